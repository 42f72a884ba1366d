import { useComputedColorScheme } from '@mantine/core'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { Presented } from '../usePresentation'
import { NotesView } from './NotesView'

interface Props {
  readonly view: Window
  readonly presented: Presented
  readonly began: number
}

/** The notes in their own window: drawn from here, so that both are always at the same slide. */
export function NotesWindow({ view, presented, began }: Props) {
  const scheme = useComputedColorScheme('light')
  useEffect(() => {
    view.document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
  }, [view, scheme])
  return createPortal(<NotesView presented={presented} began={began} />, view.document.body)
}
