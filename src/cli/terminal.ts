/** The name of the standard input and output. */
export const STANDARD = '-'

/** What a run has of the world around it. */
export interface Terminal {
  /** Rejects with what the system says. */
  read(file: string): Promise<Uint8Array>
  /** All or nothing: what is there stays if it fails. Rejects with what the system says. */
  write(file: string, bytes: Uint8Array): Promise<void>
  /** A line for whoever reads what comes out. */
  say(line: string): void
  /** A line for whoever watches: warnings and errors. */
  warn(line: string): void
  readonly environment: Readonly<Record<string, string | undefined>>
  now(): Date
  /** Of the program. */
  readonly version: string
}
