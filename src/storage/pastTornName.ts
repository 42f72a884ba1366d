/*
 * Chromium notes what lies in its origin-private file system, and where, in a LevelDB. A note that a full disk cuts short
 * stays as half a note in the log of it, and whatever is noted behind that is thrown away with the browser's next start, up
 * to the end of a block: https://github.com/google/leveldb/blob/main/doc/log_format.md. Until then the browser goes on as if
 * nothing were, and so do we, but what we write is forgotten. So names are made and taken away until the block is full.
 */

/** Bytes. */
const BLOCK = 32 * 1024
/** Bytes of notes that may still lie in front of what was cut short, or be begun behind it. */
const SPARE = 4 * 1024

/** Letters of a name, as many as every system takes. */
const LENGTH = 200
/** How often making a name and taking it away again notes it at least. */
const NOTED = 3

/** Leaves nothing in this folder, but what is written after it is found again. */
export async function getPastTornName(folder: FileSystemDirectoryHandle): Promise<void> {
  // Other tabs may be about the same.
  const name = crypto.randomUUID().padEnd(LENGTH, '0')
  for (let noted = 0; noted < BLOCK + SPARE; noted += NOTED * LENGTH) {
    await folder.getFileHandle(name, { create: true })
    await folder.removeEntry(name)
  }
}
