/*
 * What the rescue page says, in words of its own: those of the app come with the app, which may be what is broken.
 */

const en = {
  appName: 'Jatra',
  title: 'Rescue your maps',
  lead: 'Jatra keeps maps in this browser. This page reads them without the app and changes nothing. Download what you need; a Jatra file opens in Jatra by Import, here or on any other device.',
  language: 'Language',
  backToApp: 'Open Jatra',
  searching: 'Looking for maps…',
  maps: 'Maps in this browser',
  none: 'No maps were found in this browser.',
  noneAdvice:
    'Maps are kept by each browser, each profile and each address apart. Open this page in the browser, and at the address, in which you drew them.',
  untitled: 'Untitled map',
  changed: 'Changed',
  inLog: 'in the database',
  inCopy: 'second copy',
  inVersions: 'earlier versions',
  inTrash: 'in the trash',
  unreadableRows: 'Rows that cannot be read:',
  asFile: 'Download as Jatra file',
  raw: 'Download raw',
  everything: 'Download everything raw',
  everythingAdvice:
    'All that Jatra has kept here, as it lies on the disk, in one zip file. For whoever helps you to repair it.',
  working: 'Reading…',
  done: 'Downloaded.',
  incomplete: 'Downloaded without what could not be read. Take the raw download too.',
  fromVersion:
    'Downloaded as it was at the last version that is left: nothing later could be read. Take the raw download too.',
  missingImages: 'Images that were not found:',
  failedFile: 'This map cannot be read as a map. Download it raw: nothing is lost by that.',
  failedRaw: 'The browser could not hand it over:',
  sources: 'What could not be searched',
  sourceDatabase: 'The database of maps',
  sourceFiles: 'The second copies',
}

export type Words = Readonly<Record<keyof typeof en, string>>

const bn: Words = {
  appName: 'যাত্রা',
  title: 'আপনার মানচিত্র উদ্ধার করুন',
  lead: 'যাত্রা মানচিত্র রাখে এই ব্রাউজারে। এই পাতা অ্যাপ ছাড়াই সেগুলো পড়ে, কিছুই বদলায় না। যা দরকার ডাউনলোড করুন; যাত্রা ফাইল এখানে বা অন্য যেকোনো যন্ত্রে যাত্রায় “ইমপোর্ট” করলেই খোলে।',
  language: 'ভাষা',
  backToApp: 'যাত্রা খুলুন',
  searching: 'মানচিত্র খোঁজা হচ্ছে…',
  maps: 'এই ব্রাউজারের মানচিত্র',
  none: 'এই ব্রাউজারে কোনো মানচিত্র পাওয়া যায়নি।',
  noneAdvice:
    'প্রতিটি ব্রাউজার, প্রোফাইল ও ঠিকানার মানচিত্র আলাদা থাকে। যে ব্রাউজারে ও যে ঠিকানায় মানচিত্র এঁকেছিলেন, সেখানে এই পাতা খুলুন।',
  untitled: 'নামহীন মানচিত্র',
  changed: 'শেষ বদল',
  inLog: 'ডেটাবেসে আছে',
  inCopy: 'দ্বিতীয় কপি আছে',
  inVersions: 'আগের সংস্করণ আছে',
  inTrash: 'ট্র্যাশে আছে',
  unreadableRows: 'যত সারি পড়া যায়নি:',
  asFile: 'যাত্রা ফাইল হিসেবে ডাউনলোড',
  raw: 'কাঁচা ডেটা ডাউনলোড',
  everything: 'সব কাঁচা ডেটা ডাউনলোড',
  everythingAdvice:
    'যাত্রা এখানে যা রেখেছে তার সবটুকু, ডিস্কে যেমন আছে তেমনই, একটি জিপ ফাইলে। যিনি সারাতে সাহায্য করবেন, তাঁর জন্য।',
  working: 'পড়া হচ্ছে…',
  done: 'ডাউনলোড হয়েছে।',
  incomplete: 'যা পড়া যায়নি তা বাদে ডাউনলোড হয়েছে। কাঁচা ডেটাও নিয়ে রাখুন।',
  fromVersion: 'পড়া যায় এমন শেষ সংস্করণটি ডাউনলোড হয়েছে, তার পরের কিছু পড়া যায়নি। কাঁচা ডেটাও নিয়ে রাখুন।',
  missingImages: 'যত ছবি পাওয়া যায়নি:',
  failedFile: 'এটি মানচিত্র হিসেবে পড়া যাচ্ছে না। কাঁচা ডেটা ডাউনলোড করুন, তাতে কিছুই হারায় না।',
  failedRaw: 'ব্রাউজার এটি দিতে পারেনি:',
  sources: 'যেখানে খোঁজা যায়নি',
  sourceDatabase: 'মানচিত্রের ডেটাবেস',
  sourceFiles: 'দ্বিতীয় কপিগুলো',
}

export const LANGUAGES = { en: 'English', bn: 'বাংলা' } as const
export type Language = keyof typeof LANGUAGES

export const WORDS: Readonly<Record<Language, Words>> = { en, bn }

/** The language chosen in the app, if that can be told, else the first of the browser's that we speak. */
export function firstLanguage(): Language {
  const known = Object.keys(LANGUAGES)
  const isKnown = (language: string | undefined): language is Language =>
    language !== undefined && known.includes(language)
  const tags = navigator.languages.map(tag => tag.slice(0, 2).toLowerCase())
  return [chosenLanguage(), ...tags].find(isKnown) ?? 'en'
}

function chosenLanguage(): string | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem('jatra.preferences') ?? '')
    return String(Object(Object(Object(kept)).state).language)
  } catch {
    return undefined
  }
}
