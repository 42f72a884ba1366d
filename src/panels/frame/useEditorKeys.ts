import { useEffect } from 'react'
import type { Command } from '../../commands/command'
import { commandFor } from '../../commands/commandFor'
import { useDesk } from '../../store/hooks'
import { composes } from '../../ui/composes'
import { focusFace } from './faceFocus'

/** Where a press belongs to what lies over the map. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"], [role="menu"]') !== null
}

/** Where a press belongs to the field that has it, but for few commands. */
function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"]') !== null
  )
}

/** Enter, Space, arrows and digits on a button, slider or tab are its own; the other keys pass, and those with Ctrl or ⌘. */
function usesKey({ target, key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement) || ctrlKey || metaKey) return false
  if (!/^(Enter| |Tab|Arrow.*|[0-9])$/.test(key)) return false
  return (
    target.closest('button, a[href], [role="slider"], [role="tab"], [role="radio"], [role="switch"]') !== null
  )
}

/** A button of the frame that was pressed with the mouse gives the keyboard back: the next keys are meant for the face. */
function giveBack({ target, detail }: MouseEvent): void {
  const button = target instanceof Element ? target.closest('button') : null
  // A key presses with no detail. What opens a menu is where the keyboard comes back to from it.
  if (detail === 0 || !button || button !== document.activeElement) return
  if (!button.closest('aside, [aria-haspopup], [role="dialog"]')) focusFace()
}

/** Runs commands by their keys, anywhere in the editor but in dialogs and menus, and few in fields. */
export function useEditorKeys(): void {
  const desk = useDesk()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // While an input method composes a letter, its keys are not ours.
      if (composes(event) || event.defaultPrevented) return
      if (isInDialog(event.target)) return
      if (isInField(event.target)) {
        const command = commandFor(event, desk)
        if (command?.inFields) run(command, event)
        return
      }
      if (usesKey(event)) return
      // Tab walks through the page unless a card has the keyboard.
      if (event.key === 'Tab' && !isOnMap(event.target)) return
      startFrom(event)
      const command = commandFor(event, desk)
      if (command) run(command, event)
    }
    function run(command: Command, event: KeyboardEvent) {
      event.preventDefault()
      command.run(desk)
    }
    /** After Escape nothing is selected, but the keyboard is still where it was: there arrows and Enter begin. */
    function startFrom({ target, key }: KeyboardEvent) {
      const focused = target instanceof HTMLElement ? target.dataset.record : undefined
      if (!focused || !/^(Enter|Arrow.*)$/.test(key) || desk.session.getState().selection.length > 0) return
      desk.session.setState({ selection: [focused] })
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('click', giveBack)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('click', giveBack)
    }
  }, [desk])
}

function isOnMap(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('.react-flow__node, [data-record]') !== null
}
