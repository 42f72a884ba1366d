import type en from '../en/images'
import type { SameKeys } from '../sameKeys'

export default {
  title: 'ছবি',
  add: 'ছবি যোগ করুন',
  hint: 'এখানে ছবি টেনে এনে ছাড়ুন, বা পেস্ট করুন।',
  named: 'ছবি: {{caption}}',
  numbered: 'ছবি {{number, number}}',
  open: '{{name}} বড় করে দেখুন',
  captionOf: 'ছবি {{number, number}}-এর বর্ণনা',
  captionHint: 'ছবিতে কী দেখা যাচ্ছে?',
  earlier: 'ছবিটি আগে আনুন',
  later: 'ছবিটি পরে নিন',
  remove: 'ছবিটি মুছুন',
  actions: '{{name}}: যা করা যায়',
  missing: 'ছবিটি এই যন্ত্রে নেই',
  previous: 'আগের ছবি',
  next: 'পরের ছবি',
  place: '{{count, number}}টির মধ্যে {{number, number}} নম্বর',
  adding_one: 'ছবি যোগ হচ্ছে…',
  adding_other: '{{count, number}}টি ছবি যোগ হচ্ছে…',
  nowhereToPaste: 'কিছুই পেস্ট হয়নি। একটি স্পর্শবিন্দু বা ধাপ বেছে নিয়ে ছবিটি আবার পেস্ট করুন।',
  refused: {
    'too-large': '“{{name}}” যোগ হয়নি: ফাইলটি {{size, number}} মেগাবাইটের বেশি। ছোট করে রেখে আবার যোগ করুন।',
    'too-many-pixels':
      '“{{name}}” যোগ হয়নি: এতে এত বেশি পিক্সেল যে ব্রাউজার নিরাপদে খুলতে পারে না। ছোট করে রেখে আবার যোগ করুন।',
    'too-many': '“{{name}}” যোগ হয়নি: মানচিত্রে {{most, number}}টি ছবি আছে, এর বেশি ধরে না। আগে কয়েকটি মুছুন।',
    'too-heavy':
      '“{{name}}” যোগ হয়নি: একটি মানচিত্রের সব ছবি মিলে {{together, number}} মেগাবাইটের বেশি হলে তার ফাইল আবার খোলা যায় না। যে ছবিগুলো আছে সেগুলো নিরাপদ। আগে কয়েকটি মুছুন, অথবা এটি অন্য মানচিত্রে যোগ করুন।',
    svg: '“{{name}}” যোগ হয়নি: SVG ফাইলে ছবি ছাড়াও অন্য কিছু থাকতে পারে। PNG বা JPEG হিসেবে রেখে সেটি যোগ করুন।',
    'not-a-picture': '“{{name}}” যোগ হয়নি: এটি যাত্রার চেনা কোনো ছবি নয়। PNG, JPEG, WebP, GIF, AVIF ও BMP চলে।',
    'not-read':
      '“{{name}}” যোগ হয়নি: আপনার ব্রাউজার এটি পড়তে পারেনি। অন্য কোথাও খুলে PNG বা JPEG হিসেবে রেখে সেটি যোগ করুন।',
    gone: '“{{name}}” যোগ হয়নি: যেখানে যোগ হওয়ার কথা, তা এর মধ্যে মুছে ফেলা হয়েছে।',
  },
} satisfies SameKeys<typeof en>
