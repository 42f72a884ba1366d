import type { Id } from '../ids'
import type { NoteBox } from '../layout/geometry'
import { NOTE } from '../layout/sizes'
import { readableOn } from './colour'
import type { GroupShape } from './drawing'
import type { PaintScene } from './scene'
import { textLines } from './text'

/** A free sticky note. */
export function paintNote({ map }: PaintScene, id: Id, box: NoteBox): GroupShape {
  const { colour } = map.notes.get(id)!
  const { x, y, width, height } = box
  const fill = readableOn(colour)
  return {
    type: 'group',
    id,
    shapes: [
      { type: 'rect', x, y, width, height, radius: NOTE.radius, fill: colour },
      ...textLines(
        box.text,
        { x: x + NOTE.padding, width: width - 2 * NOTE.padding },
        y + NOTE.padding,
        NOTE.text,
        { fill },
      ),
    ],
  }
}
