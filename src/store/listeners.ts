import type { Change } from '../model/tx'
import { callAll } from './callAll'
import { endsOf } from './indexes'
import type { Topic } from './topics'

interface Subscription {
  readonly listener: () => void
}

/** Who waits for what. A wake costs what it wakes, however many others are asleep. */
export class Listeners {
  readonly #byTopic = new Map<Topic, Set<Subscription>>()

  subscribe(topics: readonly Topic[], listener: () => void): () => void {
    const subscription: Subscription = { listener }
    for (const topic of topics) {
      const waiting = this.#byTopic.get(topic)
      if (waiting) waiting.add(subscription)
      else this.#byTopic.set(topic, new Set([subscription]))
    }
    return () => {
      for (const topic of topics) {
        const waiting = this.#byTopic.get(topic)
        waiting?.delete(subscription)
        if (waiting?.size === 0) this.#byTopic.delete(topic)
      }
    }
  }

  /** Calls each listener of any of the topics once. One that throws does not keep the others asleep. */
  wake(topics: Iterable<Topic>): void {
    const woken = new Set<Subscription>()
    for (const topic of topics) {
      for (const subscription of this.#byTopic.get(topic) ?? []) woken.add(subscription)
    }
    callAll([...woken].map(({ listener }) => listener))
  }
}

/** The topics that changes touch. */
export function topicsOf(changes: readonly Change[]): Set<Topic> {
  const topics = new Set<Topic>()
  if (changes.length > 0) topics.add('*')
  for (const { table, id, before, after } of changes) {
    if (table === 'meta') {
      topics.add('meta')
      continue
    }
    topics.add(`${table}/*`)
    topics.add(`${table}/${id}`)
    if ((before === undefined) !== (after === undefined)) topics.add(`${table}/set`)
    for (const end of endsOf(table, id, before)) topics.add(`${table}@${end}`)
    for (const end of endsOf(table, id, after)) topics.add(`${table}@${end}`)
  }
  return topics
}
