import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { copyStateOf } from '../../commands/backup/copyState'
import { folderRemedy } from '../../commands/folderRemedy'
import { factsOf, gradeOf, moodOf, type Situation } from '../../commands/safety'
import { useSay } from '../../i18n/useSay'
import { useCopiesOut, useLinkedFolder } from '../../store/copiesOut'
import { useBrowserFacts, useSafekeeping } from '../../store/safekeeping'
import { Fact, FactList, FactsGrade } from '../../ui/Fact'
import { Remedy } from '../../ui/Remedy'
import { useNow } from '../../ui/useNow'
import type { ShelvedMap } from '../shelvedMaps'
import { useAllMaps } from './useAllMaps'

/** How safe the maps of this device are, as facts, and one click to each remedy. `onLeave` hears when another dialog takes over. */
export function LibrarySafety({ maps, onLeave }: { maps: readonly ShelvedMap[]; onLeave: () => void }) {
  const { t } = useTranslation()
  const say = useSay()
  const { durable, second, host } = useSafekeeping()
  const { facts: browser, refused, ask } = useBrowserFacts()
  const out = useCopiesOut()
  const folder = useLinkedFolder()
  const all = useAllMaps()
  useNow()

  const copies = maps.map(copyStateOf)
  const situation: Situation = {
    durable,
    second,
    host,
    browser,
    refused,
    folder,
    copies,
    ...(all && { all }),
  }
  const grade = gradeOf(situation)
  const isRead = all?.back?.at !== undefined && all.back.count > 0
  const linking = folderRemedy(folder, out)

  const backUp = () => {
    onLeave()
    out.backUp()
  }

  const remedies = {
    place: null,
    written: null,
    space: null,
    forgetful: null,
    promise: browser?.persisted === false && <Remedy onClick={ask}>{t('durability.ask')}</Remedy>,
    outside: (
      <>
        <Remedy onClick={backUp}>{t('durability.backUp')}</Remedy>
        {linking && <Remedy onClick={linking.run}>{t(linking.label)}</Remedy>}
      </>
    ),
  }

  return (
    <>
      <FactsGrade mood={moodOf(grade)}>{t(`durability.grades.${grade}`)}</FactsGrade>
      <FactList>
        {factsOf(situation).map(({ id, mood, says }) => (
          <Fact key={id} mood={mood} heading={t(`durability.facts.${id}`)} {...say(says)}>
            {remedies[id]}
          </Fact>
        ))}
      </FactList>
      <VisuallyHidden role="status">{isRead && t('durability.allRead')}</VisuallyHidden>
    </>
  )
}
