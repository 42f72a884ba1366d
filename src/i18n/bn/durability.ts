import type en from '../en/durability'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
