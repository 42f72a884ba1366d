import { said, type Template, type TemplateCard } from './template'

/** A template as home knows it: its card at once, its map when it is chosen. */
export interface TemplateEntry extends TemplateCard {
  readonly load: () => Promise<Template>
}

/** Every template, in the order in which home shows them. */
export const TEMPLATES: readonly TemplateEntry[] = [
  {
    id: 'weeknight-groceries',
    icon: 'utensils',
    tint: 'accent',
    name: said('Weeknight groceries', 'সপ্তাহের রান্নার বাজার'),
    summary: said(
      'Busy parents order dinner on the phone, early in the week',
      'ব্যস্ত মা-বাবা সপ্তাহের শুরুতে মোবাইলেই বাজার সারেন',
    ),
    stages: 6,
    load: async () => (await import('./weeknightGroceries')).default,
  },
  {
    id: 'online-purchase',
    icon: 'shopping-basket',
    tint: 'opportunity',
    name: said('Online purchase', 'অনলাইন কেনাকাটা'),
    summary: said('From the need to the parcel, and back again', 'প্রয়োজন থেকে পার্সেল হাতে পাওয়া, দরকারে ফেরত'),
    stages: 6,
    load: async () => (await import('./onlinePurchase')).default,
  },
  {
    id: 'saas-onboarding',
    icon: 'rocket',
    tint: 'strength',
    name: said('SaaS onboarding', 'সফটওয়্যারে প্রথম দিনগুলো'),
    summary: said('From the first visit to a paying team', 'প্রথমবার দেখা থেকে পুরো দলের নিয়মিত ব্যবহার'),
    stages: 5,
    load: async () => (await import('./saasOnboarding')).default,
  },
  {
    id: 'clinic-visit',
    icon: 'heart-pulse',
    tint: 'pain',
    name: said('Clinic visit', 'ক্লিনিকে ডাক্তার দেখানো'),
    summary: said('An outpatient day, from symptom to follow-up', 'উপসর্গ থেকে ফলোআপ, বহির্বিভাগের এক রোগীর পথ'),
    stages: 6,
    load: async () => (await import('./clinicVisit')).default,
  },
  {
    id: 'public-service',
    icon: 'landmark',
    tint: 'question',
    name: said('Public service', 'সরকারি সেবা'),
    summary: said('A first passport: papers, counter, waiting', 'প্রথম পাসপোর্ট: কাগজ, কাউন্টার আর অপেক্ষা'),
    stages: 7,
    load: async () => (await import('./publicService')).default,
  },
  {
    id: 'bank-account',
    icon: 'credit-card',
    tint: 'strength',
    name: said('Bank account', 'ব্যাংক হিসাব খোলা'),
    summary: said('Opening an account, up to the first month', 'হিসাব খোলা থেকে প্রথম মাসের লেনদেন'),
    stages: 7,
    load: async () => (await import('./bankAccount')).default,
  },
  {
    id: 'telecom-support',
    icon: 'phone-call',
    tint: 'pain',
    name: said('Telecom support', 'ইন্টারনেট সংযোগের সেবা'),
    summary: said('The line is down: who explains it how often', 'লাইন নেই: একই কথা কতবার বলতে হয়'),
    stages: 6,
    load: async () => (await import('./telecomSupport')).default,
  },
  {
    id: 'service-blueprint',
    icon: 'layers',
    tint: 'neutral',
    name: said('Service blueprint', 'সার্ভিস ব্লুপ্রিন্ট'),
    summary: said('A hotel stay with everything behind it', 'হোটেলে থাকা, আর তার পেছনের সব কাজ'),
    stages: 5,
    load: async () => (await import('./serviceBlueprint')).default,
  },
  {
    id: 'employee-onboarding',
    icon: 'building-2',
    tint: 'accent',
    name: said('Employee onboarding', 'নতুন কর্মীর শুরু'),
    summary: said('From the signed offer to the first review', 'নিয়োগপত্র থেকে প্রথম মূল্যায়ন'),
    stages: 6,
    load: async () => (await import('./employeeOnboarding')).default,
  },
  {
    id: 'insurance-claim',
    icon: 'shield-check',
    tint: 'opportunity',
    name: said('Insurance claim', 'বীমা দাবি'),
    summary: said('A dented car, from the accident to the payout', 'গাড়ির দুর্ঘটনা থেকে ক্ষতিপূরণ হাতে পাওয়া'),
    stages: 5,
    load: async () => (await import('./insuranceClaim')).default,
  },
]
