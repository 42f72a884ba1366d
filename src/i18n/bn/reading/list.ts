import type en from '../../en/reading/list'
import type { SameKeys } from '../../sameKeys'

export default {
  cut_one: 'তালিকাটি খুব লম্বা: শেষের {{count, number}}টি লাইন বাদ পড়েছে',
  cut_other: 'তালিকাটি খুব লম্বা: শেষের {{count, number}}টি লাইন বাদ পড়েছে',
  shortened_one: '{{count, number}}টি লাইন খুব লম্বা, তাই তার শেষটুকু বাদ পড়েছে',
  shortened_other: '{{count, number}}টি লাইন খুব লম্বা, তাই সেগুলোর শেষটুকু বাদ পড়েছে',
  more: 'এবং এ ধরনের আরও {{count, number}}টি',
} satisfies SameKeys<typeof en>
