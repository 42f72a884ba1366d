import type { Id } from '../../model/ids'
import type { Annotation } from '../../model/journey'
import { newRecord } from '../../model/operations/newRecord'
import { removeRecords } from '../../model/operations/removeRecords'
import { evenKeys } from '../../model/order'
import { sameContent } from '../../model/same'
import type { Tx } from '../../model/tx'
import { matchNames } from '../retold/matchNames'
import type { OutlineAnnotation } from './outline'
import { annotationName, MEASURES, type ToldAnnotation } from './tellMap'

/**
 * Notes on a stage or touchpoint what its lines say, where they say something else than they did. `tell` is told of measures
 * that are none.
 */
export function annotate(
  tx: Tx,
  target: Id,
  before: readonly ToldAnnotation[],
  read: readonly OutlineAnnotation[],
  tell: (about: string) => void,
): void {
  const matched = matchNames(
    before,
    read.map(annotation => ({ name: annotationName(annotation) })),
  )
  const stand = sameContent(
    matched,
    before.filter(annotation => matched.includes(annotation)),
  )
  const keys = stand ? [] : evenKeys(read.length)
  read.forEach((annotation, index) => {
    const was = matched[index]
    const { kind, text } = annotation
    if (!was) {
      const measures = measuresOf(annotation, tell)
      const order = keys[index]!
      tx.insert(
        'annotations',
        tx.newId(),
        newRecord('annotations', { kind, text, target, order, ...measures }),
      )
      return
    }
    if (stand && annotationName(annotation) === was.name && annotation.measures === was.measures) return
    tx.update('annotations', was.id, record => {
      record.kind = kind
      if (text !== was.text) record.text = text
      if (annotation.measures !== was.measures) {
        const measures = measuresOf(annotation, tell)
        for (const name of MEASURES) {
          if (measures[name] === undefined) delete record[name]
          else record[name] = measures[name]
        }
      }
      if (!stand) record.order = keys[index]!
    })
  })
  const gone = before.filter(annotation => !matched.includes(annotation))
  if (gone.length > 0)
    removeRecords(
      tx,
      gone.map(({ id }) => id),
    )
}

type Measures = Partial<Pick<Annotation, (typeof MEASURES)[number]>>

function measuresOf({ kind, text, measures }: OutlineAnnotation, tell: (about: string) => void): Measures {
  const found: Measures = {}
  for (const part of measures.split(',').filter(one => one.trim())) {
    const [, word = '', digit = ''] = /^\s*([a-z]+)\s*:?\s*([1-5])\s*$/i.exec(part) ?? []
    const name = MEASURES.find(measure => measure === word.toLowerCase())
    if (name) found[name] = Number(digit)
    else tell(`${kind} (${measures}): ${text}`)
  }
  return found
}
