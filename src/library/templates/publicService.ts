import { template } from './template'

/** A first passport; the low point is being sent away from the counter for one missing paper. */
export default template(say => ({
  title: say('Public service: a first passport', 'সরকারি সেবা: প্রথম পাসপোর্ট'),
  description: say(
    'Somebody applies for their first passport: a form on the web, a fee, one day at the office, and weeks in which nobody says what is happening.',
    'কেউ জীবনের প্রথম ই-পাসপোর্ট করছেন: অনলাইনে ফরম, ফি জমা, এক দিন অফিসে, তারপর সপ্তাহের পর সপ্তাহ কোনো খবর নেই।',
  ),
  personas: [
    {
      key: 'worker',
      name: say('Peter', 'রফিকুল'),
      role: say('Has a job offer abroad', 'বিদেশে কাজের সুযোগ পেয়েছেন'),
      quote: say('Every day I go to the office is a day without pay.', 'অফিসে যাওয়া মানেই এক দিনের মজুরি নেই।'),
      goals: say('The passport in hand before the offer expires.', 'সুযোগ হাতছাড়া হওয়ার আগেই পাসপোর্ট পাওয়া।'),
      needs: say('A full list of papers and a date that holds.', 'কাগজপত্রের পুরো তালিকা আর একটি পাকা তারিখ।'),
      frustrations: say('Rules that differ from desk to desk.', 'একেক টেবিলে একেক নিয়ম।'),
      context: say('Lives three hours from the office; phone only.', 'অফিস তিন ঘণ্টার পথ; সম্বল শুধু মোবাইল।'),
    },
    {
      key: 'student',
      name: say('Anna', 'তাসনিম'),
      role: say('Student, applies from home', 'শিক্ষার্থী, বাসা থেকে আবেদন করেন'),
      quote: say('Why can I track a pizza but not this?', 'পিৎজা কোথায় জানা যায়, পাসপোর্ট কোথায় জানা যায় না?'),
      goals: say('To apply online and go there once.', 'অনলাইনে আবেদন করে একবারই যাওয়া।'),
      needs: say('A status that says more than “in process”.', '“প্রক্রিয়াধীন”-এর চেয়ে স্পষ্ট খবর।'),
      frustrations: say('A form that forgets what was typed.', 'ফরমে যা লেখেন, সময় শেষ হলেই মুছে যায়।'),
    },
  ],
  lanes: ['backstage'],
  stages: [
    {
      title: say('Learn what is needed', 'কী কী লাগবে জানা'),
      goal: say('Know papers, cost and time', 'কাগজ, খরচ ও সময় জানা'),
      touchpoints: [
        {
          key: 'asks',
          title: say('Asks a cousin who has one', 'পাসপোর্ট আছে এমন আত্মীয়কে জিজ্ঞেস করেন'),
          channel: 'wordOfMouth',
          direct: false,
          from: say('Cousin', 'চাচাতো ভাই'),
          to: say('Peter', 'রফিকুল'),
          emotion: { worker: 0 },
        },
        {
          key: 'site',
          title: say('Reads the list on the website', 'ওয়েবসাইটে তালিকা পড়েন'),
          channel: 'website',
          thought: say('Which of these apply to me?', 'এর কোনগুলো আমার লাগবে?'),
          emotion: { worker: -1, student: 0 },
          pains: [
            {
              key: 'list',
              text: say(
                'One list of 14 papers for all cases; most people need five.',
                'সবার জন্য ১৪টি কাগজের এক তালিকা; বেশির ভাগের লাগে পাঁচটি।',
              ),
              severity: 4,
              frequency: 5,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say(
                'Four questions, then a personal list to print or photograph.',
                'চারটি প্রশ্ন, তারপর নিজের তালিকা, যা ছাপানো বা ছবি তুলে রাখা যায়।',
              ),
              impact: 5,
              effort: 2,
              evidence: 'research',
              status: 'planned',
              solves: ['list', 'missing'],
            },
          ],
        },
        {
          key: 'broker',
          title: say('Is approached by a broker', 'দালাল এসে সাহায্যের কথা বলে'),
          under: 'site',
          channel: 'person',
          direct: false,
          from: say('Broker', 'দালাল'),
          to: say('Peter', 'রফিকুল'),
          emotion: { worker: 0 },
          questions: [
            say(
              'What exactly do people buy from brokers: time or certainty?',
              'মানুষ দালালের কাছে আসলে কী কেনে: সময়, না নিশ্চয়তা?',
            ),
          ],
        },
      ],
    },
    {
      title: say('Form and documents', 'ফরম ও কাগজপত্র'),
      goal: say('Submit without mistakes', 'নির্ভুলভাবে জমা দেওয়া'),
      touchpoints: [
        {
          key: 'form',
          title: say('Fills in the form online', 'অনলাইনে ফরম পূরণ করেন'),
          channel: 'website',
          emotion: { worker: -1, student: -1 },
          expectation: { student: 1 },
          pains: [
            {
              key: 'timeout',
              text: say(
                'The session ends after ten minutes and everything is lost.',
                'দশ মিনিট পরেই সময় শেষ, যা লেখা হয়েছিল সব মুছে যায়।',
              ),
              severity: 4,
              frequency: 3,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say('Save each page, continue with a code.', 'প্রতি পাতা সংরক্ষণ, একটি কোড দিয়ে পরে আবার শুরু।'),
              impact: 4,
              effort: 2,
              solves: ['timeout'],
            },
          ],
        },
        {
          key: 'name',
          title: say('Finds the name spelt in two ways', 'দেখেন দুই কাগজে নামের বানান দুই রকম'),
          direct: false,
          thought: say(
            'My school says one thing, my birth certificate another.',
            'সনদে এক বানান, জাতীয় পরিচয়পত্রে আরেক।',
          ),
          emotion: { worker: -1 },
        },
      ],
    },
    {
      title: say('Fee', 'ফি জমা'),
      goal: say('Pay once, with proof', 'একবারে টাকা দেওয়া, প্রমাণসহ'),
      touchpoints: [
        {
          key: 'bank',
          title: say('Pays at the bank counter', 'ব্যাংকের কাউন্টারে চালান জমা দেন'),
          channel: say('Bank', 'ব্যাংক'),
          direct: false,
          emotion: { worker: 0 },
        },
        {
          key: 'wallet',
          title: say('Pays by phone', 'মোবাইল ব্যাংকিংয়ে ফি দেন'),
          under: 'bank',
          channel: 'app',
          emotion: { student: 1 },
          strengths: [
            say('The receipt attaches itself to the application.', 'রসিদ নিজে থেকেই আবেদনের সঙ্গে যুক্ত হয়।'),
          ],
        },
        {
          key: 'date',
          title: say('Chooses a day for the office', 'অফিসে যাওয়ার দিন বেছে নেন'),
          channel: 'website',
          emotion: { worker: 1, student: 1 },
        },
      ],
    },
    {
      title: say('Counter and biometrics', 'কাউন্টার ও আঙুলের ছাপ'),
      goal: say('Done in one visit', 'একবারেই কাজ সারা'),
      touchpoints: [
        {
          key: 'queue',
          title: say('Queues from six in the morning', 'সকাল ছয়টা থেকে লাইনে দাঁড়ান'),
          channel: say('Passport office', 'পাসপোর্ট অফিস'),
          emotion: { worker: -1, student: -1 },
          expectation: { student: 0 },
          pains: [
            {
              key: 'slot',
              text: say(
                'The booked time means nothing: all come at six.',
                'দেওয়া সময়ের কোনো দাম নেই: সবাই ভোর ছয়টায় আসেন।',
              ),
              severity: 4,
              frequency: 5,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say(
                'Serve by booked hour, with a board that says so.',
                'নির্ধারিত ঘণ্টা ধরে ডাকা, বোর্ডে তা দেখানো।',
              ),
              impact: 4,
              effort: 2,
              solves: ['slot'],
            },
          ],
        },
        {
          key: 'sent-away',
          title: say('Is sent away for one missing paper', 'একটি কাগজ কম বলে ফিরিয়ে দেওয়া হয়'),
          channel: 'person',
          from: say('Officer', 'কর্মকর্তা'),
          to: say('Peter', 'রফিকুল'),
          thought: say(
            'Three hours here, three hours back, for a copy.',
            'একটা ফটোকপির জন্য আসা-যাওয়ায় ছয় ঘণ্টা গেল।',
          ),
          momentOfTruth: true,
          emotion: { worker: -2 },
          expectation: { worker: 0 },
          pains: [
            {
              key: 'missing',
              text: say(
                'Papers are first checked at the counter; three in ten are sent back.',
                'কাউন্টারে গিয়েই প্রথম কাগজ দেখা হয়; দশজনের তিনজন ফেরত যান।',
              ),
              severity: 5,
              frequency: 3,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'Check photographed papers the day before and answer by SMS.',
                'আগের দিনই কাগজের ছবি দেখে এসএমএসে জানিয়ে দেওয়া।',
              ),
              impact: 5,
              effort: 4,
              solves: ['missing'],
            },
          ],
        },
        {
          key: 'biometrics',
          title: say('Gives fingerprints and a photo', 'আঙুলের ছাপ ও ছবি দেন'),
          channel: 'device',
          from: say('Operator', 'অপারেটর'),
          to: say('Applicant', 'আবেদনকারী'),
          emotion: { worker: 1, student: 1 },
          strengths: [say('Seven minutes, friendly and clear.', 'মাত্র সাত মিনিট, ব্যবহার ভালো, নির্দেশ স্পষ্ট।')],
        },
      ],
    },
    {
      title: say('Wait', 'অপেক্ষা'),
      goal: say('Know how far it is', 'কাজ কত দূর, তা জানা'),
      touchpoints: [
        {
          key: 'status',
          title: say('Looks up the status', 'অনলাইনে অবস্থা দেখেন'),
          channel: 'website',
          thought: say('“In process”. For five weeks.', '“প্রক্রিয়াধীন”। পাঁচ সপ্তাহ ধরে।'),
          emotion: { worker: -1, student: -1 },
          expectation: { student: 1 },
          pains: [
            {
              key: 'unknown',
              text: say(
                'The status has one word for everything between desk and press.',
                'জমা থেকে ছাপা পর্যন্ত সবকিছুর জন্য একটিই শব্দ।',
              ),
              severity: 4,
              frequency: 5,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say(
                'Five named steps, each with a usual duration.',
                'পাঁচটি ধাপ, প্রতিটিতে সাধারণত কত দিন লাগে।',
              ),
              impact: 4,
              effort: 2,
              solves: ['unknown'],
            },
          ],
        },
        {
          title: say('Checks identity with the register', 'পরিচয়ের তথ্য মিলিয়ে দেখে'),
          lane: 'backstage',
          under: 'status',
          owner: say('Identity register', 'পরিচয় নিবন্ধন শাখা'),
        },
        {
          key: 'police',
          title: say('Is visited by the police for a check', 'পুলিশ এসে ঠিকানা যাচাই করে'),
          channel: 'person',
          from: say('Police', 'পুলিশ'),
          to: say('Peter', 'রফিকুল'),
          emotion: { worker: -1, student: 0 },
        },
      ],
    },
    {
      title: say('Receive', 'হাতে পাওয়া'),
      goal: say('Hold the passport', 'পাসপোর্ট হাতে নেওয়া'),
      touchpoints: [
        {
          key: 'ready',
          title: say('Reads that it is ready', 'পাসপোর্ট তৈরির বার্তা পান'),
          channel: 'sms',
          from: say('Passport office', 'পাসপোর্ট অফিস'),
          to: say('Applicant', 'আবেদনকারী'),
          emotion: { worker: 2, student: 1 },
        },
        {
          key: 'collects',
          title: say('Collects the passport', 'পাসপোর্ট হাতে নেন'),
          channel: 'person',
          momentOfTruth: true,
          thought: say('My whole future in such a thin book.', 'এত পাতলা একটা বইয়ে আমার পুরো ভবিষ্যৎ!'),
          emotion: { worker: 2, student: 2 },
          quotes: [say('My mother wanted a photo of me with it.', 'মা পাসপোর্টসহ আমার একটা ছবি তুলে রাখলেন।')],
        },
      ],
    },
    {
      title: say('Correct', 'সংশোধন'),
      goal: say('Have mistakes put right', 'ভুল থাকলে ঠিক করানো'),
      touchpoints: [
        {
          key: 'typo',
          title: say('Finds a typing mistake in the name', 'নামের বানানে ভুল চোখে পড়ে'),
          direct: false,
          emotion: { worker: -1 },
        },
        {
          key: 'reissue',
          title: say('Applies for a corrected one', 'সংশোধনের আবেদন করেন'),
          channel: 'website',
          ideas: [
            say(
              'Read the data page together before it is printed.',
              'ছাপার আগেই আবেদনকারীকে তথ্য পড়ে মিলিয়ে নিতে দেওয়া।',
            ),
          ],
        },
      ],
    },
  ],
  paths: [
    ['worker', 'asks'],
    ['student', 'site'],
    ['asks', 'site', 'form', 'name', 'bank', 'date', 'queue', 'sent-away', 'biometrics', 'status', 'police'],
    ['police', 'ready', 'collects', 'typo', 'reissue'],
    ['wallet', 'date'],
  ],
  links: [
    {
      from: 'asks',
      to: 'broker',
      kind: 'alternative',
      label: say('wants certainty', 'নিশ্চিত হতে চান'),
      share: 20,
    },
    { from: 'name', to: 'wallet', kind: 'alternative', label: say('by phone', 'মোবাইলে') },
    {
      from: 'sent-away',
      to: 'queue',
      kind: 'loop',
      label: say('comes back another day', 'আরেক দিন আবার আসেন'),
      share: 30,
    },
    { from: 'reissue', to: 'form', kind: 'loop', label: say('starts again', 'আবার শুরু'), share: 4 },
  ],
}))
