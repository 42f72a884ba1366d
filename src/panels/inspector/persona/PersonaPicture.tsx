import { Button, FileButton, Group } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { portraitFromFile } from '../../../commands/portraitFromFile'
import { LARGEST_MB, type PictureRefusal } from '../../../commands/redrawnFile'
import type { Id } from '../../../model/ids'
import { useDesk, useReadOnly, useRecord } from '../../../store/hooks'
import fieldStyles from '../fields/fields.module.css'
import { setFields } from '../fields/setFields'
import styles from './PersonaPicture.module.css'

/** A persona's portrait: chosen from a file, kept small in the map itself. */
export function PersonaPicture({ persona }: { persona: Id }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const record = useRecord('personas', persona)
  const [problem, setProblem] = useState<string>()
  const reset = useRef<() => void>(null)
  if (!record) return null
  const set = (picture: string) =>
    setFields(map, 'personas', [persona], 'picture', picture, 'changes.picture')
  const choose = async (file: File | null) => {
    // So that the same file can be chosen again.
    reset.current?.()
    if (!file) return
    const result = await portraitFromFile(file)
    if (result.ok) set(result.picture)
    setProblem(
      result.ok ? undefined : t(`inspector.persona.${problemOf(result.reason)}`, { size: LARGEST_MB }),
    )
  }
  return (
    <div>
      <span className={fieldStyles.label} aria-hidden>
        {t('inspector.field.picture')}
      </span>
      {!readOnly && (
        <Group gap={6}>
          <FileButton accept="image/*" onChange={choose} resetRef={reset}>
            {props => (
              <Button {...props} size="compact-sm" fw={500} variant="default">
                {record.picture ? t('inspector.persona.changePicture') : t('inspector.persona.choosePicture')}
              </Button>
            )}
          </FileButton>
          {record.picture && (
            <Button size="compact-sm" fw={500} variant="subtle" color="gray" onClick={() => set('')}>
              {t('inspector.persona.removePicture')}
            </Button>
          )}
        </Group>
      )}
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

function problemOf(reason: PictureRefusal) {
  if (reason === 'too-large') return 'pictureTooLarge'
  return reason === 'too-many-pixels' ? 'pictureTooManyPixels' : 'pictureNotRead'
}
