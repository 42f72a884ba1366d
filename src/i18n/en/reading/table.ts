/** What the reader of table files warns of. */
export default {
  more: 'and {{count, number}} more of the kind',
  codePage:
    'The letters are neither UTF-8 nor UTF-16; they were read as Windows-1252. Check names with accents.',
  quotes: 'A quotation mark is not closed, or more follows it: it was taken for a letter',
  tooManyCells: 'There are more cells than the header has columns: {{text}}',
  tooFewCells: 'There are fewer cells than the header has columns; the missing ones count as empty',
  tooLong: 'The table is longer or wider than Jatra reads; its end was left out',
}
