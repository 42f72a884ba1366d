import en from '../../src/i18n/en/importing'
import type { JourneyMap } from '../../src/model/journey'
import { outline } from './verbs'

/** What a person sees in something that is about to be imported. */
export interface WhatComesIn {
  /** The titles of the touchpoints of each stage, both in their order; no two stages have one title. */
  readonly stages: Readonly<Record<string, readonly string[]>>
  /** Their names; one that is only rated has none. */
  readonly personas?: readonly string[]
  readonly annotations?: number
  readonly links?: number
  readonly notes?: number
}

const COUNTED = ['stages', 'touchpoints', 'personas', 'annotations', 'links', 'notes'] as const

type Counts = Readonly<Record<(typeof COUNTED)[number], number>>

/** As the preview counts it: `2 stages · 3 touchpoints · 1 persona`. */
export function countsInWords(coming: WhatComesIn): string {
  const counts = countsOf(coming)
  return COUNTED.filter(table => table === 'stages' || table === 'touchpoints' || counts[table] > 0)
    .map(table =>
      en.count[`${table}_${counts[table] === 1 ? 'one' : 'other'}`].replace(
        '{{count, number}}',
        `${counts[table]}`,
      ),
    )
    .join(' · ')
}

/** How many there are of each. */
export function countsOf({
  stages,
  personas = [],
  annotations = 0,
  links = 0,
  notes = 0,
}: WhatComesIn): Counts {
  return {
    stages: Object.keys(stages).length,
    touchpoints: Object.values(stages).flat().length,
    personas: personas.length,
    annotations,
    links,
    notes,
  }
}

/** What of a map is said in these words: what is in its stages, who its personas are, how many there are of the rest. */
export function seenOn(map: JourneyMap) {
  return {
    stages: Object.entries(outline(map)),
    personas: [...map.personas.values()].map(({ name }) => name).sort(),
    annotations: map.annotations.size,
    links: map.links.size,
    notes: map.notes.size,
  }
}

/** The same of a map that has taken all of it in: personas of one name are one, those without a name are not. */
export function seenWith(map: JourneyMap, coming: readonly WhatComesIn[]): ReturnType<typeof seenOn> {
  const before = seenOn(map)
  const personas = [...before.personas]
  for (const name of coming.flatMap(({ personas = [] }) => personas)) {
    if (name === '' || !personas.includes(name)) personas.push(name)
  }
  const sum = (table: 'annotations' | 'links' | 'notes') =>
    coming.reduce((all, one) => all + (one[table] ?? 0), before[table])
  return {
    stages: [
      ...before.stages,
      ...coming.flatMap(({ stages }) =>
        Object.entries(stages).map(([title, cards]) => [title, [...cards]] as [string, string[]]),
      ),
    ],
    personas: personas.sort(),
    annotations: sum('annotations'),
    links: sum('links'),
    notes: sum('notes'),
  }
}
