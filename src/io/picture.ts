/** How a picture of a map is to look. */
export interface PictureOptions {
  /** Pixels to a map unit; 1 is the size on screen at 100 %. */
  readonly scale: number
  readonly background: 'paper' | 'white' | 'transparent'
  /** The map's title above it. */
  readonly title: boolean
  /** What colours and signs mean, below it. */
  readonly legend: boolean
}
