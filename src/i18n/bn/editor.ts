import type en from '../en/editor'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
