import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { useRecord } from '../../../store/hooks'

/** The text of an annotation, as it is now. */
export function AnnotationName({ id }: { id: Id }) {
  const { t } = useTranslation()
  return useRecord('annotations', id)?.text.trim() || t('common.untitled')
}
