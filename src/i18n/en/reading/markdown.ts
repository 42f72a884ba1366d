/** What the reader of markdown files warns of. */
export default {
  more: 'and {{count, number}} more of the kind',
}
