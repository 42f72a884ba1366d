import { imageFiles } from '../model/analysis/imagesOf'
import type { Id } from '../model/ids'
import { type Clip, MAX_CLIP_LETTERS, openClip } from '../model/operations/clip'
import { copyRecords } from '../model/operations/copyRecords'
import { pasteClip } from '../model/operations/pasteClip'
import { removeRecords } from '../model/operations/removeRecords'
import { columnsOf, type Slot, slotOf } from '../model/operations/slots'
import { addTouchpoint } from '../model/operations/touchpoints'
import { sortedByOrder } from '../model/order'
import { MAX_LETTERS, parseList } from '../model/outline/parseList'
import { signedText } from '../model/outline/signedText'
import type { ClipboardCommand } from '../store/sessionStore'
import { addImageFiles } from './addImages'
import { type Command, type Desk, EDITING_FACES, onFaces } from './command'
import { hasRoomFor } from './imageRoom'
import { isMapInText } from './mapInText'
import { onlySelected, select, selected } from './selection'

/*
 * Copy and paste through the system's clipboard, so that they reach other maps, tabs, windows and programs. What is
 * copied goes out twice: as plain text (titles, a line each), which any program takes, and as HTML whose outermost
 * element carries the records. Browsers keep HTML of other tabs, but not made-up formats, so that is the way that
 * works in all of them. What comes in is checked like any document.
 */

/** What is put on the clipboard: each under its type. */
export interface Copied {
  readonly text: string
  readonly html: string
}

/** The selection for the clipboard; undefined if nothing is selected. */
export function copied(desk: Desk): Copied | undefined {
  const ids = selected(desk)
  if (ids.length === 0) return undefined
  const { map } = desk.map
  const lines = ids.flatMap(id => {
    const noted = map.annotations.get(id)
    const text =
      (noted && signedText(noted.kind, noted.text)) ??
      map.touchpoints.get(id)?.title ??
      map.stages.get(id)?.title ??
      map.personas.get(id)?.name ??
      map.notes.get(id)?.text ??
      map.links.get(id)?.label
    return text ? [text] : []
  })
  const list = document.createElement('ul')
  list.dataset.jatra = JSON.stringify(copyRecords(map, ids))
  for (const line of lines) list.append(Object.assign(document.createElement('li'), { textContent: line }))
  return { text: lines.join('\n'), html: list.outerHTML }
}

/** Takes what was copied off the map again. */
export function removeCut(desk: Desk, ids = selected(desk)): void {
  desk.map.change('changes.cut', tx => removeRecords(tx, ids))
  desk.session.setState({ selection: [] })
}

/**
 * Puts what is on the clipboard into the map: our own records as they were, one line of foreign text as a touchpoint,
 * several lines after a preview of what they are to become. What is a map of another program goes the way of files.
 */
export function pasted(desk: Desk, { text, html }: Copied): void {
  if (desk.map.readOnly) return
  const clip = clipIn(html)
  const coming = clip ? newImages(desk, clip) : []
  if (!clip) pastedText(desk, { text, html })
  else if (coming.length === 0) pastedClip(desk, clip, { text, html })
  else {
    void hasRoomFor(desk, coming).then(hasRoom => {
      pastedClip(desk, hasRoom ? clip : { ...clip, images: {} }, { text, html })
      if (!hasRoom) desk.session.setState({ clipboardRefused: { command: 'images' } })
    })
  }
}

/** The names of the images in a clip that the map does not have. */
function newImages(desk: Desk, clip: Clip): string[] {
  const here = imageFiles(desk.map.map)
  return Object.values(clip.images).flatMap(({ file }) => (here.has(file) ? [] : [file]))
}

function pastedClip(desk: Desk, clip: Clip, copied: Copied): void {
  const ids = desk.map.change('changes.paste', tx =>
    pasteClip(tx, clip, slotForPaste(desk), targetForPaste(desk)),
  )
  if (ids && ids.length > 0) select(desk, ids)
  // A clip of which nothing has a place here still has its words.
  else pastedText(desk, copied)
}

function pastedText(desk: Desk, { text, html }: Copied): void {
  if (isMapInText(text)) {
    desk.session.setState({ dialog: { name: 'import', text } })
    return
  }
  // Not looked at: the dialog says that it is too long, and by how much.
  if (text.length > MAX_LETTERS) {
    desk.session.setState({ dialog: { name: 'pasteList', text: '', html: '', refused: text.length } })
    return
  }
  const [line, another] = parseList(text).nodes
  if (!line) return
  const slot = slotForPaste(desk)
  if (!another && line.children.length === 0 && slot) {
    const id = desk.map.change('changes.paste', tx => addTouchpoint(tx, slot, { title: line.text }))
    if (id) select(desk, [id])
  } else desk.session.setState({ dialog: { name: 'pasteList', text, html } })
}

/** In an attribute each quotation mark of JSON takes six letters, of which there is one in four or so. */
const MAX_CLIP_HTML = 2 * MAX_CLIP_LETTERS

function clipIn(html: string) {
  if (html.length > MAX_CLIP_HTML || !html.includes('data-jatra')) return undefined
  // A parsed document is inert: nothing in it runs or loads.
  const carrier = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-jatra]')
  const opened = openClip(carrier?.getAttribute('data-jatra') ?? '')
  // A clip of a newer release still has its titles as plain text.
  return opened.ok ? opened.clip : undefined
}

/** After the selected card, at the end of the selected stage, or at the end of the stage in view. */
export function slotForPaste(desk: Desk): Slot | undefined {
  const { map } = desk.map
  const card = onlySelected(desk, 'touchpoints') ?? lastCard(desk)
  const slot = card ? slotOf(map, card) : undefined
  if (slot)
    return { stage: slot.stage, lane: slot.lane, at: { insert: slot.at.column + 1, row: slot.at.row } }
  const stage =
    onlySelected(desk, 'stages') ??
    desk.session.getState().view?.centre().stage ??
    sortedByOrder(map.stages).at(-1)?.[0]
  return stage ? { stage, lane: 'customer', at: { insert: columnsOf(map, stage).length } } : undefined
}

/** The touchpoint or stage that is selected, or that a selected annotation is about: there annotations go. */
function targetForPaste(desk: Desk): Id | undefined {
  const { map } = desk.map
  const last = selected(desk).at(-1) ?? ''
  const target = map.annotations.get(last)?.target ?? last
  return map.touchpoints.has(target) || map.stages.has(target) ? target : undefined
}

function lastCard(desk: Desk): Id | undefined {
  return selected(desk).findLast(id => desk.map.map.touchpoints.has(id))
}

const copy: Command = {
  id: 'edit.copy',
  label: 'commands.edit.copy',
  icon: 'copy',
  group: 'edit',
  keys: ['mod+C'],
  byEvent: true,
  enabled: desk => canWrite() && selected(desk).length > 0,
  run: desk => void toClipboard(desk, 'copy'),
}

const cut: Command = {
  id: 'edit.cut',
  label: 'commands.edit.cut',
  icon: 'scissors',
  group: 'edit',
  keys: ['mod+X'],
  byEvent: true,
  enabled: desk => canWrite() && !desk.map.readOnly && selected(desk).length > 0,
  // Only what has safely reached the clipboard is taken away.
  run(desk) {
    // While the browser asks for leave, something else may come to be selected.
    const ids = selected(desk)
    void toClipboard(desk, 'cut').then(done => done && removeCut(desk, ids))
  },
}

const paste: Command = {
  id: 'edit.paste',
  label: 'commands.edit.paste',
  icon: 'clipboard-paste',
  group: 'edit',
  keys: ['mod+V'],
  byEvent: true,
  enabled: desk => !desk.map.readOnly && typeof navigator.clipboard?.read === 'function',
  run: desk => void fromClipboard(desk).then(found => found && pastedByCommand(desk, found)),
}

/** The same by hand: for fingers, and for browsers that keep the clipboard to themselves. */
const pasteList: Command = {
  id: 'map.pasteList',
  label: 'commands.map.pasteList',
  icon: 'list-tree',
  group: 'map',
  keys: [],
  enabled: desk => !desk.map.readOnly,
  run: desk => desk.session.setState({ dialog: { name: 'pasteList', text: '', html: '' } }),
}

/**
 * Whether a page may write to the clipboard by itself here. Where the address is not a safe one it may not: then only the
 * keys copy, and a line in a menu would do nothing.
 */
function canWrite(): boolean {
  return typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function'
}

/** By the keys it still goes, since they come with an event that carries the clipboard: whoever shows the map says so. */
function refused(desk: Desk, command: ClipboardCommand): void {
  desk.session.setState({ clipboardRefused: { command } })
}

async function toClipboard(desk: Desk, command: ClipboardCommand): Promise<boolean> {
  const data = copied(desk)
  if (!data) return false
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([data.text], { type: 'text/plain' }),
      'text/html': new Blob([data.html], { type: 'text/html' }),
    })
    await navigator.clipboard.write([item])
    return true
  } catch {
    refused(desk, command)
    return false
  }
}

interface Found extends Copied {
  readonly picture: File | undefined
}

async function fromClipboard(desk: Desk): Promise<Found | undefined> {
  try {
    const [item] = await navigator.clipboard.read()
    const blobOf = async (type: string) => (item?.types.includes(type) ? await item.getType(type) : undefined)
    const read = async (type: string) => (await blobOf(type))?.text() ?? ''
    const image = item?.types.find(type => type.startsWith('image/'))
    const blob = image && (await blobOf(image))
    return {
      text: await read('text/plain'),
      html: await read('text/html'),
      picture: blob ? new File([blob], '', { type: blob.type }) : undefined,
    }
  } catch {
    refused(desk, 'paste')
    return undefined
  }
}

/** A picture becomes an image of what is selected, unless it is only the looks of a text. */
function pastedByCommand(desk: Desk, found: Found): void {
  const target = onlySelected(desk, 'touchpoints', 'stages')
  if (found.picture && !found.text && target !== undefined) void addImageFiles(desk, target, [found.picture])
  else pasted(desk, found)
}

export const clipboardCommands: readonly Command[] = onFaces(EDITING_FACES, [cut, copy, paste, pasteList])
