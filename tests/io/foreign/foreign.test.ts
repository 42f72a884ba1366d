import { describe, expect, it } from 'vitest'
import type { Bytes } from '../../../src/io/format'
import { readMap } from '../../../src/io/readMap'
import { bytesOf, join } from '../helpers'

/** As much of a zip as tells what is in it: the names of its parts. */
const zipWith = (...names: string[]) => bytesOf(`PK\u0003\u0004${names.join('....')}`)
/** As much of a file of old Office programs as tells what is in it: the name of a stream. */
const streamCalled = (name: string) =>
  join(
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    new Uint8Array(100),
    new Uint8Array([...name].flatMap(letter => [letter.charCodeAt(0), 0])),
    new Uint8Array(4),
  )
const beginning = (...bytes: number[]) => join(new Uint8Array(bytes), new Uint8Array(64).fill(1))

describe('a file of another program is refused as what it is', () => {
  it.each<[string, string, Bytes]>([
    ['word', 'Workshop.docx', zipWith('[Content_Types].xml', 'word/document.xml')],
    ['powerpoint', 'Deck.pptx', zipWith('ppt/presentation.xml')],
    ['binaryExcel', 'Map.xlsb', zipWith('xl/workbook.bin')],
    ['openSpreadsheet', 'Map.ods', zipWith('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['openText', 'Map.odt', zipWith('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['numbers', 'Map.numbers', zipWith('Index/Document.iwa')],
    ['pages', 'Map.pages', zipWith('Index/Document.iwa')],
    ['zip', 'Maps.zip', zipWith('a.txt')],
    ['drawing', 'Board.rtb', zipWith('board.json')],
    ['oldExcel', 'Map.xls', streamCalled('Workbook')],
    ['oldWord', 'Map.doc', streamCalled('WordDocument')],
    ['oldPowerpoint', 'Map.ppt', streamCalled('PowerPoint Document')],
    ['locked', 'Map.xlsx', streamCalled('EncryptedPackage')],
    ['archive', 'maps.7z', beginning(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
    ['picture', 'photo.jpg', beginning(0xff, 0xd8, 0xff, 0xe0)],
    ['media', 'call.mp4', join(new Uint8Array(4), bytesOf('ftypmp42'), new Uint8Array(64))],
    ['pdf', 'map.pdf', bytesOf('%PDF-1.7\n%%EOF')],
    ['page', 'wiki.html', bytesOf('<!doctype html><p>Hello</p>')],
    ['drawing', 'flow.drawio', bytesOf('<mxfile host="x"><diagram/></mxfile>')],
    ['drawing', 'board.excalidraw', bytesOf('{"type":"excalidraw","elements":[]}')],
    [
      'process',
      'p.bpmn',
      bytesOf('<?xml version="1.0"?><d xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>'),
    ],
    ['googleLink', 'Map.gsheet', bytesOf('{"url":"https://docs.google.com/spreadsheets/d/1"}')],
    ['json', 'data.json', bytesOf('{"eggs": 6}')],
    ['json', 'list.json', bytesOf('[1, 2]')],
    ['xml', 'data.xml', bytesOf('<?xml version="1.0"?><orders/>')],
    ['richText', 'map.rtf', bytesOf('{\\rtf1\\ansi Hello\\par World}')],
    ['empty', 'map.csv', new Uint8Array()],
    ['empty', 'map.txt', bytesOf('\ufeff \n\n')],
  ])('%s: %s', async (kind, name, bytes) => {
    expect(await readMap(bytes, { name })).toMatchObject({ ok: false, why: { code: `kind.${kind}` } })
  })
})

describe('text that is no list of anything', () => {
  it.each([
    [
      'prose',
      'broken for its width',
      'Yesterday Rina wanted to order vegetables for the family, so she opened the\napp and searched for spinach, which it did not find until she typed the\nEnglish word. After that she put four things into the basket and went on.\n',
    ],
    [
      'prose',
      'in paragraphs',
      'Hi team,\n\nhere are the notes of the workshop. We spoke of what goes wrong at the start. I think that we should look at it again.\n\nAnna\n',
    ],
    [
      'prose',
      'in Bengali',
      'গতকাল রিনা সবজি কিনতে চাইলেন। তিনি অ্যাপ খুললেন এবং পালং শাক খুঁজলেন। খুঁজে পেতে অনেক সময় লাগল।\nশেষে তিনি টাকা দিলেন। কুরিয়ার দেরিতে এল। তিনি খুশি হননি।\n',
    ],
    [
      'programLog',
      'with levels',
      '2026-05-01 10:00:00,123 INFO  [main] app.Start - Starting\n2026-05-01 10:00:01,200 ERROR [web] app.Web - Failed\n\tat app.Web.handle(Web.java:12)\n',
    ],
    [
      'programLog',
      'of a web server',
      '10.0.0.1 - - [10/Oct/2026:13:55:36 +0000] "GET / HTTP/1.1" 200 23\n10.0.0.2 - - [10/Oct/2026:13:55:37 +0000] "GET /a HTTP/1.1" 200 12\n10.0.0.1 - - [10/Oct/2026:13:56:36 +0000] "POST /pay HTTP/1.1" 500 2\n',
    ],
    ['code', 'a program', 'import x from "y";\nconst a = 1;\nfunction b() {\n  return a;\n}\n'],
  ])('is refused: %s, %s', async (kind, _, text) => {
    expect(await readMap(bytesOf(text))).toMatchObject({
      ok: false,
      reason: 'not-ours',
      why: { code: `kind.${kind}` },
    })
  })

  it.each([
    [
      'lines',
      'Sees the ad on the bus\nAsks a friend whether it is any good\nGoes there, finds it closed!\nComes back. Buys.\n',
    ],
    ['times of day', '09:00 Wakes up and checks the app\n09:30 Orders breakfast\n10:15 Calls support\n'],
    ['days', '2026-05-01 Order placed\n2026-05-03 Package arrives\n'],
    [
      'long lines, each of which is a whole',
      'Rina opens the app in the bus on her way home, because there she has ten minutes.\nShe searches for spinach in Bengali, finds nothing, and tries the English word instead.\nShe pays with her mobile wallet, for which the code comes only after a minute.\n',
    ],
    [
      'bullets with sentences',
      'Buy\n• Sees the ad. It is funny. She laughs.\n• Goes to the site. It is slow. She waits.\n',
    ],
    ['Bengali lines', 'বিজ্ঞাপন দেখেন\nবন্ধুকে জিজ্ঞেস করেন\nদোকানে যান\n'],
  ])('and what people note still comes in: %s', async (_, text) => {
    const read = await readMap(bytesOf(text))
    expect(read).toMatchObject({ ok: true, format: 'list' })
  })
})
