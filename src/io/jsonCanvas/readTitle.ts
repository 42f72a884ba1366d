import { textOf } from './canvasFile'
import { parseText, writeText } from './nodeText'
import type { Item, Reading } from './reading'
import { saidOfNode } from './saidOfNode'

/** Title and description: our node for them, or a heading above all, or the name of the file. Gives the node. */
export function readTitle(
  reading: Reading,
  others: readonly Item[],
  isOutside: (item: Item) => boolean,
  fileTitle: string,
): Item | undefined {
  const ours = others.find(({ hint }) => hint?.is === 'title')
  const was = parseText(writeText(reading.said.title(), '# '))
  if (ours) {
    reading.teller.title({ was, now: saidOfNode(ours.node.raw) })
    return ours
  }
  const top = reading.canvas.nodes.reduce(
    (least, { rect }) => Math.min(least, rect.y),
    Number.POSITIVE_INFINITY,
  )
  const heading = others.find(
    item =>
      !item.hint &&
      item.node.rect.y === top &&
      /^\s*# \S/.test(textOf(item.node.raw, 'text')) &&
      !reading.linked.has(item.node.id) &&
      isOutside(item),
  )
  if (heading) reading.teller.title({ was, now: saidOfNode(heading.node.raw) })
  else if (!reading.isOurs) reading.document.putMeta({ title: fileTitle })
  return heading
}
