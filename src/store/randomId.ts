import { idMaker } from '../model/ids'

/** A new id from the browser's own source of chance. */
export const randomId = idMaker(count => crypto.getRandomValues(new Uint8Array(count)))
