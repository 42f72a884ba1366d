import { Center, Drawer, Loader, Switch } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import { shownTime } from '../../i18n/dateTime'
import { useDesk } from '../../store/hooks'
import { useSafekeeping } from '../../store/safekeeping'
import { useNow } from '../../ui/useNow'
import { useReturnFocus } from '../dialogs/useReturnFocus'
import { byDay, isSameDay } from './byDay'
import { NowRow } from './NowRow'
import { useVersions } from './useVersions'
import { VersionRow } from './VersionRow'
import styles from './Versions.module.css'

const DAY_MS = 24 * 3_600_000

/** The versions of the map, beside it or as a sheet where the screen is narrow. */
export default function VersionsDrawer() {
  const { t } = useTranslation()
  const { session } = useDesk()
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  useReturnFocus()
  return (
    <Drawer
      opened
      position={narrow ? 'bottom' : 'right'}
      size={narrow ? '88%' : 470}
      title={t('versions.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={() => session.setState({ dialog: undefined })}
    >
      <VersionList />
    </Drawer>
  )
}

function VersionList() {
  const { t } = useTranslation()
  const { durable } = useSafekeeping()
  const all = useVersions()
  const [namedOnly, setNamedOnly] = useState(false)
  const [open, setOpen] = useState<string>()
  const list = useRef<HTMLDivElement>(null)
  const dayWords = useDayWords()
  if (!all) {
    return (
      <Center p="xl">
        <Loader size="sm" aria-label={t('versions.opening')} />
      </Center>
    )
  }
  const shown = namedOnly ? all.filter(({ name }) => name) : all
  const previousOf = new Map(all.map(({ id }, index) => [id, all[index + 1]]))
  return (
    <>
      <p className={styles.intro}>{t(durable ? 'versions.intro' : 'versions.introNothingKept')}</p>
      <NowRow last={all[0]} />
      {all.length > 0 && (
        <Switch
          mb="xs"
          label={t('versions.namedOnly')}
          checked={namedOnly}
          onChange={event => setNamedOnly(event.currentTarget.checked)}
        />
      )}
      <div ref={list} tabIndex={-1} className={styles.list}>
        {shown.length === 0 && (
          <p className={styles.intro} role="status">
            {t(all.length === 0 ? 'versions.empty' : 'versions.noneNamed')}
          </p>
        )}
        {byDay(shown).map(({ at, versions }) => (
          <section key={at} aria-label={dayWords(at)}>
            <h3 className={styles.day}>{dayWords(at)}</h3>
            <ul className={styles.rows}>
              {versions.map(version => (
                <VersionRow
                  key={version.id}
                  version={version}
                  previous={previousOf.get(version.id)}
                  isOpen={open === version.id}
                  onToggle={() => setOpen(open === version.id ? undefined : version.id)}
                  onRemoved={() => list.current?.focus()}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

/** A day as people call it. */
function useDayWords(): (at: number) => string {
  const { t, i18n } = useTranslation()
  const now = useNow()
  const format = new Intl.DateTimeFormat(locale(i18n.language), { dateStyle: 'full' })
  return at => {
    if (isSameDay(at, now)) return t('versions.today')
    return isSameDay(at, now - DAY_MS) ? t('versions.yesterday') : format.format(shownTime(at))
  }
}
