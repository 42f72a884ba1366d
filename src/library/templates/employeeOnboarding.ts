import { template } from './template'

/** A new colleague; the low point is a first day without computer and without access. */
export default template(say => ({
  title: say('Employee onboarding', 'নতুন কর্মীর শুরু'),
  description: say(
    'From the signed offer to the talk after three months, seen by the one who is new and by the one who leads her.',
    'নিয়োগপত্রে সই থেকে তিন মাস পরের আলোচনা পর্যন্ত, নতুন কর্মী আর তাঁর দলনেতার চোখে।',
  ),
  personas: [
    {
      key: 'new',
      name: say('Sofia', 'নুসরাত'),
      role: say('New colleague, second job', 'নতুন সহকর্মী, দ্বিতীয় চাকরি'),
      quote: say('I want to be useful by Friday.', 'বৃহস্পতিবারের মধ্যেই কাজে লাগতে চাই।'),
      goals: say('To finish something real in the first week.', 'প্রথম সপ্তাহেই সত্যিকারের একটা কাজ শেষ করা।'),
      needs: say(
        'Access, a person to ask, a clear first task.',
        'প্রবেশের অনুমতি, জিজ্ঞেস করার মানুষ, স্পষ্ট প্রথম কাজ।',
      ),
      frustrations: say(
        'Sitting idle and being introduced to forty people.',
        'বসে থাকা, আর চল্লিশজনের সঙ্গে পরিচয়ের পালা।',
      ),
    },
    {
      key: 'manager',
      name: say('Mark', 'কামরুল'),
      role: say('Team manager', 'দলের ব্যবস্থাপক'),
      quote: say('I forget each time how much there is to order.', 'কত কী জোগাড় করতে হয়, প্রতিবারই ভুলে যাই।'),
      goals: say('A colleague who stays and carries weight.', 'এমন সহকর্মী, যিনি থাকবেন ও দায়িত্ব নেবেন।'),
      needs: say('A list that others work through too.', 'এমন তালিকা, যা অন্য বিভাগও মেনে চলে।'),
      frustrations: say('Filling in seven forms in five systems.', 'পাঁচ জায়গায় সাতটি ফরম পূরণ।'),
    },
  ],
  lanes: ['support'],
  stages: [
    {
      title: say('Offer', 'নিয়োগপত্র'),
      goal: say('Be sure of the decision', 'সিদ্ধান্তে নিশ্চিত হওয়া'),
      touchpoints: [
        {
          key: 'call',
          title: say('Gets the offer by phone', 'ফোনে চাকরির খবর পান'),
          channel: 'phone',
          from: say('Mark', 'কামরুল'),
          to: say('Sofia', 'নুসরাত'),
          thought: say('They want me!', 'ওরা আমাকেই নিচ্ছে!'),
          emotion: { new: 2, manager: 1 },
        },
        {
          key: 'contract',
          title: say('Signs the contract', 'নিয়োগপত্রে সই করেন'),
          channel: 'email',
          from: say('HR', 'মানবসম্পদ শাখা'),
          to: say('Sofia', 'নুসরাত'),
          emotion: { new: 1 },
          strengths: [say('Two pages in plain language.', 'সহজ ভাষায় মাত্র দুই পাতা।')],
        },
        {
          key: 'other-offer',
          title: say('Takes another offer', 'অন্য চাকরিতে চলে যান'),
          under: 'contract',
          direct: false,
          emotion: { manager: -1 },
        },
      ],
    },
    {
      title: say('Before day one', 'যোগদানের আগে'),
      goal: say('Know what will happen', 'কী হতে যাচ্ছে, তা জানা'),
      touchpoints: [
        {
          key: 'silence',
          title: say('Hears nothing for five weeks', 'পাঁচ সপ্তাহ কোনো খবর পান না'),
          direct: false,
          thought: say('Do they still remember me?', 'আমার কথা কি ভুলে গেল?'),
          emotion: { new: -1 },
          expectation: { new: 1 },
          pains: [
            {
              key: 'quiet',
              text: say(
                'No contact between signature and first day.',
                'সই করার পর যোগদানের দিন পর্যন্ত কোনো যোগাযোগ নেই।',
              ),
              severity: 3,
              frequency: 4,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say(
                'Two short mails from the team: who we are, what the first day looks like.',
                'দলের পক্ষ থেকে দুটি ছোট ই-মেইল: আমরা কারা, প্রথম দিন কেমন যাবে।',
              ),
              impact: 3,
              effort: 1,
              status: 'planned',
              solves: ['quiet'],
            },
          ],
        },
        {
          key: 'orders',
          title: say('Orders desk, computer and access', 'টেবিল, কম্পিউটার আর অনুমতি চেয়ে পাঠান'),
          channel: say('Order portal', 'চাহিদা পোর্টাল'),
          from: say('Mark', 'কামরুল'),
          to: say('IT', 'আইটি শাখা'),
          emotion: { manager: -1 },
          pains: [
            {
              key: 'forms',
              text: say(
                'Seven forms in five systems, each with its own deadline.',
                'পাঁচ জায়গায় সাতটি ফরম, প্রতিটির আলাদা সময়সীমা।',
              ),
              severity: 4,
              frequency: 5,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'One form per role that orders everything, the day the contract is signed.',
                'সই হওয়ার দিনই পদ অনুযায়ী এক ফরমে সবকিছুর চাহিদা।',
              ),
              impact: 5,
              effort: 4,
              evidence: 'research',
              solves: ['forms', 'laptop'],
            },
          ],
        },
        {
          key: 'prepares',
          title: say('Prepares the computer', 'কম্পিউটার তৈরি করে'),
          lane: 'support',
          under: 'orders',
          owner: say('IT', 'আইটি শাখা'),
        },
      ],
    },
    {
      title: say('Day one', 'প্রথম দিন'),
      goal: say('Feel expected', 'আমার অপেক্ষায় ছিল, তা টের পাওয়া'),
      touchpoints: [
        {
          key: 'door',
          title: say('Waits at the gate for somebody to come', 'ফটকে দাঁড়িয়ে কারও আসার অপেক্ষা করেন'),
          channel: 'person',
          emotion: { new: -1 },
        },
        {
          key: 'no-laptop',
          title: say('Has no computer and no access', 'কম্পিউটার নেই, কোথাও ঢোকার অনুমতিও নেই'),
          channel: 'device',
          thought: say('I have read the fire regulations twice.', 'অফিসের নিয়মাবলি দুবার পড়ে ফেলেছি।'),
          momentOfTruth: true,
          emotion: { new: -2, manager: -2 },
          expectation: { new: 1, manager: 0 },
          pains: [
            {
              key: 'laptop',
              text: say(
                'Four in ten computers come after the first day; access takes three more.',
                'দশটির চারটি কম্পিউটার আসে প্রথম দিনের পরে; অনুমতি পেতে আরও তিন দিন।',
              ),
              severity: 5,
              frequency: 4,
              evidence: 'measured',
            },
          ],
        },
        {
          key: 'searches-laptop',
          title: say('Looks for a spare computer', 'বাড়তি একটি কম্পিউটার খোঁজে'),
          lane: 'support',
          under: 'no-laptop',
          owner: say('IT', 'আইটি শাখা'),
        },
        {
          key: 'lunch',
          title: say('Has lunch with the team', 'দলের সঙ্গে দুপুরে খান'),
          channel: 'person',
          emotion: { new: 1, manager: 1 },
          strengths: [
            say('The team keeps the first lunch free for it.', 'প্রথম দিনের দুপুরটা দলের সবাই খালি রাখেন।'),
          ],
        },
      ],
    },
    {
      title: say('First week', 'প্রথম সপ্তাহ'),
      goal: say('Finish a first thing', 'প্রথম একটা কাজ শেষ করা'),
      touchpoints: [
        {
          key: 'buddy',
          title: say('Is shown around by a buddy', 'এক সঙ্গী সহকর্মী সব ঘুরিয়ে দেখান'),
          channel: 'person',
          from: say('Buddy', 'সঙ্গী সহকর্মী'),
          to: say('Sofia', 'নুসরাত'),
          emotion: { new: 2, manager: 1 },
          expectation: { new: 0 },
          quotes: [
            say('I could ask her what I dared not ask Mark.', 'স্যারকে যা জিজ্ঞেস করতে পারিনি, আপাকে তা পেরেছি।'),
          ],
        },
        {
          key: 'training',
          title: say('Clicks through 11 compulsory courses', '১১টি বাধ্যতামূলক কোর্স শেষ করেন'),
          channel: 'website',
          emotion: { new: -1 },
          pains: [
            {
              key: 'courses',
              text: say(
                'Nine hours of courses, two of them about this job.',
                'নয় ঘণ্টার কোর্স, এই কাজের সঙ্গে মেলে দুই ঘণ্টা।',
              ),
              severity: 3,
              frequency: 5,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say('Spread courses over three months, by role.', 'পদ অনুযায়ী তিন মাসে ভাগ করে কোর্স দেওয়া।'),
              impact: 3,
              effort: 2,
              solves: ['courses'],
            },
          ],
        },
        {
          key: 'first-task',
          title: say('Delivers a small first result', 'ছোট্ট প্রথম কাজটি জমা দেন'),
          channel: 'app',
          momentOfTruth: true,
          emotion: { new: 2, manager: 2 },
        },
      ],
    },
    {
      title: say('First month', 'প্রথম মাস'),
      goal: say('Understand how things are done here', 'এখানে কাজ কীভাবে হয়, তা বোঝা'),
      touchpoints: [
        {
          key: 'weekly',
          title: say('Talks with the manager each week', 'প্রতি সপ্তাহে ব্যবস্থাপকের সঙ্গে কথা বলেন'),
          channel: 'person',
          from: say('Mark', 'কামরুল'),
          to: say('Sofia', 'নুসরাত'),
          emotion: { new: 1, manager: 0 },
        },
        {
          key: 'salary',
          title: say('Gets the first pay slip', 'প্রথম বেতনের হিসাব পান'),
          channel: 'email',
          from: say('Payroll', 'বেতন শাখা'),
          to: say('Sofia', 'নুসরাত'),
          questions: [say('Who explains the deductions?', 'কোন খাতে কত কাটল, কে বোঝাবেন?')],
        },
        {
          key: 'unwritten',
          title: say('Runs into an unwritten rule', 'একটি অলিখিত নিয়মে হোঁচট খান'),
          direct: false,
          emotion: { new: -1 },
          ideas: [
            say(
              'Let every newcomer add to “what I wish I had known”.',
              'প্রত্যেক নতুন কর্মী লিখে যাবেন, “আগে জানলে ভালো হতো”।',
            ),
          ],
        },
      ],
    },
    {
      title: say('Review', 'মূল্যায়ন'),
      goal: say('Know where I stand', 'কোথায় আছি, তা জানা'),
      touchpoints: [
        {
          key: 'review',
          title: say('Looks back with the manager after 90 days', '৯০ দিন পর ব্যবস্থাপকের সঙ্গে ফিরে দেখেন'),
          channel: 'person',
          from: say('Mark', 'কামরুল'),
          to: say('Sofia', 'নুসরাত'),
          emotion: { new: 1, manager: 1 },
        },
        {
          key: 'becomes-buddy',
          title: say('Becomes a buddy herself', 'এবার নিজেই নতুনদের সঙ্গী হন'),
          channel: 'person',
          emotion: { new: 1 },
        },
      ],
    },
  ],
  paths: [
    ['new', 'call'],
    ['manager', 'orders'],
    [
      'call',
      'contract',
      'silence',
      'orders',
      'door',
      'no-laptop',
      'lunch',
      'buddy',
      'training',
      'first-task',
    ],
    ['first-task', 'weekly', 'salary', 'unwritten', 'review', 'becomes-buddy'],
    ['orders', 'prepares'],
    ['no-laptop', 'searches-laptop'],
  ],
  links: [
    {
      from: 'call',
      to: 'other-offer',
      kind: 'dropout',
      label: say('contract comes late', 'নিয়োগপত্র আসতে দেরি'),
      share: 9,
    },
    {
      from: 'becomes-buddy',
      to: 'buddy',
      kind: 'loop',
      label: say('with the next newcomer', 'পরের নতুন কর্মীর জন্য'),
    },
  ],
}))
