import { useEffect } from 'react'
import { useLibrary } from './LibraryContext'

/** Deletes for ever what has been in the trash for too long, when home is opened. */
export function useTrashCleared(): void {
  const { shelf } = useLibrary()
  useEffect(() => void shelf.clearTrash(), [shelf])
}
