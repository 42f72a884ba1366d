import { template } from './template'

/** A broken line; the low point is the visit that does not happen. */
export default template(say => ({
  title: say('Telecom support', 'ইন্টারনেট সংযোগের সেবা'),
  description: say(
    'The internet at home is down on a Tuesday morning. The customer explains it to a menu, a robot and two people before somebody comes.',
    'মঙ্গলবার সকালে বাসার ইন্টারনেট নেই। কেউ আসার আগে গ্রাহককে মেনু, চ্যাটবট আর দুজন মানুষের কাছে একই কথা বলতে হয়।',
  ),
  personas: [
    {
      key: 'worker',
      name: say('Laura', 'ফারহানা'),
      role: say('Works from home', 'বাসা থেকে অফিস করেন'),
      quote: say('Without the line I do not earn.', 'লাইন না থাকলে আয়ও বন্ধ।'),
      goals: say('To be online before the ten o’clock call.', 'দশটার মিটিংয়ের আগে লাইন ফিরে পাওয়া।'),
      needs: say('A plain word: what is broken and until when.', 'সোজা কথা: কী নষ্ট, কখন ঠিক হবে।'),
      frustrations: say('Explaining the same thing four times.', 'একই কথা চারবার বলা।'),
      context: say('Uses up her mobile data meanwhile.', 'এর মধ্যে মোবাইলের ডেটা ফুরিয়ে আসে।'),
    },
    {
      key: 'father',
      name: say('George', 'আবদুল মজিদ'),
      role: say('Retired, watches television over the same line', 'অবসরপ্রাপ্ত, একই লাইনে টিভি দেখেন'),
      quote: say('I press one, I press three, and then nothing.', 'এক চাপি, তিন চাপি, তারপর আর কিছু নেই।'),
      goals: say('The news at eight.', 'রাত আটটার খবর দেখা।'),
      needs: say('A person who speaks slowly.', 'ধীরে কথা বলবেন এমন একজন মানুষ।'),
      frustrations: say('Menus that go on and on.', 'শেষ না হওয়া মেনু।'),
    },
  ],
  lanes: ['frontstage', 'backstage'],
  stages: [
    {
      title: say('Fault', 'সমস্যা'),
      goal: say('Find out whether it is me or them', 'সমস্যা আমার, না ওদের, তা বোঝা'),
      touchpoints: [
        {
          key: 'red',
          title: say('Sees the red light on the router', 'রাউটারে লাল বাতি দেখেন'),
          channel: 'device',
          thought: say('Not today. Please not today.', 'আজই হতে হলো!'),
          emotion: { worker: -1, father: -1 },
        },
        {
          key: 'restart',
          title: say('Switches everything off and on', 'সব বন্ধ করে আবার চালু করেন'),
          channel: 'device',
          emotion: { worker: -1 },
        },
      ],
    },
    {
      title: say('Self-help', 'নিজে চেষ্টা'),
      goal: say('Solve it without a call', 'ফোন না করেই মেটানো'),
      touchpoints: [
        {
          key: 'outages',
          title: say('Looks for known outages', 'এলাকায় সমস্যা চলছে কি না, দেখেন'),
          channel: 'app',
          emotion: { worker: -1 },
          expectation: { worker: 1 },
          pains: [
            {
              key: 'map',
              text: say(
                'The outage page is two hours behind the network centre.',
                'নেটওয়ার্ক কেন্দ্র যা জানে, অ্যাপে তা আসে দুই ঘণ্টা পর।',
              ),
              severity: 4,
              frequency: 3,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'Send a message to every household behind a failed node within five minutes.',
                'কোনো নোড বিকল হলে পাঁচ মিনিটের মধ্যে সেই এলাকার সব গ্রাহককে বার্তা পাঠানো।',
              ),
              impact: 5,
              effort: 3,
              evidence: 'research',
              status: 'planned',
              solves: ['map', 'levels'],
            },
          ],
        },
        {
          key: 'bot',
          title: say('Chats with the bot', 'চ্যাটবটকে জানান'),
          channel: 'chatbot',
          from: say('Laura', 'ফারহানা'),
          to: say('Bot', 'চ্যাটবট'),
          thought: say('I have already restarted it!', 'বললাম তো, রিস্টার্ট করেছি!'),
          emotion: { worker: -1 },
          pains: [
            {
              key: 'repeat-steps',
              text: say(
                'The bot orders the restart again, whatever one says.',
                'যা-ই বলা হোক, চ্যাটবট আবার রিস্টার্ট করতে বলে।',
              ),
              severity: 3,
              frequency: 5,
              evidence: 'research',
            },
          ],
        },
      ],
    },
    {
      title: say('Contact', 'যোগাযোগ'),
      goal: say('Reach a person', 'একজন মানুষের সঙ্গে কথা বলা'),
      touchpoints: [
        {
          key: 'menu',
          title: say('Works through the phone menu', 'ফোনের মেনু পেরোন'),
          channel: 'phone',
          from: say('Customer', 'গ্রাহক'),
          to: say('Voice menu', 'ভয়েস মেনু'),
          emotion: { worker: -1, father: -2 },
          expectation: { father: 0 },
          pains: [
            {
              key: 'levels',
              text: say('Five levels, and “fault” is in the fourth.', 'পাঁচ ধাপের মেনু, “সংযোগে সমস্যা” চতুর্থ ধাপে।'),
              severity: 4,
              frequency: 5,
              evidence: 'measured',
            },
          ],
        },
        {
          key: 'agent',
          title: say('Explains it to an agent', 'প্রতিনিধিকে সব খুলে বলেন'),
          channel: 'phone',
          from: say('Customer', 'গ্রাহক'),
          to: say('Agent', 'প্রতিনিধি'),
          emotion: { worker: 0, father: 1 },
          strengths: [say('Agents stay friendly and patient.', 'প্রতিনিধিরা ধৈর্য ধরে, ভালোভাবে কথা বলেন।')],
        },
        {
          title: say('Asks for number, name, address', 'নম্বর, নাম, ঠিকানা জিজ্ঞেস করেন'),
          lane: 'frontstage',
          under: 'agent',
          owner: say('First line', 'প্রথম সারির সেবা'),
        },
        {
          title: say('Sees no chat and no line data', 'চ্যাট বা লাইনের তথ্য দেখতে পান না'),
          lane: 'backstage',
          under: 'agent',
          owner: say('Customer records', 'গ্রাহক তথ্য শাখা'),
          pains: [
            {
              key: 'retell',
              text: say(
                'Chat, phone and technician work in three systems; customers tell it again each time.',
                'চ্যাট, ফোন আর কারিগরি দল তিনটি আলাদা ব্যবস্থায় চলে; প্রতিবার নতুন করে বলতে হয়।',
              ),
              severity: 4,
              frequency: 5,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say(
                'One case with its whole history, opened by the number that calls.',
                'ফোন নম্বর দেখেই পুরো ইতিহাসসহ একটি অভিযোগ-নথি খুলে যাওয়া।',
              ),
              impact: 5,
              effort: 4,
              solves: ['retell', 'repeat-steps'],
            },
          ],
        },
        {
          key: 'quits',
          title: say('Hangs up after 40 minutes', '৪০ মিনিট ধরে রেখে ফোন কেটে দেন'),
          under: 'agent',
          direct: false,
          emotion: { father: -1 },
        },
      ],
    },
    {
      title: say('Diagnosis', 'সমস্যা নির্ণয়'),
      goal: say('Know what it is and how long it takes', 'কী হয়েছে, কতক্ষণ লাগবে, তা জানা'),
      touchpoints: [
        {
          key: 'test',
          title: say('Waits while the line is tested', 'লাইন পরীক্ষার সময় ধরে থাকেন'),
          channel: 'phone',
        },
        {
          title: say('Measures the line from afar', 'দূর থেকে লাইন মেপে দেখে'),
          lane: 'backstage',
          under: 'test',
          owner: say('Network centre', 'নেটওয়ার্ক কেন্দ্র'),
        },
        {
          key: 'slot',
          title: say('Agrees on a visit, 8 to 13 o’clock', 'সকাল ৮টা থেকে ১টার মধ্যে আসার কথা হয়'),
          channel: 'phone',
          from: say('Agent', 'প্রতিনিধি'),
          to: say('Customer', 'গ্রাহক'),
          emotion: { worker: -1, father: 1 },
        },
      ],
    },
    {
      title: say('Visit and repair', 'মেরামত'),
      goal: say('Back on line', 'লাইন ফিরে পাওয়া'),
      touchpoints: [
        {
          key: 'missed',
          title: say('Waits at home; nobody comes', 'বাসায় বসে থাকেন, কেউ আসেন না'),
          channel: 'person',
          thought: say('A day of leave, for nothing.', 'শুধু শুধু একটা ছুটি গেল।'),
          momentOfTruth: true,
          emotion: { worker: -2, father: -2 },
          expectation: { worker: 0, father: 1 },
          pains: [
            {
              key: 'no-show',
              text: say(
                'One visit in six is missed, and the customer is not told.',
                'প্রতি ছয়বারের একবার কেউ আসেন না, গ্রাহককে জানানোও হয় না।',
              ),
              severity: 5,
              frequency: 3,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'Show where the technician is and let the customer move the visit.',
                'টেকনিশিয়ান কোথায় আছেন তা দেখানো, দরকারে গ্রাহককে সময় বদলাতে দেওয়া।',
              ),
              impact: 5,
              effort: 3,
              solves: ['no-show'],
            },
          ],
        },
        {
          key: 'repair',
          title: say('Watches the technician repair it', 'টেকনিশিয়ান এসে লাইন ঠিক করেন'),
          channel: 'person',
          from: say('Technician', 'টেকনিশিয়ান'),
          to: say('Customer', 'গ্রাহক'),
          thought: say('Ten minutes. He even labels the cables.', 'দশ মিনিটেই শেষ। তারে নামও লিখে দিলেন।'),
          momentOfTruth: true,
          emotion: { worker: 1, father: 2 },
          expectation: { father: 1 },
          strengths: [
            say('Leaves a mobile number for the next two days.', 'পরের দুই দিনের জন্য নিজের নম্বর দিয়ে যান।'),
          ],
        },
        {
          title: say('Replaces the plug and tests it', 'সংযোগ বদলে পরীক্ষা করে দেখেন'),
          lane: 'frontstage',
          under: 'repair',
          owner: say('Field service', 'মাঠপর্যায়ের দল'),
        },
      ],
    },
    {
      title: say('Closing', 'সমাপ্তি'),
      goal: say('Be sure it is over', 'ঝামেলা যে মিটেছে, তা নিশ্চিত হওয়া'),
      touchpoints: [
        {
          key: 'survey',
          title: say('Is asked for a rating before it works', 'লাইন ঠিক হওয়ার আগেই মতামত চাওয়া হয়'),
          channel: 'sms',
          from: say('Provider', 'সেবাদাতা'),
          to: say('Customer', 'গ্রাহক'),
          emotion: { worker: -1 },
          pains: [
            {
              text: say(
                'The survey starts when the ticket closes, not when the line works.',
                'লাইন চালু হলে নয়, অভিযোগ বন্ধ হলেই মতামত চাওয়া হয়।',
              ),
              severity: 2,
              frequency: 4,
              evidence: 'anecdote',
            },
          ],
          questions: [say('Do ratings rise if asked a day later?', 'এক দিন পরে চাইলে কি মতামত ভালো হয়?')],
        },
        {
          key: 'credit',
          title: say('Gets two days credited', 'বিল থেকে দুই দিনের টাকা বাদ যায়'),
          channel: 'letter',
          from: say('Provider', 'সেবাদাতা'),
          to: say('Customer', 'গ্রাহক'),
          emotion: { worker: 1, father: 1 },
          quotes: [say('I had not even asked for it.', 'আমি তো চাইওনি।')],
          ideas: [say('Say so already when the fault is reported.', 'অভিযোগ জানানোর সময়েই কথাটা বলে দেওয়া।')],
        },
      ],
    },
  ],
  paths: [
    ['worker', 'red'],
    ['father', 'menu'],
    [
      'red',
      'restart',
      'outages',
      'bot',
      'menu',
      'agent',
      'test',
      'slot',
      'missed',
      'repair',
      'survey',
      'credit',
    ],
  ],
  links: [
    { from: 'menu', to: 'quits', kind: 'dropout', label: say('queue too long', 'অপেক্ষা শেষ হয় না'), share: 18 },
    { from: 'missed', to: 'menu', kind: 'loop', label: say('rings again', 'আবার ফোন করেন'), share: 16 },
    {
      from: 'test',
      to: 'credit',
      kind: 'alternative',
      label: say('mended from afar', 'দূর থেকেই ঠিক হয়'),
      share: 35,
    },
  ],
}))
