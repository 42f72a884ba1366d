import { useTranslation } from 'react-i18next'
import type { GoodRead } from './readings'

/** What stands for a file on screen, with the name of its format once that is known. What was pasted has no name. */
export function useFileName(): (file: File, format?: GoodRead['format']) => string {
  const { t } = useTranslation()
  return ({ name }, format) => {
    const file = name || t('importing.pasted')
    return format ? t('importing.fileOf', { file, format: t(`importing.formats.${format}`) }) : file
  }
}
