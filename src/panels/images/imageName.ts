import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { useRecord, useRelated } from '../../store/hooks'

/** What an image is called: its caption, or which of its touchpoint's it is. */
export function useImageName(id: Id): string {
  const { t } = useTranslation()
  const record = useRecord('images', id)
  const place = useRelated('images', record?.target ?? '').indexOf(id) + 1
  const caption = record?.caption.trim()
  return caption ? t('images.named', { caption }) : t('images.numbered', { number: Math.max(1, place) })
}
