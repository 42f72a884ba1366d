import type { ForeignKind } from '../refusal'

/*
 * Office programs before 2007 kept a document as streams in one file ([MS-CFB]), whose directory has their names in UTF-16.
 * Documents of later ones are kept so again when they are locked by a password.
 */

const SIGN = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const STREAMS: readonly (readonly [string, ForeignKind])[] = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'oldWord'],
  ['PowerPoint Document', 'oldPowerpoint'],
  ['Workbook', 'oldExcel'],
  ['Book', 'oldExcel'],
  ['VisioDocument', 'drawing'],
]

export function isCompound(bytes: Uint8Array): boolean {
  return SIGN.every((byte, at) => bytes[at] === byte)
}

/** Undefined where it is of a program that nobody has maps from. */
export function kindOfCompound(bytes: Uint8Array): ForeignKind | undefined {
  const text = new TextDecoder('latin1').decode(bytes)
  const has = (name: string) => text.includes(`${[...name].join('\0')}\0\0\0`)
  return STREAMS.find(([name]) => has(name))?.[1]
}
