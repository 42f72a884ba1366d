import { writeChunk } from '../../src/io/pngChunks'
import { withMap } from '../../src/io/pngMap'
import { readMap } from '../../src/io/readMap'
import { svgMetadata } from '../../src/io/svgMap'
import { toFile, writeFile } from '../../src/model/file'
import type { JourneyMap } from '../../src/model/journey'
import { openClip } from '../../src/model/operations/clip'
import { copyRecords } from '../../src/model/operations/copyRecords'
import { pasteClip } from '../../src/model/operations/pasteClip'
import { addPlan } from '../../src/model/outline/addPlan'
import { parseList } from '../../src/model/outline/parseList'
import { planList, type Top } from '../../src/model/outline/planList'
import { edit } from '../../src/model/tx'
import { bigMap, counterIds } from '../helpers/maps'
import { bytesIn, bytesOf, join, tinyPng } from './helpers'
import { describeDoor } from './hostileSuite'

/** A map that things are pasted into. */
const HOST = bigMap(3)

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describeDoor('Jatra files', {
  good: map => bytesOf(writeFile(map)),
  wrap: bytesOf,
  plain: toFile,
  enter: readMap,
})

describeDoor('PNG pictures', {
  good: async map => bytesIn(await withMap(new Blob([tinyPng()]), map, 1)),
  wrap: json =>
    tinyPng(writeChunk('iTXt', join(bytesOf('jatra-map\0'), new Uint8Array([0, 0, 0, 0]), bytesOf(json)))),
  plain: toFile,
  enter: readMap,
})

describeDoor('SVG pictures', {
  good: map =>
    bytesOf(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${svgMetadata(map)}</metadata></svg>`),
  wrap: json => bytesOf(`<svg><metadata><jatra:map>${json}</jatra:map></metadata></svg>`),
  plain: toFile,
  enter: readMap,
})

/** Everything that can be copied of a map. */
function clipOf(map: JourneyMap) {
  const { personas, stages, touchpoints, notes, links, annotations } = map
  return copyRecords(
    map,
    [personas, stages, touchpoints, notes, links, annotations].flatMap(table => [...table.keys()]),
  )
}

describeDoor('clips from the clipboard', {
  good: map => bytesOf(JSON.stringify(clipOf(map))),
  wrap: bytesOf,
  plain: clipOf,
  async enter(bytes) {
    const opened = openClip(decode(bytes))
    if (!opened.ok) return opened
    const { clip } = opened
    // Into an empty map, and into the one that it is from.
    const first = edit(HOST, counterIds('n'), tx => pasteClip(tx, clip)).map
    const second = edit(first, counterIds('m'), tx =>
      pasteClip(tx, clip, undefined, [...first.stages.keys()][0]),
    )
    return { ok: true, map: second.map }
  },
})

const TOPS: readonly Top[] = ['stage', 'touchpoint', 'annotation']

describeDoor('pasted lists', {
  good: map =>
    bytesOf(
      [...map.stages.values()]
        .flatMap(({ title, goal }) => [`# ${title}`, `- ${goal}`, '  + idea', '\ta\tb'])
        .join('\n'),
    ),
  async enter(bytes) {
    const { nodes } = parseList(decode(bytes))
    const map = TOPS.reduce((host, top, index) => {
      const plan = planList(nodes, { top, flat: index === 1, withoutHeading: index === 2 })
      const place = { slot: { stage: 's0', lane: 'customer', at: { insert: 1 } }, target: 't0' }
      return edit(host, counterIds(`n${index}`), tx => addPlan(tx, plan, place, 'idea')).map
    }, HOST)
    return { ok: true, map }
  },
})
