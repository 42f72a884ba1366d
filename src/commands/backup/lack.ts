/** A map of which parts are left behind. */
export interface Lack {
  readonly title: string
  /** How many versions; undefined if they could not even be counted. */
  readonly versions: number | undefined
  readonly images: number
}

export function isLacking({ versions, images }: Lack): boolean {
  return versions !== 0 || images > 0
}
