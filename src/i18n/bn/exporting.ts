import type en from '../en/exporting'
import type { SameKeys } from '../sameKeys'

export default {
  title: 'এক্সপোর্ট',
  formats: {
    png: 'পিএনজি ছবি',
    svg: 'এসভিজি ছবি',
    jatra: 'যাত্রা ফাইল',
  },
  about: {
    png: 'স্লাইড, নথি আর চ্যাটের জন্য',
    svg: 'যত বড়ই হোক স্পষ্ট; আঁকার সফটওয়্যারে খোলে',
    jatra: 'তুলে রাখতে, পাঠাতে, অন্য যন্ত্রে খুলতে',
  },
  what: 'কী এক্সপোর্ট হবে',
  parts: {
    map: 'পুরো মানচিত্র',
    selection: 'বাছাই করা অংশ',
    stage: 'একটি ধাপ',
  },
  stage: 'ধাপ',
  numbered: '{{number}}. {{title}}',
  scale: 'পিএনজি ছবির মাপ',
  times: '{{scale}}×',
  background: 'পটভূমি',
  backgrounds: {
    paper: 'কাগজ',
    white: 'সাদা',
    transparent: 'স্বচ্ছ',
  },
  colours: 'রং',
  themes: {
    light: 'হালকা',
    dark: 'গাঢ়',
  },
  withTitle: 'শিরোনাম',
  withLegend: 'চিহ্নের অর্থ',
  preview: 'ছবির নমুনা',
  pixels: '{{width}} × {{height}} পিক্সেল',
  carries: 'ছবির ভেতরেই পুরো মানচিত্র থাকে, যা দেখা যাচ্ছে না তা-ও: যাত্রায় ছবিটি টেনে এনে ছাড়লেই আবার সম্পাদনা করা যায়।',
  carriesPart: 'অংশের ছবিতে শুধু ওই অংশটুকুই থাকে, তার বেশি নয়: যাত্রায় ছবিটি টেনে এনে ছাড়লেই আবার সম্পাদনা করা যায়।',
  empty: 'মানচিত্রে এখনও কিছু নেই।',
  busy: 'ফাইল তৈরি হচ্ছে…',
  done: '{{name}} আপনার ডাউনলোডে আছে।',
  tooLarge:
    'এই ব্রাউজার {{width}} × {{height}} পিক্সেলের পিএনজি ছবি বানাতে পারে না। এই মানচিত্রের সবচেয়ে বড় যে মাপ সম্ভব, তা হলো {{scale}}।',
  useLargest: '{{scale}} মাপ নিন',
  failed:
    'ফাইলটি তৈরি করা গেল না; আপনার মানচিত্র যেমন ছিল তেমনই আছে। ছোট মাপে আবার চেষ্টা করুন, অথবা যাত্রা ফাইল নিন, সেটি সব সময়ই হয়।',
} satisfies SameKeys<typeof en>
