/** What is said on paper beside the map's own words. */
export default {
  page: 'Page {page} of {pages}',
  piece: 'Row {row}, column {column}',
}
