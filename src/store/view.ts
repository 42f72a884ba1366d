import type { Id } from '../model/ids'

/** What the canvas offers to those who may not know it: commands and panels move the view through this. */
export interface View {
  zoomIn(): void
  zoomOut(): void
  /** 1 is 100 %. */
  zoomTo(scale: number): void
  /** The whole map, as large as fits. */
  fit(): void
  /** What is selected, as large as fits and reads. */
  fitSelection(): void
  reveal(id: Id): void
  /** The middle of what is seen, in map units, and the stage there. */
  centre(): { readonly at: readonly [number, number]; readonly stage: Id | undefined }
}
