import { PDFDocument, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { findPdfMap } from '../../../src/io/pdf/pdfMap'
import { pdfSize } from '../../../src/io/pdf/pdfSize'
import { pngPixels } from '../../../src/io/pdf/pngPixels'
import { readMap } from '../../../src/io/readMap'
import { buildSketch } from '../../../src/model/sketch'
import { counterIds } from '../../helpers/maps'
import { bytesOf, tinyPng } from '../helpers'
import { describeRoundTrip } from '../roundTripSuite'
import { pdfOf, redPng } from './helpers'

const MAP = buildSketch({ title: 'রাতের বাজার', stages: [{ title: 'অর্ডার' }] }, counterIds('i')).map

describeRoundTrip('pdf', { write: pdfOf })

describe('the PDF of a map', () => {
  it('is one page of the size that was asked for, named in its own script', async () => {
    const document = await getDocumentProxy(await pdfOf(MAP))
    expect(document.numPages).toBe(1)
    expect((await document.getPage(1)).view).toEqual([0, 0, 300, 150])
    const { info } = await getMeta(document)
    expect(info).toMatchObject({ Title: 'রাতের বাজার', Language: 'bn-BD' })
  })

  it('has the picture as it was packed, and draws it on the whole page', async () => {
    const document = await PDFDocument.load(await pdfOf(MAP))
    const images = document.context
      .enumerateIndirectObjects()
      .flatMap(([, thing]) =>
        thing instanceof PDFRawStream && thing.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')
          ? [thing]
          : [],
      )
    expect(images).toHaveLength(1)
    expect(images[0]?.contents).toEqual(pngPixels(redPng()).packed)
    // Nothing is set in letters, which no library does right.
    expect((await extractText(await getDocumentProxy(await pdfOf(MAP)), { mergePages: true })).text).toBe('')
  })

  it('says the same of the same map at the same time', async () => {
    expect(await pdfOf(MAP)).toEqual(await pdfOf(MAP))
  })

  it('carries its map also after another program has written it anew', async () => {
    const document = await PDFDocument.load(await pdfOf(MAP))
    document.context.trailerInfo.Info = document.context.register(
      document.context.obj({ Author: PDFHexString.fromText('Somebody') }),
    )
    const again = new Uint8Array(await document.save({ useObjectStreams: false }))
    expect(await readMap(again)).toMatchObject({ ok: true, format: 'pdf', map: MAP })
  })

  it('that is not ours has no map inside', async () => {
    const other = await PDFDocument.create()
    other.addPage()
    const read = await readMap(new Uint8Array(await other.save()))
    expect(read).toMatchObject({ ok: false, reason: 'no-map-inside' })
  })

  it('whose map unpacks to more than memory holds is refused', async () => {
    await expect(findPdfMap(await pdfOf(MAP), 100)).rejects.toThrow(RangeError)
  })

  it('that was cut within the map is refused with a reason', async () => {
    const pdf = await pdfOf(MAP)
    const mark = new TextDecoder('latin1').decode(pdf).indexOf('vnd.jatra')
    expect(await readMap(pdf.slice(0, mark + 200))).toMatchObject({ ok: false, reason: 'broken' })
  })
})

describe('the page of a map', () => {
  it('is as large as the map on screen: four map units are three points', () => {
    expect(pdfSize({ width: 4000, height: 1200 })).toEqual({
      page: { width: expect.closeTo(3000), height: expect.closeTo(900) },
      share: 1,
      scale: 3,
    })
  })

  it('is no longer than a page can be, and says by how much it is smaller', () => {
    const { page, share } = pdfSize({ width: 38_400, height: 1000 })
    expect(page.width).toBeCloseTo(14_400)
    expect(page.height).toBeCloseTo(375)
    expect(share).toBeCloseTo(0.5)
  })

  it('of a very large map has fewer pixels to a unit, not more than others can open', () => {
    const { scale } = pdfSize({ width: 20_000, height: 5000 })
    expect(scale).toBe(0.89)
  })
})

describe('pixels of a PNG', () => {
  it('are taken as they are packed, chunk after chunk', () => {
    const { width, height, packed } = pngPixels(redPng())
    expect([width, height, packed.length]).toEqual([2, 1, 18])
  })

  it('of another kind than is made here are not', () => {
    expect(() => pngPixels(tinyPng())).toThrow(/24 bits/)
    expect(() => pngPixels(bytesOf('no picture at all, but long enough to have a header'))).toThrow()
  })
})
