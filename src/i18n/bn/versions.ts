import type en from '../en/versions'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
