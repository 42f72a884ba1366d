import type { JourneyMap } from '../../model/journey'
import { carriedLines } from '../retold/carriedLines'
import { quoted } from './inline'
import { OURS } from './ours'
import type { Felt, OutlineAnnotation, OutlineCard, OutlinePersona } from './outline'
import { tellMap } from './tellMap'

/** Letters of that comment; beyond it, it is compressed: editors of wikis grow slow with longer pages. */
const ROOM = 200_000

/**
 * The map as an outline that reads well in a wiki: stages are headings, touchpoints bullets, and below each what is said of
 * it as `key: value`. What an outline does not say stands in a comment at the end; `carry: false` leaves that out.
 */
export function writeMarkdown(map: JourneyMap, { carry = true } = {}): string {
  const { title, description, state, personas, stages } = tellMap(map)
  const parts = [
    `# ${quoted(title)}`,
    quoted(description),
    [...(state === 'future' ? ['- **state:** future'] : []), ...personas.flatMap(personaLines)].join('\n'),
    ...stages.flatMap(stage => [
      `## ${quoted(stage.name)}`,
      quoted(stage.description),
      [
        ...[...stage.values].map(([key, value]) => `- ${bold(key)} ${quoted(value)}`),
        ...stage.annotations.map(annotation => `- ${annotationLine(annotation, bold)}`),
        ...stage.cards.flatMap(cardLines),
      ].join('\n'),
    ]),
    carry && [OURS, ...carriedLines(map, ROOM), '-->'].join('\n'),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function personaLines({ name, values }: OutlinePersona): string[] {
  return [`- ${bold('persona')} ${quoted(name)}`.trimEnd(), ...valueLines(values)]
}

function cardLines({ name, values, felt, annotations }: OutlineCard): string[] {
  return [
    `- ${quoted(name)}`,
    ...valueLines(values),
    ...felt.map(one => `  - ${feltKey(one)}: ${one.value}`),
    ...annotations.map(annotation => `  - ${annotationLine(annotation, key => `${key}:`)}`),
  ]
}

function valueLines(values: ReadonlyMap<string, string>): string[] {
  return [...values].map(([key, value]) => `  - ${key}: ${quoted(value)}`)
}

function feltKey({ scale, persona }: Felt): string {
  return persona === undefined ? scale : `${scale} (${quoted(persona)})`
}

function annotationLine({ kind, text, measures }: OutlineAnnotation, keyed: (key: string) => string): string {
  return `${keyed(measures ? `${kind} (${measures})` : kind)} ${quoted(text)}`.trimEnd()
}

function bold(key: string): string {
  return `**${key}:**`
}
