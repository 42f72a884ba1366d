import { type AnnotationKind, EMOTIONS } from '../model/journey'
import { rate, rateForAll } from '../model/operations/ratings'
import { type Command, type Desk, EDITING_FACES, onFaces } from './command'
import { placeTool } from './place'
import { addCardBeside, addCardHere, beginEditing, newStage } from './rhythm'
import { onlySelected, select, selected, selectedOf } from './selection'

const editable = (desk: Desk) => !desk.map.readOnly

/** Enter: place what the tool makes, finish a link, or edit the title of what is selected. */
const enter: Command = {
  id: 'card.enter',
  label: 'commands.card.enter',
  icon: 'pencil',
  group: 'card',
  keys: ['Enter'],
  enabled: desk =>
    editable(desk) && (desk.session.getState().tool !== 'select' || selected(desk).length === 1),
  run: desk => {
    if (placeTool(desk)) return
    const [id] = selected(desk)
    if (id) beginEditing(desk, id)
  },
}

const below: Command = {
  id: 'card.below',
  label: 'commands.card.below',
  icon: 'arrow-down',
  group: 'card',
  keys: ['shift+Enter'],
  enabled: desk => editable(desk) && onlySelected(desk, 'touchpoints') !== undefined,
  run: desk => {
    const card = onlySelected(desk, 'touchpoints')
    if (card) addCardBeside(desk, card, 'below')
  },
}

const addTouchpoint: Command = {
  id: 'card.add',
  label: 'commands.card.add',
  icon: 'square-plus',
  group: 'card',
  keys: ['shift+T'],
  enabled: editable,
  run: desk => void addCardHere(desk),
}

const addStage: Command = {
  id: 'stage.add',
  label: 'commands.stage.add',
  icon: 'columns-3',
  group: 'card',
  keys: ['shift+S'],
  enabled: editable,
  run: desk => {
    const stage = onlySelected(desk, 'stages')
    newStage(desk, stage ? { after: stage } : undefined)
  },
}

/** 1–5: the emotion of the persona in focus, or of all, on every selected card. 0 takes it away. */
function emotion(index: number): Command {
  const value = EMOTIONS[index - 1]
  const name = ['none', 'lowest', 'low', 'neutral', 'high', 'highest'][index]
  return {
    id: `emotion.${name}`,
    label: `commands.emotion.${name}`,
    icon: 'smile',
    group: 'card',
    keys: [String(index)],
    enabled: desk => editable(desk) && selectedOf(desk, 'touchpoints').length > 0,
    run: desk => {
      const { focus } = desk.session.getState()
      desk.map.change('changes.rate', tx => {
        for (const id of selectedOf(desk, 'touchpoints')) {
          if (focus !== undefined && tx.map.personas.has(focus)) rate(tx, id, focus, value)
          else rateForAll(tx, id, value)
        }
      })
    },
  }
}

const momentOfTruth: Command = {
  id: 'card.momentOfTruth',
  label: 'commands.card.momentOfTruth',
  icon: 'gem',
  group: 'card',
  keys: ['M'],
  enabled: desk => editable(desk) && selectedOf(desk, 'touchpoints').length > 0,
  run: desk => {
    const cards = selectedOf(desk, 'touchpoints')
    // Several at once agree afterwards: all marked, unless all were.
    const on = cards.some(id => !desk.map.map.touchpoints.get(id)?.momentOfTruth)
    desk.map.change('changes.momentOfTruth', tx => {
      for (const id of cards) {
        tx.update('touchpoints', id, card => {
          card.momentOfTruth = on
        })
      }
    })
  },
}

const channel: Command = {
  id: 'card.channel',
  label: 'commands.card.channel',
  icon: 'smartphone',
  group: 'card',
  keys: ['C'],
  enabled: desk => editable(desk) && selectedOf(desk, 'touchpoints').length > 0,
  run: desk => desk.session.setState({ inspector: true, inspect: { field: 'channel' } }),
}

/** Opens the one-line field on the card or stage, beginning as one kind. */
function annotate(kind: AnnotationKind, icon: string, ...keys: string[]): Command {
  return {
    id: `annotate.${kind}`,
    label: `commands.annotate.${kind}`,
    icon,
    group: 'annotate',
    keys,
    enabled: desk => editable(desk) && onlySelected(desk, 'touchpoints', 'stages') !== undefined,
    run: desk => {
      const target = onlySelected(desk, 'touchpoints', 'stages')
      if (target) desk.session.setState({ annotating: { target, kind } })
    },
  }
}

/** Tab from a card goes to its annotations, as from a row of a list into its children. */
const intoAnnotations: Command = {
  id: 'annotate.enter',
  label: 'commands.annotate.enter',
  icon: 'panel-right',
  group: 'annotate',
  keys: ['Tab'],
  enabled: desk => onlySelected(desk, 'touchpoints', 'stages') !== undefined,
  run: desk => desk.session.setState({ inspector: true, inspect: { field: 'annotations' } }),
}

const focusPersona: Command = {
  id: 'persona.focus',
  label: 'commands.persona.focus',
  icon: 'eye',
  group: 'view',
  keys: ['F'],
  enabled: desk =>
    onlySelected(desk, 'personas') !== undefined || desk.session.getState().focus !== undefined,
  run: desk => {
    const persona = onlySelected(desk, 'personas')
    desk.session.setState(({ focus }) => ({ focus: persona === focus ? undefined : persona }))
    if (persona) select(desk, [persona])
  },
}

/** Those that open a field or move on the canvas; the other faces have their own ways. */
const onCanvas = onFaces(
  ['canvas'],
  [
    enter,
    below,
    addTouchpoint,
    addStage,
    annotate('pain', 'zap', '-'),
    annotate('opportunity', 'lightbulb', '+'),
    annotate('strength', 'thumbs-up', '!'),
    annotate('question', 'circle-help'),
  ],
)

const onCards = onFaces(EDITING_FACES, [
  emotion(1),
  emotion(2),
  emotion(3),
  emotion(4),
  emotion(5),
  emotion(0),
  momentOfTruth,
  channel,
  intoAnnotations,
])

export const cardCommands: readonly Command[] = [...onCanvas, ...onCards, focusPersona]
