import {
  Button,
  Group,
  Modal,
  NumberInput,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { touchpointsByStage } from '../../model/analysis/touchpointsInOrder'
import type { Id } from '../../model/ids'
import { LINK_KINDS, type LinkKind } from '../../model/journey'
import { addLink } from '../../model/operations/links'
import { sameContent } from '../../model/same'
import { useDesk, useLive } from '../../store/hooks'
import type { MapStore } from '../../store/mapStore'
import { useReturnFocus } from '../dialogs/useReturnFocus'
import { useNumber } from '../inspector/useNumber'
import styles from './LinkDialog.module.css'
import { linkText, titleOf } from './lineWords'
import { useOutliner } from './outliner'
import { selectLine, unfoldAround } from './selecting'

/** Each stage with its touchpoints, in the order of the journey. */
const readEnds = ({ map }: MapStore) =>
  [...touchpointsByStage(map)].map(([id, cards]) => ({
    id,
    title: map.stages.get(id)?.title.trim() ?? '',
    cards: cards.map(([card, { title }]) => ({ id: card, title: title.trim() })),
  }))

/** Makes a link from a line to a touchpoint or stage, chosen by typing some of its title. */
export function LinkDialog({ from }: { from: Id }) {
  const { t } = useTranslation()
  const outliner = useOutliner()
  const { map } = useDesk()
  const number = useNumber()
  const [to, setTo] = useState<Id | null>(null)
  const [kind, setKind] = useState<LinkKind>('next')
  const [label, setLabel] = useState('')
  const [share, setShare] = useState<number>()
  const [refused, setRefused] = useState(false)
  useReturnFocus()
  const stages = useLive(['stages/*', 'touchpoints/*', 'lanes/*'], readEnds, sameContent)
  const named = (title: string) => title || t('common.untitled')
  const ends = stages.map((stage, index) => ({
    group: `${number(index + 1)} ${named(stage.title)}`,
    items: [
      {
        value: stage.id,
        label: t('common.named', { kind: t('common.kinds.stage'), title: named(stage.title) }),
      },
      ...stage.cards.map(card => ({ value: card.id, label: named(card.title) })),
    ].filter(({ value }) => value !== from || kind === 'loop'),
  }))

  const close = () => outliner.state.setState({ linking: undefined })
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (to === null) return
    const id = map.change('changes.addLink', tx =>
      addLink(tx, from, to, { kind, label: label.trim(), ...(share === undefined ? {} : { share }) }),
    )
    if (id === undefined) return setRefused(true)
    close()
    unfoldAround(outliner, id)
    selectLine(outliner, id)
    outliner.say(t('outline.linked', { link: linkText(map.map, map.map.links.get(id)!, t) }))
  }

  return (
    <Modal
      opened
      title={t('outline.linkDialog.title', { title: titleOf(map.map, from, t) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={close}
    >
      <form onSubmit={add}>
        <Stack>
          <Select
            data-autofocus
            label={t('outline.linkDialog.to')}
            placeholder={t('outline.linkDialog.toHint')}
            nothingFoundMessage={t('outline.linkDialog.nothingFound')}
            searchable
            selectFirstOptionOnChange
            limit={80}
            data={ends}
            value={to}
            onChange={setTo}
            withScrollArea={false}
            classNames={{ options: styles.options }}
          />
          <div>
            <Text component="span" size="sm" fw={500} aria-hidden>
              {t('inspector.field.kind')}
            </Text>
            <SegmentedControl
              fullWidth
              size="xs"
              aria-label={t('inspector.field.kind')}
              value={kind}
              onChange={value => setKind(value as LinkKind)}
              data={LINK_KINDS.map(value => ({ value, label: t(`common.linkKinds.${value}`) }))}
            />
          </div>
          <TextInput
            label={t('inspector.field.label')}
            placeholder={t('inspector.hint.label')}
            value={label}
            onChange={event => setLabel(event.currentTarget.value)}
          />
          <NumberInput
            label={t('inspector.field.share')}
            suffix=" %"
            min={0}
            max={100}
            clampBehavior="strict"
            decimalScale={1}
            hideControls
            placeholder={t('inspector.notSet')}
            value={share ?? ''}
            onChange={value => setShare(typeof value === 'number' ? value : undefined)}
          />
          {refused && (
            <Text role="alert" size="sm" c="red">
              {t('outline.linkDialog.refused')}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={to === null}>
              {t('outline.linkDialog.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
