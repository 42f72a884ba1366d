import type { Id } from '../ids'
import type { RecordOf } from '../journey'
import type { PersonaBox, Point } from '../layout/geometry'
import { graphemesOf } from '../layout/graphemes'
import { PERSONA } from '../layout/sizes'
import { readableOn } from './colour'
import type { GroupShape, Shape } from './drawing'
import { inset } from './inset'
import type { PaintScene } from './scene'
import { baselineIn, textAt, textLine, textLines } from './text'

/** A persona: picture or initials, name, role and quote. */
export function paintPersona(scene: PaintScene, id: Id, box: PersonaBox): GroupShape {
  const { map, palette, words, focus } = scene
  const { x, y, width } = box
  const names =
    Math.max(1, box.name.lines.length) * PERSONA.name.lineHeight +
    box.role.lines.length * PERSONA.role.lineHeight
  const who = Math.max(PERSONA.avatar, names)
  const top = y + PERSONA.padding
  const left = x + PERSONA.padding
  const beside = {
    x: left + PERSONA.avatar + PERSONA.avatarGap,
    width: width - 2 * PERSONA.padding - PERSONA.avatar - PERSONA.avatarGap,
  }
  const nameTop = top + (who - names) / 2
  const roleTop = nameTop + Math.max(1, box.name.lines.length) * PERSONA.name.lineHeight
  const shapes: Shape[] = [
    {
      type: 'rect',
      ...inset(box),
      radius: PERSONA.radius,
      fill: palette.card,
      stroke: palette.line,
    },
    ...avatar(map.personas.get(id)!, { x: left, y: top + (who - PERSONA.avatar) / 2 }, PERSONA.avatar),
    ...(box.name.lines.length > 0
      ? textLines(box.name, beside, nameTop, PERSONA.name, { fill: palette.ink })
      : [
          textLine(
            words.untitled,
            beside,
            baselineIn(nameTop, PERSONA.name),
            { size: PERSONA.name.size, weight: 400 },
            { fill: palette.ink3, italic: true },
          ),
        ]),
    ...textLines(box.role, beside, roleTop, PERSONA.role, { fill: palette.ink2 }),
    ...textLines(
      box.quote,
      { x: left, width: width - 2 * PERSONA.padding },
      top + who + PERSONA.quoteGap,
      PERSONA.quote,
      { fill: palette.ink2 },
    ),
  ]
  return { type: 'group', id, ...(focus !== undefined && focus !== id && { opacity: 0.4 }), shapes }
}

/** A persona as a disc of so many units, by its upper left corner: their picture, or their initials on their colour. */
export function avatar(
  { name, picture, colour }: Pick<RecordOf<'personas'>, 'name' | 'picture' | 'colour'>,
  { x, y }: Point,
  size: number,
): Shape[] {
  if (picture) return [{ type: 'image', href: picture, x, y, width: size, height: size, cut: 'disc' }]
  const middle = { x: x + size / 2, y: y + size / 2 }
  const style = { size: size * 0.42, weight: 500 } as const
  const initials = initialsOf(name)
  const disc: Shape = { type: 'circle', ...middle, radius: size / 2, fill: colour }
  if (!initials) return [disc]
  const baseline = baselineIn(y, { ...style, lineHeight: size, maxLines: 1 })
  return [disc, textAt(initials, middle.x, baseline, 'middle', style, { fill: readableOn(colour) })]
}

/** Scripts whose letters are joined, and the sign that keeps two apart. */
const JOINED = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}]/u
const APART = '\u200c'

/**
 * The first letters of the first and the last word; whole clusters, so that a Bengali letter keeps its signs, and apart
 * in scripts that join letters, where two of them would be a word.
 */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const chosen = words.length > 1 ? [words[0]!, words.at(-1)!] : words
  return chosen
    .map(firstLetter)
    .join(JOINED.test(name) ? APART : '')
    .toUpperCase()
}

function firstLetter(word: string): string {
  const [first = ''] = graphemesOf(word)
  return first
}
