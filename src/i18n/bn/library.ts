import type en from '../en/library'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
