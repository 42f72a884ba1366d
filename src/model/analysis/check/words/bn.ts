import { type CheckWords, words } from './language'

/** First person plural: what the company does, not what a family or a team of customers would say of itself. */
const COMPANY_VERBS =
  'পাঠাই|পাঠিয়ে দিই|জানাই|জানিয়ে দিই|যাচাই করি|সরবরাহ করি|পৌঁছে দিই|অনুমোদন করি|প্রক্রিয়া করি|প্রদান করি|নিশ্চিত করি|বিল করি|ডেলিভারি দিই|সেবা দিই|অফার দিই|অফার করি'

export const bn: CheckWords = {
  purchase: [
    words('কেনেন|কেনে|কিনে|কিনেন|কিনি|কিনলেন|কিনলাম|কিনলে|কেনা|কেনাকাটা|ক্রয়'),
    words('পেমেন্ট|পরিশোধ|চেকআউট|সাবস্ক্রাইব|সাবস্ক্রিপশন নেন'),
    // Not: the money will not be paid out.
    words('(?:টাকা|দাম|মূল্য|ফি|বিল) (?:দেন|দেয়|দিয়ে|দিলেন|দিলাম|মেটান|জমা দেন|দেওয়া(?! হ))'),
    // Not: leaves the order, tracks the order.
    words('অর্ডার (?:দেন|দেয়|দিলেন|দিলাম|দেওয়া|করেন|করে|করা|করলেন|করলাম|নিশ্চিত করেন|সম্পন্ন করেন)'),
    /^অর্ডার$/u,
    words('(?:সই|স্বাক্ষর)(?: করেন| করা| করলেন| দেন)'),
  ],
  receipt: [words('রসিদ|ইনভয়েস|বিল|নিশ্চিতকরণ|চালান')],
  company: [
    words(`আমরা .*(?:${COMPANY_VERBS})`),
    words(
      'আমাদের (?:গ্রাহক(?:কে|েরা|দের)?|কাস্টমার|কর্মী(?:রা)?|প্রতিনিধি(?:রা)?|এজেন্ট|টেকনিশিয়ান|ওয়েবসাইট|অ্যাপ|সিস্টেম|কল সেন্টার|গুদাম)',
    ),
    // A sentence that ends with its verb; "the system does not work" ends with না and is the customer's.
    new RegExp(
      '^(?:সিস্টেম|সার্ভার|সফটওয়্যার|ডেটাবেজ|সিআরএম)(?:টি)? .*(?:করে|পাঠায়|দেখায়|জানায়|দেয়|নেয়|রাখে|মেলায়)[।.]?$'.normalize(
        'NFC',
      ),
      'u',
    ),
  ],
}
