import { TagsInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { foldTag, tagsInUse } from '../../../model/analysis/tags'
import type { Id } from '../../../model/ids'
import { addTag, removeTag, type TaggedTable } from '../../../model/operations/tags'
import { sameContent } from '../../../model/same'
import { useDesk, useLive, useReadOnly } from '../../../store/hooks'
import styles from './fields.module.css'
import { topicsFor } from './useShared'

interface Props {
  readonly table: TaggedTable
  readonly ids: readonly Id[]
  readonly size?: 'xs' | 'sm'
}

/**
 * The tags of one thing, or those that several have in common: what is added is added to all, what is taken away is taken
 * from all, and their other tags stay.
 */
export function TagsField({ table, ids, size = 'sm' }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const common = useLive(
    topicsFor(table, ids),
    ({ map }) => commonTags(ids.map(id => map[table].get(id)?.tags ?? [])),
    sameContent,
  )
  const used = useLive(
    ['touchpoints/*', 'annotations/*'],
    ({ map }) => tagsInUse(map).map(({ tag }) => tag),
    sameContent,
  )
  const set = (next: readonly string[]) => {
    map.change('changes.tags', tx => {
      for (const tag of common) if (!next.includes(tag)) removeTag(tx, table, ids, tag)
      for (const tag of next) if (!common.includes(tag)) addTag(tx, table, ids, tag)
    })
  }
  return (
    <TagsInput
      label={t('inspector.field.tags')}
      placeholder={common.length === 0 ? t('inspector.hint.tags') : undefined}
      size={size}
      readOnly={readOnly}
      value={[...common]}
      onChange={set}
      data={used}
      openOnFocus={false}
      withScrollArea={false}
      classNames={{
        label: styles.label,
        input: styles.tags,
        inputField: styles.tag,
        options: styles.options,
      }}
    />
  )
}

/** The tags that all have, as the first of them writes them. */
function commonTags(all: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = all.map(tags => new Map(tags.map(tag => [foldTag(tag), tag])))
  return [...first].flatMap(([folded, tag]) => (others.every(tags => tags.has(folded)) ? [tag] : []))
}
