import { template } from './template'

/** An outpatient and the daughter who comes along; the low point is a wait that nobody explains. */
export default template(say => ({
  title: say('Clinic visit', 'ক্লিনিকে ডাক্তার দেখানো'),
  description: say(
    'An older woman has been short of breath for two weeks and sees a specialist as an outpatient, with her daughter at her side.',
    'দুই সপ্তাহ ধরে শ্বাসকষ্টে ভোগা একজন বয়স্ক মানুষ মেয়েকে সঙ্গে নিয়ে বহির্বিভাগে বিশেষজ্ঞ ডাক্তার দেখাচ্ছেন।',
  ),
  personas: [
    {
      key: 'patient',
      name: say('Rose', 'রওশন আরা'),
      role: say('Patient, 67, first visit', 'রোগী, ৬৭ বছর, প্রথমবার এসেছেন'),
      quote: say('I do not mind waiting. I mind not knowing.', 'অপেক্ষায় আপত্তি নেই, কিন্তু কতক্ষণ তা তো জানতে চাই।'),
      goals: say('To breathe easily and to know what it is.', 'সহজে শ্বাস নেওয়া, আর কী হয়েছে তা জানা।'),
      needs: say('Time to ask, words she understands, a chair.', 'প্রশ্ন করার সময়, সহজ কথা, বসার জায়গা।'),
      frustrations: say('Telling her story anew at every desk.', 'প্রতিটি টেবিলে একই কথা নতুন করে বলা।'),
      context: say('Hears badly on one side; does not use apps.', 'এক কানে কম শোনেন; অ্যাপ ব্যবহার করেন না।'),
    },
    {
      key: 'daughter',
      name: say('Claire', 'শিলা'),
      role: say('Daughter, takes half a day off', 'মেয়ে, অফিস থেকে আধা বেলা ছুটি নিয়েছেন'),
      quote: say('Tell me when, and I will be there.', 'কখন আসতে হবে বললেই আমি হাজির।'),
      goals: say('To get through in one morning.', 'এক বেলাতেই সব সেরে ফেলা।'),
      needs: say('Times and costs that hold.', 'সময় আর খরচের কথা যেন ঠিক থাকে।'),
      frustrations: say('Going back and forth between counters.', 'এক কাউন্টার থেকে আরেক কাউন্টারে ছোটাছুটি।'),
    },
  ],
  stages: [
    {
      title: say('Symptom', 'উপসর্গ'),
      goal: say('Understand whether it is serious', 'বিষয়টি গুরুতর কি না, তা বোঝা'),
      touchpoints: [
        {
          key: 'stairs',
          title: say('Stops for breath on the stairs', 'সিঁড়িতে উঠতে হাঁপিয়ে থেমে যান'),
          direct: false,
          emotion: { patient: -1, daughter: -1 },
        },
        {
          key: 'pharmacist',
          title: say('Asks the pharmacist', 'ফার্মেসিতে জিজ্ঞেস করেন'),
          channel: 'person',
          direct: false,
          from: say('Pharmacist', 'ফার্মেসির লোক'),
          to: say('Rose', 'রওশন আরা'),
          thought: say('He says: see a lung doctor, this week.', 'বলল, এই সপ্তাহেই বক্ষব্যাধির ডাক্তার দেখান।'),
          emotion: { patient: 0 },
        },
      ],
    },
    {
      title: say('Appointment', 'সিরিয়াল নেওয়া'),
      goal: say('See the right doctor soon', 'দ্রুত ঠিক ডাক্তারের সিরিয়াল পাওয়া'),
      touchpoints: [
        {
          key: 'phone',
          title: say('Rings the appointment desk', 'সিরিয়ালের জন্য ফোন করেন'),
          channel: 'phone',
          from: say('Claire', 'শিলা'),
          to: say('Appointment desk', 'সিরিয়াল ডেস্ক'),
          thought: say('Engaged. For the ninth time.', 'আবার ব্যস্ত। এই নিয়ে নয়বার।'),
          emotion: { daughter: -1 },
          expectation: { daughter: 0 },
          pains: [
            {
              key: 'engaged',
              text: say(
                'Lines open at eight and all slots are gone by half past.',
                'সকাল আটটায় লাইন খোলে, সাড়ে আটটার মধ্যে সব সিরিয়াল শেষ।',
              ),
              severity: 4,
              frequency: 5,
              evidence: 'measured',
            },
          ],
          opportunities: [
            {
              text: say(
                'Take a number by SMS and be called back.',
                'এসএমএসে সিরিয়াল নেওয়া, ক্লিনিক থেকেই ফিরতি ফোন।',
              ),
              impact: 4,
              effort: 3,
              solves: ['engaged'],
            },
          ],
        },
        {
          key: 'online',
          title: say('Books on the website instead', 'ফোন ছেড়ে ওয়েবসাইটে সিরিয়াল নেন'),
          under: 'phone',
          channel: 'website',
          emotion: { daughter: 1 },
          strengths: [say('Shows the next free day of each doctor.', 'কোন ডাক্তারের কবে ফাঁকা আছে, তা দেখায়।')],
        },
        {
          key: 'reminder',
          title: say('Gets a reminder with a list of papers', 'কী কী কাগজ লাগবে, তা জানিয়ে বার্তা আসে'),
          channel: 'sms',
          from: say('Clinic', 'ক্লিনিক'),
          to: say('Claire', 'শিলা'),
          emotion: { patient: 0, daughter: 1 },
        },
      ],
    },
    {
      title: say('Arrival and waiting', 'পৌঁছানো ও অপেক্ষা'),
      goal: say('Know where to go and how long', 'কোথায় যেতে হবে, কতক্ষণ লাগবে, তা জানা'),
      pains: [
        {
          text: say(
            'Signs use names of departments that patients do not know.',
            'নির্দেশফলকে যে বিভাগের নাম লেখা, রোগীরা তা চেনেন না।',
          ),
          severity: 3,
          frequency: 4,
          evidence: 'research',
        },
      ],
      touchpoints: [
        {
          key: 'reception',
          title: say('Registers at reception', 'অভ্যর্থনায় নাম লেখান'),
          channel: 'person',
          from: say('Receptionist', 'অভ্যর্থনাকর্মী'),
          to: say('Rose', 'রওশন আরা'),
          emotion: { patient: 0, daughter: 0 },
        },
        {
          key: 'waits',
          title: say('Waits two and a half hours', 'আড়াই ঘণ্টা বসে থাকেন'),
          channel: say('Waiting room', 'অপেক্ষার ঘর'),
          thought: say('Have they forgotten me?', 'আমাকে কি ভুলে গেল?'),
          momentOfTruth: true,
          emotion: { patient: -2, daughter: -2 },
          expectation: { patient: -1, daughter: 0 },
          pains: [
            {
              key: 'unclear',
              text: say(
                'Nobody says how many are ahead or that the doctor is late.',
                'আগে কতজন আছেন, ডাক্তার যে দেরিতে আসবেন, কেউ কিছুই বলে না।',
              ),
              severity: 5,
              frequency: 5,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say(
                'Show number and expected time on a screen and by SMS, so that people can go for tea.',
                'কত নম্বর চলছে আর আনুমানিক সময় পর্দায় ও এসএমএসে জানানো, যাতে চা খেয়ে আসা যায়।',
              ),
              impact: 5,
              effort: 3,
              evidence: 'research',
              status: 'planned',
              solves: ['unclear'],
            },
          ],
          quotes: [
            say(
              'I did not dare to go to the toilet in case they called me.',
              'ডাক পড়ে যায় কি না, সেই ভয়ে বাথরুমেও যাইনি।',
            ),
          ],
        },
        {
          key: 'goes',
          title: say('Goes home unseen', 'ডাক্তার না দেখিয়েই বাড়ি ফেরেন'),
          under: 'waits',
          direct: false,
        },
      ],
    },
    {
      title: say('Consultation', 'ডাক্তারের কক্ষে'),
      goal: say('Be heard and get an answer', 'কথাটা বলা, উত্তর পাওয়া'),
      touchpoints: [
        {
          key: 'nurse',
          title: say('Tells her story to the nurse', 'নার্সকে সব খুলে বলেন'),
          channel: 'person',
          from: say('Rose', 'রওশন আরা'),
          to: say('Nurse', 'নার্স'),
          emotion: { patient: 0 },
          pains: [
            {
              key: 'story',
              text: say(
                'The same questions three times: desk, nurse, doctor.',
                'অভ্যর্থনা, নার্স, ডাক্তার—তিন জায়গায় একই প্রশ্ন।',
              ),
              severity: 3,
              frequency: 5,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say(
                'One sheet that travels with the patient, filled in once.',
                'একবার লেখা একটি কাগজ, যা রোগীর সঙ্গেই থাকবে।',
              ),
              impact: 3,
              effort: 1,
              solves: ['story'],
            },
          ],
        },
        {
          key: 'doctor',
          title: say('Talks with the doctor', 'ডাক্তারের সঙ্গে কথা বলেন'),
          channel: 'person',
          from: say('Doctor', 'ডাক্তার'),
          to: say('Rose', 'রওশন আরা'),
          thought: say('She listens. She even draws me a lung.', 'মন দিয়ে শুনলেন। ফুসফুসের ছবিও এঁকে দেখালেন।'),
          momentOfTruth: true,
          emotion: { patient: 2, daughter: 1 },
          expectation: { patient: 1, daughter: 0 },
          strengths: [
            say(
              'The doctor draws and asks the patient to say it back.',
              'ডাক্তার এঁকে বোঝান, রোগী কী বুঝলেন তা-ও শুনে নেন।',
            ),
          ],
        },
      ],
    },
    {
      title: say('Tests and medicine', 'পরীক্ষা ও ওষুধ'),
      goal: say('Everything done today', 'আজই সব সেরে ফেলা'),
      touchpoints: [
        {
          key: 'cashier',
          title: say('Pays for tests at the cash desk', 'ক্যাশ কাউন্টারে পরীক্ষার টাকা দেন'),
          channel: 'person',
          thought: say('Nobody mentioned that sum.', 'এত টাকা লাগবে, কেউ তো বলেনি।'),
          emotion: { patient: -1, daughter: -1 },
          expectation: { daughter: 0 },
          pains: [
            {
              key: 'cost',
              text: say(
                'The cost is first told at the cash desk, after the queue.',
                'লাইন পেরিয়ে ক্যাশ কাউন্টারে গিয়ে প্রথম খরচ জানা যায়।',
              ),
              severity: 4,
              frequency: 4,
              evidence: 'anecdote',
            },
          ],
          opportunities: [
            {
              text: say(
                'Print the price of each test on the order slip.',
                'পরীক্ষার স্লিপেই প্রতিটির দাম ছাপিয়ে দেওয়া।',
              ),
              impact: 3,
              effort: 1,
              solves: ['cost'],
            },
          ],
        },
        {
          key: 'xray',
          title: say('Has an X-ray and a blood test', 'এক্স-রে ও রক্ত পরীক্ষা করান'),
          channel: 'device',
          emotion: { patient: 0 },
        },
        {
          key: 'report',
          title: say('Picks up the report in the evening', 'সন্ধ্যায় আবার এসে রিপোর্ট নেন'),
          channel: 'person',
          emotion: { daughter: -1 },
          pains: [
            {
              key: 'trip',
              text: say('A second trip only to fetch paper.', 'শুধু কাগজ নিতে দ্বিতীয়বার আসতে হয়।'),
              severity: 3,
              frequency: 5,
              evidence: 'research',
            },
          ],
          opportunities: [
            {
              text: say(
                'Send the report to the phone and the doctor.',
                'রিপোর্ট মোবাইলে আর ডাক্তারের কাছে সরাসরি পাঠানো।',
              ),
              impact: 4,
              effort: 3,
              solves: ['trip'],
            },
          ],
        },
        {
          key: 'medicine',
          title: say('Gets the medicine explained', 'কোন ওষুধ কখন খাবেন, বুঝে নেন'),
          channel: 'shop',
          from: say('Pharmacist', 'ফার্মাসিস্ট'),
          to: say('Rose', 'রওশন আরা'),
          emotion: { patient: 1, daughter: 1 },
          strengths: [
            say('Times are marked with sun and moon on the strip.', 'ওষুধের পাতায় সূর্য আর চাঁদ এঁকে সময় বোঝানো।'),
          ],
        },
      ],
    },
    {
      title: say('Follow-up', 'ফলোআপ'),
      goal: say('Be sure it is getting better', 'ভালো হচ্ছি, সে ভরসা পাওয়া'),
      touchpoints: [
        {
          key: 'call',
          title: say('Is rung by the nurse after three days', 'তিন দিন পর নার্স ফোন করে খোঁজ নেন'),
          channel: 'phone',
          from: say('Nurse', 'নার্স'),
          to: say('Rose', 'রওশন আরা'),
          emotion: { patient: 2, daughter: 1 },
          questions: [
            say(
              'Can the call replace the second visit for some?',
              'কারও কারও বেলায় এই ফোনেই কি দ্বিতীয়বার আসা এড়ানো যায়?',
            ),
          ],
        },
        {
          key: 'control',
          title: say('Comes back for a check', 'আবার দেখাতে আসেন'),
          channel: 'person',
          emotion: { patient: 1 },
          ideas: [say('Skip reception: straight to the nurse.', 'অভ্যর্থনায় না গিয়ে সোজা নার্সের কাছে।')],
        },
      ],
    },
  ],
  paths: [
    ['patient', 'stairs'],
    ['daughter', 'phone'],
    ['stairs', 'pharmacist', 'phone', 'reminder', 'reception', 'waits', 'nurse', 'doctor', 'cashier', 'xray'],
    ['xray', 'report', 'medicine', 'call', 'control'],
    ['online', 'reminder'],
  ],
  links: [
    {
      from: 'pharmacist',
      to: 'online',
      kind: 'alternative',
      label: say('who uses the web', 'যাঁরা ইন্টারনেট ব্যবহার করেন'),
      share: 35,
    },
    {
      from: 'waits',
      to: 'goes',
      kind: 'dropout',
      label: say('cannot wait longer', 'আর বসতে পারেন না'),
      share: 8,
    },
    { from: 'report', to: 'doctor', kind: 'loop', label: say('shows the report', 'রিপোর্ট দেখান'), share: 60 },
  ],
}))
