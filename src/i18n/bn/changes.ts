import type en from '../en/changes'
import type { SameKeys } from '../sameKeys'

export default {
  addPersona: 'পারসোনা যোগ',
  addStage: 'ধাপ যোগ',
  addTouchpoint: 'স্পর্শবিন্দু যোগ',
  addLink: 'সংযোগ যোগ',
  addNote: 'নোট যোগ',
  addAnnotation: 'মন্তব্য যোগ',
  type: 'লেখা',
  set: 'তথ্য বদল',
  move: 'সরানো',
  remove: 'মোছা',
  duplicate: 'অনুলিপি',
  paste: 'পেস্ট',
  cut: 'কেটে নেওয়া',
  rate: 'রেটিং দেওয়া',
  expect: 'প্রত্যাশা ঠিক করা',
  momentOfTruth: 'নির্ণায়ক মুহূর্ত',
  channel: 'মাধ্যম বদল',
  lane: 'লেন দেখানো বা লুকানো',
  vote: 'ভোট',
  solves: 'সমস্যার সঙ্গে জোড়া',
  picture: 'ছবি বদল',
  addImage: 'ছবি যোগ',
  moveImage: 'ছবি সরানো',
  removeImage: 'ছবি মোছা',
} satisfies SameKeys<typeof en>
