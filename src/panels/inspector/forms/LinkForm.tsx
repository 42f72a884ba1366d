import { NumberInput, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { touchpointsInOrder } from '../../../model/analysis/touchpointsInOrder'
import type { Id } from '../../../model/ids'
import { type JourneyMap, LINK_KINDS, type LinkKind } from '../../../model/journey'
import { sortedByOrder } from '../../../model/order'
import { sameContent } from '../../../model/same'
import { useDesk, useLive, useReadOnly, useRecord } from '../../../store/hooks'
import { ChoiceField } from '../fields/ChoiceField'
import fieldStyles from '../fields/fields.module.css'
import { setFields } from '../fields/setFields'
import { TextField } from '../fields/TextField'
import { useShared } from '../fields/useShared'
import { useTitle } from '../fields/useTitle'
import { KindCrumb } from '../KindCrumb'
import { PanelHead } from '../PanelHead'
import styles from './forms.module.css'

/** A link: what leads from where to where, and how many go that way. */
export function LinkForm({ id }: { id: Id }) {
  const { t } = useTranslation()
  const title = useTitle()
  const ids = [id]
  return (
    <>
      <PanelHead>
        <KindCrumb icon="spline">{t('common.kinds.link')}</KindCrumb>
      </PanelHead>
      <TextField
        {...title}
        table="links"
        ids={ids}
        field="label"
        label={t('inspector.field.label')}
        hint={t('inspector.hint.label')}
      />
      <div className={styles.sections}>
        <div className={styles.fields}>
          <LinkKindField links={ids} />
          <End link={id} end="from" />
          <End link={id} end="to" />
          <Share link={id} />
        </div>
      </div>
    </>
  )
}

export function LinkKindField({ links }: { links: readonly Id[] }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const kind = useShared('links', links, 'kind')
  return (
    <ChoiceField<LinkKind>
      label={t('inspector.field.kind')}
      value={kind}
      onChange={value => setFields(map, 'links', links, 'kind', value)}
      options={LINK_KINDS.map(value => ({ value, label: t(`common.linkKinds.${value}`) }))}
    />
  )
}

/** One end of a link. It cannot lead to a persona, nor, unless it is a loop, to where it comes from. */
function End({ link, end }: { link: Id; end: 'from' | 'to' }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const record = useRecord('links', link)
  const nodes = useLive(['touchpoints/*', 'stages/*', 'personas/*'], ({ map }) => nodesOf(map), sameContent)
  if (!record) return null
  const other = record.kind === 'loop' ? undefined : record[end === 'from' ? 'to' : 'from']
  const data = nodes
    .filter(({ kind }) => end === 'from' || kind !== 'persona')
    .map(({ kind, items }) => ({
      group: t(`common.kinds.${kind}`),
      items: items
        .filter(([value]) => value !== other)
        .map(([value, title]) => ({ value, label: title.trim() || t('common.untitled') })),
    }))
  const isThere = data.some(({ items }) => items.some(({ value }) => value === record[end]))
  return (
    <Select
      label={t(`inspector.field.${end}`)}
      placeholder={isThere ? undefined : t('inspector.link.missing')}
      size="sm"
      searchable
      limit={60}
      readOnly={readOnly}
      allowDeselect={false}
      data={data}
      value={isThere ? record[end] : null}
      onChange={value => value && setFields(map, 'links', [link], end, value)}
      withScrollArea={false}
      classNames={{ label: fieldStyles.label, input: fieldStyles.input, options: fieldStyles.options }}
    />
  )
}

function Share({ link }: { link: Id }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const share = useShared('links', [link], 'share')
  return (
    <NumberInput
      label={t('inspector.field.share')}
      size="sm"
      suffix=" %"
      min={0}
      max={100}
      clampBehavior="strict"
      decimalScale={1}
      hideControls
      placeholder={t('inspector.notSet')}
      readOnly={readOnly}
      value={typeof share === 'number' ? share : ''}
      onChange={value =>
        setFields(
          map,
          'links',
          [link],
          'share',
          typeof value === 'number' ? value : undefined,
          'changes.type',
          {
            group: `links.${link}.share`,
          },
        )
      }
      classNames={{ label: fieldStyles.label, input: fieldStyles.input }}
    />
  )
}

/** Everything that a link can join, by kind and in order. */
function nodesOf(map: JourneyMap) {
  return [
    {
      kind: 'touchpoint' as const,
      items: touchpointsInOrder(map).map(([id, { title }]) => [id, title] as const),
    },
    {
      kind: 'stage' as const,
      items: sortedByOrder(map.stages).map(([id, { title }]) => [id, title] as const),
    },
    {
      kind: 'persona' as const,
      items: sortedByOrder(map.personas).map(([id, { name }]) => [id, name] as const),
    },
  ]
}
