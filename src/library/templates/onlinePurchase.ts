import { template } from './template'

/** A first order in an unknown shop; the low point is the wait for the refund. */
export default template(say => ({
  title: say('Online purchase', 'অনলাইন কেনাকাটা'),
  description: say(
    'Somebody buys running shoes from a shop they have not bought from before, and sends the first pair back because it is too small.',
    'অচেনা একটি অনলাইন দোকান থেকে কেউ প্রথমবার জুতা কিনছেন, আর ছোট হওয়ায় প্রথম জোড়াটি ফেরত দিচ্ছেন।',
  ),
  personas: [
    {
      key: 'first',
      name: say('Mira', 'মিতু'),
      role: say('First-time buyer', 'প্রথমবারের ক্রেতা'),
      quote: say('I will order if I know I can send it back.', 'ফেরত দেওয়া যাবে জানলে তবেই অর্ডার করব।'),
      goals: say('Shoes that fit, before Saturday’s run.', 'শনিবারের দৌড়ের আগেই ঠিক মাপের জুতা।'),
      needs: say(
        'Honest photos, a size she can trust, the total price early.',
        'আসল ছবি, ভরসা করার মতো মাপ, আর শুরুতেই মোট দাম।',
      ),
      frustrations: say(
        'Being made to open an account; costs that grow towards the end.',
        'জোর করে অ্যাকাউন্ট খোলানো; শেষের দিকে বাড়তে থাকা খরচ।',
      ),
      context: say('Shops in the evening on the sofa, on her phone.', 'রাতে শুয়ে শুয়ে মোবাইলে কেনাকাটা করেন।'),
    },
    {
      key: 'regular',
      name: say('Tom', 'তানভীর'),
      role: say('Regular customer', 'নিয়মিত ক্রেতা'),
      quote: say('Same model, new pair, done.', 'একই মডেল, নতুন জোড়া, ব্যস।'),
      goals: say('To reorder what he knows in two minutes.', 'চেনা জিনিসটি দুই মিনিটে আবার কেনা।'),
      needs: say('His size and address remembered.', 'মাপ আর ঠিকানা যেন মনে রাখা হয়।'),
      frustrations: say('Models that vanish without a successor.', 'পছন্দের মডেল উধাও, বদলে কিছু নেই।'),
    },
  ],
  stages: [
    {
      title: say('Need', 'প্রয়োজন'),
      goal: say('Know what kind of shoe I want', 'কেমন জুতা চাই, তা বোঝা'),
      touchpoints: [
        {
          key: 'worn',
          title: say('Notices the old pair is worn out', 'দেখেন পুরোনো জুতার তলা ক্ষয়ে গেছে'),
          direct: false,
          emotion: { first: 0, regular: 0 },
        },
        {
          key: 'friend',
          title: say('Asks a friend who runs', 'দৌড়ান এমন এক বন্ধুকে জিজ্ঞেস করেন'),
          channel: 'wordOfMouth',
          direct: false,
          from: say('Friend', 'বন্ধু'),
          to: say('Mira', 'মিতু'),
          emotion: { first: 1 },
        },
        {
          key: 'advert',
          title: say('Sees an advertisement for the shop', 'দোকানটির বিজ্ঞাপন চোখে পড়ে'),
          under: 'friend',
          channel: 'social',
          from: say('Shop', 'দোকান'),
          to: say('Mira', 'মিতু'),
          emotion: { first: 0 },
        },
      ],
    },
    {
      title: say('Search and compare', 'খোঁজা ও তুলনা'),
      goal: say('Narrow it down to one pair', 'একটি জোড়ায় মন স্থির করা'),
      touchpoints: [
        {
          key: 'filters',
          title: say('Filters by size and price', 'মাপ আর দাম দিয়ে বাছাই করেন'),
          channel: 'website',
          emotion: { first: 1, regular: 1 },
          strengths: [
            say('Only sizes that are really in stock are shown.', 'যে মাপ সত্যিই মজুত আছে, শুধু সেটিই দেখায়।'),
          ],
        },
        {
          key: 'reviews',
          title: say('Reads reviews with photos', 'ছবিসহ ক্রেতাদের মতামত পড়েন'),
          channel: 'website',
          thought: say('Do these run small or not?', 'এগুলো কি একটু ছোট হয়, না ঠিক মাপের?'),
          emotion: { first: 0, regular: 1 },
          pains: [
            {
              key: 'size',
              text: say(
                'Reviews contradict each other about size; one order in five comes back as too small.',
                'মাপ নিয়ে একেকজন একেক কথা লেখেন; প্রতি পাঁচটি অর্ডারের একটি ছোট হয় বলে ফেরত আসে।',
              ),
              severity: 4,
              frequency: 4,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'Recommend a size from a brand the buyer already wears.',
                'ক্রেতা এখন যে ব্র্যান্ড পরেন, তার মাপ ধরে সঠিক মাপ বলে দেওয়া।',
              ),
              impact: 5,
              effort: 3,
              evidence: 'research',
              solves: ['size'],
            },
          ],
        },
        {
          key: 'compare',
          title: say('Compares two pairs in two tabs', 'দুই ট্যাবে দুই জোড়া মিলিয়ে দেখেন'),
          channel: 'website',
        },
      ],
    },
    {
      title: say('Basket and pay', 'ঝুড়ি ও মূল্য পরিশোধ'),
      goal: say('Order without traps', 'নির্ঝঞ্ঝাটে অর্ডার করা'),
      touchpoints: [
        {
          key: 'basket',
          title: say('Puts the shoes in the basket', 'জুতা ঝুড়িতে তোলেন'),
          channel: 'website',
          emotion: { first: 1, regular: 1 },
        },
        {
          key: 'account',
          title: say('Is asked to open an account', 'অ্যাকাউন্ট খুলতে বলা হয়'),
          channel: 'website',
          from: say('Shop', 'দোকান'),
          to: say('Mira', 'মিতু'),
          thought: say('I want shoes, not another password.', 'আমি জুতা চাই, আরেকটা পাসওয়ার্ড নয়।'),
          emotion: { first: -1 },
          expectation: { first: 0 },
          pains: [
            {
              key: 'account-wall',
              text: say('No way to buy as a guest.', 'অ্যাকাউন্ট ছাড়া কেনার উপায় নেই।'),
              severity: 4,
              frequency: 5,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'Let guests buy, and offer the account on the thank-you page.',
                'অতিথি হিসেবে কিনতে দেওয়া, অ্যাকাউন্টের কথা অর্ডারের পরে বলা।',
              ),
              impact: 4,
              effort: 2,
              status: 'planned',
              solves: ['account-wall'],
            },
          ],
        },
        {
          key: 'leaves',
          title: say('Leaves and buys elsewhere', 'ছেড়ে দিয়ে অন্য দোকানে কেনেন'),
          under: 'account',
          direct: false,
        },
        {
          key: 'pays',
          title: say('Pays by card', 'বিকাশে টাকা দেন'),
          channel: 'website',
          momentOfTruth: true,
          emotion: { first: 0, regular: 1 },
          expectation: { first: 1 },
          pains: [
            {
              text: say(
                'The payment page opens in a new window that some phones block.',
                'টাকা দেওয়ার পাতাটি নতুন জানালায় খোলে, কিছু মোবাইলে তা আটকে যায়।',
              ),
              severity: 5,
              frequency: 2,
              evidence: 'anecdote',
            },
          ],
        },
      ],
    },
    {
      title: say('Delivery', 'ডেলিভারি'),
      goal: say('Know when it comes', 'কখন আসবে, তা জানা'),
      touchpoints: [
        {
          key: 'tracking',
          title: say('Follows the parcel', 'পার্সেল কোথায়, তা দেখেন'),
          channel: 'sms',
          from: say('Courier', 'কুরিয়ার'),
          to: say('Mira', 'মিতু'),
          emotion: { first: 1, regular: 0 },
          strengths: [
            say(
              'The link opens without a log-in and shows the hour.',
              'লগইন ছাড়াই লিংক খোলে, কয়টায় আসবে তা দেখায়।',
            ),
          ],
        },
        {
          key: 'unpacks',
          title: say('Unpacks the parcel', 'পার্সেল খোলেন'),
          channel: 'courier',
          momentOfTruth: true,
          thought: say('They look even better than in the photo!', 'ছবির চেয়েও সুন্দর!'),
          emotion: { first: 2, regular: 1 },
          expectation: { first: 1 },
          quotes: [
            say(
              'The note with the name of the packer made me smile.',
              'যিনি প্যাক করেছেন তাঁর নাম লেখা চিরকুটটা দেখে ভালো লেগেছে।',
            ),
          ],
        },
      ],
    },
    {
      title: say('Use', 'ব্যবহার'),
      goal: say('Run in them', 'পরে দৌড়ানো'),
      touchpoints: [
        {
          key: 'tries',
          title: say('Tries them on: half a size too small', 'পরে দেখেন, আধা সাইজ ছোট'),
          direct: false,
          emotion: { first: -1 },
          expectation: { first: 1 },
        },
        {
          key: 'runs',
          title: say('Runs in the right size', 'ঠিক মাপের জুতা পরে দৌড়ান'),
          direct: false,
          emotion: { first: 1, regular: 2 },
        },
      ],
    },
    {
      title: say('Return or repeat', 'ফেরত বা আবার কেনা'),
      goal: say('My money, or my next pair', 'টাকা ফেরত, নয়তো পরের জোড়া'),
      touchpoints: [
        {
          key: 'label',
          title: say('Looks for a printer for the return label', 'ফেরতের লেবেল ছাপানোর দোকান খোঁজেন'),
          channel: 'email',
          emotion: { first: -1 },
          pains: [
            {
              key: 'printer',
              text: say('The return label must be printed at home.', 'ফেরতের লেবেল নিজেকেই ছাপিয়ে নিতে হয়।'),
              severity: 3,
              frequency: 4,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say(
                'A return code on the phone; the courier brings the label.',
                'মোবাইলে একটি ফেরত-কোড; লেবেল কুরিয়ারই নিয়ে আসবে।',
              ),
              impact: 4,
              effort: 2,
              solves: ['printer'],
            },
          ],
        },
        {
          key: 'refund',
          title: say('Waits for the refund', 'টাকা ফেরতের অপেক্ষা করেন'),
          channel: 'email',
          thought: say('Day eleven. Have they even got it?', 'এগারো দিন হলো। ওরা কি জুতা হাতে পেয়েছে?'),
          emotion: { first: -2 },
          expectation: { first: 0 },
          pains: [
            {
              key: 'silence',
              text: say(
                'No word between handing it over and the money, 12 days on average.',
                'জুতা ফেরত দেওয়ার পর টাকা আসা পর্যন্ত কোনো খবর নেই, গড়ে ১২ দিন।',
              ),
              severity: 5,
              frequency: 4,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'Refund when the courier scans the parcel, not after the check in the warehouse.',
                'গুদামে যাচাইয়ের পরে নয়, কুরিয়ার পার্সেল বুঝে নিলেই টাকা ফেরত।',
              ),
              impact: 5,
              effort: 4,
              solves: ['silence'],
            },
          ],
          questions: [
            say('Which share of buyers would take a voucher at once?', 'কতজন সঙ্গে সঙ্গে ভাউচার পেলে তা-ই নেবেন?'),
          ],
        },
        {
          key: 'reorders',
          title: say('Orders the next pair', 'পরের জোড়া অর্ডার করেন'),
          channel: 'app',
          emotion: { regular: 2 },
          ideas: [
            say('Remind regular runners after 800 km.', 'নিয়মিত যাঁরা দৌড়ান, তাঁদের আট মাস পর মনে করিয়ে দেওয়া।'),
          ],
        },
      ],
    },
  ],
  paths: [
    ['first', 'worn'],
    ['worn', 'friend', 'filters', 'reviews', 'compare', 'basket', 'account', 'pays'],
    ['advert', 'filters'],
    ['pays', 'tracking', 'unpacks', 'tries', 'label', 'refund'],
    ['runs', 'reorders'],
    ['regular', 'reorders'],
  ],
  links: [
    { from: 'worn', to: 'advert', kind: 'alternative' },
    {
      from: 'account',
      to: 'leaves',
      kind: 'dropout',
      label: say('no guest order', 'অ্যাকাউন্ট চান না'),
      share: 24,
    },
    { from: 'tries', to: 'runs', kind: 'alternative', label: say('it fits', 'মাপ ঠিক হলে'), share: 80 },
    {
      from: 'refund',
      to: 'filters',
      kind: 'loop',
      label: say('tries a bigger size', 'বড় মাপ খোঁজেন'),
      share: 45,
    },
  ],
}))
