import { Button, Group, Modal } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TRASH_DAYS } from '../commands/trashRule'
import { useFocusBack } from '../ui/useFocusBack'
import { useNow } from '../ui/useNow'
import { DeleteQuestion } from './DeleteQuestion'
import type { ShelvedMap } from './shelvedMaps'
import styles from './Trash.module.css'
import { TrashRow } from './TrashRow'
import { useNoTrashNotices } from './trashNotice'
import { useShelfActions } from './useShelfActions'

interface TrashProps {
  readonly opened: boolean
  readonly maps: readonly ShelvedMap[]
  onClose(): void
}

/** The maps that were thrown away, to be brought back or deleted for ever. */
export function Trash({ opened, maps, onClose }: TrashProps) {
  const { t } = useTranslation()
  const actions = useShelfActions()
  const now = useNow()
  /** What the question is about; empty if none is asked. */
  const [doomed, setDoomed] = useState<readonly ShelvedMap[]>([])
  const about = useRef<HTMLParagraphElement>(null)
  const latestFirst = [...maps].sort((a, b) => (b.trashedAt ?? 0) - (a.trashedAt ?? 0))

  /** The rows that had the focus are gone after it: it must not fall out of the dialog. */
  const then = async (act: Promise<void>) => {
    await act
    about.current?.focus()
  }

  return (
    <Modal.Stack>
      <Modal
        stackId="trash"
        opened={opened}
        size="lg"
        title={t('library.trash.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        onClose={onClose}
      >
        <FocusBack />
        <NoTrashNotices maps={maps} />
        <p ref={about} tabIndex={-1} className={styles.about}>
          {maps.length === 0 ? t('library.trash.empty') : t('durability.trash.kept', { days: TRASH_DAYS })}
        </p>
        <ul className={styles.rows}>
          {latestFirst.map(map => (
            <TrashRow
              key={map.id}
              map={map}
              now={now}
              onRestore={() => void then(actions.restore(map))}
              onDelete={() => setDoomed([map])}
            />
          ))}
        </ul>
        {maps.length > 1 && (
          <Group justify="flex-end" mt="md">
            <Button variant="subtle" color="red" onClick={() => setDoomed(latestFirst)}>
              {t('library.trash.emptyIt')}
            </Button>
          </Group>
        )}
      </Modal>
      <DeleteQuestion
        maps={doomed}
        onClose={() => setDoomed([])}
        onDelete={() => void then(actions.remove(doomed))}
      />
    </Modal.Stack>
  )
}

/** Is there as long as the dialog is, too. */
function NoTrashNotices({ maps }: { maps: readonly ShelvedMap[] }): null {
  useNoTrashNotices(maps)
  return null
}

/** Is there as long as the dialog is: the component library gives the keyboard back from single dialogs, not from stacks. */
function FocusBack(): null {
  useFocusBack()
  return null
}
