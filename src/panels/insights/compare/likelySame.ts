import { foldTitle } from '../../../model/analysis/compare/matchRecords'

/** Shorter ones begin too many titles. */
const LEAST = 4

/** Whether two titles look like those of one journey: one begins as the other is, such as "Visit" and "Visit (future)". */
export function likelySame(title: string, other: string): boolean {
  const [short, long] = [foldTitle(title), foldTitle(other)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ]
  return short.length >= LEAST ? long.startsWith(short) : short !== '' && short === long
}
