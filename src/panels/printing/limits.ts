import type { PagePlan } from '../../model/layout/pages/planPages'

/** More sheets than this in one go stop a browser, and nobody puts them together. */
const MOST_PAGES = 300

export function tooMany({ pages }: PagePlan): boolean {
  return pages.length > MOST_PAGES
}
