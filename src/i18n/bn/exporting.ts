import type en from '../en/exporting'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
