import { BUILT_IN_LANES, type LaneKind } from '../model/journey'
import { LANES } from '../model/lanes'
import { showLane } from '../model/operations/lanes'
import type { View } from '../store/view'
import { type Command, EDITING_FACES } from './command'
import { selected } from './selection'

function view(name: string, icon: string, keys: readonly string[], run: (view: View) => void): Command {
  return {
    id: `view.${name}`,
    label: `commands.view.${name}`,
    icon,
    group: 'view',
    keys,
    faces: ['canvas'],
    enabled: desk => desk.session.getState().view !== undefined,
    run: desk => {
      const { view } = desk.session.getState()
      if (view) run(view)
    },
  }
}

const fitSelection: Command = {
  ...view('fitSelection', 'locate-fixed', ['shift+Z'], view => view.fitSelection()),
  enabled: desk => desk.session.getState().view !== undefined && selected(desk).length > 0,
}

const inspector: Command = {
  id: 'view.inspector',
  label: 'commands.view.inspector',
  icon: 'panel-right',
  group: 'view',
  keys: ['I'],
  faces: EDITING_FACES,
  enabled: () => true,
  run: desk => desk.session.setState(({ inspector }) => ({ inspector: !inspector })),
}

/** Switches a lane on or off; the customer's own lane is always there. */
function lane(kind: LaneKind): Command {
  return {
    id: `lane.${kind}`,
    label: `commands.lane.${kind}`,
    icon: LANES[kind].icon,
    group: 'map',
    keys: [],
    enabled: desk => !desk.map.readOnly,
    run: desk => desk.map.change('changes.lane', tx => showLane(tx, kind, !tx.map.lanes.get(kind)?.visible)),
  }
}

export const viewCommands: readonly Command[] = [
  view('zoomIn', 'plus', ['mod+=', 'mod++'], view => view.zoomIn()),
  view('zoomOut', 'minus', ['mod+-'], view => view.zoomOut()),
  view('zoomWhole', 'search', ['mod+0'], view => view.zoomTo(1)),
  view('fit', 'maximize', ['shift+F'], view => view.fit()),
  fitSelection,
  inspector,
  ...BUILT_IN_LANES.filter(kind => LANES[kind].canHide).map(lane),
]
