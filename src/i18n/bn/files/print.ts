import type en from '../../en/files/print'
import type { SameKeys } from '../../sameKeys'

export default {
  page: 'পৃষ্ঠা {page}, মোট {pages}',
  reduced: 'আসল মাপের {size} মাপে দেখানো হলো: কোনো পৃষ্ঠা ৫ মিটারের বেশি লম্বা হতে পারে না।',
  piece: 'সারি {row}, কলাম {column}',
} satisfies SameKeys<typeof en>
