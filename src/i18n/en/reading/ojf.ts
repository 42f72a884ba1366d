/** What the reader of ojf files warns of. */
export default {
  more: 'and {{count, number}} more of the kind',
}
