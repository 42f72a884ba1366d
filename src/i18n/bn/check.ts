import type en from '../en/check'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
