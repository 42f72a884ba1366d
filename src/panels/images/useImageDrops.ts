import { useEffect } from 'react'
import { pictureFiles } from '../../commands/addImages'
import { useDesk } from '../../store/hooks'
import { useEditorActions } from '../editorActions'
import { useAddImages } from './useAddImages'

/** Names the touchpoint or stage that takes images dropped on an element: `data-image-target={id}`. */
const TARGET = 'data-image-target'
/** Is on the element that would take them now: its style sheet shows it by `[data-image-over]`. */
const OVER = 'data-image-over'

/**
 * Files dropped anywhere in the editor. An element takes images by saying for whom (`data-image-target`), and while a file
 * is over it has `data-image-over`; so cards of the canvas, cells of the board and the inspector need no handlers. What is
 * dropped elsewhere, or is no picture, is taken for a map to import, as on home.
 */
export function useImageDrops(): void {
  const { map, session } = useDesk()
  const add = useAddImages()
  const { importFiles } = useEditorActions()
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
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      const element = targetOf(event)
      event.dataTransfer.dropEffect = 'copy'
      mark(element)
    }
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      // Out of the window; within it, the next place says so itself.
      if (relatedTarget === null) mark(undefined)
    }
    const onDrop = (event: DragEvent) => {
      mark(undefined)
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      const files = [...event.dataTransfer.files]
      const element = targetOf(event)
      const id = element?.getAttribute(TARGET)
      if (!id || pictureFiles(files).length === 0) return importFiles(files)
      void add(id, files)
      // The lane of images may be out of sight: the inspector shows what has come.
      if (element?.getAttribute('data-record') === id) session.setState({ selection: [id] })
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
  }, [map, session, add, importFiles])
}
