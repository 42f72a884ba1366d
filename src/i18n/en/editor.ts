/** What surrounds the map: bar, toolbar, menus, dialogs. */
export default {
  toHome: 'Your maps',
  mapTitle: 'Map title',
  tools: 'Tools',
  lanes: 'Lanes',
  contextMenu: 'Actions',
  toggleInspector: 'Show or hide inspector',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  language: 'Language',
  saved: 'Saved on this device',
  saving: 'Saving…',
  notSaved: 'Not saved: {{reason}}',
  failure: {
    full: 'the disk is full',
    refused: 'the browser keeps nothing here',
    blocked: 'the browser’s storage does not answer',
    outdated: 'a newer Jatra is open',
    removed: 'this map was deleted in another tab',
    damaged: 'the browser’s storage is damaged',
    unknown: 'the browser could not write',
  },
  /** The same, for the line below the title on a phone. */
  failureShort: {
    full: 'The disk is full',
    refused: 'Nothing is kept',
    blocked: 'Storage is stuck',
    outdated: 'Newer Jatra open',
    removed: 'Map was deleted',
    damaged: 'Storage damaged',
    unknown: 'Could not write',
  },
  advice: {
    full: 'Everything you did is still here, in this window. Free some space, and it will be saved by itself. Until then keep this window open, or download the map.',
    refused:
      'This browser window does not let Jatra keep anything, as some private windows do. You can go on working; download the map before you close the window.',
    blocked:
      'Everything you did is still here, in this window, and Jatra keeps trying. If it lasts, close other tabs of Jatra, or download the map.',
    outdated:
      'Another tab runs a newer Jatra, so this one no longer saves. Download what you did here, then reload this page.',
    removed:
      'Someone deleted this map for ever in another tab. What you see is still here; download it if you want to keep it.',
    damaged:
      'The browser does not give back what it was given to keep, as happens when the disk is full. Everything you did is still here, in this window; Jatra writes it again, and keeps the second copy up to date. To be safe, download the map.',
    unknown:
      'Everything you did is still here, in this window, and Jatra keeps trying. To be safe, download the map.',
  },
  clipboardRefused: {
    copy: 'Nothing was copied: the browser did not allow it. Press {{keys}}, or allow the clipboard for this page and try once more.',
    cut: 'Nothing was cut, and all is where it was: the browser did not allow it. Press {{keys}}, or allow the clipboard for this page and try once more.',
    paste:
      'Nothing was pasted: the browser did not allow it. Press {{keys}}, or choose “Paste a list…” and paste there.',
    images:
      'Pasted without its images: together the images of a map may weigh {{together, number}} MB. All that are there are safe. Undo this, delete some images, and paste once more.',
  },
  downloadMap: 'Download the map',
  readOnly:
    'A newer version of Jatra has taken over. You can look at this map and export it; reload to get the newer version and edit.',
  reload: 'Reload',
  removeStages: {
    title_one: 'Delete this stage?',
    title_other: 'Delete {{count, number}} stages?',
    question_one: '{{count, number}} touchpoint is in it. What should become of it?',
    question_other: '{{count, number}} touchpoints are in it. What should become of them?',
    neighbour: 'Move them to the neighbouring stage',
    remove: 'Delete them too, with their annotations and links',
    last_one:
      'There is no other stage, so {{count, number}} touchpoint will be deleted too. You can undo this.',
    last_other:
      'There is no other stage, so {{count, number}} touchpoints will be deleted too. You can undo this.',
    confirm_one: 'Delete stage',
    confirm_other: 'Delete stages',
  },
  opening: 'Opening the map…',
  cannotOpen: 'The map cannot be opened: {{reason}}',
  cannotOpenAdvice:
    'Nothing has been deleted. Reload the page; if it lasts, close other tabs of Jatra and restart the browser.',
  retrySaving: 'Try again now',
  notFound: {
    title: 'This map is not here',
    text: 'There is no map under this address on this device. It may have been deleted, or it lives in another browser.',
    home: 'Go to your maps',
  },
  fromCopy: 'The browser had lost part of this map. It was completed from the second copy that Jatra keeps.',
  setAside_one: '{{count, number}} saved step could not be read and was set aside. Everything else is here.',
  setAside_other:
    '{{count, number}} saved steps could not be read and were set aside. Everything else is here.',
  setAsideFilled_one:
    '{{count, number}} saved step could not be read and was set aside. The map was completed from the second copy that Jatra keeps.',
  setAsideFilled_other:
    '{{count, number}} saved steps could not be read and were set aside. The map was completed from the second copy that Jatra keeps.',
  gaps_one:
    'The browser has lost a stretch of the saved steps of this map, in {{count, number}} place. Everything else is here.',
  gaps_other:
    'The browser has lost stretches of the saved steps of this map, in {{count, number}} places. Everything else is here.',
  waiting:
    'Some saved steps of this map cannot be shown yet: steps before them are still in another tab, or in the second copy, which could not be read just now. Nothing has been deleted; reload the page to try again.',
  crashed: {
    title: 'This part of the screen stopped working',
    saved:
      'Everything you typed is saved on this device, and the rest of the map goes on working. Try again; if that does not help, reload the page.',
    saving:
      'What you typed last is just being saved, and the rest of the map goes on working. Try again; before you reload the page, wait for “Saved on this device”.',
    failing:
      'What you typed last is not saved yet; the reason stands at the top. The rest of the map goes on working: download it as a Jatra file before you reload the page.',
    again: 'Try again',
    barAgain: 'These tools stopped working. Try again',
  },
  /** The lists of steps at Undo and Redo. */
  steps: {
    toUndo: 'Steps to take back',
    toRedo: 'Steps to make again',
    about: '{{step}}: {{subject}}',
    aboutMore: '{{step}}: {{subject}} and {{count, number}} more',
    times: '{{step}} ×{{count, number}}',
    at: '{{at, ago}}',
    earlier: 'From before the map was opened',
    older_one: 'and {{count, number}} older step',
    older_other: 'and {{count, number}} older steps',
    undone: 'Undone: {{step}}',
    redone: 'Done again: {{step}}',
    undoneMany_one: '{{count, number}} step undone',
    undoneMany_other: '{{count, number}} steps undone',
    redoneMany_one: '{{count, number}} step done again',
    redoneMany_other: '{{count, number}} steps done again',
  },
  faces: 'Faces of the map',
  /** The help sheet: what keys do on the face on screen. */
  keys: {
    on: 'On this face: {{face}}',
    elsewhere:
      'These keys hold on the face on screen ({{face}}). Other faces have keys of their own: open this sheet there.',
    presenting: 'While presenting',
    go: 'Go from cell to cell',
    laneEnds: 'To the start or end of the lane',
    follow: 'Next or previous along the journey',
    editOrFill: 'Edit, or fill an empty cell',
    cardBelow: 'Parallel card below',
    noteOn: 'Note on a card: pain point, opportunity, strength, question',
    moveThing: 'Move what is there',
    foldStage: 'Collapse or expand the stage',
    goThrough: 'Go through the lines',
    foldLine: 'Hide or show what is below a line',
    editLine: 'Edit the line; while typing: next line',
    lineIn: 'New line in this one',
    levels: 'While typing: one level in or out',
    levelsOf: 'Line one level in or out',
    moveLine: 'Move line up or down',
    addStage: 'Add stage',
    addTouchpoint: 'Add touchpoint',
    noteHere: 'Add pain point, opportunity, strength, quote',
    lineMenu: 'Actions for the line',
    turn: 'Previous or next slide',
    slideEnds: 'First or last slide',
    painHere: 'Add pain point',
    speakerNotes: 'Speaker notes',
    black: 'Darken the screen',
    fullScreen: 'Full screen',
  },
}
