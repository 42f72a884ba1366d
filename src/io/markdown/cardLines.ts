import type { AnnotationKind } from '../../model/journey'
import { told, toldLines } from '../retold/told'
import type { Item } from './blocks'
import { plain } from './inline'
import { isAnnotation, isFelt, readKey } from './keys'
import type { Felt, OutlineAnnotation, OutlineCard } from './outline'
import { quickAnnotation } from './quickAnnotation'

/** What is being read, still open. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] }
export type CardDraft = Omit<Draft<OutlineCard>, 'values'> & { values: Map<string, string> }

/** A touchpoint of which nothing is said yet. */
export function newCard(name: string, line: number): CardDraft {
  return { name, values: new Map(), felt: [], annotations: [], line }
}

/** Says of a touchpoint what a line under it does. */
export function sayOf(card: CardDraft, item: Item): void {
  const key = readKey(item.text)
  const annotation = annotationOf(item)
  if (annotation) card.annotations.push(annotation)
  else if (key && isFelt(key.key)) card.felt.push(feltOf(key.key, key.about, key.value))
  else if (key) append(card.values, key.key, sayingOf(key.key, withChildren(key.value, item.children)))
  else if (/^moment of truth$/i.test(item.text)) card.values.set('moment of truth', 'yes')
  else {
    const text = toldLines(plain(withChildren(item.text, item.children)))
    if (text) card.annotations.push(quickAnnotation(text))
  }
}

/** What is asked with yes or no is one of these; a key alone says yes. */
function sayingOf(key: string, value: string): string {
  const text = toldLines(plain(value))
  if (key !== 'moment of truth' && key !== 'direct') return text
  const isNo = /^(no|না|false)$/i.test(text)
  if (key === 'direct') return isNo ? 'no' : ''
  return isNo ? '' : 'yes'
}

function feltOf(scale: Felt['scale'], about: string | undefined, value: string): Felt {
  return { scale, persona: about === undefined ? undefined : told(plain(about)), value: told(plain(value)) }
}

export function annotationOf({ text, children }: Item): OutlineAnnotation | undefined {
  const key = readKey(text)
  if (!key || !isAnnotation(key.key)) return undefined
  return {
    kind: key.key,
    text: toldLines(plain(withChildren(key.value, children))),
    measures: told(key.about ?? ''),
  }
}

/** A line as an annotation of a kind that was said above it. */
export function noteOf(kind: AnnotationKind, { text, children }: Item): OutlineAnnotation {
  return { kind, text: toldLines(plain(withChildren(text, children))), measures: '' }
}

/** What stands on deeper levels is said there too, one to a line. */
function withChildren(text: string, children: readonly Item[]): string {
  return [text, ...children.map(child => withChildren(child.text, child.children))]
    .filter(Boolean)
    .join('<br>')
}

export function append(values: Map<string, string>, key: string, value: string): void {
  const before = values.get(key)
  values.set(key, before === undefined ? value : below(before, value))
}

/** One text below another. Texts may be many: joined in lists, all of them would be copied each time. */
export function below(before: string, text: string): string {
  return before === '' || text === '' ? before + text : `${before}\n${text}`
}
