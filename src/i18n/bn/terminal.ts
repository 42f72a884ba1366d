import type en from '../en/terminal'
import type { SameKeys } from '../sameKeys'

export default {
  help: `যাত্রা: টার্মিনাল থেকে কাস্টমার-জার্নি মানচিত্র

  jatra convert IN OUT   ফাইলকে অন্য ফরম্যাটে বদলায়; কোন ফরম্যাট তা OUT-এর শেষাংশ বলে দেয়
  jatra check IN         জার্নি যাচাইয়ে যা পাওয়া যায় তা লেখে; কিছু পেলে 1 দিয়ে শেষ হয়

IN ও OUT-এর জায়গায় - দিলে স্ট্যান্ডার্ড ইনপুট ও আউটপুট বোঝায়। OUT আগে থেকে থাকলে নতুনটি তার জায়গা নেয়। বিকল্প:

  --to FORMAT        নামের শেষাংশে না বোঝা গেলে OUT কী হবে: {{formats}}
  --answer KEY=VALUE ফাইল নিজে যা বলে না, যতবার দরকার: sheet=NAME, shape=long|grid|log,
                     scale={{scales}},
                     dateOrder=dmy|mdy, grouping=position|COLUMN (0 থেকে), rarePaths=0 থেকে 100 (শতাংশ)
  --pick N           একাধিক মানচিত্র থাকলে কোনটি (1 থেকে)
  --leave-out LIST   names, quotes, notes, internal, owners, অথবা একটি সংখ্যা: তার চেয়ে কম তীব্রতার সমস্যা
  --lang en|bn       ফাইল ও বার্তার ভাষা
  --dark             গাঢ় রং
  --board            ক্যানভাসের বদলে বোর্ড (SVG)
  --strict           সতর্কবার্তা থাকলে তা ভুল ধরা হবে: কিছুই লেখা হবে না
  --json             check: যা পাওয়া গেছে তা JSON-এ
  --help, --version

সব ঠিক থাকলে 0, যাচাইয়ে কিছু পেলে 1, ভুলভাবে ডাকা হলে 2, IN পড়া না গেলে 3, OUT লেখা না গেলে 4 দিয়ে শেষ হয়।
`,
  wrongly: '{{why}}\nদেখুন: jatra --help',
  why: {
    command: '“{{command}}” কোনো কমান্ড নয়। আছে convert ও check।',
    files: '“{{command}}”-এর জন্য লাগে {{needed}}।',
    convertNeeds: 'পড়ার একটি ফাইল আর লেখার একটি ফাইল',
    checkNeeds: 'পড়ার একটি ফাইল',
    option: '“{{option}}” নামে কোনো বিকল্প নেই।',
    needsValue: '“{{option}}”-এর সঙ্গে একটি মান লাগে।',
    takesNoValue: '“{{option}}”-এর সঙ্গে কোনো মান লাগে না।',
    notFor: '“{{option}}” হলো “{{other}}”-এর জন্য, “{{command}}”-এর জন্য নয়।',
    to: '“{{file}}” কী হবে তা নামের শেষাংশে বোঝা যায় না। --to দিয়ে বলুন: {{formats}}।',
    notWritten: 'টার্মিনাল থেকে যাত্রা {{format}} লেখে না। লেখে {{formats}}।',
    browser: '{{format}} আঁকতে ব্রাউজার লাগে। এখানে SVG নিন, অথবা সম্পাদক থেকে এক্সপোর্ট করুন।',
    answer: '“{{answer}}” কোনো উত্তর নয়। KEY=VALUE লিখুন; KEY হতে পারে: {{keys}}।',
    answerValue: '“{{key}}”-এর উত্তর “{{value}}” হতে পারে না। হতে পারে: {{allowed}}।',
    rarePaths: '“{{answer}}” কোনো উত্তর নয়। শতাংশে একটি পূর্ণ সংখ্যা দিন, rarePaths=0 থেকে rarePaths=100।',
    pickNumber: '“{{number}}” কোনো মানচিত্রের নম্বর নয়। প্রথমটির জন্য --pick 1 দিন।',
    pick: 'এতে {{number}} নম্বর মানচিত্র নেই: আছে {{count, number}}টি।',
    leaveOut: '“{{rule}}” বাদ দেওয়ার মতো কিছু নয়। আছে names, quotes, notes, internal, owners, আর 2 থেকে 5।',
    language: '“{{language}}” ভাষা যাত্রা জানে না। আছে en ও bn।',
  },
  standardInput: 'স্ট্যান্ডার্ড ইনপুট',
  cannotRead: '{{file}} পড়া যাচ্ছে না: {{why}}',
  cannotReadLine: '{{file}}, লাইন {{line, number}}: পড়া যাচ্ছে না: {{why}}',
  cannotWrite: '{{file}} লেখা যাচ্ছে না: {{why}} কিছুই বদলায়নি।',
  system: {
    noFile: 'এমন কোনো ফাইল নেই ({{detail}})।',
    noFolder: 'এমন কোনো ফোল্ডার নেই ({{detail}})।',
    folder: 'এটি একটি ফোল্ডার ({{detail}})।',
    notReadable: 'এটি পড়ার অনুমতি আপনার নেই ({{detail}})।',
    notWritable: 'সেখানে লেখার অনুমতি আপনার নেই ({{detail}})।',
    full: 'ডিস্কে জায়গা নেই ({{detail}})।',
    other: 'সিস্টেম বলছে {{detail}}।',
  },
  notAsked: '“{{key}}”-এর উত্তরে কিছু বদলায় না: এ বিষয়ে ফাইলটিতে কোনো সন্দেহ নেই।',
  warning: '{{file}}: {{words}}',
  warningLine: '{{file}}:{{line}}: {{words}}',
  several: '{{file}}-এ {{count, number}}টি মানচিত্র আছে; এটি প্রথমটি। অন্যটি নিতে --pick দিন।',
  strict: 'কিছুই লেখা হয়নি, কারণ এখানে সতর্কবার্তাও ভুল হিসেবে গণ্য (--strict)।',
  wrote: '{{file}}: {{stages}}, {{touchpoints}}, {{annotations}}',
  finding: '{{severity}}: {{sentence}}',
  found_one: '“{{title}}”-এ {{count, number}}টি বিষয় পাওয়া গেছে।',
  found_other: '“{{title}}”-এ {{count, number}}টি বিষয় পাওয়া গেছে।',
  foundNothing: '“{{title}}”-এ কিছু পাওয়া যায়নি।',
} satisfies SameKeys<typeof en>
