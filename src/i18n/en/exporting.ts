/** The export dialog. */
export default {
  title: 'Export',
  formats: {
    png: 'PNG image',
    svg: 'SVG image',
    jatra: 'Jatra file',
  },
  about: {
    png: 'For slides, documents and chats',
    svg: 'Sharp at any size, for drawing programs',
    jatra: 'To keep, to share, to open elsewhere',
  },
  what: 'What to export',
  parts: {
    map: 'Whole map',
    selection: 'Selection',
    stage: 'One stage',
  },
  stage: 'Stage',
  numbered: '{{number}}. {{title}}',
  scale: 'Size of the PNG image',
  times: '{{scale}}×',
  background: 'Background',
  backgrounds: {
    paper: 'Paper',
    white: 'White',
    transparent: 'Transparent',
  },
  colours: 'Colours',
  themes: {
    light: 'Light',
    dark: 'Dark',
  },
  withTitle: 'Title',
  withLegend: 'Legend',
  embedFonts: 'Fonts inside the SVG image',
  preview: 'Preview of the picture',
  pixels: '{{width}} × {{height}} px',
  carries:
    'A picture carries the whole map, also what it does not show: drop it into Jatra and go on editing.',
  carriesPart:
    'A picture of a part carries that part of the map and no more: drop it into Jatra and go on editing.',
  largest: 'This browser can make a PNG image of this at {{scale}} at most.',
  busy: 'Making the file…',
  done: '“{{name}}” is in your downloads.',
  refused: {
    'too-large':
      'This browser ran out of room for a picture of that size, so none was made. A smaller size is chosen now: try that, or take the SVG image, which is sharp at any size.',
    failed:
      'The file could not be made; your map is as it was. Try once more, or take the Jatra file, which needs the least.',
  },
}
