import type en from '../../i18n/en/editor'
import type { Face } from '../../store/sessionStore'

/*
 * The keys that a face understands by itself, besides those of commands, for the help sheet. What they do lives with the
 * faces: `board/state/boardKeys`, `outline/treeKeys` with `outline/LineField`, `present/press`.
 */

export interface FaceKey {
  /** Of `editor.keys`. */
  readonly label: Exclude<keyof typeof en.keys, 'on' | 'elsewhere' | 'presenting'>
  /** Each of them does it, or its part of it; written as those of commands. */
  readonly keys: readonly string[]
}

const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] as const

export const FACE_KEYS: Readonly<Partial<Record<Face, readonly FaceKey[]>>> = {
  board: [
    { label: 'go', keys: ARROWS },
    { label: 'laneEnds', keys: ['Home', 'End'] },
    { label: 'follow', keys: ['Tab', 'shift+Tab'] },
    { label: 'editOrFill', keys: ['Enter'] },
    { label: 'cardBelow', keys: ['shift+Enter'] },
    { label: 'noteOn', keys: ['-', '+', '!', '?'] },
    { label: 'moveThing', keys: ARROWS.map(arrow => `alt+${arrow}`) },
    { label: 'foldStage', keys: [' '] },
  ],
  outline: [
    { label: 'goThrough', keys: ['ArrowUp', 'ArrowDown'] },
    { label: 'foldLine', keys: ['ArrowLeft', 'ArrowRight'] },
    { label: 'editLine', keys: ['Enter'] },
    { label: 'lineIn', keys: ['shift+Enter'] },
    { label: 'levels', keys: ['Tab', 'shift+Tab'] },
    { label: 'levelsOf', keys: ['alt+ArrowRight', 'alt+ArrowLeft'] },
    { label: 'moveLine', keys: ['alt+ArrowUp', 'alt+ArrowDown'] },
    { label: 'addStage', keys: ['shift+S'] },
    { label: 'addTouchpoint', keys: ['shift+T'] },
    { label: 'noteHere', keys: ['-', '+', '!', '"'] },
    { label: 'lineMenu', keys: ['shift+F10'] },
  ],
}

export const PRESENTING_KEYS: readonly FaceKey[] = [
  { label: 'turn', keys: ['ArrowLeft', 'ArrowRight'] },
  { label: 'slideEnds', keys: ['Home', 'End'] },
  { label: 'painHere', keys: ['-'] },
  { label: 'speakerNotes', keys: ['N'] },
  { label: 'black', keys: ['B'] },
  { label: 'fullScreen', keys: ['F'] },
]
