import { useMediaQuery } from '@mantine/hooks'
import { type KeyboardEvent, useDeferredValue, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, useSession } from '../../store/hooks'
import { composes } from '../../ui/composes'
import { Inspected } from './Inspected'
import styles from './InspectorPanel.module.css'
import { leave } from './leave'
import { PeekBar } from './PeekBar'
import { useInspectRequests } from './useInspectRequests'
import { INSPECTED, useSelected } from './useSelected'

/**
 * The panel beside the map, where what is selected is edited; on a narrow screen a sheet at the bottom, which announces
 * itself as a bar when something is selected and opens when it is asked to.
 */
export function InspectorPanel() {
  const { t } = useTranslation()
  const desk = useDesk()
  const shown = useSession(session => session.inspector)
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  const chosen = useSelected()
  // The map shows first what is selected; while one walks through cards, the panel follows when there is time.
  const selected = useDeferredValue(chosen)
  const ids = INSPECTED.flatMap(kind => selected[kind] ?? [])
  const isSelected = ids.length > 0
  const panel = useRef<HTMLElement>(null)
  useInspectRequests(panel, selected === chosen)

  useEffect(() => {
    // Where the sheet takes the room of the map it waits to be asked for, at first and after each selection.
    if (narrow && !isSelected) desk.session.setState({ inspector: false })
  }, [narrow, isSelected, desk])

  const onKeyDown = (event: KeyboardEvent) => {
    // Menus and lists are drawn elsewhere in the page, and what they do with their keys is done.
    const inside = event.target instanceof Node && panel.current?.contains(event.target)
    if (!inside || composes(event) || event.defaultPrevented) return
    const inList = event.target instanceof HTMLElement && event.target.ariaExpanded === 'true'
    if (event.key === 'Escape' && !inList) {
      event.preventDefault()
      leave(desk)
    }
    // On the map these keys move, open and delete what is selected: not from a button of this panel.
    if (/^(Escape|Enter|Delete|Backspace|Arrow.*)$/.test(event.key)) event.stopPropagation()
  }

  if (!shown && !(narrow && isSelected)) return null
  return (
    <aside
      ref={panel}
      aria-label={t('inspector.region')}
      className={shown ? styles.panel : styles.peek}
      data-open={shown || undefined}
      onKeyDown={onKeyDown}
    >
      {shown ? <Inspected selected={selected} /> : <PeekBar ids={ids} />}
    </aside>
  )
}
