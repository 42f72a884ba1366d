import { type ListNode, MAX_LETTERS, parseList } from '../../model/outline/parseList'
import { type PlannedAnnotation, type PlannedTouchpoint, planList } from '../../model/outline/planList'
import { told } from '../retold/told'
import type { WarningList } from '../warningList'
import { newCard, sayOf } from './cardLines'
import { plain } from './inline'
import { readKey } from './keys'
import type { Outline, OutlineAnnotation, OutlineCard } from './outline'

/**
 * A list of any hand as an outline. Lines of one level are touchpoints; of two, stages with touchpoints; what is deeper is
 * noted on those, or says of them what its key tells.
 */
export function listOutline(
  text: string,
  title: string,
  warnings: WarningList,
  format: 'markdown' | 'list' = 'markdown',
): Outline {
  const { nodes, cut, shortened, headed } = parseList(text.slice(0, MAX_LETTERS))
  const [root] = nodes
  // One line above all others is what the whole is called.
  const isHeaded = root !== undefined && nodes.length === 1 && (headed || (title === '' && depth(root) > 2))
  const list = isHeaded ? root.children : nodes
  const isFlat = !list.some(({ children }) => children.length > 0)
  const plan = planList(nodes, {
    top: isFlat ? 'touchpoint' : 'stage',
    flat: false,
    withoutHeading: isHeaded,
  })
  if (cut > 0 || text.length > MAX_LETTERS) warnings.tell(`${format}.cut`, { count: Math.max(cut, 1) })
  if (shortened > 0) warnings.tell(`${format}.shortened`, { count: shortened })
  const loose = plan.touchpoints.map(cardOf)
  return {
    title: title || (isHeaded ? nameOf(root.text) : ''),
    description: '',
    state: 'current',
    personas: [],
    stages: [
      ...(loose.length > 0
        ? [{ name: '', description: '', values: new Map(), annotations: [], cards: loose }]
        : []),
      ...plan.stages.map(stage => ({
        name: nameOf(stage.title),
        description: '',
        values: new Map<string, string>(),
        annotations: stage.annotations.map(annotationOf),
        cards: stage.touchpoints.map(cardOf),
      })),
    ],
  }
}

function cardOf({ title, annotations }: PlannedTouchpoint): OutlineCard {
  const card = newCard(nameOf(title), 0)
  for (const annotation of annotations) {
    const { kind, text } = annotation
    if (kind === undefined && readKey(text)) sayOf(card, { text, line: 0, children: [] })
    else card.annotations.push(annotationOf(annotation))
  }
  return card
}

function annotationOf({ kind = 'idea', text }: PlannedAnnotation): OutlineAnnotation {
  return { kind, text: told(plain(text)), measures: '' }
}

function nameOf(text: string): string {
  return told(plain(text))
}

function depth({ children }: ListNode): number {
  return 1 + Math.max(0, ...children.map(depth))
}
