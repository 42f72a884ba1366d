import type en from '../../en/files/pptx'
import type { SameKeys } from '../../sameKeys'

export default {} satisfies SameKeys<typeof en>
