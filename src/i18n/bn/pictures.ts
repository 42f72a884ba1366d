import type en from '../en/pictures'
import type { SameKeys } from '../sameKeys'

export default {
  face: 'কিসের ছবি',
  parts: {
    chosen: 'কিছু অংশ',
    stages: 'প্রতি ধাপ আলাদা',
  },
  chosen: {
    about: 'যা যাবে তা বাছুন; যেখানে কিছু বাছা নেই, সেখানে সবই যাবে। যা বাছা হয়নি, তা ফাইলে থাকবে না।',
    stages: 'ধাপ',
    allStages: 'সব ধাপ',
    personas: 'পারসোনা',
    allPersonas: 'সব পারসোনা',
    lanes: 'লেন',
    allLanes: 'বোর্ডে যেমন আছে',
  },
  stagesAbout: 'PNG ও SVG আসবে একটি zip ফাইলে, প্রতি ধাপের একটি করে ছবি। অন্য ফরম্যাটে থাকবে পুরো মানচিত্র।',
  board: {
    title: 'বোর্ডের কতটুকু',
    seen: 'পর্দায় যেমন',
    all: 'পুরোটাই',
    about: {
      seen: 'গুটানো ধাপ গুটানোই থাকবে, ফিল্টারও চালু থাকবে।',
      all: 'গুটানো ধাপ খুলে যাবে, ফিল্টারও উঠে যাবে।',
    },
  },
  density: 'অথবা ছাপার ঘনত্ব ধরে',
  dpi: '{{dpi}} dpi',
  printed: 'ছাপলে {{width}} × {{height}} সেমি ({{widthInches}} × {{heightInches}} ইঞ্চি), {{dpi}} dpi-তে',
  largest: 'এই মানচিত্রের PNG ছবি সর্বোচ্চ {{scale}} হতে পারে: এর চেয়ে বড় ছবি খুব কম সফটওয়্যারেই খোলে।',
} satisfies SameKeys<typeof en>
