import type en from '../en/search'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
