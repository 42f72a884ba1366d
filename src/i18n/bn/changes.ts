import type en from '../en/changes'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
