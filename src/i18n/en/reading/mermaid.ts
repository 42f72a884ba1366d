/** What the reader of Mermaid journeys warns of. */
export default {
  capital: '“{{text}}” is read as “{{became}}”: Mermaid itself would refuse the text',
  semicolon: 'A semicolon at the end is left out: Mermaid itself would refuse the text',
  entity: '“{{text}}” is read as “{{became}}”: Mermaid itself would refuse the text',
  colonInSection: 'The colon is taken as part of the section’s name: Mermaid itself would refuse the text',
  colonInName: '“{{text}}”: a colon is taken as part of the name, since Mermaid finds no score in it',
  arrow: '“{{text}}” is read as “{{became}}”: the arrow is taken for a colon',
  fullWidthColon: '“{{text}}” is read as “{{became}}”: the wide colon is taken for a plain one',
  digits: '“{{text}}” is read as “{{became}}”: Mermaid knows only the digits 0 to 9',
  frontMatter: 'The title before the diagram is read as “{{text}}”: Mermaid itself would refuse it',
  cut: '“{{text}}” is left out: for Mermaid a comment begins at #',
  percentLine: '“{{text}}” is left out: for Mermaid a line that begins with % is a comment',
  nextLine: 'The name was taken from the next line, as Mermaid does: “{{text}}”',
  titleLikeTask: '“{{text}}” has become the title, as in Mermaid; a task cannot begin with the word “title”',
  dropped: '“{{text}}” is left out, as in Mermaid: it stands behind a third colon',
  openDirective: 'A directive that begins here has no end, so nothing after it is read, as in Mermaid',
  offScale: '“{{text}}” is rated {{became, number}}, the nearest from 1 to 5; its score is kept for export',
  fraction:
    '“{{text}}” is rated {{became, number}}, the nearest whole step (halves go up); its score is kept for export',
  noScore: '“{{text}}” has no number as its score, and is not rated',
  actors: 'Names that are empty or stand twice are left out: “{{text}}”',
  lineBreak: 'A line break is left out of “{{text}}”',
  refusedDiagram: 'One diagram of the page could not be read: {{text}}',
  carriedBroken:
    'Some details that Jatra had kept in comments are damaged and left out. What the diagram itself says is read.',
  carriedRefused:
    'Details that Jatra had kept in comments cannot be read and are left out. What the diagram itself says is read.',
  more: 'and {{count, number}} more of the kind',
}
