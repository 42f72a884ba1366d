import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../../store/hooks'
import { useAddImages } from './useAddImages'

/** Names the touchpoint or stage that takes images dropped on an element: `data-image-target={id}`. */
const TARGET = 'data-image-target'
/** Is on the element that would take them now: its style sheet shows it by `[data-image-over]`. */
const OVER = 'data-image-over'

/**
 * Files dropped anywhere in the editor. An element takes images by saying for whom (`data-image-target`), and while a file
 * is over it has `data-image-over`; so cards of the canvas, cells of the board and the inspector need no handlers. A
 * file that is dropped elsewhere does nothing: by itself the browser would leave the map and show the file.
 */
export function useImageDrops(): void {
  const { t } = useTranslation()
  const { map } = useDesk()
  const add = useAddImages()
  useEffect(() => {
    let over: Element | undefined
    const mark = (element: Element | undefined) => {
      if (element === over) return
      over?.removeAttribute(OVER)
      element?.setAttribute(OVER, '')
      over = element
    }
    const targetOf = ({ target }: DragEvent) => {
      const element = target instanceof Element ? target.closest(`[${TARGET}]`) : null
      return map.readOnly ? undefined : (element ?? undefined)
    }
    const onDragOver = (event: DragEvent) => {
      // A place of its own for files, such as the one of the import.
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      const element = targetOf(event)
      event.dataTransfer.dropEffect = element ? 'copy' : 'none'
      mark(element)
    }
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      // Out of the window; within it, the next place says so itself.
      if (relatedTarget === null) mark(undefined)
    }
    const onDrop = (event: DragEvent) => {
      mark(undefined)
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      const files = [...event.dataTransfer.files]
      const id = targetOf(event)?.getAttribute(TARGET)
      if (id) void add(id, files)
      else if (!map.readOnly) {
        notifications.show({
          message: t('images.nowhereToDrop'),
          color: 'yellow',
          closeButtonProps: { 'aria-label': t('common.close') },
        })
      }
    }
    const onEnd = () => mark(undefined)
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    window.addEventListener('dragend', onEnd)
    return () => {
      mark(undefined)
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
      window.removeEventListener('dragend', onEnd)
    }
  }, [map, add, t])
}
