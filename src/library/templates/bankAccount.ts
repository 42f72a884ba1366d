import { template } from './template'

/** A first salary needs an account; the low point is an identity check that fails without a reason. */
export default template(say => ({
  title: say('Opening a bank account', 'ব্যাংক হিসাব খোলা'),
  description: say(
    'From the first job that pays by transfer to the end of the first month with the account.',
    'প্রথম চাকরির বেতন ব্যাংকে আসবে, সেখান থেকে হিসাবের প্রথম মাস শেষ হওয়া পর্যন্ত।',
  ),
  personas: [
    {
      key: 'starter',
      name: say('Sam', 'সজীব'),
      role: say('First job, first account', 'প্রথম চাকরি, প্রথম হিসাব'),
      quote: say('I just need a number for my employer.', 'অফিসে দেওয়ার জন্য একটা হিসাব নম্বর হলেই হলো।'),
      goals: say('An account number before the 20th.', '২০ তারিখের আগে হিসাব নম্বর পাওয়া।'),
      needs: say('To do it on the phone after work.', 'অফিস শেষে মোবাইলেই কাজ সারা।'),
      frustrations: say(
        'Words like “nominee” that nobody explains.',
        '“নমিনি”, “কেওয়াইসি”—যেসব শব্দ কেউ বোঝায় না।',
      ),
    },
    {
      key: 'trader',
      name: say('Grace', 'জাহানারা'),
      role: say('Sells from home, deals in cash', 'ঘরে বসে ব্যবসা করেন, লেনদেন নগদে'),
      quote: say('I want to see a face when I hand over money.', 'টাকা যাঁর হাতে দেব, তাঁর মুখটা দেখতে চাই।'),
      goals: say('To keep the shop’s money apart from the household’s.', 'ব্যবসার টাকা সংসারের টাকা থেকে আলাদা রাখা।'),
      needs: say('A person in the branch who takes time.', 'শাখায় সময় নিয়ে কথা বলবেন, এমন একজন।'),
      frustrations: say('Fees that show up later.', 'পরে হঠাৎ কেটে নেওয়া খরচ।'),
    },
  ],
  lanes: ['backstage'],
  stages: [
    {
      title: say('Reason', 'কারণ'),
      goal: say('Know that I need one', 'হিসাব যে দরকার, তা বোঝা'),
      touchpoints: [
        {
          key: 'hr',
          title: say('Is asked for an account by the employer', 'অফিস থেকে হিসাব নম্বর চাওয়া হয়'),
          channel: 'email',
          direct: false,
          from: say('Employer', 'অফিস'),
          to: say('Sam', 'সজীব'),
          emotion: { starter: 0 },
        },
        {
          key: 'theft',
          title: say('Loses cash from the drawer', 'ড্রয়ার থেকে টাকা খোয়া যায়'),
          under: 'hr',
          direct: false,
          emotion: { trader: -1 },
        },
        {
          key: 'advice',
          title: say('Asks colleagues which bank', 'কোন ব্যাংক ভালো, সহকর্মীদের জিজ্ঞেস করেন'),
          channel: 'wordOfMouth',
          direct: false,
          emotion: { starter: 1 },
        },
      ],
    },
    {
      title: say('Compare', 'তুলনা'),
      goal: say('Find a fair one', 'ন্যায্য একটি বেছে নেওয়া'),
      touchpoints: [
        {
          key: 'fees',
          title: say('Compares yearly fees', 'বছরে কত কাটে, মিলিয়ে দেখেন'),
          channel: 'website',
          thought: say('“From 0”. Up to what?', '“শূন্য থেকে শুরু”। শেষ কোথায়?'),
          emotion: { starter: 0, trader: -1 },
          pains: [
            {
              key: 'fee-list',
              text: say('The fee list is a scan of eleven pages.', 'খরচের তালিকাটি এগারো পাতার স্ক্যান করা কাগজ।'),
              severity: 3,
              frequency: 4,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say(
                '“What I would pay in a year” in three sliders.',
                'তিনটি প্রশ্নে “বছরে আমার মোট কত কাটবে” দেখানো।',
              ),
              impact: 4,
              effort: 2,
              solves: ['fee-list', 'surprise'],
            },
          ],
        },
        {
          key: 'branch',
          title: say('Looks into the nearest branch', 'কাছের শাখায় ঢুঁ মারেন'),
          channel: say('Branch', 'শাখা'),
          emotion: { trader: 1 },
          strengths: [
            say('A guard who greets and shows the way.', 'দরজার নিরাপত্তাকর্মী সালাম দিয়ে পথ দেখিয়ে দেন।'),
          ],
        },
      ],
    },
    {
      title: say('Apply', 'আবেদন'),
      goal: say('Hand in everything once', 'একবারেই সব জমা দেওয়া'),
      touchpoints: [
        {
          key: 'app-form',
          title: say('Fills in the form in the app', 'অ্যাপে ফরম পূরণ করেন'),
          channel: 'app',
          emotion: { starter: 1 },
          expectation: { starter: 0 },
          strengths: [say('Reads name and address from the card.', 'পরিচয়পত্রের ছবি থেকেই নাম-ঠিকানা তুলে নেয়।')],
        },
        {
          key: 'paper-form',
          title: say('Fills in nine pages in the branch', 'শাখায় বসে নয় পাতার ফরম লেখেন'),
          under: 'app-form',
          channel: say('Branch', 'শাখা'),
          emotion: { trader: -1 },
          pains: [
            {
              text: say('The name is written on six of nine pages.', 'নয় পাতার ছয়টিতেই নিজের নাম লিখতে হয়।'),
              severity: 2,
              frequency: 5,
              evidence: 'measured',
            },
          ],
        },
        {
          key: 'nominee',
          title: say('Must name a nominee', 'নমিনির তথ্য দিতে হয়'),
          channel: 'app',
          thought: say('What is that? Do I need my mother’s papers now?', 'নমিনি কী? এখন কি মায়ের কাগজ লাগবে?'),
          emotion: { starter: -1 },
          pains: [
            {
              key: 'jargon',
              text: say(
                'Terms are not explained; 29 % break off here.',
                'শব্দের ব্যাখ্যা নেই; ২৯ শতাংশ এখানেই থেমে যান।',
              ),
              severity: 4,
              frequency: 4,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'Explain in one sentence and let it be added later.',
                'এক বাক্যে বুঝিয়ে দেওয়া, পরে যোগ করার সুযোগ রাখা।',
              ),
              impact: 4,
              effort: 1,
              status: 'planned',
              solves: ['jargon'],
            },
          ],
        },
        {
          key: 'stops',
          title: say('Puts it off', 'পরে করবেন ভেবে রেখে দেন'),
          under: 'nominee',
          direct: false,
        },
      ],
    },
    {
      title: say('Identity check', 'পরিচয় যাচাই'),
      goal: say('Be believed', 'আমি যে আমি, তা মেনে নেওয়া'),
      touchpoints: [
        {
          key: 'selfie',
          title: say('Takes a selfie for comparison', 'মিলিয়ে দেখার জন্য সেলফি তোলেন'),
          channel: 'app',
          emotion: { starter: 0 },
        },
        {
          key: 'rejected',
          title: say('Reads “verification failed”', '“যাচাই ব্যর্থ হয়েছে” বার্তা পান'),
          channel: 'app',
          from: say('Bank', 'ব্যাংক'),
          to: say('Sam', 'সজীব'),
          thought: say('What did I do wrong?', 'আমি কী ভুল করলাম?'),
          momentOfTruth: true,
          emotion: { starter: -2 },
          expectation: { starter: 1 },
          pains: [
            {
              key: 'no-reason',
              text: say(
                'A different spelling of the name rejects the application, and no reason is given.',
                'নামের বানান সামান্য আলাদা হলেই আবেদন বাতিল, কারণও জানানো হয় না।',
              ),
              severity: 5,
              frequency: 3,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'Show both spellings side by side and let the customer confirm.',
                'দুটি বানান পাশাপাশি দেখিয়ে গ্রাহককেই নিশ্চিত করতে দেওয়া।',
              ),
              impact: 5,
              effort: 3,
              evidence: 'research',
              solves: ['no-reason'],
            },
          ],
        },
        {
          title: say('Compares the name letter by letter', 'অক্ষর ধরে ধরে নাম মেলায়'),
          lane: 'backstage',
          under: 'rejected',
          owner: say('Compliance', 'নিয়ম পরিপালন শাখা'),
          interaction: 'action',
        },
        {
          key: 'officer',
          title: say('Is helped by an officer', 'শাখার এক কর্মকর্তা সমস্যা মেটান'),
          channel: 'person',
          from: say('Bank officer', 'ব্যাংক কর্মকর্তা'),
          to: say('Customer', 'গ্রাহক'),
          emotion: { starter: 1, trader: 1 },
          quotes: [say('She turned the screen so that I could see it.', 'আপা নিজের পর্দাটা ঘুরিয়ে আমাকে দেখালেন।')],
        },
      ],
    },
    {
      title: say('First deposit', 'প্রথম জমা'),
      goal: say('See my money there', 'নিজের টাকা হিসাবে দেখা'),
      touchpoints: [
        {
          key: 'approval',
          title: say('Gets the account number', 'হিসাব নম্বর পান'),
          channel: 'sms',
          from: say('Bank', 'ব্যাংক'),
          to: say('Customer', 'গ্রাহক'),
          emotion: { starter: 1, trader: 1 },
        },
        {
          key: 'salary',
          title: say('Sees the first salary arrive', 'প্রথম বেতন জমা হতে দেখেন'),
          channel: 'app',
          momentOfTruth: true,
          thought: say('There it is. Mine.', 'এই তো! আমার টাকা।'),
          emotion: { starter: 2 },
        },
        {
          key: 'cash',
          title: say('Pays in cash at the counter', 'কাউন্টারে নগদ জমা দেন'),
          under: 'salary',
          channel: say('Branch', 'শাখা'),
          emotion: { trader: 1 },
        },
      ],
    },
    {
      title: say('Card and app', 'কার্ড ও অ্যাপ'),
      goal: say('Use it anywhere', 'যেখানে খুশি ব্যবহার করা'),
      touchpoints: [
        {
          key: 'card',
          title: say('Waits for card and PIN', 'কার্ড ও পিনের অপেক্ষা করেন'),
          channel: 'letter',
          from: say('Bank', 'ব্যাংক'),
          to: say('Customer', 'গ্রাহক'),
          emotion: { starter: -1, trader: 0 },
          pains: [
            {
              key: 'pin',
              text: say('Card and PIN come two weeks apart.', 'কার্ড আর পিন আসে দুই সপ্তাহ আগে-পরে।'),
              severity: 3,
              frequency: 4,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say('Set the PIN in the app on the first day.', 'প্রথম দিনেই অ্যাপে নিজের পিন ঠিক করা।'),
              impact: 4,
              effort: 3,
              solves: ['pin'],
            },
          ],
        },
        {
          key: 'atm',
          title: say('Draws money at a machine', 'এটিএম থেকে টাকা তোলেন'),
          channel: 'device',
          emotion: { starter: 1 },
        },
      ],
    },
    {
      title: say('First month', 'প্রথম মাস'),
      goal: say('Trust it with daily life', 'রোজকার জীবনে ভরসা করা'),
      touchpoints: [
        {
          key: 'sms-fee',
          title: say('Discovers a fee for messages', 'দেখেন, এসএমএসের জন্য টাকা কেটেছে'),
          channel: 'sms',
          from: say('Bank', 'ব্যাংক'),
          to: say('Customer', 'গ্রাহক'),
          emotion: { starter: -1, trader: -2 },
          expectation: { trader: 0 },
          pains: [
            {
              key: 'surprise',
              text: say(
                'The half-yearly fee for messages is first seen when it is taken.',
                'ছয় মাসের এসএমএস খরচের কথা জানা যায় টাকা কাটার পর।',
              ),
              severity: 4,
              frequency: 5,
              evidence: 'research',
            },
          ],
        },
        {
          key: 'rent',
          title: say('Pays the rent from the app', 'অ্যাপ থেকে বাসাভাড়া দেন'),
          channel: 'app',
          emotion: { starter: 1 },
          ideas: [say('Offer to repeat it every month.', 'প্রতি মাসে নিজে থেকে পাঠানোর সুযোগ দেওয়া।')],
        },
        {
          key: 'recommends',
          title: say('Recommends the bank to a colleague', 'সহকর্মীকে ব্যাংকটির কথা বলেন'),
          channel: 'wordOfMouth',
          direct: false,
          questions: [say('Would they still do so after the fee?', 'টাকা কাটার পরেও কি তাঁরা বলবেন?')],
        },
      ],
    },
  ],
  paths: [
    ['starter', 'hr'],
    ['trader', 'theft'],
    ['hr', 'advice', 'fees', 'app-form', 'nominee', 'selfie', 'rejected', 'officer', 'approval', 'salary'],
    ['salary', 'card', 'atm', 'sms-fee', 'rent', 'recommends'],
    ['theft', 'branch', 'paper-form', 'officer'],
    ['approval', 'cash'],
  ],
  links: [
    {
      from: 'nominee',
      to: 'stops',
      kind: 'dropout',
      label: say('papers not at hand', 'কাগজ হাতের কাছে নেই'),
      share: 29,
    },
    { from: 'rejected', to: 'selfie', kind: 'loop', label: say('tries again', 'আবার চেষ্টা'), share: 40 },
    {
      from: 'selfie',
      to: 'approval',
      kind: 'alternative',
      label: say('passes at once', 'একবারেই মিলে যায়'),
      share: 70,
    },
  ],
}))
