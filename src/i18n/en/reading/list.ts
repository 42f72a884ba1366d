/** What the reader of plain lists warns of. */
export default {
  cut_one: 'The list is too long: {{count, number}} line at its end is left out',
  cut_other: 'The list is too long: {{count, number}} lines at its end are left out',
  shortened_one: '{{count, number}} line is too long and has lost its end',
  shortened_other: '{{count, number}} lines are too long and have lost their end',
  more: 'and {{count, number}} more of the kind',
}
