/** What pictures show, and how large they are: the export dialog's choices for PNG and SVG. */
export default {
  face: 'Picture of the',
  parts: {
    chosen: 'Some parts',
    stages: 'Each stage apart',
  },
  chosen: {
    about:
      'Choose what is to leave; where nothing is chosen, all of it leaves. What is not chosen is not in the file.',
    stages: 'Stages',
    allStages: 'All stages',
    personas: 'Personas',
    allPersonas: 'All personas',
    lanes: 'Lanes',
    allLanes: 'As they are on the board',
  },
  stagesAbout:
    'PNG and SVG come as a ZIP file with a picture of each stage. Other formats have the whole map.',
  board: {
    title: 'How much of the board',
    seen: 'As on screen',
    all: 'All of it',
    about: {
      seen: 'Collapsed stages stay collapsed, and the filter stays on.',
      all: 'Collapsed stages are expanded, and the filter is taken off.',
    },
  },
  density: 'Or by density, for print',
  dpi: '{{dpi}} dpi',
  printed: 'Printed {{width}} × {{height}} cm ({{widthInches}} × {{heightInches}} in) at {{dpi}} dpi',
  largest: 'Of this map the PNG image can be {{scale}} at most: few programs open larger ones.',
}
