import type en from '../../en/reading/table'
import type { SameKeys } from '../../sameKeys'

export default {
  more: 'এবং এ ধরনের আরও {{count, number}}টি',
  codePage: 'অক্ষরগুলো UTF-8 বা UTF-16 নয়; Windows-1252 ধরে পড়া হয়েছে। নামগুলো একবার মিলিয়ে দেখুন।',
  quotes: 'একটি উদ্ধৃতিচিহ্ন বন্ধ হয়নি বা তার পরে আরও লেখা আছে; সেটিকে সাধারণ অক্ষর ধরা হয়েছে',
  tooManyCells: 'শিরোনামের কলামের চেয়ে এখানে ঘর বেশি: {{text}}',
  tooFewCells: 'শিরোনামের কলামের চেয়ে এখানে ঘর কম; না-থাকা ঘরগুলো খালি ধরা হয়েছে',
  tooLong: 'সারণিটি যতটা পড়া যায় তার চেয়ে লম্বা বা চওড়া; শেষের অংশ বাদ পড়েছে',
} satisfies SameKeys<typeof en>
