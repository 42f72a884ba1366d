import type en from '../en/present'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
