import {
  concatTransformationMatrix,
  drawObject,
  PDFDocument,
  PDFHexString,
  PDFString,
  popGraphicsState,
  pushGraphicsState,
} from 'pdf-lib'
import type { Rect } from '../../model/layout/geometry'
import type { Size } from '../../model/layout/pages/paper'
import type { Bytes } from '../format'
import { collect, streamOf } from '../streams'
import { MAP_TYPE } from './pdfMap'
import type { PackedPixels } from './pngPixels'

/** A picture and where it lies on the page: in points, from the upper left corner. */
export interface PlacedPicture {
  readonly pixels: PackedPixels
  readonly place: Rect
}

export interface PdfContents {
  /** In points. */
  readonly page: Size
  /** Later ones on top. */
  readonly pictures: readonly PlacedPicture[]
  /** The JSON of the map, to be attached. */
  readonly map: Bytes
  readonly title: string
  readonly subject: string
  /** A BCP 47 tag. */
  readonly language: string
  readonly now: Date
}

const MAP_NAME = 'map.jatra.json'

/**
 * A PDF of one page with pictures on it. The library is no more than the container: pictures and map go in packed as they
 * come, and it never draws a letter.
 */
export async function assemblePdf({ page: size, pictures, map, ...said }: PdfContents): Promise<Bytes> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.setTitle(said.title, { showInWindowTitleBar: true })
  document.setLanguage(said.language)
  if (said.subject) document.setSubject(said.subject)
  document.setCreator('Jatra')
  document.setProducer('Jatra (pdf-lib)')
  document.setCreationDate(said.now)
  document.setModificationDate(said.now)
  // Before the pictures, so that a file that was cut short still has it.
  await attach(document, map, said.now)

  const page = document.addPage([size.width, size.height])
  for (const { pixels, place } of pictures) {
    const name = page.node.newXObject('Picture', document.context.register(imageOf(document, pixels)))
    page.pushOperators(
      pushGraphicsState(),
      // A picture is one unit wide and high, and the page has its origin at the lower left.
      concatTransformationMatrix(
        place.width,
        0,
        0,
        place.height,
        place.x,
        size.height - place.y - place.height,
      ),
      drawObject(name),
      popGraphicsState(),
    )
  }
  return new Uint8Array(await document.save())
}

function imageOf({ context }: PDFDocument, { width, height, packed }: PackedPixels) {
  return context.stream(packed, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: 'DeviceRGB',
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
    // Any filter of PNG: each row says its own.
    DecodeParms: { Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: width },
  })
}

/** Attaches the map (PDF 32000-1, 7.11.4), as the source that the page was made from. */
async function attach({ context, catalog }: PDFDocument, map: Bytes, now: Date): Promise<void> {
  const packed = await collect(streamOf(map).pipeThrough(new CompressionStream('deflate')))
  const file = context.stream(packed, {
    Type: 'EmbeddedFile',
    Subtype: MAP_TYPE,
    Filter: 'FlateDecode',
    Params: { Size: map.length, ModDate: PDFString.fromDate(now) },
  })
  const described = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(MAP_NAME),
      UF: PDFHexString.fromText(MAP_NAME),
      EF: { F: context.register(file) },
      AFRelationship: 'Source',
    }),
  )
  catalog.set(
    context.obj('Names'),
    context.obj({ EmbeddedFiles: { Names: [PDFString.of(MAP_NAME), described] } }),
  )
  catalog.set(context.obj('AF'), context.obj([described]))
}
