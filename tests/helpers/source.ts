import { parseSync, Visitor } from 'vite'

export interface Import {
  /** As written, such as `../model/tx` or `react`. */
  readonly from: string
  /** True where nothing of it is left at run time. */
  readonly typeOnly: boolean
}

export interface Source {
  readonly imports: readonly Import[]
  /** What is read, called or made by name: `Math.random`, `fetch()`, `new Date`. Names are not resolved to scopes. */
  readonly uses: readonly string[]
}

/** What a TypeScript file imports, in every form that an import can take, and what it does by name. */
export function readSource(path: string, code: string): Source {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`)
  const imports: Import[] = []
  const uses: string[] = []
  new Visitor({
    ImportDeclaration({ source, importKind, specifiers }) {
      const types = specifiers.filter(it => it.type === 'ImportSpecifier' && it.importKind === 'type')
      const onlyTypes = specifiers.length > 0 && types.length === specifiers.length
      imports.push({ from: source.value, typeOnly: importKind === 'type' || onlyTypes })
    },
    ExportNamedDeclaration({ source, exportKind }) {
      if (source !== null) imports.push({ from: source.value, typeOnly: exportKind === 'type' })
    },
    ExportAllDeclaration({ source, exportKind }) {
      imports.push({ from: source.value, typeOnly: exportKind === 'type' })
    },
    ImportExpression({ source }) {
      if (source.type === 'Literal') imports.push({ from: String(source.value), typeOnly: false })
    },
    TSImportType({ source }) {
      imports.push({ from: source.value, typeOnly: true })
    },
    MemberExpression({ object, property }) {
      if (object.type === 'Identifier' && property.type === 'Identifier')
        uses.push(`${object.name}.${property.name}`)
    },
    CallExpression({ callee }) {
      if (callee.type === 'Identifier') uses.push(`${callee.name}()`)
    },
    NewExpression({ callee }) {
      if (callee.type === 'Identifier') uses.push(`new ${callee.name}`)
    },
  }).visit(program)
  return { imports, uses }
}
