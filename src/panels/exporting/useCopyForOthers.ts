import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { JourneyMap } from '../../model/journey'
import { type CopyForOthers, copyForOthers } from './copyForOthers'
import { leavingOut } from './leavingOut'

/** The map as it may leave, by what is chosen under "Leave out". */
export function useCopyForOthers(map: JourneyMap): CopyForOthers {
  const { i18n } = useTranslation()
  const { language } = i18n
  const rules = useStore(leavingOut)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language.
  return useMemo(() => copyForOthers(map, rules, i18n), [map, rules, i18n, language])
}
