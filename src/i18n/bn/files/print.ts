import type en from '../../en/files/print'
import type { SameKeys } from '../../sameKeys'

export default {} satisfies SameKeys<typeof en>
