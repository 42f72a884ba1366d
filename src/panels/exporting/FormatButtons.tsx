import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { commandOf } from '../../commands/registry'
import { useDesk } from '../../store/hooks'
import { FormatButton } from './FormatButton'
import styles from './FormatButtons.module.css'
import { FORMAT_GROUPS, FORMAT_ICONS } from './formatGroups'
import type { Maker } from './useMaking'

interface FormatButtonsProps {
  readonly maker: Maker
  /** The ways to the clipboard. */
  readonly children: ReactNode
}

/** One button for each format, grouped by what people mean to do with the file. */
export function FormatButtons({ maker, children }: FormatButtonsProps) {
  const { t } = useTranslation()
  const desk = useDesk()
  const id = useId()
  const { making, make } = maker
  const isBusy = making.state === 'busy'
  return (
    <div className={styles.groups}>
      {FORMAT_GROUPS.map(({ group, formats }) => (
        <section key={group} aria-labelledby={`${id}-${group}`}>
          <h3 id={`${id}-${group}`} className={styles.heading}>
            {t(`exporting.groups.${group}`)}
          </h3>
          <div className={styles.buttons}>
            {formats.map(format => (
              <FormatButton
                key={format}
                icon={FORMAT_ICONS[format]}
                name={t(`exporting.formats.${format}`)}
                about={t(`exporting.about.${format}`)}
                busy={isBusy && making.format === format}
                waits={isBusy}
                isFirst={format === 'png'}
                onClick={() => make(format)}
              />
            ))}
            {group === 'pictures' && (
              <FormatButton
                icon="printer"
                name={t('exporting.print')}
                about={t('exporting.about.print')}
                waits={isBusy}
                onClick={() => !isBusy && commandOf('map.print').run(desk)}
              />
            )}
          </div>
        </section>
      ))}
      <section aria-labelledby={`${id}-copy`}>
        <h3 id={`${id}-copy`} className={styles.heading}>
          {t('exporting.groups.copy')}
        </h3>
        {children}
      </section>
    </div>
  )
}
