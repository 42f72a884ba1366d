/*
 * The pictures of an open map. The document only names them (`Image.file`); their bytes come from the device when somebody
 * shows them, as an address that an `<img>` takes, and go from memory when nobody does. A card needs a small picture: what
 * has 2048 pixels costs 16 MB decoded, and a map may show a hundred.
 */

export type ImageBytes = Uint8Array<ArrayBuffer>

/** How an image can be shown now. */
export type ImageView =
  | { readonly state: 'loading' }
  | { readonly state: 'shown'; readonly url: string }
  /** Its bytes are not on this device, or are no picture. */
  | { readonly state: 'missing' }

/** All its pixels, or as many as a card or a thumbnail has. */
export type ImageSize = 'whole' | 'small'

export interface ImageStore {
  /**
   * Keeps the bytes of an image under their name (their SHA-256). To be called before the change that names them, so that
   * they are on the device before the record is.
   */
  keep(file: string, bytes: ImageBytes): void
  /** The bytes of that name, to be taken elsewhere; undefined if they are not to be had. Never rejects. */
  read(file: string): Promise<ImageBytes | undefined>
  /** How it can be shown now. The same object until that changes. */
  view(file: string, size: ImageSize): ImageView
  /** Loads the image and calls back when its view changes; its address holds until a while after the last one stops. */
  subscribe(file: string, size: ImageSize, listener: () => void): () => void
}

/** Where bytes are kept, and how a picture is made small. */
export interface ImagePort {
  keep(file: string, bytes: ImageBytes): void
  load(file: string): Promise<ImageBytes | undefined>
  /** A picture of the same with fewer pixels. */
  shrink(picture: Blob): Promise<Blob>
}

/** How long an address outlives its last user: cards come and go while a map is panned. */
const LINGER_MS = 20_000

const LOADING: ImageView = { state: 'loading' }
const MISSING: ImageView = { state: 'missing' }

interface Shown {
  view: ImageView
  readonly listeners: Set<() => void>
  timer: ReturnType<typeof setTimeout> | undefined
}

export function createImageStore(port: ImagePort): ImageStore {
  const shown = new Map<string, Shown>()

  async function read(file: string): Promise<ImageBytes | undefined> {
    try {
      return await port.load(file)
    } catch {
      // To the eye there is no difference: it cannot be had now, and is asked for again next time.
      return undefined
    }
  }

  async function load(key: string, entry: Shown, file: string, size: ImageSize): Promise<void> {
    const bytes = await read(file)
    const whole = bytes && new Blob([bytes])
    const picture = size === 'small' ? whole && (await port.shrink(whole).catch(() => undefined)) : whole
    // Let go meanwhile, or brought by another attempt.
    if (shown.get(key) !== entry || entry.view.state === 'shown') return
    entry.view = picture ? { state: 'shown', url: URL.createObjectURL(picture) } : MISSING
    for (const listener of [...entry.listeners]) listener()
  }

  function letGo(key: string): void {
    const entry = shown.get(key)
    shown.delete(key)
    if (entry?.view.state === 'shown') URL.revokeObjectURL(entry.view.url)
  }

  return {
    keep(file, bytes) {
      port.keep(file, bytes)
      // Whoever looked in vain before sees it now.
      for (const size of ['whole', 'small'] as const) {
        const key = keyOf(file, size)
        const entry = shown.get(key)
        if (entry?.view === MISSING) void load(key, entry, file, size)
      }
    },
    read,
    view: (file, size) => shown.get(keyOf(file, size))?.view ?? LOADING,
    subscribe(file, size, listener) {
      const key = keyOf(file, size)
      let entry = shown.get(key)
      const isNew = !entry || entry.view === MISSING
      if (!entry) {
        entry = { view: LOADING, listeners: new Set(), timer: undefined }
        shown.set(key, entry)
      }
      clearTimeout(entry.timer)
      entry.listeners.add(listener)
      if (isNew) void load(key, entry, file, size)
      return () => {
        entry.listeners.delete(listener)
        if (entry.listeners.size > 0) return
        clearTimeout(entry.timer)
        entry.timer = setTimeout(() => letGo(key), LINGER_MS)
      }
    },
  }
}

function keyOf(file: string, size: ImageSize): string {
  return `${size} ${file}`
}

/** Images for as long as the window lives: of a map that nothing keeps. */
export function memoryImages(): ImageStore {
  const files = new Map<string, ImageBytes>()
  return createImageStore({
    keep: (file, bytes) => files.set(file, bytes),
    load: async file => files.get(file),
    shrink: async picture => picture,
  })
}
