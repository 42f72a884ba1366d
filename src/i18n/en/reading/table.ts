/** What the reader of table files warns of. */
export default {
  more: 'and {{count, number}} more of the kind',
}
