import { keyOf } from '../../commands/keys'
import type { Id } from '../../model/ids'
import type { AnnotationKind } from '../../model/journey'
import type { OutlineLine } from '../../model/outline/outlineOf'
import { duplicateLines, lineIn, newAnnotation, newPersona, newStage, newTouchpoint } from './adding'
import { judge } from './judging'
import { titleOf } from './lineWords'
import { indentLine, moveLineBy, outdentLine } from './moving'
import type { Outliner } from './outliner'
import { setFolded } from './outlineState'
import { removeSelected } from './removing'
import { selectLine } from './selecting'
import { beginTyping } from './typing'

/*
 * The keys of the tree while no line is typed in: those of the tree pattern of WAI-ARIA, and those of the canvas for what
 * is selected. Letters that are commands stay commands; any other begins to look for a line by its first letters, and then
 * all of them do until one pauses.
 */

/** What is seen of the tree, and where the keyboard is. */
export interface Tree {
  /** Unfolded lines, from the top. */
  readonly lines: readonly OutlineLine[]
  readonly current: OutlineLine
}

const SIGNS: Readonly<Record<string, AnnotationKind>> = {
  '-': 'pain',
  '+': 'opportunity',
  '!': 'strength',
  '"': 'quote',
}

/** Letters that are commands wherever things can be selected (`cardCommands`, `viewCommands`), and those with Shift. */
const COMMAND_LETTERS = /^[cmfiCMFIPST]$/
/** Letters typed within so many milliseconds of one another are one search. */
const PAUSE = 800

/** Does what a key means on the tree. Gives whether it meant anything. */
export function onTreeKey(outliner: Outliner, tree: Tree, press: KeyboardEvent): boolean {
  const { current } = tree
  const key = keyOf(press)
  if (walk(outliner, tree, key)) return true
  if (current.kind === 'group') return onBranchKey(outliner, current, key)
  const sign = SIGNS[key]
  if (sign && current.kind !== 'links' && current.kind !== 'personas' && current.kind !== 'notes') {
    newAnnotation(outliner, current.key, sign)
    return true
  }
  if (current.kind === 'annotations' && /^[0-5]$/.test(key)) {
    judge(outliner, current.key, Number(key))
    return true
  }
  const verb = VERBS[key]
  verb?.(outliner, current.key)
  return verb !== undefined
}

const VERBS: Readonly<Record<string, (outliner: Outliner, id: Id) => void>> = {
  Enter: beginTyping,
  F2: beginTyping,
  'shift+Enter': lineIn,
  'alt+ArrowUp': (outliner, id) => moveLineBy(outliner, id, 'up'),
  'alt+ArrowDown': (outliner, id) => moveLineBy(outliner, id, 'down'),
  'alt+ArrowRight': indentLine,
  'alt+ArrowLeft': outdentLine,
  'shift+S': newStage,
  'shift+T': newTouchpoint,
  Delete: removeSelected,
  Backspace: removeSelected,
  'mod+D': duplicateLines,
}

function onBranchKey(outliner: Outliner, branch: OutlineLine, key: string): boolean {
  if (key === 'shift+S') newStage(outliner)
  else if (key !== 'Enter' && key !== 'shift+Enter') return false
  else if (branch.key === ':personas') newPersona(outliner)
  else setFolded(outliner.state, [branch.key], !outliner.state.getState().folded.has(branch.key))
  return true
}

/** The keys that go through the tree and unfold it. */
function walk(outliner: Outliner, { lines, current }: Tree, key: string): boolean {
  const { state } = outliner
  const at = lines.indexOf(current)
  const isFolded = state.getState().folded.has(current.key)
  const go = (line: OutlineLine | undefined) => line && selectLine(outliner, line.key)
  switch (key) {
    case 'ArrowDown':
      go(lines[at + 1])
      break
    case 'ArrowUp':
      go(lines[at - 1])
      break
    case 'shift+ArrowDown':
      extend(outliner, lines[at + 1])
      break
    case 'shift+ArrowUp':
      extend(outliner, lines[at - 1])
      break
    case 'ArrowRight':
      if (current.children > 0 && isFolded) setFolded(state, [current.key], false)
      else if (current.children > 0) go(lines[at + 1])
      break
    case 'ArrowLeft':
      if (current.children > 0 && !isFolded) setFolded(state, [current.key], true)
      else go(lines.find(line => line.key === current.parent))
      break
    case ' ':
      if (current.children > 0) setFolded(state, [current.key], !isFolded)
      break
    case 'Home':
      go(lines[0])
      break
    case 'End':
      go(lines.at(-1))
      break
    case '*':
      setFolded(
        state,
        lines.filter(({ parent }) => parent === current.parent).map(line => line.key),
        false,
      )
      break
    case 'mod+A':
      outliner.desk.session.setState({
        selection: [
          ...lines.filter(
            line => line.parent === current.parent && line.kind !== 'group' && line !== current,
          ),
          ...(current.kind === 'group' ? [] : [current]),
        ].map(line => line.key),
      })
      break
    case 'Escape':
      leaveSelection(outliner, current)
      break
    default:
      return false
  }
  return true
}

/** Takes the next line into the selection; going back takes the last one out again. */
function extend({ desk }: Outliner, next: OutlineLine | undefined): void {
  if (!next || next.kind === 'group') return
  const { selection } = desk.session.getState()
  const isBack = selection.at(-2) === next.key
  desk.session.setState({
    selection: isBack ? selection.slice(0, -1) : [...selection.filter(id => id !== next.key), next.key],
  })
}

/** Of several selected lines one stays, so that the keyboard keeps its place; then the focus on a persona is left. */
function leaveSelection(outliner: Outliner, current: OutlineLine): void {
  const { session } = outliner.desk
  if (session.getState().selection.length > 1) selectLine(outliner, current.key)
  else session.setState({ focus: undefined })
}

/** Looks for a line by the letters typed one after the other. */
export function createTypeAhead() {
  let sought = ''
  let last = Number.NEGATIVE_INFINITY
  return (outliner: Outliner, { lines, current }: Tree, press: KeyboardEvent): boolean => {
    const goesOn = press.timeStamp - last < PAUSE
    if (press.ctrlKey || press.metaKey || press.altKey) return false
    // One letter: not a named key, not what is left over from a composition.
    if ([...press.key].length !== 1 || !/\p{L}|\p{M}|\p{N}| /u.test(press.key)) return false
    if (!goesOn && (COMMAND_LETTERS.test(press.key) || /^[\d ]$/.test(press.key))) return false
    sought = (goesOn ? sought : '') + press.key.toLocaleLowerCase()
    last = press.timeStamp
    const { map } = outliner.desk.map
    // The same letter again goes on to the next line that begins with it.
    const isRepeated = [...sought].every(letter => letter === sought[0])
    const words = isRepeated ? sought.slice(0, 1) : sought
    const from = lines.indexOf(current) + (isRepeated || !goesOn ? 1 : 0)
    const inTurn = [...lines.slice(from), ...lines.slice(0, from)]
    const found = inTurn.find(
      line =>
        line.kind !== 'group' &&
        line.kind !== 'links' &&
        titleOf(map, line.key, outliner.t).toLocaleLowerCase().startsWith(words),
    )
    if (found) selectLine(outliner, found.key)
    return true
  }
}
