import type en from '../../en/reading/observed'
import type { SameKeys } from '../../sameKeys'

export default {
  cases: 'কেস: {cases} ({share})',
  perCase: 'প্রতিটিতে: {times} বার',
  untilNext: 'পরেরটির আগে: {time} (মধ্যমা)',
  ends: 'এখানেই শেষ: {share}',
  left: 'আগেই চলে যান',
  all: 'লগে পাওয়া: {cases}টি কেস, {events}টি ঘটনা',
  commonest: 'যে পথগুলো সবচেয়ে বেশি:',
  way: '{share} ({cases}): {path}',
} satisfies SameKeys<typeof en>
