import type en from '../../en/reading/ojf'
import type { SameKeys } from '../../sameKeys'

export default {
  notAnItem:
    '“{{text}}” তার তালিকার সঙ্গে মেলে না, অথবা দুবার আছে। এটি ম্যাপে নেই, তবে রাখা হয়েছে এবং রপ্তানির সময় ফিরিয়ে লেখা হবে।',
  noStage: '“{{text}}” এমন ধাপের, যা ফাইলে নেই। এটি “জায়গা নেই” অংশে অপেক্ষা করবে।',
  laneJoined: '“{{text}}” সারির সমতুল্য কিছু নেই। এর নোডগুলো গ্রাহকের সারিতে আলাদা পঙ্‌ক্তিতে কার্ড হয়েছে।',
  rounded_one: '{{count, number}}টি স্কোর ম্যাপের পাঁচ মাত্রায় গোল করা হয়েছে। আসল মান রপ্তানির জন্য রাখা আছে।',
  rounded_other: '{{count, number}}টি স্কোর ম্যাপের পাঁচ মাত্রায় গোল করা হয়েছে। আসল মানগুলো রপ্তানির জন্য রাখা আছে।',
  more: 'এবং এ ধরনের আরও {{count, number}}টি',
} satisfies SameKeys<typeof en>
