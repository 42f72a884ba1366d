import { useTranslation } from 'react-i18next'
import type { Lack } from '../../commands/backup/lack'
import { useTitleOf } from '../titleOf'

/** What of which maps was left behind, map by map. */
export function Lacking({ lacking }: { lacking: readonly Lack[] }) {
  const { t } = useTranslation()
  const titleOf = useTitleOf()
  const partsOf = ({ versions, images }: Lack) => [
    ...(versions === undefined ? [t('backup.count.versionsUnknown')] : []),
    ...(versions ? [t('backup.count.versions', { count: versions })] : []),
    ...(images > 0 ? [t('backup.count.images', { count: images })] : []),
  ]
  return (
    <ul>
      {lacking.map((lack, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: titles may be equal, and the list never changes.
        <li key={index}>{t('backup.count.of', { title: titleOf(lack), parts: partsOf(lack) })}</li>
      ))}
    </ul>
  )
}
