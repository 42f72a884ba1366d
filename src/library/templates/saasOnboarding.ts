import { template } from './template'

/** A team tries a tool for two weeks; the low point is an empty screen and a failed import. */
export default template(say => ({
  title: say('SaaS onboarding', 'সফটওয়্যারে প্রথম দিনগুলো'),
  description: say(
    'A team lead looks for a planning tool, tries it for fourteen days and must win over her colleagues before the trial ends.',
    'এক দলনেতা কাজ পরিকল্পনার সফটওয়্যার খুঁজছেন। চৌদ্দ দিন বিনা খরচে ব্যবহার করে তার মধ্যেই সহকর্মীদের রাজি করাতে হবে।',
  ),
  personas: [
    {
      key: 'lead',
      name: say('Helen', 'সাবরিনা'),
      role: say('Team lead, decides and pays', 'দলনেতা, সিদ্ধান্ত ও খরচ তাঁর'),
      quote: say('If I cannot show it on Thursday, it is dead.', 'বৃহস্পতিবারের সভায় দেখাতে না পারলে এটা আর চলবে না।'),
      goals: say('One place where everybody sees who does what.', 'কে কী করছে, সবাই এক জায়গায় দেখবে।'),
      needs: say(
        'A first result in the first half hour, with her own data.',
        'নিজের তথ্য দিয়ে আধা ঘণ্টায় প্রথম ফল।',
      ),
      frustrations: say('Tours that explain buttons instead of work.', 'কাজ না শিখিয়ে শুধু বোতাম চেনানো।'),
    },
    {
      key: 'member',
      name: say('Jonas', 'ফাহিম'),
      role: say('Colleague who was invited', 'আমন্ত্রিত সহকর্মী'),
      quote: say('Not another tool.', 'আবার নতুন সফটওয়্যার!'),
      goals: say('To keep working as before.', 'আগের মতোই কাজ চালিয়ে যাওয়া।'),
      needs: say('To see at once what he gets out of it.', 'তাঁর কী লাভ, তা সঙ্গে সঙ্গে বোঝা।'),
      frustrations: say('Notifications about everything.', 'সবকিছু নিয়ে একের পর এক নোটিফিকেশন।'),
    },
  ],
  stages: [
    {
      title: say('Visit', 'খোঁজখবর'),
      goal: say('Is this for a team like ours?', 'আমাদের মতো দলের জন্য কি এটা?'),
      touchpoints: [
        {
          key: 'searches',
          title: say('Compares three tools', 'তিনটি সফটওয়্যার মিলিয়ে দেখেন'),
          channel: 'website',
          direct: false,
          emotion: { lead: 0 },
        },
        {
          key: 'pricing',
          title: say('Looks for the price', 'দাম খোঁজেন'),
          channel: 'website',
          thought: say('“Contact us” means too expensive.', '“যোগাযোগ করুন” মানেই নাগালের বাইরে।'),
          emotion: { lead: -1 },
          expectation: { lead: 0 },
          pains: [
            {
              key: 'price',
              text: say(
                'The price for teams above ten people is hidden behind a sales call.',
                'দশজনের বড় দলের দাম জানতে বিক্রয় প্রতিনিধির ফোনের অপেক্ষা করতে হয়।',
              ),
              severity: 3,
              frequency: 4,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say('A price calculator for up to 100 people.', '১০০ জন পর্যন্ত দামের হিসাব পাতাতেই দেখানো।'),
              impact: 3,
              effort: 2,
              solves: ['price'],
            },
          ],
        },
      ],
    },
    {
      title: say('Sign up', 'নিবন্ধন'),
      goal: say('Get in without friction', 'সহজে ঢুকে পড়া'),
      touchpoints: [
        {
          key: 'form',
          title: say('Signs up with the work e-mail', 'অফিসের ই-মেইল দিয়ে নিবন্ধন করেন'),
          channel: 'website',
          emotion: { lead: 1 },
          strengths: [say('Two fields, no card needed.', 'মাত্র দুটি ঘর, কার্ড লাগে না।')],
        },
        {
          key: 'confirm',
          title: say('Waits for the confirmation e-mail', 'নিশ্চিতকরণ ই-মেইলের অপেক্ষা করেন'),
          channel: 'email',
          from: say('Product', 'সফটওয়্যার'),
          to: say('Helen', 'সাবরিনা'),
          emotion: { lead: -1 },
          pains: [
            {
              key: 'spam',
              text: say(
                'One confirmation in eight lands in the junk folder.',
                'প্রতি আটটি নিশ্চিতকরণ ই-মেইলের একটি স্প্যামে চলে যায়।',
              ),
              severity: 4,
              frequency: 2,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'Let people in at once and ask for confirmation on the second day.',
                'আগে ঢুকতে দেওয়া, ই-মেইল নিশ্চিত করতে বলা দ্বিতীয় দিনে।',
              ),
              impact: 4,
              effort: 2,
              solves: ['spam'],
            },
          ],
        },
        {
          key: 'gives-up',
          title: say('Gives up on the e-mail', 'ই-মেইল না পেয়ে হাল ছেড়ে দেন'),
          under: 'confirm',
          direct: false,
        },
      ],
    },
    {
      title: say('Set up', 'গুছিয়ে নেওয়া'),
      goal: say('Our own work in it', 'নিজেদের কাজ তোলা'),
      touchpoints: [
        {
          key: 'empty',
          title: say('Stands before an empty screen', 'ফাঁকা পর্দার সামনে থমকে যান'),
          channel: 'website',
          thought: say('And now?', 'এখন কী করব?'),
          emotion: { lead: -1, member: -1 },
          expectation: { lead: 1 },
          pains: [
            {
              key: 'blank',
              text: say(
                'The first screen is empty; 38 % do not create anything on the first day.',
                'প্রথম পর্দা একদম ফাঁকা; ৩৮ শতাংশ প্রথম দিনে কিছুই তৈরি করেন না।',
              ),
              severity: 5,
              frequency: 4,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'Start with a worked example for the team’s trade, to be overwritten.',
                'দলের কাজের ধরন অনুযায়ী একটি তৈরি উদাহরণ দিয়ে শুরু, যা বদলে নেওয়া যায়।',
              ),
              impact: 5,
              effort: 2,
              evidence: 'research',
              status: 'planned',
              solves: ['blank'],
            },
          ],
        },
        {
          key: 'import',
          title: say('Imports the old spreadsheet', 'পুরোনো এক্সেল তালিকা তোলেন'),
          channel: 'website',
          thought: say('Row 212 is invalid. Which one is row 212?', '২১২ নম্বর সারিতে ভুল। কোনটা ২১২?'),
          momentOfTruth: true,
          emotion: { lead: -2 },
          expectation: { lead: 1 },
          pains: [
            {
              key: 'import-fails',
              text: say(
                'One faulty row rejects the whole file, without saying what is wrong.',
                'একটি সারিতে ভুল থাকলেই পুরো ফাইল বাতিল, কী ভুল তা-ও বলে না।',
              ),
              severity: 5,
              frequency: 3,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'Take the good rows and show the others in a list to be mended on the spot.',
                'ঠিক সারিগুলো নিয়ে নেওয়া, বাকিগুলো সেখানেই শুধরে নেওয়ার সুযোগ দেওয়া।',
              ),
              impact: 4,
              effort: 4,
              solves: ['import-fails'],
            },
          ],
          quotes: [say('I typed in 60 tasks by hand on a Sunday.', 'শুক্রবার বসে ৬০টা কাজ হাতে তুলেছি।')],
        },
        {
          key: 'invite',
          title: say('Invites the team', 'দলের সবাইকে আমন্ত্রণ জানান'),
          channel: 'email',
          from: say('Helen', 'সাবরিনা'),
          to: say('Colleagues', 'সহকর্মীরা'),
          emotion: { lead: 0, member: -1 },
          pains: [
            {
              text: say(
                'The invitation names the product but not the reason.',
                'আমন্ত্রণে সফটওয়্যারের নাম আছে, কেন দরকার তা নেই।',
              ),
              severity: 3,
              frequency: 5,
              evidence: 'anecdote',
            },
          ],
        },
      ],
    },
    {
      title: say('First value and habit', 'প্রথম সুফল ও অভ্যাস'),
      goal: say('It pays off in daily work', 'রোজকার কাজে লাভ টের পাওয়া'),
      touchpoints: [
        {
          key: 'meeting',
          title: say('Runs the Thursday meeting from it', 'এটি দেখিয়েই বৃহস্পতিবারের সভা চালান'),
          channel: say('Meeting room', 'সভাকক্ষ'),
          direct: false,
          thought: say('Done in twenty minutes instead of fifty.', 'পঞ্চাশ মিনিটের সভা বিশ মিনিটে শেষ।'),
          momentOfTruth: true,
          emotion: { lead: 2, member: 1 },
          expectation: { lead: 1, member: -1 },
          strengths: [
            say('The board can be read from the back of the room.', 'ঘরের পেছন থেকেও বোর্ড স্পষ্ট পড়া যায়।'),
          ],
        },
        {
          key: 'mail',
          title: say('Gets a mail for every change', 'প্রতিটি বদলের জন্য ই-মেইল পান'),
          channel: 'email',
          from: say('Product', 'সফটওয়্যার'),
          to: say('Jonas', 'ফাহিম'),
          emotion: { member: -1 },
          pains: [
            {
              key: 'noise',
              text: say('Some 40 mails a day by default.', 'শুরু থেকেই দিনে প্রায় ৪০টি ই-মেইল।'),
              severity: 3,
              frequency: 5,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'One summary each morning; the rest is chosen.',
                'রোজ সকালে একটি সারসংক্ষেপ; বাকিটা ইচ্ছামতো।',
              ),
              impact: 3,
              effort: 1,
              solves: ['noise'],
            },
          ],
        },
        {
          key: 'daily',
          title: say('Opens it every morning', 'রোজ সকালে খুলে দেখেন'),
          channel: 'app',
          emotion: { lead: 1, member: 1 },
          ideas: [say('Show what changed since yesterday first.', 'গতকালের পর কী বদলেছে, তা সবার আগে দেখানো।')],
        },
      ],
    },
    {
      title: say('Plan and renewal', 'প্যাকেজ ও নবায়ন'),
      goal: say('A fair price and no surprise', 'ন্যায্য দাম, হঠাৎ বাড়তি কিছু নয়'),
      touchpoints: [
        {
          key: 'trial-ends',
          title: say('Reads that the trial ends tomorrow', 'পড়েন, কাল বিনা খরচের মেয়াদ শেষ'),
          channel: 'email',
          from: say('Product', 'সফটওয়্যার'),
          to: say('Helen', 'সাবরিনা'),
          emotion: { lead: 0 },
          questions: [
            say(
              'Would seven days’ notice raise the share who pay?',
              'সাত দিন আগে জানালে কি আরও বেশি দল টাকা দিয়ে নিত?',
            ),
          ],
        },
        {
          key: 'plan',
          title: say('Chooses a plan', 'প্যাকেজ বেছে নেন'),
          channel: 'website',
          emotion: { lead: 1 },
        },
        {
          key: 'invoice',
          title: say('Hands the invoice to accounting', 'হিসাব শাখায় বিল জমা দেন'),
          channel: 'email',
          from: say('Product', 'সফটওয়্যার'),
          to: say('Accounting', 'হিসাব শাখা'),
          strengths: [
            say(
              'The invoice comes as a proper PDF with the order number.',
              'অর্ডার নম্বরসহ ঠিকঠাক বিল ই-মেইলেই চলে আসে।',
            ),
          ],
        },
        {
          key: 'renews',
          title: say('Renews for a year', 'এক বছরের জন্য নবায়ন করেন'),
          channel: 'website',
          emotion: { lead: 1, member: 0 },
        },
      ],
    },
  ],
  paths: [
    ['lead', 'searches'],
    ['searches', 'pricing', 'form', 'confirm', 'empty', 'import', 'invite', 'meeting', 'mail', 'daily'],
    ['daily', 'trial-ends', 'plan', 'invoice', 'renews'],
    ['member', 'invite'],
  ],
  links: [
    { from: 'confirm', to: 'gives-up', kind: 'dropout', label: say('no mail', 'ই-মেইল আসে না'), share: 12 },
    { from: 'import', to: 'empty', kind: 'loop', label: say('rejected, starts over', 'বাতিল হলে আবার শুরু') },
    {
      from: 'empty',
      to: 'invite',
      kind: 'alternative',
      label: say('types in by hand', 'হাতে লিখে নেন'),
      share: 30,
    },
  ],
}))
