import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import type { ReadFile } from '../LibraryContext'
import styles from './ImportDialog.module.css'
import { useRefusalWords } from './useRefusalWords'

interface RefusalProps {
  readonly file: string
  readonly refused: ReadFile & { readonly ok: false }
}

/** Why a file becomes no map, and where in it the reason lies. */
export function Refusal({ file, refused }: RefusalProps) {
  const { t } = useTranslation()
  const words = useRefusalWords()
  return (
    <>
      <h3 className={styles.refused}>
        <Icon name="triangle-alert" size={18} />
        {t('importing.refusedFile', { file })}
      </h3>
      <p className={styles.why}>{words(refused)}</p>
    </>
  )
}
