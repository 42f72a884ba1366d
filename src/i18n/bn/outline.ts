import type en from '../en/outline'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
