import { createFilter } from '../model/analysis/filter'
import { touchpointsByStage } from '../model/analysis/touchpointsInOrder'
import type { Id } from '../model/ids'
import { duplicate } from '../model/operations/duplicate'
import { removeRecords } from '../model/operations/removeRecords'
import { type Command, type Desk, EDITING_FACES, onFaces } from './command'
import { thingBefore } from './rhythm'
import { onlySelected, select, selected, selectedOf } from './selection'
import { showingWhatCame } from './travelTo'

const editable = (desk: Desk) => !desk.map.readOnly

const undo: Command = {
  id: 'edit.undo',
  label: 'commands.edit.undo',
  icon: 'undo-2',
  group: 'edit',
  keys: ['mod+Z'],
  enabled: desk => editable(desk) && desk.map.undoSteps.length > 0,
  run: desk => showingWhatCame(desk, () => desk.map.undo()),
}

const redo: Command = {
  id: 'edit.redo',
  label: 'commands.edit.redo',
  icon: 'redo-2',
  group: 'edit',
  keys: ['mod+shift+Z', 'mod+Y'],
  enabled: desk => editable(desk) && desk.map.redoSteps.length > 0,
  run: desk => showingWhatCame(desk, () => desk.map.redo()),
}

const undoList: Command = {
  id: 'edit.undoList',
  label: 'commands.edit.undoList',
  icon: 'undo-2',
  group: 'edit',
  keys: [],
  enabled: undo.enabled,
  run: desk => desk.session.setState({ dialog: { name: 'steps', way: 'undo' } }),
}

const redoList: Command = {
  id: 'edit.redoList',
  label: 'commands.edit.redoList',
  icon: 'redo-2',
  group: 'edit',
  keys: [],
  enabled: redo.enabled,
  run: desk => desk.session.setState({ dialog: { name: 'steps', way: 'redo' } }),
}

const duplicateSelection: Command = {
  id: 'edit.duplicate',
  label: 'commands.edit.duplicate',
  icon: 'copy',
  group: 'edit',
  keys: ['mod+D'],
  enabled: desk => editable(desk) && selected(desk).length > 0,
  run: desk => {
    const copies = desk.map.change('changes.duplicate', tx => duplicate(tx, selected(desk)))
    if (copies) select(desk, copies)
  },
}

/** Removes the selection. Stages that hold cards first ask what is to become of them. */
const remove: Command = {
  id: 'edit.remove',
  label: 'commands.edit.remove',
  icon: 'trash-2',
  group: 'edit',
  keys: ['Delete', 'Backspace'],
  enabled: desk => editable(desk) && selected(desk).length > 0,
  run: desk => {
    const ids = selected(desk)
    const stages = selectedOf(desk, 'stages')
    const holding = stages.filter(stage => holdsCards(desk, stage, ids))
    if (holding.length > 0) {
      desk.session.setState({ dialog: { name: 'removeStages', stages } })
      return
    }
    const one = onlySelected(desk, 'touchpoints', 'stages')
    // As in a list: what stood before is next, so that the keyboard goes on from there.
    const next = one === undefined ? undefined : thingBefore(desk, one)
    desk.map.change('changes.remove', tx => removeRecords(tx, ids))
    select(desk, next === undefined ? [] : [next])
  },
}

function holdsCards(desk: Desk, stage: string, besides: readonly string[]): boolean {
  for (const [id, card] of desk.map.map.touchpoints) {
    if (card.place[0] === stage && !besides.includes(id)) return true
  }
  return false
}

const selectAll: Command = {
  id: 'select.all',
  label: 'commands.select.all',
  icon: 'square',
  group: 'select',
  keys: ['mod+A'],
  enabled: () => true,
  run: desk => {
    const { touchpoints, notes } = desk.geometry()
    const isBoard = desk.session.getState().face === 'board'
    desk.session.setState({
      selection: isBoard ? cardsOnBoard(desk) : [...touchpoints.keys(), ...notes.keys()],
    })
  },
}

/** What is not seen is not taken along by what is done next: neither what a filter holds back nor what is folded. */
function cardsOnBoard({ map: { map }, session }: Desk): Id[] {
  const { filter, collapsed } = session.getState()
  const passes = createFilter(map, filter)
  return [...touchpointsByStage(map)].flatMap(([stage, cards]) =>
    collapsed.includes(stage)
      ? []
      : cards.flatMap(([id, { place }]) =>
          map.lanes.get(place[1])?.visible && passes.touchpoint(id) ? [id] : [],
        ),
  )
}

/** Escape leaves what was begun last: a field, a link, a tool, then the selection, then the focus on a persona. */
const stepBack: Command = {
  id: 'select.none',
  label: 'commands.select.none',
  icon: 'x',
  group: 'select',
  keys: ['Escape'],
  enabled: () => true,
  run: desk => {
    const { annotating, linkFrom, tool, selection } = desk.session.getState()
    if (annotating) desk.session.setState({ annotating: undefined })
    else if (linkFrom !== undefined || tool !== 'select') {
      desk.session.setState({ linkFrom: undefined, tool: 'select' })
    } else if (selection.length > 0) desk.session.setState({ selection: [] })
    else desk.session.setState({ focus: undefined })
  },
}

export const editCommands: readonly Command[] = [
  undo,
  redo,
  undoList,
  redoList,
  ...onFaces(EDITING_FACES, [duplicateSelection, remove]),
  ...onFaces(['canvas', 'board'], [selectAll]),
  stepBack,
]
