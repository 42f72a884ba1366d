import type en from '../en/commands'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
