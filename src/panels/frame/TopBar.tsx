import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { commandOf } from '../../commands/registry'
import { useDesk, useSession } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { Logo } from '../../ui/Logo'
import { BarButton } from './BarButton'
import { FaceTabs } from './FaceTabs'
import { HistoryAnnouncer } from './HistoryAnnouncer'
import { HistoryButton } from './HistoryButton'
import { LanesMenu } from './LanesMenu'
import { MapTitle } from './MapTitle'
import { MoreMenu } from './MoreMenu'
import { SaveStatus } from './SaveStatus'
import styles from './TopBar.module.css'

/** The bar at the top: the map's name, its safety, its faces, and what can be done with it as a whole. */
export function TopBar() {
  const { t } = useTranslation()
  const desk = useDesk()
  const face = useSession(session => session.face)
  const isVersion = useSession(session => session.version !== undefined)
  const narrow = useMediaQuery('(max-width: 700px)')
  // Below this the tabs have a row of their own.
  const compact = useMediaQuery('(max-width: 1000px)', undefined, { getInitialValueInEffect: false })
  const openExport = () => commandOf('map.export').run(desk)

  return (
    <header>
      <div className={styles.bar}>
        <div className={styles.start}>
          <Tooltip label={t('editor.toHome')} openDelay={400}>
            <Link href="/" className={styles.home} aria-label={t('editor.toHome')}>
              <Logo size={28} />
            </Link>
          </Tooltip>
          <div className={styles.name}>
            <MapTitle />
            {isVersion ? <span className={styles.version}>{t('versions.status')}</span> : <SaveStatus />}
          </div>
        </div>
        {!compact && <FaceTabs />}
        <div className={styles.actions}>
          <HistoryButton which="undo" />
          <HistoryButton which="redo" />
          <HistoryAnnouncer />
          {!narrow && face === 'canvas' && <LanesMenu />}
          {!narrow && (
            <>
              <BarButton id="map.search" />
              <BarButton id="map.present" />
            </>
          )}
          <MoreMenu />
          {narrow ? (
            <ActionIcon
              size="lg"
              variant="filled"
              color="dark"
              aria-label={t('commands.map.export')}
              onClick={openExport}
            >
              <Icon name="upload" />
            </ActionIcon>
          ) : (
            <Button
              size="sm"
              className={styles.export}
              leftSection={<Icon name="upload" />}
              onClick={openExport}
            >
              {t('commands.map.export')}
            </Button>
          )}
        </div>
      </div>
      {compact && <FaceTabs />}
    </header>
  )
}
