import type { LogWarning } from './eventLog/warnings'
import type { CanvasWarning } from './jsonCanvas/warnings'
import type { ListWarning } from './list/warnings'
import type { MarkdownWarning } from './markdown/warnings'
import type { MermaidWarning } from './mermaid/warnings'
import type { OjfWarning } from './ojf/warnings'
import type { Why } from './refusal'
import type { TableWarning } from './table/warnings'

/** What a reader understood otherwise than it stands in the file, or left out. The code is also the key of its words. */
export type WarningCode =
  | `mermaid.${MermaidWarning}`
  | `canvas.${CanvasWarning}`
  | `table.${TableWarning}`
  | `markdown.${MarkdownWarning}`
  | `ojf.${OjfWarning}`
  | `log.${LogWarning}`
  | `list.${ListWarning}`

/** As data: the screen and the terminal say it in words. */
export interface Warning {
  readonly code: WarningCode
  /** Of the file, from 1; of a sheet its row. Absent where the file has no lines. */
  readonly line?: number
  /** The words of the file that it is about, at most a line of them. */
  readonly text?: string
  /** What has been made of them. */
  readonly became?: string
  /** Of what was refused within the file: the reason, which its words say. */
  readonly why?: Why
  /** How many there are of it, where one warning stands for many. */
  readonly count?: number
}

/** Warnings told one by one up to here; readers count the rest in one of code `…more`. */
export const MAX_WARNINGS = 200
