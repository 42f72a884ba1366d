import type { TFunction } from 'i18next'
import type { Id } from '../../model/ids'
import type { JourneyMap, RecordOf } from '../../model/journey'
import { kindOf, TITLE_FIELD } from '../../model/operations/records'
import type { LineKind } from '../../model/outline/outlineOf'

const KINDS = ['personas', 'stages', 'touchpoints', 'annotations', 'links', 'notes'] as const

/** Which kind of line a record is; undefined if it is none, or gone. */
export function lineKindOf(map: JourneyMap, id: Id): LineKind | undefined {
  return KINDS.find(kind => map[kind].has(id))
}

/** The text of a line as it is typed; empty if there is none. */
export function textOf(map: JourneyMap, id: Id): string {
  const kind = kindOf(map, id)
  const record: Readonly<Record<string, unknown>> = { ...(kind && map[kind].get(id)) }
  return kind ? String(record[TITLE_FIELD[kind]] ?? '') : ''
}

/** What to call a line by. */
export function titleOf(map: JourneyMap, id: Id, t: TFunction): string {
  const link = map.links.get(id)
  return link ? linkText(map, link, t) : textOf(map, id).trim() || t('common.untitled')
}

/** What kind of thing a line is, in a word. */
export function kindWord(map: JourneyMap, id: Id, t: TFunction): string {
  const annotation = map.annotations.get(id)
  if (annotation) return t(`common.annotations.${annotation.kind}`)
  const kind = lineKindOf(map, id)
  if (kind === 'personas') return t('common.kinds.persona')
  if (kind === 'stages') return t('common.kinds.stage')
  if (kind === 'links') return t('common.kinds.link')
  if (kind === 'notes') return t('common.kinds.note')
  return t('common.kinds.touchpoint')
}

/** Where a link leads, and how many go that way: `→ Next: Pay (40 %)`. */
export function linkText(map: JourneyMap, link: RecordOf<'links'>, t: TFunction): string {
  const isThere = kindOf(map, link.to) !== undefined
  const words = {
    kind: t(`common.linkKinds.${link.kind}`),
    title: isThere ? textOf(map, link.to).trim() || t('common.untitled') : t('outline.goneEnd'),
  }
  const leads =
    link.share === undefined
      ? t('outline.leads', words)
      : t('outline.leadsShare', { ...words, share: link.share })
  return link.label.trim() === '' ? leads : t('outline.labelled', { leads, label: link.label.trim() })
}
