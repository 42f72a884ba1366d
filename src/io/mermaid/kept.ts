import { isObject, own } from '../../model/opening/plain'
import { prepare } from './prepare'

/*
 * What a diagram says and a map has no field for: kept beside, as a field `mermaid` of the map and of its touchpoints, and
 * written back. A map may come from anywhere, so nothing of it is believed.
 */

export interface KeptOfMap {
  readonly accTitle: string
  /** Lines of YAML. */
  readonly frontMatter: string
  readonly directives: readonly string[]
}

export interface KeptOfTask {
  /** As it was written: off the scale, or with a fraction. */
  readonly score: string
  /** Ids of personas named at a task without a score. */
  readonly actors: readonly string[]
}

/** The name of the field. */
export const KEPT = 'mermaid'

/** Of those only what leaves a diagram that stands behind it as it is. */
export function keptOfMap(meta: object): KeptOfMap {
  const { accTitle, frontMatter, directives } = fields(meta)
  const yaml = text(frontMatter)
  return {
    accTitle: text(accTitle),
    frontMatter: yaml && !yaml.includes('```') && isNothing(`---\n${yaml}\n---\n`) ? yaml : '',
    directives: texts(directives).filter(directive => !/[\r\n]/.test(directive) && isNothing(directive)),
  }
}

export function keptOfTask(touchpoint: object): KeptOfTask {
  const { score, actors } = fields(touchpoint)
  const isScore = /^[-+\w.]{1,40}$/.test(text(score)) && !Number.isNaN(Number(score))
  return { score: isScore ? text(score) : '', actors: texts(actors) }
}

/** Whether nothing is left of it for Mermaid to parse, and nothing that follows is swallowed. */
function isNothing(preamble: string): boolean {
  const { code, openDirective } = prepare(preamble)
  return code === '' && openDirective === undefined
}

function fields(record: object): Readonly<Record<string, unknown>> {
  const kept = own(record as Readonly<Record<string, unknown>>, KEPT)
  return isObject(kept) ? kept : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}
