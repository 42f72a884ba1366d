/*
 * How much one map may hold. Far above what people draw (a workshop fills a hundred cards, a big service blueprint a
 * thousand), far below what would make a page stop: whoever hands us more has the wrong file, or means harm.
 *
 * Each door counts before it works. Files: bytes before they are read, unpacked bytes while they are unpacked, then values,
 * letters, depth and records before anything is made of them (`plainCopy`, `open`). Clips: letters, then the same. Lists:
 * letters, lines, cells (`parseList`). Pictures: bytes, then the pixels that their header says (`pictureSize`), then the
 * browser decodes. What comes in by the log, from other tabs and peers is read record by record (`openRecord`), no deeper
 * than a file may be.
 */

/** Length of a file, with the bytes of its images, a third longer as text (`MAX_MAP_IMAGE_BYTES`). */
export const MAX_FILE_BYTES = 256 * 1024 * 1024

/** Letters of a map without the bytes of its images. One of 10,000 touchpoints takes some 5 MB. */
export const MAX_MAP_LETTERS = 64 * 1024 * 1024

/** Records and pair values together: ten times the largest map that the canvas is built to carry smoothly. */
export const MAX_RECORDS = 100_000

/** Values of any kind, in tables known and unknown: twenty to a record, twice what our own records have. */
export const MAX_VALUES = 2_000_000

/** Objects within objects. A file of ours has four levels; the rest is for what newer releases add. */
export const MAX_DEPTH = 32

/** Letters (UTF-16 units) of one text or picture: a long novel. The layout measures every text, so it must end. */
export const MAX_TEXT_LENGTH = 1_000_000

/** What was mended is told one by one up to here; nobody reads more. */
export const MAX_NOTES = 200
