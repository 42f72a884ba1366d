import { template } from './template'

/** A claim after an accident; the low point is a refusal in part that a letter does not explain. */
export default template(say => ({
  title: say('Insurance claim', 'বীমা দাবি'),
  description: say(
    'A car is hit at a crossing. From the roadside to the repaired car, the money, and the question whether to stay with the insurer.',
    'মোড়ে একটি গাড়িতে ধাক্কা লাগে। রাস্তার ধার থেকে মেরামত, টাকা পাওয়া, আর এই কোম্পানিতে থাকবেন কি না, সেই প্রশ্ন পর্যন্ত।',
  ),
  personas: [
    {
      key: 'driver',
      name: say('Elena', 'তাহমিনা'),
      role: say('Insured driver', 'বীমা করা গাড়ির মালিক'),
      quote: say('I have paid for nine years. Now I need you.', 'নয় বছর কিস্তি দিয়েছি। এবার আপনাদের দরকার।'),
      goals: say('A repaired car and no fight about money.', 'গাড়ি ঠিক হোক, টাকা নিয়ে টানাটানি না হোক।'),
      needs: say('A calm voice, a next step, a date.', 'শান্ত গলার কেউ, পরের ধাপ, একটি তারিখ।'),
      frustrations: say('Being treated like a suspect.', 'সন্দেহের চোখে দেখা।'),
      context: say('Needs the car to take her father to dialysis.', 'বাবাকে ডায়ালাইসিসে নিতে গাড়িটা লাগে।'),
    },
    {
      key: 'garage',
      name: say('Luis', 'শফিক'),
      role: say('Owner of the garage', 'গ্যারেজের মালিক'),
      quote: say('I start when I know who pays.', 'কে টাকা দেবে জানলেই কাজ ধরি।'),
      goals: say('A quick approval of the estimate.', 'খরচের হিসাবে দ্রুত অনুমোদন।'),
      needs: say('One contact at the insurer.', 'বীমা কোম্পানিতে কথা বলার একজন লোক।'),
      frustrations: say('Cars that block the yard for weeks.', 'সপ্তাহের পর সপ্তাহ গাড়ি পড়ে থাকা।'),
    },
  ],
  lanes: ['backstage'],
  stages: [
    {
      title: say('Accident', 'দুর্ঘটনা'),
      goal: say('Safe, and nothing done wrong', 'নিরাপদ থাকা, ভুল কিছু না করা'),
      touchpoints: [
        {
          key: 'hit',
          title: say('Is hit from the side', 'পাশ থেকে ধাক্কা খান'),
          direct: false,
          thought: say('Is everybody all right?', 'সবাই ঠিক আছে তো?'),
          emotion: { driver: -2 },
        },
        {
          key: 'hotline',
          title: say('Rings the emergency line', 'জরুরি নম্বরে ফোন করেন'),
          channel: 'phone',
          from: say('Elena', 'তাহমিনা'),
          to: say('Insurer', 'বীমা কোম্পানি'),
          momentOfTruth: true,
          emotion: { driver: 1 },
          expectation: { driver: 0 },
          strengths: [say('The first question is “Are you hurt?”.', 'প্রথম প্রশ্নই, “আপনি ঠিক আছেন তো?”')],
          quotes: [
            say('She stayed on the line until I could breathe.', 'আমি শান্ত না হওয়া পর্যন্ত উনি লাইনে ছিলেন।'),
          ],
        },
        {
          key: 'photos',
          title: say('Photographs the damage', 'ক্ষতির ছবি তোলেন'),
          channel: 'app',
          emotion: { driver: 0 },
          ideas: [
            say(
              'Outline of the car on the screen: which angles are missing.',
              'পর্দায় গাড়ির নকশা দেখিয়ে বলা, কোন দিকের ছবি বাকি।',
            ),
          ],
        },
      ],
    },
    {
      title: say('Report and evidence', 'দাবি ও প্রমাণ'),
      goal: say('Hand in everything once', 'একবারেই সব জমা দেওয়া'),
      touchpoints: [
        {
          key: 'claim-form',
          title: say('Fills in the claim form', 'দাবির ফরম পূরণ করেন'),
          channel: 'website',
          thought: say('I told all this on the phone.', 'এসব তো ফোনেই বলেছি।'),
          emotion: { driver: -1 },
          expectation: { driver: 0 },
          pains: [
            {
              key: 'twice',
              text: say(
                'Nothing of the call appears in the form: 34 fields from the start.',
                'ফোনে বলা কিছুই ফরমে নেই: ৩৪টি ঘর গোড়া থেকে লিখতে হয়।',
              ),
              severity: 4,
              frequency: 5,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say(
                'Fill the form from the call and ask only what is missing.',
                'ফোনের তথ্য দিয়ে ফরম ভরে রাখা, শুধু বাকিটুকু জিজ্ঞেস করা।',
              ),
              impact: 4,
              effort: 3,
              solves: ['twice'],
            },
          ],
        },
        {
          key: 'police-paper',
          title: say('Fetches the police report', 'থানা থেকে জিডির কপি আনেন'),
          channel: 'person',
          direct: false,
          from: say('Police', 'থানা'),
          to: say('Elena', 'তাহমিনা'),
          emotion: { driver: -1 },
        },
        {
          key: 'pays-herself',
          title: say('Pays for small damage herself', 'ছোট ক্ষতি হলে নিজেই খরচ দেন'),
          under: 'claim-form',
          direct: false,
          emotion: { driver: -1 },
        },
      ],
    },
    {
      title: say('Assessment', 'মূল্যায়ন'),
      goal: say('Know what it costs and who pays', 'কত খরচ, কে দেবে, তা জানা'),
      touchpoints: [
        {
          key: 'assessor',
          title: say('Meets the assessor at the garage', 'গ্যারেজে জরিপকারীর সঙ্গে দেখা করেন'),
          channel: 'person',
          from: say('Assessor', 'জরিপকারী'),
          to: say('Elena', 'তাহমিনা'),
          emotion: { driver: 0, garage: 0 },
        },
        {
          key: 'estimate',
          title: say('Sends the estimate', 'খরচের হিসাব পাঠান'),
          channel: 'email',
          from: say('Luis', 'শফিক'),
          to: say('Insurer', 'বীমা কোম্পানি'),
          emotion: { garage: 0 },
        },
        {
          key: 'reviews',
          title: say('Compares with a price table', 'দরের তালিকার সঙ্গে মেলায়'),
          lane: 'backstage',
          under: 'estimate',
          owner: say('Claims department', 'দাবি শাখা'),
        },
        {
          key: 'no-status',
          title: say('Waits three weeks without news', 'তিন সপ্তাহ কোনো খবর ছাড়া অপেক্ষা করেন'),
          channel: 'phone',
          thought: say('And how does my father get there?', 'বাবাকে নেব কীভাবে?'),
          emotion: { driver: -1, garage: -1 },
          expectation: { driver: 0 },
          pains: [
            {
              key: 'status',
              text: say(
                'No status between assessment and letter; each customer rings four times.',
                'জরিপ আর চিঠির মাঝে কোনো খবর নেই; একেকজন গড়ে চারবার ফোন করেন।',
              ),
              severity: 4,
              frequency: 5,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'A page for the claim with steps, dates and one name to ask.',
                'দাবির একটি পাতা: ধাপ, তারিখ আর যাঁকে জিজ্ঞেস করা যায়, তাঁর নাম।',
              ),
              impact: 5,
              effort: 3,
              evidence: 'research',
              status: 'planned',
              solves: ['status'],
            },
          ],
        },
      ],
    },
    {
      title: say('Decision and payout', 'সিদ্ধান্ত ও টাকা'),
      goal: say('A fair decision that I understand', 'বোধগম্য, ন্যায্য সিদ্ধান্ত'),
      touchpoints: [
        {
          key: 'letter',
          title: say('Reads that only a part is paid', 'পড়েন, পুরো টাকা দেওয়া হবে না'),
          channel: 'letter',
          from: say('Insurer', 'বীমা কোম্পানি'),
          to: say('Elena', 'তাহমিনা'),
          thought: say('“Section 7.3 b”. What does that mean?', '“ধারা ৭.৩ (খ)”। এর মানে কী?'),
          momentOfTruth: true,
          emotion: { driver: -2, garage: -1 },
          expectation: { driver: 1 },
          pains: [
            {
              key: 'refusal',
              text: say(
                'The letter quotes sections; what is cut, and why, is not said.',
                'চিঠিতে শুধু ধারার নম্বর; কোন খরচ কেন বাদ, তা লেখা নেই।',
              ),
              severity: 5,
              frequency: 3,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say(
                'A call before the letter; the letter with a line for each part.',
                'চিঠির আগে একটি ফোন; চিঠিতে প্রতিটি খরচের পাশে এক লাইনে কারণ।',
              ),
              impact: 5,
              effort: 2,
              solves: ['refusal'],
            },
          ],
        },
        {
          key: 'objects',
          title: say('Objects with the garage’s photos', 'গ্যারেজের ছবি দিয়ে আপত্তি জানান'),
          channel: 'email',
          from: say('Elena', 'তাহমিনা'),
          to: say('Insurer', 'বীমা কোম্পানি'),
          emotion: { driver: -1, garage: 0 },
        },
        {
          key: 'money',
          title: say('Sees the money arrive', 'টাকা হিসাবে জমা হয়'),
          channel: 'sms',
          emotion: { driver: 1, garage: 1 },
        },
        {
          key: 'car-back',
          title: say('Drives the repaired car home', 'মেরামত করা গাড়ি চালিয়ে বাড়ি ফেরেন'),
          channel: 'person',
          thought: say('You cannot see a thing. And they washed it.', 'দাগটাও বোঝা যায় না। ধুয়েও দিয়েছে!'),
          emotion: { driver: 2, garage: 2 },
          strengths: [say('The garage pays attention to the small things.', 'ছোটখাটো বিষয়েও গ্যারেজের যত্ন।')],
        },
      ],
    },
    {
      title: say('Renewal', 'নবায়ন'),
      goal: say('Decide whether to stay', 'থাকব কি না, ঠিক করা'),
      touchpoints: [
        {
          key: 'premium',
          title: say('Gets a higher premium', 'দেখেন, কিস্তি বেড়ে গেছে'),
          channel: 'letter',
          from: say('Insurer', 'বীমা কোম্পানি'),
          to: say('Elena', 'তাহমিনা'),
          emotion: { driver: -1 },
          questions: [
            say('Is a claim without fault to raise the price?', 'নিজের দোষ না থাকলেও কি কিস্তি বাড়া উচিত?'),
          ],
        },
        {
          key: 'renews',
          title: say('Renews after a call', 'কথা বলে নবায়ন করেন'),
          channel: 'phone',
          from: say('Elena', 'তাহমিনা'),
          to: say('Adviser', 'বীমা প্রতিনিধি'),
          emotion: { driver: 0 },
        },
        {
          key: 'leaves',
          title: say('Moves to another insurer', 'অন্য কোম্পানিতে চলে যান'),
          under: 'renews',
          direct: false,
        },
      ],
    },
  ],
  paths: [
    ['driver', 'hit'],
    ['garage', 'estimate'],
    ['hit', 'hotline', 'photos', 'claim-form', 'police-paper', 'assessor', 'estimate', 'no-status', 'letter'],
    ['letter', 'objects', 'money', 'car-back', 'premium', 'renews'],
    ['estimate', 'reviews'],
  ],
  links: [
    {
      from: 'photos',
      to: 'pays-herself',
      kind: 'dropout',
      label: say('not worth a claim', 'দাবি করে লাভ নেই'),
      share: 15,
    },
    { from: 'objects', to: 'no-status', kind: 'loop', label: say('assessed again', 'আবার যাচাই'), share: 22 },
    {
      from: 'letter',
      to: 'money',
      kind: 'alternative',
      label: say('paid in full', 'পুরো টাকা মেলে'),
      share: 60,
    },
    {
      from: 'premium',
      to: 'leaves',
      kind: 'dropout',
      label: say('cheaper elsewhere', 'অন্যখানে খরচ কম'),
      share: 27,
    },
  ],
}))
