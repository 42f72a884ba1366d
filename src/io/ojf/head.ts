import { isObject, own } from '../../model/opening/plain'
import { type Fields, textOf } from './ojfFile'

/*
 * What the file says of the journey as a whole. The specification has `persona` and `pointOfView` at the top; later files of
 * its authors have them in `metadata`, beside a title.
 */

export interface Head {
  readonly title: string
  readonly description: string
  readonly persona: string
}

export function headOf(top: Readonly<Fields>): Head {
  const metadata = metadataOf(top)
  const title = textOf(metadata, 'title') || textOf(top, 'title')
  const view = textOf(metadata, 'pov', 'pointOfView') || textOf(top, 'pointOfView')
  return {
    title: title || view,
    description: title ? view : '',
    persona: textOf(metadata, 'persona') || textOf(top, 'persona'),
  }
}

/** The top of a file that says it, as the one that the map came with says it wherever that is still true. */
export function headFields(top: Readonly<Fields>, head: Head): Fields {
  const said = headOf(top)
  const metadata = metadataOf(top)
  const hasTitle = !!(textOf(metadata, 'title') || textOf(top, 'title'))
  const fields: Fields = {}
  const inMetadata: Fields = {}
  const put = (name: string, theirs: string, value: string) => {
    if (Object.hasOwn(metadata, theirs)) inMetadata[theirs] = value
    else fields[name] = value
  }
  if (said.persona !== head.persona) put('persona', 'persona', head.persona)
  if (hasTitle) {
    if (said.title !== head.title) put('title', 'title', head.title)
    if (said.description !== head.description) put('pointOfView', 'pov', head.description)
  } else if (said.title !== head.title) put('pointOfView', 'pov', head.title)
  return {
    ...(!Object.hasOwn(metadata, 'version') && !Object.hasOwn(top, 'version') && { version: '1.0' }),
    ...top,
    ...fields,
    ...(Object.keys(inMetadata).length > 0 && { metadata: { ...metadata, ...inMetadata } }),
  }
}

function metadataOf(top: Readonly<Fields>): Readonly<Fields> {
  const metadata = own(top, 'metadata')
  return isObject(metadata) ? metadata : {}
}
