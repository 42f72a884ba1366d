/** What the reader of log files warns of. */
export default {
  more: 'and {{count, number}} more of the kind',
}
