/*
 * The table of faults, as Markdown that reads well as plain text too. An edit is a thing done by hand in the app: a card
 * made and titled by keys, whose title is its number, or a stage, a rating or a note where a fault says so. It is lost if
 * it is not whole in the map that is opened afterwards. A fault strikes the built app in a real browser.
 */

export interface Finding {
  readonly trials: number
  readonly edits: number
  readonly lost: number
  /** What else was measured, in a few words. */
  readonly seen: string
}

export interface Row {
  readonly fault: string
  readonly finding: Finding | undefined
  readonly state: 'passed' | 'failed' | 'skipped'
  /** Why it was skipped. */
  readonly note: string | undefined
}

const HEAD = ['Fault', 'Trials', 'Edits', 'Lost', 'Seen'] as const

const LEGEND = `An edit is a card made and titled by keys (or what the row says). It is lost if it is not whole in the map that is opened
afterwards, and what is lost is counted, not estimated. The browser is killed as a whole (kill -9 of all of its processes);
the machine itself stays on: no power cut is tried here.`

export function faultTable(rows: readonly Row[]): string {
  const lines = rows.map(cells)
  const widths = HEAD.map((head, column) => Math.max(head.length, ...lines.map(line => line[column]!.length)))
  const drawn = (line: readonly string[], fill = ' ') =>
    `| ${line.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]!, fill) : cell.padEnd(widths[column]!, fill))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (isNumber(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [LEGEND, '', drawn(HEAD), rule, ...lines.map(line => drawn(line)), ''].join('\n')
}

function isNumber(column: number): boolean {
  return column > 0 && column < HEAD.length - 1
}

function cells({ fault, finding, state, note }: Row): string[] {
  if (state === 'skipped') return [fault, '–', '–', '–', `SKIPPED: ${note ?? 'no reason given'}`]
  const { trials, edits, lost, seen } = finding ?? { trials: '–', edits: '–', lost: '–', seen: 'nothing' }
  return [fault, `${trials}`, `${edits}`, `${lost}`, state === 'failed' ? `FAILED; ${seen}` : seen]
}
