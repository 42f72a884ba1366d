import type en from '../en/insights'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
