import { CloseButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { createSpotlight, Spotlight, useSpotlight } from '@mantine/spotlight'
import { useId, useLayoutEffect, useState } from 'react'
import { composes } from '../composes'
import { Icon } from '../Icon'
import styles from './Finder.module.css'
import { FinderOption } from './FinderOption'
import type { FinderGroup } from './finderItem'
import { useAfterwards } from './useAfterwards'

interface FinderProps {
  /** Name of the dialog, its field and its list. */
  readonly label: string
  readonly placeholder: string
  readonly closeLabel: string
  readonly query: string
  readonly groups: readonly FinderGroup[]
  /** Said to assistive technology when it changes: how much was found. */
  readonly status: string
  /** Shown under the field where there is no list. */
  readonly hint: string
  /** Shown under the list: what it does not tell by itself. */
  readonly note?: string | undefined
  onQuery(query: string): void
  /** The finder is to go. */
  onClose(): void
}

/**
 * A field over a list of what it finds, the first of it chosen already: arrows go through it, Enter takes it. Open for as
 * long as it is mounted. The component library moves and marks the choice; what it does not say to assistive technology
 * (which line is chosen, in which list) is said here.
 */
export function Finder(props: FinderProps) {
  const { label, placeholder, closeLabel, query, groups, status, hint, note, onQuery, onClose } = props
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  const list = useId()
  const [store] = useState(openedStore)
  const { selected } = useSpotlight(store)
  const afterwards = useAfterwards()
  const items = groups.flatMap(group => group.items)
  const shown = items.map(({ id }) => id).join(' ')

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its first line.
  useLayoutEffect(() => {
    store.updateState(state => ({ ...state, selected: 0 }))
  }, [store, shown])

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={onQuery}
      clearQueryOnClose={false}
      onSpotlightClose={onClose}
      shortcut={null}
      size={640}
      yOffset="12dvh"
      fullScreen={narrow ?? false}
      radius="lg"
      overlayProps={{ backgroundOpacity: 0.35 }}
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.content, body: styles.body }}
      attributes={{ content: { 'aria-label': label } }}
    >
      <Spotlight.Search
        className={styles.field}
        aria-label={label}
        placeholder={placeholder}
        role="combobox"
        aria-expanded={items.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={items.length > 0 ? `${list}-${selected}` : undefined}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        // The Enter that ends a composition comes after its end in some browsers; it takes nothing from the list.
        onKeyDownCapture={event => {
          if (composes(event)) event.stopPropagation()
        }}
        leftSection={<Icon name="search" size={18} />}
        rightSectionPointerEvents="all"
        rightSection={<CloseButton aria-label={closeLabel} onClick={onClose} />}
      />
      <div role="status" className={styles.status}>
        {status}
      </div>
      {items.length === 0 && hint !== '' && <p className={styles.hint}>{hint}</p>}
      {items.length > 0 && (
        <Spotlight.ActionsList id={list} className={styles.list} role="listbox" aria-label={label}>
          {groups.map(group => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list box.
            <div key={group.id} role="group" aria-label={group.label} className={styles.group}>
              <div aria-hidden className={styles.heading}>
                {group.label}
              </div>
              {group.items.map(item => {
                const index = items.indexOf(item)
                return (
                  <FinderOption
                    key={item.id}
                    id={`${list}-${index}`}
                    item={item}
                    selected={index === selected}
                    onChoose={() => {
                      afterwards(item.run)
                      onClose()
                    }}
                  />
                )
              })}
            </div>
          ))}
        </Spotlight.ActionsList>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </Spotlight.Root>
  )
}

function openedStore() {
  const [store, { open }] = createSpotlight()
  open()
  return store
}
