/** What this reader warns of; `more`: of so many things that they are only counted. */
export type ListWarning = 'cut' | 'shortened' | 'more'
