import type en from '../../en/reading/list'
import type { SameKeys } from '../../sameKeys'

export default {
  cut: 'তালিকাটি খুব লম্বা: শেষের {{count, number}}টি লাইন বাদ পড়েছে',
  shortened: '{{count, number}}টি লাইন খুব লম্বা, তাই সেগুলোর শেষটুকু বাদ পড়েছে',
  more: 'এবং এ ধরনের আরও {{count, number}}টি',
} satisfies SameKeys<typeof en>
