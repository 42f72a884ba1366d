/** Home: the shelf of maps, templates, import and the trash. */
export default {
  title: 'Your maps',
  keptHere: 'Kept on this device. Nothing is sent anywhere.',
  newMap: 'New map',
  import: 'Import',
  loading: 'Looking for your maps…',
  slow: 'The browser’s storage does not answer yet. Your maps are not touched; if this lasts, close other tabs of Jatra and reload this page.',
  notDurable: {
    title: 'This browser window keeps nothing',
    text: 'You can draw and export as usual, but maps are gone when the window closes, as in some private windows. Export what you want to keep.',
  },
  firstVisit: {
    title: 'See a journey through your customers’ eyes',
    text: 'Jatra draws customer-journey maps: who travels, stage by stage, what they meet on the way, and how it feels. Start with an empty map or with one of the examples below.',
    kept: 'Every change is saved on this device.',
  },
  blank: { name: 'Blank map', summary: 'Start from nothing' },
  allInTrash: 'All your maps are in the trash.',
  templates: 'Start from a template',
  maps_one: '{{count, number}} map',
  maps_other: '{{count, number}} maps',
  mapsShown_one: '{{shown, number}} of {{count, number}} map',
  mapsShown_other: '{{shown, number}} of {{count, number}} maps',
  filter: 'Filter by title',
  clearFilter: 'Clear the filter',
  noMatch: 'No map has “{{text}}” in its title.',
  sort: 'Sort by',
  sorts: { changed: 'Last changed', created: 'Date created', title: 'Title' },
  lastChanged: 'Last changed {{time}}',
  actions: 'Actions for {{title}}',
  export: 'Export',
  toTrash: 'Move to trash',
  renameTitle: 'Rename map',
  mapTitle: 'Title',
  copyOf: '{{title}} (copy)',
  copied: '“{{title}}” is on the shelf.',
  trashed: '“{{title}}” is in the trash.',
  restored: '“{{title}}” is back on the shelf.',
  trash: {
    open: 'Trash ({{count, number}})',
    title: 'Trash',
    empty: 'The trash is empty.',
    since: 'Moved to the trash {{at, ago}}',
    restore: 'Restore',
    restoreNamed: 'Restore {{title}}',
    remove: 'Delete for ever',
    removeNamed: 'Delete for ever: {{title}}',
    emptyIt: 'Empty the trash',
  },
  question: {
    title: 'Delete “{{title}}” for ever?',
    titleMany_one: 'Delete {{count, number}} map for ever?',
    titleMany_other: 'Delete {{count, number}} maps for ever?',
    text: 'The map and everything noted on it will be gone from this device. This cannot be undone.',
    textMany: 'These maps and everything noted on them will be gone from this device. This cannot be undone.',
  },
  drop: {
    title: 'Drop to import',
    text: 'Maps and pictures made by Jatra; diagrams, tables, outlines and canvases of other programs',
  },
  importing_one: 'Reading “{{file}}”…',
  importing_other: 'Reading {{count, number}} files…',
  imported_one: '{{count, number}} map imported.',
  imported_other: '{{count, number}} maps imported.',
  notImported: '“{{file}}” was not imported',
  untouched: 'Nothing that you have here was changed.',
  refused: {
    'not-ours':
      'This is no file that Jatra can read. It opens its own files and pictures, tables, diagrams, outlines and canvases of other programs.',
    'newer-than-us':
      'It was made by a newer version of Jatra. Reload this page to get the newest version, then import it again.',
    broken: 'The file is damaged and cannot be read as a map. If you have another copy of it, try that one.',
    'failed-migration':
      'It was made by an older version of Jatra and could not be brought up to date. Keep the file: a later version may open it.',
    'too-large': 'It is larger than a map may be.',
    'no-map-inside':
      'There is no map inside. Pictures and pages made by Jatra carry their map, unless another program has saved them again.',
    'nothing-in-it':
      'Jatra knows files of this kind, but there is nothing in this one that could become a map.',
    refused: 'It breaks the rules of its own format, and reading it anyway would only be a guess.',
    unreadable:
      'The browser could not read the file. It may have been moved or be in use; choose it again, or copy it elsewhere first.',
  },
  crashed: {
    title: 'This part of the page stopped working',
    text: 'Your maps are kept on this device and are not touched by this. Try again or reload the page; if it comes back, the rescue page lists your maps and downloads them.',
    pageTitle: 'This page could not be shown',
    pageText:
      'Your maps are kept on this device and are not touched by this. Reload the page; if it comes back, the rescue page lists your maps and downloads them.',
    rescue: 'Open the rescue page',
  },
  failed: {
    create: 'The map was not made',
    template: '“{{title}}” was not made',
    rename: '“{{title}}” was not renamed',
    duplicate: '“{{title}}” was not duplicated',
    export: '“{{title}}” was not exported',
    trash: '“{{title}}” was not moved to the trash',
    restore: '“{{title}}” was not restored',
    remove: '“{{title}}” was not deleted',
  },
  failure: {
    full: 'The disk is full. What was saved before is safe; free some space and try again.',
    refused:
      'This browser window does not let Jatra keep anything, as some private windows do. Open Jatra in an ordinary window.',
    blocked:
      'The browser’s storage does not answer. What was saved before is safe; close other tabs of Jatra and try again.',
    outdated:
      'Another tab runs a newer version of Jatra. What was saved is safe; reload this page and try again.',
    removed: 'This map was deleted for ever in another tab.',
    damaged:
      'The browser’s storage is damaged, as happens when the disk is full. Maps open from their second copies; free some space, download those that matter, then restart the browser and try again.',
    unknown: 'The browser could not do it. What was saved before is safe; reload this page and try again.',
  },
}
