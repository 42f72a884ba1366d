/** How many bytes of the names that a browser notes it will not find again, since a full disk has cut one short. */
interface Torn {
  bytes: number
}

/**
 * A folder of the origin-private file system, in memory: as much of it as we use. What is written to a stream takes the
 * place of the file when the stream is closed.
 */
export class MemoryDirectory {
  readonly files = new Map<string, Uint8Array>()
  readonly folders = new Map<string, MemoryDirectory>()
  /** While set, streams fail after their first bytes. */
  full = false
  /** What is there instead after a restart, by name. */
  readonly #afterRestart = new Map<string, Uint8Array | undefined>()

  constructor(readonly torn: Torn = { bytes: 0 }) {}

  /** The browser ends and begins again. */
  restart(): void {
    this.torn.bytes = 0
    for (const [name, bytes] of this.#afterRestart) {
      if (bytes) this.files.set(name, bytes)
      else this.files.delete(name)
    }
    this.#afterRestart.clear()
    for (const folder of this.folders.values()) folder.restart()
  }

  /** Notes a name so many times. */
  #note(name: string, times: number): void {
    if (this.torn.bytes <= 0) this.#afterRestart.delete(name)
    else if (!this.#afterRestart.has(name)) this.#afterRestart.set(name, this.files.get(name))
    this.torn.bytes -= times * name.length
  }

  asHandle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle
  }

  async getDirectoryHandle(name: string): Promise<MemoryDirectory> {
    const folder = this.folders.get(name) ?? new MemoryDirectory(this.torn)
    this.folders.set(name, folder)
    return folder
  }

  async getFileHandle(name: string, options?: { create?: boolean }) {
    if (!this.files.has(name)) {
      if (!options?.create) throw new DOMException(`There is no file ${name}.`, 'NotFoundError')
      this.#note(name, 2)
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
          close: async () => {
            this.#note(name, 1)
            this.files.set(name, written)
          },
        }
      },
    }
  }

  async removeEntry(name: string): Promise<void> {
    this.#note(name, 1)
    if (!this.files.delete(name) && !this.folders.delete(name))
      throw new DOMException(`There is no file ${name}.`, 'NotFoundError')
  }

  async *keys(): AsyncGenerator<string> {
    yield* this.files.keys()
  }
}
