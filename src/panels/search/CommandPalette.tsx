import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyCaps } from '../../commands/keys'
import { marked } from '../../model/search/marks'
import { useDesk } from '../../store/hooks'
import { Finder } from '../../ui/finder/Finder'
import type { FinderGroup, FinderItem } from '../../ui/finder/finderItem'
import { isMac } from '../../ui/platform'
import { findCommands } from './findCommands'
import { type PaletteEntry, paletteEntries } from './paletteEntries'
import { recentIds, remember } from './recent'

const NOTHING: ReadonlySet<string> = new Set()

/** Every command by its name, with its key: what was done lately first, what cannot be done now only when it is named. */
export default function CommandPalette() {
  const { t, i18n } = useTranslation()
  const desk = useDesk()
  const [query, setQuery] = useState('')
  const entries = useMemo(() => paletteEntries(desk, i18n), [desk, i18n])
  const find = useMemo(() => findCommands(entries, recentIds()), [entries])
  const groups = query.trim() === '' ? grouped(entries, t('search.recent')) : found()
  const count = groups.reduce((sum, group) => sum + group.items.length, 0)

  function found(): FinderGroup[] {
    const items = find(query).map(({ entry, terms }) => itemOf(entry, terms))
    return items.length > 0 ? [{ id: 'found', label: t('search.possible'), items }] : []
  }

  return (
    <Finder
      label={t('commands.help.commands')}
      placeholder={t('search.whatToDo')}
      closeLabel={t('common.close')}
      query={query}
      groups={groups}
      status={t('search.commands', { count })}
      hint={query.trim() === '' ? '' : t('search.noCommand', { query: query.trim() })}
      onQuery={setQuery}
      onClose={() => desk.session.setState({ dialog: undefined })}
    />
  )
}

/** What can be done now, by group, in the order of the help sheet; before it what was done lately. */
function grouped(entries: readonly PaletteEntry[], lately: string): FinderGroup[] {
  const possible = entries.filter(({ hindrance }) => hindrance === undefined)
  const recent = recentIds().flatMap(id => possible.find(entry => entry.id === id) ?? [])
  const groups = new Map<string, PaletteEntry[]>()
  for (const entry of possible) {
    if (recent.includes(entry)) continue
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry])
  }
  const all: [string, readonly PaletteEntry[]][] = [[lately, recent], ...groups]
  return all
    .filter(([, entries]) => entries.length > 0)
    .map(([label, entries]) => ({ id: label, label, items: entries.map(entry => itemOf(entry, NOTHING)) }))
}

function itemOf(entry: PaletteEntry, terms: ReadonlySet<string>): FinderItem {
  const { id, icon, name, key, hindrance } = entry
  return {
    id,
    icon,
    title: marked(name, terms),
    line: hindrance,
    caps: key === undefined ? [] : keyCaps(key, isMac()),
    disabled: hindrance !== undefined,
    run() {
      remember(id)
      entry.run()
    },
  }
}
