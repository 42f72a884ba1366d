import { beginsAsZip } from '../backup/zipEntries'
import type { ReadRefusal, Refused } from '../format'
import { failed, refuse } from '../format'
import type { ForeignKind } from '../refusal'
import type { Source } from '../source'
import { isCompound, kindOfCompound } from './kindOfCompound'
import { kindOfText } from './kindOfText'
import { kindOfZip } from './kindOfZip'
import { kindBySignature } from './signatures'

/** What no reader recognises, refused as what it is: people drop what they have, and want to know what to do with it. */
export function refuseForeign(source: Source): Refused {
  const kind = foreignKind(source)
  return kind === undefined
    ? failed('not-ours', 'it is of no format that Jatra reads')
    : refuse(REASONS[kind] ?? 'not-ours', `kind.${kind}`)
}

const REASONS: Readonly<Partial<Record<ForeignKind, ReadRefusal>>> = {
  picture: 'no-map-inside',
  pdf: 'no-map-inside',
  page: 'no-map-inside',
  empty: 'nothing-in-it',
}

function foreignKind(source: Source): ForeignKind | undefined {
  const { bytes, name } = source
  if (bytes.length === 0) return 'empty'
  if (beginsAsZip(bytes)) return kindOfZip(bytes, name)
  if (isCompound(bytes)) return kindOfCompound(bytes)
  return kindBySignature(bytes) ?? kindOfText(source)
}
