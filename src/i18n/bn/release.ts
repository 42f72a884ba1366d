import type en from '../en/release'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
