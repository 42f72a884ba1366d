import { createContext, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { useMark } from '../scene/scene'

type Kind = 'persona' | 'stage' | 'touchpoint' | 'note' | 'link'

/** True for the copy of a thing that is in the hand: it is only a picture of it. */
export const InHand = createContext(false)

/**
 * What the element of a thing on the map says to assistive technology, tests and gestures: its name, whether it is
 * selected, and that of all of them one at a time is reached by Tab. What is selected is where the keyboard comes back to.
 */
export function useRecordElement(kind: Kind, id: Id, title: string) {
  const { t } = useTranslation()
  const selected = useMark('selected', id)
  const tabStop = useMark('tabStop', id)
  if (useContext(InHand)) return { 'aria-hidden': true, 'aria-current': undefined } as const
  return {
    role: 'group',
    'aria-label': t('common.named', {
      kind: t(`common.kinds.${kind}`),
      title: title || t('common.untitled'),
    }),
    'aria-current': selected || undefined,
    'data-record': id,
    'data-face-start': selected || undefined,
    tabIndex: tabStop ? 0 : -1,
  } as const
}

/** Whether a link in the making begins here or would end here. */
export function useLinkEnd(id: Id): boolean {
  const begins = useMark('linkFrom', id)
  const ends = useMark('aimed', id)
  return begins || ends
}

/** Whether this is the place that a thing would take, the thing itself being in the hand. */
export function useLifted(id: Id): boolean {
  const lifted = useMark('lifted', id)
  return !useContext(InHand) && lifted
}
