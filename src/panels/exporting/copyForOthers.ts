import type { i18n } from 'i18next'
import { locale } from '../../i18n'
import type { JourneyMap } from '../../model/journey'
import { leaveOut } from '../../model/leaveOut/leaveOut'
import type { LeavingOut } from '../../model/leaveOut/rules'

/** What a copy is made without. */
export type LeftOut = keyof LeavingOut

export interface CopyForOthers {
  /** The map without what is to be left out; the map itself if that is nothing. */
  readonly map: JourneyMap
  /** What is left out, in the order in which it is offered. */
  readonly left: readonly LeftOut[]
  /** What its file is called beside its title; absent if nothing is left out. */
  readonly nameSuffix: string | undefined
}

const ORDER: readonly LeftOut[] = ['names', 'quotes', 'notes', 'internal', 'owners', 'belowSeverity']

/** The map as it may leave by the rules, in the words of the screen. */
export function copyForOthers(map: JourneyMap, rules: LeavingOut, { t, language }: i18n): CopyForOthers {
  const figures = new Intl.NumberFormat(locale(language))
  const left = ORDER.filter(rule => rules[rule])
  return {
    map: leaveOut(map, rules, {
      persona: number => t('exporting.leaveOut.persona', { number: figures.format(number) }),
      newPersona: t('common.newPersona'),
    }),
    left,
    nameSuffix: left.length > 0 ? t('exporting.leaveOut.suffix') : undefined,
  }
}
