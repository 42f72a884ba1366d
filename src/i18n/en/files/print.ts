/** What is said on paper beside the map's own words. */
export default {
  page: 'Page {page} of {pages}',
  reduced: 'Shown at {size} of its size: no page can be longer than 5 metres.',
  piece: 'Row {row}, column {column}',
}
