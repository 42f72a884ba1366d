/** What the reader of outlines in Markdown warns of. */
export default {
  table: 'A table begins here; tables in outlines are left out',
  otherTable: 'A table of other columns begins here; it is left out',
  besides: 'The page has lists beside its table; only the table is read',
  cut_one: 'The list is too long: {{count, number}} line at its end is left out',
  cut_other: 'The list is too long: {{count, number}} lines at its end are left out',
  shortened_one: '{{count, number}} line is too long and has lost its end',
  shortened_other: '{{count, number}} lines are too long and have lost their end',
  unknownLane: '“{{text}}”: the map has no lane of that name, so the touchpoint stays in its lane',
  notARating: '“{{text}}”: that is no rating from 1 to 5, and is left out',
  notAMeasure: '“{{text}}”: in brackets stand words like “severity 4”; what is something else is left out',
  carriedBroken:
    'Some details that Jatra had kept in a comment are damaged and left out. What the outline itself says is read.',
  carriedRefused:
    'Details that Jatra had kept in a comment cannot be read and are left out. What the outline itself says is read.',
  more: 'and {{count, number}} more of the kind',
}
