/** What the reader of canvas files warns of. */
export default {
  notANode:
    'In the lists of nodes and edges stands something that is neither ({{count, number}}). It is kept and will be written back.',
  duplicateId: 'Two nodes or edges have the id “{{text}}”. Both are here; links mean the first.',
  unknownType: 'A node of the unknown type “{{text}}” was read as a text.',
  noPlace: '“{{text}}” does not say where it stands or how large it is; it was put where it fits.',
  strayEdge:
    'The link “{{text}}” leads from or to nothing that is on the map. It is kept and will be written back.',
  nestedGroup:
    'The group “{{text}}” lies within or around other groups. What it holds is in the stage there; the group itself is kept and will be written back.',
  outside_one: '{{count, number}} linked card lies in no group. It waits under “Unplaced”.',
  outside_other: '{{count, number}} linked cards lie in no group. They wait under “Unplaced”.',
  attachment_one:
    '{{count, number}} card stands for a file or a web address. The map has its name; the file itself is not in the canvas.',
  attachment_other:
    '{{count, number}} cards stand for files or web addresses. The map has their names; the files themselves are not in the canvas.',
  more: 'and {{count, number}} more of the kind',
}
