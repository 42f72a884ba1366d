import type en from '../en/release'
import type { SameKeys } from '../sameKeys'

export default {
  ready: 'যাত্রার নতুন সংস্করণ তৈরি আছে।',
  reload: 'আবার লোড করুন',
  later: 'পরে',
  waiting: 'সব সংরক্ষিত হলেই পাতাটি আবার লোড হবে।',
  install: 'যাত্রা ইনস্টল করুন',
} satisfies SameKeys<typeof en>
