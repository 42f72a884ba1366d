import { type Fields, nameOf, textOf, typeOf } from './canvasFile'
import { parseText, type Said } from './nodeText'

/** What a node of any program says: a text its text, a file or an address what it is called. */
export function saidOfNode(raw: Readonly<Fields>): Said {
  if (!isAttachment(raw)) return parseText(textOf(raw, 'text') || nameOf(raw))
  const whole = wholeTextOf(raw)
  const name = typeOf(raw) === 'file' ? (whole.split('/').pop() ?? whole) : whole
  return { name, values: new Map(), marks: [], text: name === whole ? '' : whole }
}

/** All of it as one text, as a note takes it. */
export function wholeTextOf(raw: Readonly<Fields>): string {
  const type = typeOf(raw)
  if (type === 'file') return textOf(raw, 'file') + textOf(raw, 'subpath')
  return type === 'link' ? textOf(raw, 'url') : textOf(raw, 'text') || nameOf(raw)
}

/** It stands for something outside the canvas. */
export function isAttachment(raw: Readonly<Fields>): boolean {
  const type = typeOf(raw)
  return type === 'file' || type === 'link'
}
