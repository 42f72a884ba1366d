import type en from '../en/backup'
import type { SameKeys } from '../sameKeys'

export default {} satisfies SameKeys<typeof en>
