/**
 * A folder of the origin-private file system, in memory: as much of it as we use. What is written to a stream takes the
 * place of the file when the stream is closed.
 */
export class MemoryDirectory {
  readonly files = new Map<string, Uint8Array>()
  readonly folders = new Map<string, MemoryDirectory>()
  /** While set, streams fail after their first bytes. */
  full = false

  asHandle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle
  }

  async getDirectoryHandle(name: string): Promise<MemoryDirectory> {
    const folder = this.folders.get(name) ?? new MemoryDirectory()
    this.folders.set(name, folder)
    return folder
  }

  async getFileHandle(name: string, options?: { create?: boolean }) {
    if (!this.files.has(name)) {
      if (!options?.create) throw new DOMException(`There is no file ${name}.`, 'NotFoundError')
      this.files.set(name, new Uint8Array())
    }
    return {
      getFile: async () => new File([new Uint8Array(this.files.get(name)!)], name, { lastModified: 0 }),
      createWritable: async () => {
        let written = new Uint8Array()
        return {
          write: async (bytes: Uint8Array) => {
            written = new Uint8Array(bytes)
            if (this.full) throw new DOMException('', 'QuotaExceededError')
          },
          abort: async () => {},
          close: async () => void this.files.set(name, written),
        }
      },
    }
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.files.delete(name) && !this.folders.delete(name))
      throw new DOMException(`There is no file ${name}.`, 'NotFoundError')
  }

  async *keys(): AsyncGenerator<string> {
    yield* this.files.keys()
  }
}
