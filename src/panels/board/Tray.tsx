import { useTranslation } from 'react-i18next'
import { unplacedTouchpoints } from '../../model/analysis/touchpointsInOrder'
import type { Id } from '../../model/ids'
import { sameContent } from '../../model/same'
import { useDesk, useLive } from '../../store/hooks'
import type { MapStore } from '../../store/mapStore'
import { useSelected } from './items/useSpot'
import styles from './Tray.module.css'

/**
 * Cards whose stage or lane is gone wait here, whatever the filter, so that nothing is lost: they are dragged to a place,
 * or given one in the inspector.
 */
export function Tray() {
  const { t } = useTranslation()
  const cards = useLive(['touchpoints/*', 'stages/*', 'lanes/*'], unplaced, sameContent)
  if (cards.length === 0) return null
  return (
    <section className={styles.tray} aria-label={t('common.unplaced')} data-tray>
      <span className={styles.name} aria-hidden>
        {t('common.unplaced')}
      </span>
      {cards.map(([id, title]) => (
        <Waiting key={id} id={id} title={title} />
      ))}
    </section>
  )
}

function unplaced({ map }: MapStore): (readonly [Id, string])[] {
  return unplacedTouchpoints(map).map(([id, { title }]) => [id, title] as const)
}

function Waiting({ id, title }: { id: Id; title: string }) {
  const { t } = useTranslation()
  const { session } = useDesk()
  const selected = useSelected(id)
  const words = title || t('common.untitled')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is one thing among others.
    <div
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what has the keyboard is selected, and the inspector places it.
      tabIndex={0}
      className={styles.card}
      aria-label={t('common.named', { kind: t('common.kinds.touchpoint'), title: words })}
      aria-current={selected}
      data-record={id}
      data-unplaced={id}
      onFocus={() => session.setState({ selection: [id] })}
    >
      {words}
    </div>
  )
}
