import { download, fileName } from './download'
import { element } from './element'
import { documentOf, jatraFile } from './jatraFile'
import { rawZip } from './rawZip'
import { COPIES, FILES, type FoundMap, MAPS, type Piece } from './survey'
import { type Language, WORDS, type Words } from './words'

/** What is said of a file. */
const AS_STATE = { whole: 'done', incomplete: 'incomplete', version: 'fromVersion' } as const

/** One map that was found: what it is, what is left of it, and the two ways to take it away. */
export function mapCard(map: FoundMap, everything: readonly Piece[], language: Language): HTMLElement {
  const words = WORDS[language]
  const title = element('h3', { textContent: map.title || words.untitled, id: `map-${map.id}` })
  const status = element('p', { role: 'status' })
  const asFile = element('button', { type: 'button', className: 'main', textContent: words.asFile })
  const raw = element('button', { type: 'button', textContent: words.raw })
  for (const button of [asFile, raw]) button.setAttribute('aria-describedby', title.id)
  // The card of home may be lost where the map is not.
  if (!map.title) {
    void documentOf(map).then(found => {
      if (found?.document.title) title.textContent = found.document.title
    })
  }

  /** Works while nothing else does, and says how it went. */
  async function work(doIt: () => Promise<string>): Promise<void> {
    for (const button of [asFile, raw]) button.disabled = true
    status.textContent = words.working
    try {
      status.textContent = await doIt()
    } catch (error) {
      status.textContent = `${words.failedRaw} ${error}`
    }
    for (const button of [asFile, raw]) button.disabled = false
  }

  asFile.onclick = () =>
    work(async () => {
      const file = await jatraFile(map, everything)
      if (!file) return words.failedFile
      download(fileName(file.title, '.jatra.json'), new Blob([file.text], { type: 'application/json' }))
      const missing = file.missingImages > 0 ? `${words.missingImages} ${file.missingImages}.` : ''
      return `${words[AS_STATE[file.state]]} ${missing}`.trim()
    })
  raw.onclick = () =>
    work(async () => {
      const { zip, unreadable } = await rawZip(map.pieces)
      download(fileName(title.textContent, '.zip'), zip)
      return unreadable > 0 ? `${words.done} ${words.unreadableRows} ${unreadable}` : words.done
    })

  return element('li', {}, [
    title,
    element('p', { className: 'facts', textContent: factsOf(map, language, words) }),
    element('div', { className: 'buttons' }, [asFile, raw]),
    status,
  ])
}

function factsOf(map: FoundMap, language: Language, words: Words): string {
  const locale = language === 'bn' ? 'bn-BD' : 'en-GB'
  const changed = new Date(map.changedAt)
  const isIn = (...places: readonly string[]) =>
    map.pieces.some(({ source, store }) => places.includes(`${source}/${store}`))
  const unreadable = map.pieces.filter(({ readable }) => !readable).length
  return [
    map.changedAt > 0 &&
      `${words.changed} ${changed.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' })}`,
    sizeOf(map, locale),
    isIn(`${MAPS}/log`) && words.inLog,
    isIn(`${FILES}/maps`, `${COPIES}/copies`) && words.inCopy,
    isIn(`${MAPS}/versionBytes`, `${COPIES}/versionBytes`, `${FILES}/versions`) && words.inVersions,
    map.isTrashed && words.inTrash,
    unreadable > 0 && `${words.unreadableRows} ${unreadable.toLocaleString(locale)}`,
  ]
    .filter(fact => fact !== false)
    .join(' · ')
}

function sizeOf({ pieces }: FoundMap, locale: string): string {
  const bytes = pieces.reduce((sum, { size }) => sum + size, 0)
  const [amount, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  const digits = amount < 10 ? 1 : 0
  return amount.toLocaleString(locale, { style: 'unit', unit, maximumFractionDigits: digits })
}
