import type { AnnotationKind } from '../../model/journey'
import { plain } from './inline'

/** What the lines below a label are. */
export type Group = AnnotationKind | 'touchpoint'

const LABELS: Readonly<Record<Group, readonly string[]>> = {
  touchpoint: [
    'touchpoints',
    'touch points',
    'steps',
    'actions',
    'activities',
    'customer actions',
    'স্পর্শবিন্দু',
    'পদক্ষেপ',
  ],
  pain: ['pain points', 'pains', 'problems', 'frustrations', 'সমস্যা'],
  opportunity: ['opportunities', 'সুযোগ'],
  strength: ['strengths', 'শক্তি'],
  idea: ['ideas', 'ধারণা'],
  question: ['questions', 'open questions', 'প্রশ্ন'],
  quote: ['quotes', 'উদ্ধৃতি'],
}

const GROUPS = new Map(
  (Object.entries(LABELS) as [Group, readonly string[]][]).flatMap(([group, labels]) =>
    labels.map(label => [label.normalize('NFC'), group] as const),
  ),
)

/** The group that a heading names. */
export function groupOfHeading(text: string): Group | undefined {
  const label = plain(text).replace(/:$/, '').trim()
  return GROUPS.get(label.toLowerCase().normalize('NFC'))
}

/** The group that a line over a list names: in bold, or with a colon behind it. */
export function groupOfLine(text: string): Group | undefined {
  return /:(?:\*\*|__)?$|^(?:\*\*|__).*(?:\*\*|__)$/.test(text) ? groupOfHeading(text) : undefined
}
