import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import { useSession } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { useScene } from '../scene/scene'
import styles from './ZoomBar.module.css'

/** How near the map is, and the buttons that change it. */
export function ZoomBar() {
  const { t, i18n } = useTranslation()
  const view = useSession(session => session.view)
  const { camera } = useScene()
  const percent = useSyncExternalStore(
    listener => camera.onMove(listener),
    () => Math.round(camera.view.zoom * 100),
  )
  const figure = new Intl.NumberFormat(locale(i18n.language), { style: 'percent' }).format(percent / 100)
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('canvas.zoom')}>
      <button
        type="button"
        className={styles.step}
        aria-label={t('canvas.zoomOut')}
        title={t('canvas.zoomOut')}
        onClick={() => view?.zoomOut()}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        className={styles.percent}
        aria-label={t('canvas.zoomWhole', { percent: figure })}
        title={t('canvas.zoomWholeHint')}
        onClick={() => view?.zoomTo(1)}
      >
        {figure}
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={t('canvas.zoomIn')}
        title={t('canvas.zoomIn')}
        onClick={() => view?.zoomIn()}
      >
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={t('canvas.fit')} title={t('canvas.fit')} onClick={() => view?.fit()}>
        <Icon name="maximize" />
      </button>
    </div>
  )
}
