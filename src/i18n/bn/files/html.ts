import type en from '../../en/files/html'
import type { SameKeys } from '../../sameKeys'

export default {} satisfies SameKeys<typeof en>
