import type en from '../en/canvas'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
