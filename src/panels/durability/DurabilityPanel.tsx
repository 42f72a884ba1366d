import { type RefObject, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { folderRemedy } from '../../commands/folderRemedy'
import { moodOf } from '../../commands/safety'
import { useSay } from '../../i18n/useSay'
import { useCopiesOut } from '../../store/copiesOut'
import { useDesk } from '../../store/hooks'
import { useSafekeeping } from '../../store/safekeeping'
import { Fact, FactList, FactsGrade } from '../../ui/Fact'
import { Remedy } from '../../ui/Remedy'
import { useFocusBack } from '../../ui/useFocusBack'
import { useKeptFocus } from '../../ui/useKeptFocus'
import { useNow } from '../../ui/useNow'
import { useEditorActions } from '../editorActions'
import { Failing } from './Failing'
import { useMapSafety } from './useMapSafety'
import { useWhyNotSaved } from './useWhyNotSaved'

interface DurabilityPanelProps {
  /** What opens the panel; it may also have been opened from a menu that is gone. */
  readonly button: RefObject<HTMLButtonElement | null>
  onClose(): void
}

/** How safe the map is: what is known of it, and one click to each remedy. */
export function DurabilityPanel({ button, onClose }: DurabilityPanelProps) {
  const { t } = useTranslation()
  const say = useSay()
  const { map } = useDesk()
  const actions = useEditorActions()
  const copies = useCopiesOut()
  const { showSpace } = useSafekeeping()
  const why = useWhyNotSaved()
  const { grade, facts, browser, saving, folder, ask } = useMapSafety()
  // What was a minute ago is two by now.
  useNow()
  useFocusBack(button)
  const panel = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLParagraphElement>(null)
  // A remedy that has worked goes; what it has done stands in the head.
  useKeptFocus(panel, head)

  const instead = (show: () => void) => () => {
    // The dialog that takes over gives the keyboard back to where it finds it.
    button.current?.focus()
    onClose()
    show()
  }
  const seeSpace = instead(() => showSpace({ map: map.id, onFreed: actions.retrySaving }))

  const failing = saving.state === 'failing'
  const linking = folderRemedy(folder, copies)
  // What `Failing` offers is not offered twice.
  const remedies = {
    place: null,
    written: null,
    forgetful: null,
    space: !(failing && saving.reason === 'full') && (
      <Remedy onClick={seeSpace}>{t('durability.seeSpace')}</Remedy>
    ),
    promise: browser?.persisted === false && <Remedy onClick={ask}>{t('durability.ask')}</Remedy>,
    outside: (
      <>
        {!failing && <Remedy onClick={actions.downloadMap}>{t('editor.downloadMap')}</Remedy>}
        <Remedy onClick={instead(copies.backUp)}>{t('durability.backUp')}</Remedy>
        {linking && <Remedy onClick={linking.run}>{t(linking.label)}</Remedy>}
      </>
    ),
  }

  return (
    <div ref={panel}>
      <FactsGrade ref={head} mood={moodOf(grade)}>
        {(grade === 'notSaved' && why?.whole) || t(`durability.grades.${grade}`)}
      </FactsGrade>
      {failing && <Failing reason={saving.reason} onSeeSpace={seeSpace} />}
      <FactList>
        {facts.map(({ id, mood, says }) => (
          <Fact key={id} mood={mood} heading={t(`durability.facts.${id}`)} {...say(says)}>
            {remedies[id]}
          </Fact>
        ))}
      </FactList>
    </div>
  )
}
