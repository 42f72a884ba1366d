import type en from '../../en/files/pptx'
import type { SameKeys } from '../../sameKeys'
import details from './details'

export default {
  details,
  overview: 'এক নজরে',
  insights: 'বিশ্লেষণ',
  personas: 'পারসোনা',
  stages: 'ধাপ',
  touchpoints: 'স্পর্শবিন্দু',
  links: 'সংযোগ',
  stickyNotes: 'নোট',
  lowPoints: 'খারাপ মুহূর্ত',
  rankedPains: 'গুরুত্ব অনুযায়ী সমস্যা',
  opportunities: 'সুযোগ',
  nothing: 'এখনো কিছু নেই',
  more: 'টি আরও, নোটে দেখুন',
  curve: 'অনুভূতির রেখা',
  expectation: 'প্রত্যাশিত',
  lane: 'লেন',
  scale: 'মাপকাঠি',
} satisfies SameKeys<typeof en>
