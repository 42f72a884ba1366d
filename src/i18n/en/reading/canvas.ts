/** What the reader of canvas files warns of. */
export default {
  more: 'and {{count, number}} more of the kind',
}
