import type en from '../../en/reading/log'
import type { SameKeys } from '../../sameKeys'

export default {
  incomplete_one: '{{count, number}}টি সারিতে কেস বা কার্যকলাপ লেখা নেই; সেটি বাদ দেওয়া হয়েছে।',
  incomplete_other: '{{count, number}}টি সারিতে কেস বা কার্যকলাপ লেখা নেই; সেগুলো বাদ দেওয়া হয়েছে।',
  noTime_one: '{{count, number}}টি সারির সময় পড়া যায় না। সেটি তার কেসে যেখানে ছিল সেখানেই আছে।',
  noTime_other: '{{count, number}}টি সারির সময় পড়া যায় না। সেগুলো নিজ কেসে যেখানে ছিল সেখানেই আছে।',
  lifecycle_one: '{{count, number}}টি ঘটনা আগেই গোনা কোনো কাজের শেষ, অথবা আদৌ কোনো কাজ নয়।',
  lifecycle_other: '{{count, number}}টি ঘটনা আগেই গোনা কোনো কাজের শেষ, অথবা আদৌ কোনো কাজ নয়।',
  zones_one: '{{count, number}}টি সময়ে অঞ্চল বলা নেই, অন্যগুলোতে আছে। সেটি UTC ধরা হয়েছে।',
  zones_other: '{{count, number}}টি সময়ে অঞ্চল বলা নেই, অন্যগুলোতে আছে। সেগুলো UTC ধরা হয়েছে।',
  columns: 'কোন কলামে কেস, কার্যকলাপ ও সময় আছে তা বলুন: এগুলো ছাড়া যাত্রা দেখা যায় না।',
  more: 'এবং এ ধরনের আরও {{count, number}}টি',
} satisfies SameKeys<typeof en>
