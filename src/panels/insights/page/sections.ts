/** The sections of the page in their order, with the icon that stands beside each in the list of sections. */
export const SECTIONS = {
  summary: 'heart-pulse',
  pains: 'zap',
  opportunities: 'lightbulb',
  channels: 'waypoints',
  check: 'list-checks',
  compare: 'git-compare',
  coverage: 'gauge',
} as const

export type SectionId = keyof typeof SECTIONS

export const SECTION_IDS = Object.keys(SECTIONS) as SectionId[]

/** The id of a section's element in the page. */
export function anchorOf(section: SectionId): string {
  return `insights-${section}`
}
