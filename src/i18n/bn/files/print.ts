import type en from '../../en/files/print'
import type { SameKeys } from '../../sameKeys'

export default {
  page: 'পৃষ্ঠা {page}, মোট {pages}',
  piece: 'সারি {row}, কলাম {column}',
} satisfies SameKeys<typeof en>
