/** What the reader of mermaid files warns of. */
export default {
  more: 'and {{count, number}} more of the kind',
}
