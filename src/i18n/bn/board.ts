import type en from '../en/board'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
