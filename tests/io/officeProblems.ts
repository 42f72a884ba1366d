/*
 * What PowerPoint and Excel demand of a file and LibreOffice does not: they call one that lacks it damaged, and "repair" it.
 * Every part is walked: each has a content type, each relation leads somewhere, ids are told once, and the children of an
 * element stand in the order of the schema (ECMA-376, part 1; annex A). An element whose children are not listed here may have
 * none, so that whatever is newly written has to be looked up first.
 */

/** The children that an element may have, in their order. */
const ORDER: Readonly<Record<string, string>> = {
  /* packages */
  Types: 'Default Override',
  Relationships: 'Relationship',
  coreProperties: '(title subject creator keywords description lastModifiedBy revision created modified)',
  Properties:
    'TotalTime Words Application PresentationFormat Paragraphs Slides Notes HiddenSlides MMClips ScaleCrop HeadingPairs TitlesOfParts Company LinksUpToDate SharedDoc HyperlinksChanged AppVersion',
  HeadingPairs: 'vector',
  TitlesOfParts: 'vector',
  vector: 'variant lpstr',
  variant: 'lpstr i4',

  /* workbooks */
  workbook: 'fileVersion workbookPr workbookProtection bookViews sheets definedNames calcPr',
  bookViews: 'workbookView',
  sheets: 'sheet',
  definedNames: 'definedName',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetViews: 'sheetView',
  sheetView: 'pane selection',
  cols: 'col',
  sheetData: 'row',
  row: 'c',
  c: 'f v is',
  sst: 'si',
  si: 't',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles',
  numFmts: 'numFmt',
  fonts: 'font',
  font: 'b i sz color name family',
  fills: 'fill',
  fill: 'patternFill',
  patternFill: 'fgColor bgColor',
  borders: 'border',
  border: 'left right top bottom diagonal',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
  xf: 'alignment protection',
  cellStyles: 'cellStyle',

  /* slides */
  'p:presentation': 'p:sldMasterIdLst p:notesMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle',
  'p:sldMasterIdLst': 'p:sldMasterId',
  'p:sldIdLst': 'p:sldId',
  'p:notesMasterIdLst': 'p:notesMasterId',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:timing p:hf p:txStyles',
  'p:sldLayoutIdLst': 'p:sldLayoutId',
  'p:txStyles': 'p:titleStyle p:bodyStyle p:otherStyle',
  'p:sldLayout': 'p:cSld p:clrMapOvr',
  'p:notesMaster': 'p:cSld p:clrMap p:hf p:notesStyle',
  'p:notes': 'p:cSld p:clrMapOvr',
  'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing',
  'p:clrMapOvr': 'a:masterClrMapping',
  'p:cSld': 'p:bg p:spTree p:extLst',
  'p:bg': 'p:bgPr p:bgRef',
  'p:bgPr': 'a:solidFill a:effectLst',
  'p:bgRef': 'a:schemeClr',
  // Shapes of all kinds stand in the order in which they are drawn.
  'p:spTree': 'p:nvGrpSpPr p:grpSpPr (p:sp p:cxnSp p:pic)',
  'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
  'p:grpSpPr': 'a:xfrm',
  'p:sp': 'p:nvSpPr p:spPr p:style p:txBody',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:cNvSpPr': 'a:spLocks',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr p:style',
  'p:nvCxnSpPr': 'p:cNvPr p:cNvCxnSpPr p:nvPr',
  'p:cNvCxnSpPr': 'a:cxnSpLocks a:stCxn a:endCxn',
  'p:cNvPr': 'a:hlinkClick a:hlinkHover a:extLst',
  'p:nvPr': 'p:ph',
  'p:spPr': 'a:xfrm (a:custGeom a:prstGeom) (a:noFill a:solidFill) a:ln a:effectLst',
  'p:txBody': 'a:bodyPr a:lstStyle a:p',
  'p:extLst': 'p:ext',
  'p:ext': 'p14:creationId',
  'p:viewPr': 'p:normalViewPr p:slideViewPr p:notesTextViewPr p:gridSpacing',
  'p:normalViewPr': 'p:restoredLeft p:restoredTop',
  'p:slideViewPr': 'p:cSldViewPr',
  'p:notesTextViewPr': 'p:cViewPr',
  'p:cSldViewPr': 'p:cViewPr p:guideLst',
  'p:cViewPr': 'p:scale p:origin',
  'p:scale': 'a:sx a:sy',
  'a:extLst': 'a:ext',
  'a:ext': 'adec:decorative',
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'a:prstGeom': 'a:avLst',
  'a:custGeom': 'a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst',
  'a:avLst': 'a:gd',
  'a:pathLst': 'a:path',
  'a:path': 'a:moveTo (a:lnTo a:cubicBezTo a:close)',
  'a:moveTo': 'a:pt',
  'a:lnTo': 'a:pt',
  'a:cubicBezTo': 'a:pt',
  'a:ln': '(a:noFill a:solidFill) a:prstDash a:round a:headEnd a:tailEnd',
  'a:solidFill': 'a:srgbClr a:schemeClr a:prstClr',
  'a:srgbClr': 'a:alpha',
  'a:bodyPr': 'a:noAutofit a:normAutofit a:spAutoFit',
  'a:p': 'a:pPr (a:r a:br a:fld) a:endParaRPr',
  'a:r': 'a:rPr a:t',
  'a:fld': 'a:rPr a:pPr a:t',
  'a:rPr': 'a:ln a:noFill a:solidFill a:effectLst a:latin a:ea a:cs a:sym a:hlinkClick',
  'a:defRPr': 'a:ln a:noFill a:solidFill a:effectLst a:latin a:ea a:cs a:sym',
  'a:endParaRPr': 'a:solidFill a:latin a:ea a:cs',
}
const LEVELS = ['a:defPPr', ...Array.from({ length: 9 }, (_, level) => `a:lvl${level + 1}pPr`)]
const PARAGRAPH = 'a:lnSpc a:spcBef a:spcAft a:buFont (a:buNone a:buAutoNum a:buChar) a:tabLst a:defRPr'
const LISTS = [
  'a:lstStyle',
  'p:titleStyle',
  'p:bodyStyle',
  'p:otherStyle',
  'p:notesStyle',
  'p:defaultTextStyle',
]
const CHILDREN = new Map([
  ...Object.entries(ORDER),
  ...LISTS.map(list => [list, LEVELS.join(' ')] as const),
  ...[...LEVELS, 'a:pPr'].map(level => [level, PARAGRAPH] as const),
  ...['a:lnSpc', 'a:spcBef', 'a:spcAft'].map(space => [space, 'a:spcPct a:spcPts'] as const),
])

/** Attributes without which an element means nothing. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Default: ['Extension', 'ContentType'],
  Override: ['PartName', 'ContentType'],
  Relationship: ['Id', 'Type', 'Target'],
  sheet: ['name', 'sheetId', 'r:id'],
  definedName: ['name'],
  sheetView: ['workbookViewId'],
  col: ['min', 'max'],
  autoFilter: ['ref'],
  pageMargins: ['left', 'right', 'top', 'bottom', 'header', 'footer'],
  numFmt: ['numFmtId', 'formatCode'],
  cellStyle: ['xfId'],
  'p:sldId': ['id', 'r:id'],
  'p:sldMasterId': ['r:id'],
  'p:sldLayoutId': ['r:id'],
  'p:notesMasterId': ['r:id'],
  'p:cNvPr': ['id', 'name'],
  'p:notesSz': ['cx', 'cy'],
  'a:off': ['x', 'y'],
  'a:prstGeom': ['prst'],
  'a:gd': ['name', 'fmla'],
  'a:stCxn': ['id', 'idx'],
  'a:endCxn': ['id', 'idx'],
  'a:pt': ['x', 'y'],
  'a:srgbClr': ['val'],
  'a:latin': ['typeface'],
}

/** All that is wrong with the parts of a file, by their paths; nothing if a strict program opens it. */
export function officeProblems(parts: ReadonlyMap<string, string>): string[] {
  const roots = new Map([...parts].map(([path, text]) => [path, rootOf(text)]))
  return [
    ...typeProblems(roots),
    ...[...roots].flatMap(([path, root]) =>
      [
        ...(path.includes('/theme/') ? [] : within(root).flatMap(elementProblems)),
        ...relationProblems(roots, path, root),
        ...idProblems(root),
      ].map(problem => `${path}: ${problem}`),
    ),
  ]
}

interface Node {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Node[]
}

/** The elements of a part, without its texts. A parser of a browser's is thirty times as slow. */
function rootOf(text: string): Node {
  const top: Node = { name: '', attributes: new Map(), children: [] }
  const open = [top]
  for (const [tag, closing, name, attributes, empty] of text.matchAll(/<(\/?)([\w:]+)([^<>]*?)(\/?)>/g)) {
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`no XML: ${tag} closes nothing`)
      continue
    }
    const said = [...attributes!.matchAll(/([\w:]+)="([^"]*)"/g)].map(
      ([, key, value]) => [key!, value!] as const,
    )
    const node: Node = { name: name!, attributes: new Map(said), children: [] }
    if (said.length !== node.attributes.size) throw new Error(`no XML: ${tag} says something twice`)
    open.at(-1)!.children.push(node)
    if (!empty) open.push(node)
  }
  const [root, ...others] = top.children
  if (!root || others.length > 0 || open.length !== 1) throw new Error('no XML: not one element')
  return root
}

/** A node and all below it. */
function within(node: Node): Node[] {
  return [node, ...node.children.flatMap(within)]
}

function named(node: Node, name: string): Node[] {
  return within(node).filter(one => one.name === name)
}

/** Each part has a type, and each type that is told is of a part. */
function typeProblems(roots: ReadonlyMap<string, Node>): string[] {
  const types = roots.get('[Content_Types].xml')
  if (!types) return ['there are no content types']
  const told = (tag: string, attribute: string) =>
    named(types, tag).map(element => element.attributes.get(attribute) ?? '')
  const extensions = told('Default', 'Extension')
  const overrides = told('Override', 'PartName')
  return [
    ...twice(extensions).map(extension => `two types for .${extension}`),
    ...twice(overrides).map(part => `two types for ${part}`),
    ...overrides
      .filter(part => !roots.has(part.slice(1)))
      .map(part => `a type for ${part}, which is not there`),
    ...[...roots.keys()]
      .filter(path => path !== '[Content_Types].xml' && !path.endsWith('.rels'))
      .filter(path => !overrides.includes(`/${path}`))
      .map(path => `${path} is XML of no type`),
    ...(extensions.includes('rels') ? [] : ['no type for relations']),
  ]
}

/** Relations lead to parts, once each, and every part but the first is led to. */
function relationProblems(roots: ReadonlyMap<string, Node>, path: string, root: Node): string[] {
  if (path.endsWith('.rels')) {
    const folder = new URL(`part:/${path.replace(/_rels\/[^/]*$/, '')}`)
    const relations = named(root, 'Relationship')
    const targets = relations.map(relation =>
      new URL(relation.attributes.get('Target')!, folder).pathname.slice(1),
    )
    return [
      ...targets.filter(target => !roots.has(target)).map(target => `leads to ${target}, which is not there`),
      ...twice(relations.map(relation => relation.attributes.get('Id')!)).map(id => `two relations ${id}`),
    ]
  }
  const slash = path.lastIndexOf('/') + 1
  const relations = roots.get(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`)
  const ids = (relations ? named(relations, 'Relationship') : []).map(one => one.attributes.get('Id'))
  return within(root).flatMap(element =>
    [...element.attributes]
      .filter(([key, value]) => key.startsWith('r:') && !ids.includes(value))
      .map(([, value]) => `${element.name} names ${value}, which is no relation`),
  )
}

/** Shapes of a slide, and sheets and slides of a file, have ids of their own; connectors hold on to shapes that are there. */
function idProblems(root: Node): string[] {
  const ids = (tag: string, attribute = 'id') =>
    named(root, tag).map(element => element.attributes.get(attribute) ?? '')
  const shapes = ids('p:cNvPr')
  return [
    ...[shapes, ids('p:sldId'), ids('sheet', 'sheetId'), ids('sheet', 'name').map(name => name.toLowerCase())]
      .flatMap(twice)
      .map(id => `two things with the id ${id}`),
    ...[...ids('a:stCxn'), ...ids('a:endCxn')]
      .filter(id => !shapes.includes(id))
      .map(id => `a connector holds on to ${id}, which is not there`),
    ...ids('p:sldId')
      .filter(id => Number(id) < 256)
      .map(id => `the slide ${id} has an id below 256`),
  ]
}

function elementProblems(element: Node): string[] {
  const { name: tagName, attributes } = element
  const ranks = ranksOf(CHILDREN.get(withoutPrefix(tagName)) ?? '')
  const problems = (REQUIRED[tagName] ?? [])
    .filter(name => !attributes.has(name))
    .map(name => `${tagName} has no ${name}`)
  let last = 0
  for (const child of element.children) {
    const rank = ranks.get(withoutPrefix(child.name))
    if (rank === undefined) problems.push(`${tagName} has a ${child.name}`)
    else if (rank < last) problems.push(`${child.name} stands too late in ${tagName}`)
    else last = rank
  }
  const count = element.attributes.get('count') ?? element.attributes.get('uniqueCount')
  if (count !== undefined && tagName !== 'sst' && Number(count) !== element.children.length) {
    problems.push(`${tagName} counts ${count} and has ${element.children.length}`)
  }
  return problems
}

/** Of the vocabularies of properties, which share no names. */
function withoutPrefix(tagName: string): string {
  return tagName.replace(/^(?:cp|dc|dcterms|vt):/, '')
}

/** Of each child, which in the order it is; those in brackets share a place. */
function ranksOf(order: string): ReadonlyMap<string, number> {
  const groups = order.match(/\([^)]*\)|[^\s()]+/g) ?? []
  return new Map(
    groups.flatMap((group, rank) =>
      group
        .replace(/[()]/g, '')
        .split(' ')
        .map(name => [name, rank] as const),
    ),
  )
}

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}
