/** A part of a text, and whether it is what was searched for. */
export interface FinderPart {
  readonly text: string
  readonly marked: boolean
}

/** One line of a finder. */
export interface FinderItem {
  readonly id: string
  /** Name of its icon (lucide, kebab-case). */
  readonly icon: string
  /** A CSS colour for the icon. */
  readonly tint?: string | undefined
  readonly title: readonly FinderPart[]
  /** Where it is, or why it cannot be chosen. */
  readonly line?: string | undefined
  /** What else is written on it, if that is what was found. */
  readonly excerpt?: readonly FinderPart[] | undefined
  /** Parts of its key (`⌘`, `K`). */
  readonly caps?: readonly string[] | undefined
  readonly disabled?: boolean
  /** What choosing it does, once the finder has closed and the keyboard is back where it was. */
  run(): void
}

export interface FinderGroup {
  readonly id: string
  readonly label: string
  readonly items: readonly FinderItem[]
}
