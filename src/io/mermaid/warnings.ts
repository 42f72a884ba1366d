/** What this reader warns of; `more`: of so many things that they are only counted. */
export type MermaidWarning =
  // What Mermaid refuses, or finds no score in, and what it has been taken for.
  | 'capital'
  | 'semicolon'
  | 'entity'
  | 'colonInSection'
  | 'colonInName'
  | 'arrow'
  | 'fullWidthColon'
  | 'digits'
  | 'frontMatter'
  // What Mermaid does and a reader of the text would not expect: the map is as Mermaid draws it.
  | 'cut'
  | 'percentLine'
  | 'nextLine'
  | 'titleLikeTask'
  | 'dropped'
  | 'openDirective'
  // What a map holds otherwise.
  | 'offScale'
  | 'fraction'
  | 'noScore'
  | 'actors'
  | 'lineBreak'
  // Several diagrams in one text.
  | 'refusedDiagram'
  // What the text carries of ours.
  | 'carriedBroken'
  | 'carriedRefused'
  | 'more'
