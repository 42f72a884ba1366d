import { PERSONA_KEYS } from '../retold/recordKeys'
import { told, toldLines } from '../retold/told'
import type { WarningList } from '../warningList'
import type { Block, Item, Page } from './blocks'
import { annotationOf, append, below, type CardDraft, type Draft, newCard, noteOf, sayOf } from './cardLines'
import { type Group, groupOfHeading, groupOfLine } from './groupLabel'
import { plain } from './inline'
import { isAnnotation, readKey } from './keys'
import { listOutline } from './listOutline'
import type { Outline, OutlinePersona, OutlineStage } from './outline'

/*
 * What a page tells of a map. In a page of ours the first heading is its title, the headings below are stages, the lines
 * of their lists touchpoints and what is indented under those is said of them. Pages of others are read in the same way as
 * far as it goes: deeper headings are touchpoints with a text, and lines without a key are annotations.
 */

type StageDraft = Omit<Draft<OutlineStage>, 'values' | 'cards'> & {
  values: Map<string, string>
  cards: CardDraft[]
}

export function readOutline(page: Page, warnings: WarningList): Outline {
  for (const {
    rows: [row],
  } of page.tables)
    if (row) warnings.tell('markdown.table', { line: row.line })
  const { blocks } = page
  const headings = blocks.flatMap(block => (block.kind === 'heading' ? [block] : []))
  const [first] = headings
  // One heading of the first level before all others is the title.
  const isTitled = first?.level === 1 && !headings.some(({ level }, index) => index > 0 && level === 1)
  const stageLevel = Math.min(...headings.slice(isTitled ? 1 : 0).map(({ level }) => level))
  const hasStages = Number.isFinite(stageLevel)
  const keyed = blocks.some(block => block.kind === 'item' && readKey(block.item.text)?.isBold)
  if (!hasStages && !keyed && page.carried.length === 0) {
    const title = isTitled ? told(plain(first.text)) : (page.title ?? '')
    return listOutline(isTitled ? withoutTitle(page.list) : page.list, title, warnings)
  }

  const intro: string[] = []
  const personas: OutlinePersona[] = []
  const stages: StageDraft[] = []
  let title = page.title ?? ''
  let state = 'current'
  let stage: StageDraft | undefined
  /** The touchpoint of a deeper heading: lists below it are about it. */
  let card: CardDraft | undefined
  /** What the lines below a label are. In a page of ours a text may be such a word, and is no label. */
  let group: Group | undefined
  const isForeign = page.carried.length === 0

  const openStage = (name: string): StageDraft => {
    const one: StageDraft = { name, description: '', values: new Map(), annotations: [], cards: [] }
    stages.push(one)
    return one
  }
  const addCard = (text: string, line: number): CardDraft => {
    const one = newCard(told(plain(text)), line)
    stage ??= openStage('')
    stage.cards.push(one)
    return one
  }
  const addCardWith = (item: Item) => {
    const one = addCard(item.text, item.line)
    for (const child of item.children) sayOf(one, child)
  }
  const visit: { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => void } = {
    heading({ level, text, line }) {
      const isLabel = isForeign && stage !== undefined && level > stageLevel
      group = isLabel ? groupOfHeading(text) : undefined
      if (group) {
        card = undefined
        return
      }
      if (isTitled && line === first.line) title = told(plain(text))
      else if (level === stageLevel) {
        stage = openStage(told(plain(text)))
        card = undefined
      } else card = addCard(text, line)
    },
    paragraph({ text }) {
      group = isForeign && stage ? groupOfLine(text) : undefined
      if (group) return
      const words = toldLines(plain(text))
      if (card) append(card.values, 'description', words)
      else if (stage) stage.description = below(stage.description, words)
      else intro.push(words)
    },
    item({ item }) {
      const key = readKey(item.text)
      if (group === 'touchpoint') addCardWith(item)
      else if (stage && group) (card ?? stage).annotations.push(noteOf(group, item))
      else if (card) sayOf(card, item)
      else if (!stage && key?.key === 'persona') personas.push(personaOf(key.value, item.children))
      else if (!stage && key?.key === 'state') state = told(plain(key.value))
      else if (stage && key?.isBold && isAnnotation(key.key)) stage.annotations.push(annotationOf(item)!)
      else if (stage && key?.isBold) append(stage.values, key.key, toldLines(plain(key.value)))
      else addCardWith(item)
    },
  }
  for (const block of blocks) (visit[block.kind] as (one: Block) => void)(block)
  return { title, description: intro.join('\n'), state, personas, stages }
}

function personaOf(name: string, children: readonly Item[]): OutlinePersona {
  const values = new Map<string, string>()
  for (const { text } of children) {
    const key = readKey(text)
    // What says nothing of its kind is told all the same.
    const isKnown = key && PERSONA_KEYS.some(one => one === key.key)
    append(values, isKnown ? key.key : 'context', toldLines(plain(isKnown ? key.value : text)))
  }
  return { name: told(plain(name)), values }
}

/** The list below a title. */
function withoutTitle(list: string): string {
  const start = list.trimStart()
  const title = /^(?:#[^\n]*|[^\n]*\n=+[ \t]*)(?:\n|$)/.exec(start)
  return title ? start.slice(title[0].length) : list
}
