import { useEffect, useRef, useState } from 'react'
import { copiesDue } from '../../commands/backup/copiesDue'
import { useLinkedFolder } from '../../store/copiesOut'
import { useKeptFocus } from '../../ui/useKeptFocus'
import { useNow } from '../../ui/useNow'
import type { ShelvedMap } from '../shelvedMaps'
import { useBackupDesk } from './BackupContext'
import styles from './CopyReminder.module.css'
import { DueLine } from './DueLine'
import { FolderLine } from './FolderLine'

/** Says, quietly, that copies outside this browser are old, or that the linked folder wants something. */
export function CopyReminder({ maps }: { maps: readonly ShelvedMap[] }) {
  const { backups } = useBackupDesk()
  const { state } = useLinkedFolder()
  const now = useNow()
  // Quiet until the device has answered: nothing flashes up only to go.
  const [quiet, setQuiet] = useState(true)
  useEffect(() => {
    backups?.isQuiet().then(setQuiet, () => setQuiet(false))
  }, [backups])
  const place = useRef<HTMLDivElement>(null)
  // Each line goes with what it is about, and takes its buttons along.
  useKeptFocus(place)

  // What is allowed again is brought up to date at once.
  const due = state === 'asking' || quiet ? undefined : copiesDue(maps, now)
  const beQuiet = () => {
    setQuiet(true)
    void backups?.beQuiet().catch(() => {})
  }
  return (
    <div ref={place} tabIndex={-1} className={styles.lines}>
      <FolderLine />
      {backups && due && <DueLine due={due} onNotNow={beQuiet} />}
    </div>
  )
}
