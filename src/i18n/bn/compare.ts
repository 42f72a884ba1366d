import type en from '../en/compare'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
