import type en from '../../en/files/sheets'
import type { SameKeys } from '../../sameKeys'

export default {} satisfies SameKeys<typeof en>
