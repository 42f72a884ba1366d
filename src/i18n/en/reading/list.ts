/** What the reader of plain lists warns of. */
export default {
  cut: 'the list is too long: {{count, number}} lines at its end are left out',
  shortened: '{{count, number}} lines are too long and have lost their end',
  more: 'and {{count, number}} more of the kind',
}
