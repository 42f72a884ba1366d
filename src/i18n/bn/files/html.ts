import type en from '../../en/files/html'
import type { SameKeys } from '../../sameKeys'
import details from './details'

export default {
  details,
  map: 'যাত্রা-মানচিত্র',
  howTo:
    'সরাতে টানুন বা তিরচিহ্নের কী চাপুন; বড়-ছোট করতে চাকা ঘোরান বা + ও − চাপুন; সবটা দেখতে 0 চাপুন। কার্ডের কথা পড়তে তাতে ক্লিক করুন।',
  eyes: 'যাঁর চোখে',
  zoomIn: 'বড় করুন',
  zoomOut: 'ছোট করুন',
  whole: 'সবটা দেখুন',
  print: 'ছাপুন',
  contents: 'মানচিত্রে যা আছে',
  personas: 'পারসোনা',
  stickyNotes: 'নোট',
  made: 'যাত্রা দিয়ে তৈরি',
  toEdit: 'মানচিত্রটি বদলাতে এই ফাইল যাত্রায় এনে ছাড়ুন।',
} satisfies SameKeys<typeof en>
