import type en from '../en/insights'
import type { SameKeys } from '../sameKeys'

export default {
  sections: 'অংশ',
  section: {
    summary: 'সারকথা',
    pains: 'সমস্যা',
    opportunities: 'সুযোগ',
    channels: 'মাধ্যম',
    check: 'যাত্রা যাচাই',
    compare: 'তুলনা',
    coverage: 'কতটুকু জানা গেল',
  },
  jump: 'মানচিত্রে দেখুন',
} satisfies SameKeys<typeof en>
