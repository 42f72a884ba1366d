import { idMaker } from '../model/ids'

/** An id for what comes from a format that has none. */
export const freshId = idMaker(count => crypto.getRandomValues(new Uint8Array(count)))
