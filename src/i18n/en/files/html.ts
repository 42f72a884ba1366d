import details from './details'

/** What pages say beside the map's own words. */
export default {
  details,
  map: 'Journey map',
  howTo:
    'Drag or use the arrow keys to move, the wheel or + and − to zoom, 0 to see all. Click a card to read about it.',
  eyes: 'Seen by',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show all',
  print: 'Print',
  contents: 'What is on the map',
  personas: 'Personas',
  stickyNotes: 'Notes',
  made: 'Made with Jatra',
  toEdit: 'To edit this map, drop this file into Jatra.',
}
