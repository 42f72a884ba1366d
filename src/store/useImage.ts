import { useCallback, useSyncExternalStore } from 'react'
import { useDesk } from './hooks'
import type { ImageSize, ImageView } from './imageStore'

/** How an image can be shown now, by the name of its file (`Image.file`). Loads it, and lets it go again when unused. */
export function useImage(file: string, size: ImageSize = 'whole'): ImageView {
  const { images } = useDesk()
  const subscribe = useCallback(
    (listener: () => void) => images.subscribe(file, size, listener),
    [images, file, size],
  )
  return useSyncExternalStore(subscribe, () => images.view(file, size))
}
