import type { ForeignKind } from '../refusal'

/** How files of some kinds begin, as the hexadecimal digits of their bytes. */
const SIGNATURES: readonly (readonly [RegExp, ForeignKind])[] = [
  // JPEG, GIF, BMP, TIFF, Photoshop, icons
  [/^(?:ffd8ff|47494638|424d.{8}00000000|49492a00|4d4d002a|38425053|00000100)/, 'picture'],
  // WebP; AVIF and HEIC, by what follows `ftyp`
  [/^(?:52494646.{8}57454250|.{8}66747970(?:61766966|68656963|68656978|6d696631|6d736631))/, 'picture'],
  // MP4, Matroska, AVI and WAVE, Ogg, MP3, FLAC
  [/^(?:.{8}66747970|1a45dfa3|52494646.{8}(?:41564920|57415645)|4f676753|494433|664c6143)/, 'media'],
  // RAR, 7z, gzip, bzip2, xz, an empty zip, tar
  [/^(?:52617221|377abcaf|1f8b|425a68|fd377a585a|504b0506|.{514}7573746172)/, 'archive'],
  // Figma, by `fig-`
  [/^6669672d/, 'drawing'],
]

/** Bytes that are looked at: tar says what it is after its first name. */
const LOOKED_AT = 300

/** What bytes say by how they begin; undefined if they say nothing that we know. */
export function kindBySignature(bytes: Uint8Array): ForeignKind | undefined {
  const head = Array.from(bytes.subarray(0, LOOKED_AT), byte => byte.toString(16).padStart(2, '0')).join('')
  return SIGNATURES.find(([pattern]) => pattern.test(head))?.[1]
}
