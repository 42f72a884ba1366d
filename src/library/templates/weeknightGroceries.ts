import { template } from './template'

/** Two people who order dinner on the phone; the low point is what the basket costs in the end. */
export default template(say => ({
  title: say('Weeknight groceries', 'সপ্তাহের রান্নার বাজার'),
  description: say(
    'How families with little time get dinner on the table on a weekday: ordering on the phone early in the week, and the shop helping with an easy dinner the children will eat, just before check-out.',
    'কাজের দিনে যাঁদের হাতে সময় কম, তাঁদের ঘরে রাতের খাবার কীভাবে হয়: সপ্তাহের শুরুতে মোবাইলে বাজারের অর্ডার, আর টাকা দেওয়ার ঠিক আগে দোকানের কাছ থেকে বাচ্চাদের পছন্দের সহজ রান্নার পরামর্শ।',
  ),
  personas: [
    {
      key: 'nadia',
      name: say('Nadia', 'নাদিয়া'),
      role: say('Busy parent of two', 'দুই সন্তানের ব্যস্ত মা'),
      quote: say('Weeknights are for the kids, not for shopping.', 'সন্ধ্যাটা বাচ্চাদের জন্য, বাজার করার জন্য নয়।'),
      goals: say('A warm dinner by seven that both children eat.', 'সন্ধ্যা সাতটার মধ্যে গরম খাবার, যা দুই বাচ্চাই খাবে।'),
      needs: say(
        'Ideas for tonight, a basket filled in five minutes, the full price up front.',
        'আজ কী রাঁধবেন তার বুদ্ধি, পাঁচ মিনিটে বাজারের তালিকা, আর শুরুতেই পুরো দাম।',
      ),
      frustrations: say(
        'Scrolling through hundreds of results; saying again and again what the little one is allergic to.',
        'শত শত পণ্য ঘাঁটা; ছোটজনের কীসে অ্যালার্জি, তা বারবার বলা।',
      ),
      context: say(
        'Orders on Monday on the bus home, one hand on the phone.',
        'সোমবার অফিস থেকে ফেরার বাসে দাঁড়িয়ে, এক হাতে মোবাইল নিয়ে অর্ডার করেন।',
      ),
    },
    {
      key: 'arif',
      name: say('Arif', 'আরিফ'),
      role: say('Student, cooks twice a week', 'শিক্ষার্থী, সপ্তাহে দুদিন রাঁধেন'),
      quote: say('If it needs more than one pan, I am out.', 'এক কড়াইয়ের বেশি লাগলে আমি নেই।'),
      goals: say('Two proper meals a week for little money.', 'অল্প খরচে সপ্তাহে দুদিন ঠিকঠাক খাওয়া।'),
      needs: say('Small packs and recipes for one.', 'ছোট প্যাকেট আর একজনের মাপের রান্না।'),
      frustrations: say('Delivery that costs as much as the food.', 'খাবারের সমান ডেলিভারি খরচ।'),
    },
  ],
  lanes: ['backstage'],
  stages: [
    {
      key: 'realise',
      title: say('Realise', 'টের পাওয়া'),
      goal: say('What do we eat tonight?', 'আজ রাতে কী খাব?'),
      touchpoints: [
        {
          key: 'fridge',
          title: say('Sees the fridge is empty', 'ফ্রিজ খুলে দেখেন কিছু নেই'),
          channel: say('At home', 'বাসায়'),
          direct: false,
          thought: say('Half an onion and some yoghurt. Again.', 'আধখানা পেঁয়াজ আর একটু দই। আবার সেই অবস্থা।'),
          emotion: { nadia: 0, arif: 0 },
        },
        {
          key: 'reminder',
          title: say('Gets the Monday reminder', 'সোমবারে অ্যাপের রিমাইন্ডার পান'),
          channel: 'app',
          from: say('Shop', 'দোকান'),
          to: say('Customer', 'গ্রাহক'),
          thought: say('Right, before the bus comes.', 'ঠিক, বাস আসার আগেই সেরে ফেলি।'),
          emotion: { nadia: 1 },
          strengths: [
            say('Comes on Monday, when the week is planned.', 'আসে সোমবারে, যখন সপ্তাহের হিসাব করা হয়।'),
          ],
        },
      ],
    },
    {
      key: 'order',
      title: say('Order', 'অর্ডার'),
      goal: say('Fill a basket before the bus ride ends', 'বাস থেকে নামার আগেই বাজারের তালিকা শেষ করা'),
      touchpoints: [
        {
          key: 'search',
          title: say('Searches for tonight’s dinner', 'আজ রাতে কী রাঁধবেন, তা খোঁজেন'),
          channel: 'app',
          thought: say('I want dinner, not 214 kinds of pasta sauce.', 'আমি রাতের খাবার চাই, ২১৪ রকমের মসলা নয়।'),
          emotion: { nadia: -1, arif: 0 },
          expectation: { nadia: 1 },
          pains: [
            {
              key: 'results',
              text: say(
                'Too many results; no way to filter by “ready in 20 minutes”.',
                'ফলাফল অনেক বেশি; “২০ মিনিটে হয়ে যায়” দিয়ে বাছাই করার উপায় নেই।',
              ),
              severity: 4,
              frequency: 4,
              evidence: 'research',
            },
            {
              key: 'allergies',
              text: say(
                'Children’s allergies must be entered again for every order.',
                'প্রতিটি অর্ডারে বাচ্চাদের অ্যালার্জির কথা নতুন করে লিখতে হয়।',
              ),
              severity: 3,
              frequency: 3,
              evidence: 'anecdote',
            },
          ],
          opportunities: [
            {
              text: say(
                'Keep allergies and dislikes in the family profile and filter by them at once.',
                'অ্যালার্জি আর অপছন্দ পরিবারের প্রোফাইলে রেখে সেই অনুযায়ী আপনাআপনি বাছাই করা।',
              ),
              impact: 4,
              effort: 2,
              solves: ['allergies'],
            },
          ],
        },
        {
          title: say('Ranks results by margin', 'লাভ বেশি যে পণ্যে, তা আগে দেখায়'),
          lane: 'backstage',
          under: 'search',
          owner: say('Catalogue team', 'পণ্য তালিকা দল'),
          channel: say('Catalogue', 'পণ্য তালিকা'),
          pains: [
            {
              text: say(
                'Nobody owns “what can I cook with this”.',
                '“এ দিয়ে কী রাঁধা যায়” প্রশ্নটি কারও দায়িত্বে নেই।',
              ),
              severity: 3,
              frequency: 5,
            },
          ],
        },
        {
          key: 'repeat',
          title: say('Repeats last week’s basket', 'গত সপ্তাহের বাজারই আবার নেন'),
          channel: 'app',
          emotion: { nadia: 1 },
          strengths: [say('Last week’s basket opens in one tap.', 'এক চাপেই গত সপ্তাহের তালিকা খুলে যায়।')],
          ideas: [say('Leave out what is surely still at home.', 'যা নিশ্চয়ই এখনো ঘরে আছে, তা বাদ দেওয়া।')],
        },
        {
          key: 'suggestion',
          title: say('Is offered an easy dinner for the children', 'বাচ্চাদের জন্য একটি সহজ রান্নার পরামর্শ পান'),
          description: say(
            'Before check-out the app offers one dinner from what is already in the basket, with the two things that are missing.',
            'টাকা দেওয়ার আগে অ্যাপ তালিকার জিনিস দিয়েই একটি রান্নার কথা বলে, যে দুটি জিনিস কম আছে তা-ও দেখায়।',
          ),
          channel: 'app',
          from: say('Shop', 'দোকান'),
          to: say('Customer', 'গ্রাহক'),
          thought: say('Noodles with egg. They will eat that!', 'ডিম দিয়ে নুডলস। এটা ওরা খাবেই!'),
          momentOfTruth: true,
          emotion: { nadia: 2, arif: 1 },
          expectation: { nadia: 0 },
          opportunities: [
            {
              text: say(
                'Suggest three child-friendly dinners in 20 minutes, on the first screen and not only before check-out.',
                'টাকা দেওয়ার আগে নয়, প্রথম পর্দাতেই ২০ মিনিটের তিনটি রান্না দেখানো, যা বাচ্চারা খায়।',
              ),
              impact: 5,
              effort: 2,
              evidence: 'research',
              status: 'planned',
              solves: ['results'],
            },
          ],
          quotes: [
            say(
              'It was the first time an app asked what my kids like.',
              'এই প্রথম কোনো অ্যাপ জানতে চাইল, আমার বাচ্চারা কী খেতে ভালোবাসে।',
            ),
          ],
        },
      ],
    },
    {
      key: 'pay',
      title: say('Pay', 'টাকা দেওয়া'),
      goal: say('No surprises', 'হঠাৎ বাড়তি খরচ না থাকা'),
      touchpoints: [
        {
          key: 'fees',
          title: say('Sees the fees at check-out', 'শেষ ধাপে বাড়তি খরচ দেখেন'),
          channel: 'app',
          thought: say('Where does this extra 4.90 come from?', 'এই বাড়তি ৯০ টাকা কোথা থেকে এল?'),
          momentOfTruth: true,
          emotion: { nadia: -2, arif: -1 },
          expectation: { nadia: 0, arif: 0 },
          pains: [
            {
              key: 'late',
              text: say(
                'Delivery and service fees show only at the last step.',
                'ডেলিভারি ও সেবার খরচ শুধু শেষ ধাপে দেখা যায়।',
              ),
              severity: 5,
              frequency: 5,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say('Show the full price from the first item on.', 'প্রথম পণ্য থেকেই মোট খরচ দেখানো।'),
              impact: 5,
              effort: 3,
              solves: ['late'],
            },
          ],
        },
        {
          key: 'pays',
          title: say('Pays with the saved card', 'মোবাইল ওয়ালেটে টাকা দেন'),
          channel: 'app',
          emotion: { nadia: 0, arif: 0 },
        },
        {
          key: 'corner',
          title: say('Buys eggs at the corner shop instead', 'অর্ডার ফেলে মোড়ের দোকান থেকে ডিম কেনেন'),
          under: 'pays',
          channel: 'shop',
          direct: false,
          emotion: { arif: 0 },
        },
      ],
    },
    {
      key: 'receive',
      title: say('Receive', 'হাতে পাওয়া'),
      goal: say('Fresh and on time', 'তাজা আর সময়মতো'),
      touchpoints: [
        {
          key: 'window',
          title: say('Waits in a two-hour window', 'দুই ঘণ্টার সময়সীমা ধরে অপেক্ষা করেন'),
          channel: 'courier',
          emotion: { nadia: 1, arif: 1 },
          pains: [
            {
              key: 'slips',
              text: say('The window slips without notice.', 'না জানিয়েই সময় পিছিয়ে যায়।'),
              severity: 2,
              frequency: 2,
              evidence: 'measured',
            },
          ],
          questions: [
            say('Would they wait longer for free delivery?', 'বিনা খরচে পেলে কি তাঁরা আরও অপেক্ষা করবেন?'),
          ],
        },
        {
          key: 'nearly',
          title: say('Reads “nearly there”', '“এই তো এসে গেছি” বার্তা পড়েন'),
          channel: 'sms',
          from: say('Courier', 'ডেলিভারি কর্মী'),
          to: say('Customer', 'গ্রাহক'),
          emotion: { nadia: 1, arif: 1 },
          strengths: [
            say('The courier knows the gate and does not ring.', 'ডেলিভারি কর্মী গেট চেনেন, বেল বাজান না।'),
          ],
        },
        {
          title: say('Plans the evening round', 'সন্ধ্যার ডেলিভারির পথ ঠিক করেন'),
          lane: 'backstage',
          under: 'window',
          owner: say('Dispatch', 'ডেলিভারি শাখা'),
        },
      ],
    },
    {
      key: 'cook',
      title: say('Cook', 'রান্না'),
      goal: say('On the table in 20 minutes', '২০ মিনিটে টেবিলে খাবার'),
      touchpoints: [
        {
          key: 'card',
          title: say('Follows the recipe card', 'রেসিপি দেখে রান্না করেন'),
          channel: say('Kitchen', 'রান্নাঘর'),
          direct: false,
          thought: say('Even Rafi stirs along.', 'রাফিও নাড়তে লেগে গেছে।'),
          emotion: { nadia: 2, arif: 1 },
          opportunities: [
            {
              text: say(
                'Send the recipe card together with “nearly there”.',
                '“এসে গেছি” বার্তার সঙ্গেই রেসিপি পাঠানো।',
              ),
              impact: 3,
              effort: 1,
            },
          ],
        },
        {
          key: 'eat',
          title: say('Eats together', 'সবাই মিলে খান'),
          direct: false,
          strengths: [say('The children choose the next recipe themselves.', 'পরের রান্না বাচ্চারাই বেছে নেয়।')],
        },
      ],
    },
    {
      key: 'aftercare',
      title: say('After-care', 'পরের সেবা'),
      goal: say('What went wrong is put right', 'যা ভুল হয়েছে, তা ঠিক হওয়া'),
      touchpoints: [
        {
          key: 'eggs',
          title: say('Reports the missing eggs', 'ডিম না পাওয়ার কথা জানান'),
          channel: 'chatbot',
          from: say('Customer', 'গ্রাহক'),
          to: say('Shop', 'দোকান'),
          thought: say('You know what you packed!', 'কী প্যাক করেছেন, তা তো আপনারাই জানেন!'),
          emotion: { nadia: -1, arif: 0 },
          pains: [
            {
              key: 'number',
              text: say(
                'The bot asks for an order number that the app itself knows.',
                'যে অর্ডার নম্বর অ্যাপই জানে, চ্যাটবট তা-ই চায়।',
              ),
              severity: 4,
              frequency: 4,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say(
                'Refund small missing items in two taps, no questions.',
                'ছোটখাটো জিনিস কম পড়লে কিছু না জিজ্ঞেস করে দুই চাপে টাকা ফেরত।',
              ),
              impact: 4,
              effort: 3,
              solves: ['number'],
            },
          ],
        },
        {
          key: 'rates',
          title: say('Rates the dinner', 'রান্নাটিকে নম্বর দেন'),
          channel: 'app',
          emotion: { nadia: 1 },
        },
      ],
    },
  ],
  paths: [
    ['nadia', 'fridge'],
    ['arif', 'fridge'],
    [
      'fridge',
      'reminder',
      'search',
      'repeat',
      'suggestion',
      'fees',
      'pays',
      'window',
      'nearly',
      'card',
      'eat',
    ],
    ['eat', 'eggs', 'rates'],
  ],
  links: [
    {
      from: 'fees',
      to: 'corner',
      kind: 'dropout',
      label: say('too dear', 'খরচ বেশি'),
      share: 31,
    },
    { from: 'rates', to: 'suggestion', kind: 'loop', label: say('next Monday', 'পরের সোমবার') },
  ],
}))
