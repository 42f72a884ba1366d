import { Combobox, InputBase, useCombobox } from '@mantine/core'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CHANNELS, type ChannelId, isKnownChannel } from '../../../model/channels'
import type { Id } from '../../../model/ids'
import { sameContent } from '../../../model/same'
import { useDesk, useLive, useReadOnly } from '../../../store/hooks'
import { composes } from '../../../ui/composes'
import { Icon } from '../../../ui/Icon'
import fieldStyles from '../fields/fields.module.css'
import { setFields } from '../fields/setFields'
import { MIXED, useShared } from '../fields/useShared'
import { leave } from '../leave'
import styles from './ChannelField.module.css'

/** Before words of one's own, so that they are never taken for the id of a known channel. */
const OWN = 'own:'
const OWN_ICON = 'waypoints'

const CRUMB = {
  variant: 'unstyled',
  size: 'xs',
  leftSectionWidth: 26,
  classNames: { root: styles.root, input: styles.input, section: styles.icon },
} as const
const FIELD = {
  size: 'sm',
  leftSectionWidth: 34,
  classNames: { label: fieldStyles.label, input: fieldStyles.input, section: styles.icon },
} as const

interface Props {
  readonly touchpoints: readonly Id[]
  /** A word in the line above a title, or a field among fields. */
  readonly look: 'crumb' | 'field'
  /** After Enter, where it is not to go back to the card. */
  readonly onDone?: () => void
}

/**
 * The channel of touchpoints, typed or chosen: known ones with their icons, those in somebody's own words that this map has
 * already, and what is typed now as a new one.
 */
export function ChannelField({ touchpoints, look, onDone }: Props) {
  const { t } = useTranslation()
  const desk = useDesk()
  const { map } = desk
  const readOnly = useReadOnly()
  const shared = useShared('touchpoints', touchpoints, 'channel')
  const channel = shared === MIXED ? '' : (shared ?? '')
  const nameOf = (id: string) => (isKnownChannel(id) ? t(`common.channels.${id}`) : id)
  /** What is being typed; undefined while the field only shows the channel. */
  const [typed, setTyped] = useState<string>()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })

  // Enter takes what fits best: the first of the list, for which the list must be there.
  const { selectFirstOption, resetSelectedOption } = combobox
  useEffect(() => {
    if (typed) selectFirstOption()
    else resetSelectedOption()
  }, [typed, selectFirstOption, resetSelectedOption])

  const set = (next: string) => {
    setTyped(undefined)
    combobox.closeDropdown()
    if (next !== channel || shared === MIXED)
      setFields(map, 'touchpoints', touchpoints, 'channel', next, 'changes.channel')
  }
  /** Takes words as the channel; those that name a known one are that one. */
  const setWords = (words: string) => {
    const said = words.trim()
    const known = Object.keys(CHANNELS).find(id => nameOf(id).toLowerCase() === said.toLowerCase())
    set(known ?? said)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event)) return
    if (event.key === 'Escape' && typed !== undefined) setTyped(undefined)
    if (event.key !== 'Enter') return
    if (combobox.getSelectedOptionIndex() < 0) {
      if (typed !== undefined) setWords(typed)
      combobox.closeDropdown()
    }
    // Back to the card, once the list has made its choice by the same key.
    setTimeout(onDone ?? (() => leave(desk)))
  }

  const shown = typed ?? nameOf(channel)
  const placeholder = shared === MIXED ? t('inspector.mixed') : t('inspector.channel.add')
  return (
    <Combobox
      store={combobox}
      withinPortal
      width={240}
      position="bottom-start"
      readOnly={readOnly}
      onOptionSubmit={option => set(option.startsWith(OWN) ? option.slice(OWN.length) : option)}
    >
      <Combobox.Target withExpandedAttribute>
        <InputBase
          {...(look === 'field'
            ? { label: t('inspector.field.channel') }
            : { 'aria-label': t('inspector.field.channel') })}
          data-inspect="channel"
          placeholder={placeholder}
          readOnly={readOnly}
          value={shown}
          leftSection={<Icon name={isKnownChannel(channel) ? CHANNELS[channel] : OWN_ICON} size={14} />}
          {...(look === 'field' ? FIELD : CRUMB)}
          // As wide as what is in it: the line goes on with the stage.
          style={{ '--letters': Math.max(4, (shown || placeholder).length) } as React.CSSProperties}
          onChange={event => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={event => {
            event.currentTarget.select()
            combobox.openDropdown()
          }}
          onBlur={() => {
            combobox.closeDropdown()
            if (typed !== undefined) setWords(typed)
          }}
          onKeyDown={onKeyDown}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={readOnly}>
        {combobox.dropdownOpened && <ChannelOptions typed={typed ?? ''} nameOf={nameOf} channel={channel} />}
      </Combobox.Dropdown>
    </Combobox>
  )
}

interface OptionsProps {
  readonly typed: string
  readonly channel: string
  readonly nameOf: (channel: string) => string
}

function ChannelOptions({ typed, channel, nameOf }: OptionsProps) {
  const { t } = useTranslation()
  const inMap = useLive(['touchpoints/*'], ({ map }) => ownChannels(map.touchpoints.values()), sameContent)
  const sought = typed.trim().toLowerCase()
  const fits = (name: string) => name.toLowerCase().includes(sought)
  const known = (Object.keys(CHANNELS) as ChannelId[]).filter(id => fits(nameOf(id)))
  const own = inMap.filter(fits)
  const isThere = [...known.map(nameOf), ...own].some(name => name.toLowerCase() === sought)
  return (
    <Combobox.Options mah={300} className={styles.options} aria-label={t('inspector.field.channel')}>
      {own.length > 0 && (
        <Combobox.Group label={t('inspector.channel.inMap')}>
          {own.map(name => (
            <Option key={name} value={OWN + name} icon={OWN_ICON} active={name === channel}>
              {name}
            </Option>
          ))}
        </Combobox.Group>
      )}
      {known.map(id => (
        <Option key={id} value={id} icon={CHANNELS[id]} active={id === channel}>
          {nameOf(id)}
        </Option>
      ))}
      {sought !== '' && !isThere && (
        <Option value={OWN + typed.trim()} icon="plus">
          {t('inspector.channel.own', { words: typed.trim() })}
        </Option>
      )}
      {channel !== '' && sought === '' && (
        <Option value="" icon="x">
          {t('common.none')}
        </Option>
      )}
    </Combobox.Options>
  )
}

interface OptionProps {
  readonly value: string
  readonly icon: string
  readonly active?: boolean
  readonly children: string
}

function Option({ value, icon, active = false, children }: OptionProps) {
  return (
    <Combobox.Option value={value} active={active} className={styles.option}>
      <Icon name={icon} size={15} />
      {children}
    </Combobox.Option>
  )
}

/** The channels in somebody's own words that touchpoints have, by name. */
function ownChannels(touchpoints: Iterable<{ readonly channel: string }>): string[] {
  const own = new Set<string>()
  for (const { channel } of touchpoints) if (channel !== '' && !isKnownChannel(channel)) own.add(channel)
  return [...own].sort((a, b) => a.localeCompare(b))
}
