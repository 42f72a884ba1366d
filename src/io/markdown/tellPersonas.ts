import { newRecord } from '../../model/operations/newRecord'
import { removeRecords } from '../../model/operations/removeRecords'
import { evenKeys } from '../../model/order'
import { PERSONA_COLOURS } from '../../model/personaColours'
import { sameContent } from '../../model/same'
import type { Tx } from '../../model/tx'
import { matchNames } from '../retold/matchNames'
import { PERSONA_KEYS } from '../retold/recordKeys'
import type { OutlinePersona } from './outline'
import type { ToldPersona } from './tellMap'

/** Makes the personas of a map those that the text lists. */
export function tellPersonas(tx: Tx, before: readonly ToldPersona[], read: readonly OutlinePersona[]): void {
  const matched = matchNames(before, read)
  const keys = evenKeys(read.length)
  const stand = sameContent(
    matched,
    before.filter(persona => matched.includes(persona)),
  )
  read.forEach(({ name, values }, index) => {
    const was = matched[index]
    const said = Object.fromEntries(PERSONA_KEYS.map(key => [key, values.get(key) ?? '']))
    if (!was) {
      const colour = PERSONA_COLOURS[index % PERSONA_COLOURS.length]
      tx.insert('personas', tx.newId(), newRecord('personas', { name, ...said, colour, order: keys[index]! }))
      return
    }
    tx.update('personas', was.id, persona => {
      if (was.name !== name) persona.name = name
      for (const key of PERSONA_KEYS) if (said[key] !== (was.values.get(key) ?? '')) persona[key] = said[key]!
      if (!stand) persona.order = keys[index]!
    })
  })
  const gone = before.filter(persona => !matched.includes(persona))
  if (gone.length > 0)
    removeRecords(
      tx,
      gone.map(({ id }) => id),
    )
}
