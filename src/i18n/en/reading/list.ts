/** What the reader of list files warns of. */
export default {
  more: 'and {{count, number}} more of the kind',
}
