import type en from '../en/images'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
