import type { FunctionComponent } from 'react'
import { AddPage } from './AddPage'
import { KindPage } from './KindPage'
import { LanePage } from './LanePage'
import { EffortPage, FrequencyPage, ImpactPage, SeverityPage } from './MeasurePage'
import { MovePage } from './MovePage'
import type { MenuPage, PageProps } from './menuPage'
import { PersonasPage } from './PersonasPage'
import { RatePage } from './RatePage'
import { StagePage } from './StagePage'
import { StartPage } from './StartPage'

export const MENU_PAGES: Readonly<Record<MenuPage, FunctionComponent<PageProps>>> = {
  start: StartPage,
  add: AddPage,
  rate: RatePage,
  lane: LanePage,
  stage: StagePage,
  kind: KindPage,
  personas: PersonasPage,
  severity: SeverityPage,
  frequency: FrequencyPage,
  impact: ImpactPage,
  effort: EffortPage,
  move: MovePage,
}
