import type en from '../../en/reading/log'
import type { SameKeys } from '../../sameKeys'

export default {
  more: 'এবং এ ধরনের আরও {{count, number}}টি',
} satisfies SameKeys<typeof en>
