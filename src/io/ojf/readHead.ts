import type { Id } from '../../model/ids'
import { evenKeys, sortedByOrder } from '../../model/order'
import { PERSONA_COLOURS } from '../../model/personaColours'
import { headOf } from './head'
import type { Reading } from './reading'

/** Title and persona; gives whose feelings the scores are, made when first asked for. */
export function readHead(reading: Reading, fileTitle: string): () => Id {
  const head = headOf(reading.json)
  const [known] = sortedByOrder(reading.carried.personas)
  const expected = reading.written && headOf(reading.written)
  if (!expected) reading.document.putMeta({ title: head.title || fileTitle, description: head.description })
  else {
    if (head.title !== expected.title) reading.document.putMeta({ title: head.title })
    if (head.description !== expected.description) reading.document.putMeta({ description: head.description })
  }
  let id = known?.[0]
  const persona = () => {
    if (id !== undefined) return id
    id = reading.newId()
    const [order] = evenKeys(1)
    reading.document.put('personas', id, { name: head.persona, colour: PERSONA_COLOURS[0], order })
    return id
  }
  if (head.persona !== (expected?.persona ?? ''))
    reading.document.put('personas', persona(), { name: head.persona })
  return persona
}
