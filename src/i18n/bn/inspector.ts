import type en from '../en/inspector'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
