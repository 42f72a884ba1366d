import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { stepName } from '../../commands/stepName'
import type { Editor } from '../../store/editor'
import { channelName, feelingsAt, feelingWords } from './LineFigures'
import { titleOf } from './lineWords'
import styles from './OutlineAnnouncer.module.css'
import { type Outliner, useOutliner, useOutlineState } from './outliner'

/**
 * Says what has become of lines: what the verbs of the outline say of themselves, and what commands, undo and redo did to
 * the selected touchpoint. A refusal is to be seen too.
 */
export function OutlineAnnouncer() {
  const { t } = useTranslation()
  const outliner = useOutliner()
  const said = useOutlineState(state => state.said)
  useEffect(() => tellOfTouchpoint(outliner), [outliner])
  useEffect(() => tellOfHistory(outliner), [outliner])
  useEffect(
    () =>
      outliner.desk.session.subscribe((now, before) => {
        if (now.selection === before.selection) return
        if (now.selection.length > 1) outliner.say(t('outline.selected', { count: now.selection.length }))
        // Whoever has gone on has read it.
        else if (outliner.state.getState().said.refused) outliner.say('')
      }),
    [outliner, t],
  )
  return (
    <div role="status" className={said.refused ? styles.refused : styles.said}>
      {said.text}
    </div>
  )
}

/** The ratings, the moment of truth and the channel of the one selected touchpoint, when they change. */
function tellOfTouchpoint({ desk, say, t }: Outliner): () => void {
  let before = aboutSelected(desk)
  const tell = () => {
    const now = aboutSelected(desk)
    const { map } = desk.map
    if (now.id !== undefined && now.id === before.id) {
      const title = titleOf(map, now.id, t)
      if (now.feelings !== before.feelings) {
        const words = feelingWords(feelingsAt(desk.map, now.id, undefined), t)
        say(t('outline.rated', { title, feelings: words || t('common.emotions.none') }))
      } else if (now.momentOfTruth !== before.momentOfTruth) {
        say(now.momentOfTruth ? t('outline.isMoment', { title }) : t('outline.isNoMoment', { title }))
      } else if (now.channel !== before.channel) {
        say(t('outline.hasChannel', { title, channel: channelName(now.channel, t) || t('common.none') }))
      }
    }
    before = now
  }
  const stops = [
    desk.map.subscribe(['ratings/*', 'touchpoints/*'], tell),
    desk.session.subscribe((now, earlier) => {
      if (now.selection !== earlier.selection) before = aboutSelected(desk)
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function aboutSelected({ map: store, session }: Editor) {
  const { selection } = session.getState()
  const id = selection.length === 1 ? selection[0]! : undefined
  const card = id === undefined ? undefined : store.map.touchpoints.get(id)
  return {
    id: card && id,
    momentOfTruth: card?.momentOfTruth ?? false,
    channel: card?.channel ?? '',
    feelings: id === undefined ? '' : JSON.stringify(feelingsAt(store, id, undefined)),
  }
}

/** A step that has gone from the end of one list to the end of the other has been travelled. */
function tellOfHistory({ desk: { map }, say, t }: Outliner): () => void {
  let last = { undo: map.undoSteps.at(-1), redo: map.redoSteps.at(-1) }
  return map.subscribe(['history'], () => {
    const { undoSteps, redoSteps } = map
    const undone = redoSteps.at(-1) === last.undo ? last.undo : undefined
    const redone = undoSteps.at(-1) === last.redo ? last.redo : undefined
    last = { undo: undoSteps.at(-1), redo: redoSteps.at(-1) }
    if (undone) say(t('outline.undone', { step: stepName(undone, t) }))
    else if (redone) say(t('outline.redone', { step: stepName(redone, t) }))
  })
}
