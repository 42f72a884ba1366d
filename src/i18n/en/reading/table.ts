/** What the reader of table files warns of. */
export default {
  more: 'and {{count, number}} more of the kind',
  codePage:
    'The letters are neither UTF-8 nor UTF-16; they were read as Windows-1252. Check names with accents.',
  quotes: 'A quotation mark is not closed, or more follows it: it was taken for a letter',
  tooManyCells: 'What stands beyond the last column of the header was left out: {{text}}',
  tooFewCells: 'There are fewer cells than the header has columns; the missing ones count as empty',
  tooLong: 'The table is longer or wider than Jatra reads; its end was left out',
  errorCell: 'A formula in this row had come to an error, {{text}}; its cell counts as empty',
  channels: 'Several channels: {{text}}. {{became}} was taken, the others became tags',
  rating: '“{{text}}” is no rating; it was kept as a text',
  rounded:
    'The rating {{text}} became {{became}}, the nearest step of the scale from −2 to +2 (halves go up)',
  linkTarget: 'No touchpoint is called “{{text}}”; the link was left out',
  notCarried:
    'The hidden sheet of this workbook is gone or damaged. The map was put together from the other sheets; what they do not show is lost.',
}
