import type { caseStudyGroups } from '#app/domain/case-study.ts'
import type { WordsOfFields, WordsOfGroups } from '../field-words.ts'

export const caseStudyFields = {
  title: {
    label: 'Title',
    hint: 'Say what you did, and for whom, in everyday words.',
    example: 'Answering damp and mould reports within one working day',
  },
  summary: {
    label: 'Summary',
    hint: 'Three sentences: the problem, what you did, what changed. People see this first, in search results.',
    example:
      'Tenants waited weeks for an answer about damp. We set up one team that answers every report within a day and books the inspection on the first call. In a year, repeat reports fell by half.',
  },
  problem: {
    label: 'What was the problem?',
    hint: 'Say what was going wrong, for whom, and how you knew.',
    example:
      'Reports of damp came in through four routes and nobody owned them. In 2022 the average wait for a first answer was 19 working days, and 1 in 5 complaints to us was about damp.',
  },
  whatWeDid: {
    label: 'What did you do?',
    hint: 'Describe the steps, who was involved and how long it took, so that another team could follow them.',
    example:
      'We moved every report to one team of four and gave them the power to book an inspection. Tenants helped us write the questions that staff ask on the first call.',
  },
  whatChanged: {
    label: 'What changed?',
    hint: 'Say what is different now for people and for the service. Give a number if you have one.',
    example:
      'We now answer 93% of reports within one working day, up from 41%. Tenants told us that they no longer have to explain the problem more than once.',
  },
  publicContact: {
    label: 'Contact email address',
    hint: "Readers will see this. Put your team's mailbox here, if it has one, in place of your own address.",
    example: 'good-practice@tai-enghraifft.example',
  },
  themes: {
    label: 'Themes',
    hint: 'Choose up to 3. People use themes to find case studies like yours.',
    example: '',
  },
  sector: {
    label: 'Sector',
    hint: 'Choose the one that fits best.',
    example: '',
  },
  organisationTypes: {
    label: 'Types of organisation that took part',
    hint: 'Choose all that apply, including partners.',
    example: '',
  },
  region: {
    label: 'Region',
    hint: 'Choose where it happened.',
    example: '',
  },
  place: {
    label: 'Place',
    hint: 'Name the town, county or community.',
    example: 'Porth Sampl and the villages around it',
  },
  service: {
    label: 'Service',
    hint: 'Use the name that the people who use the service would recognise.',
    example: 'Housing repairs',
  },
  peopleServed: {
    label: 'Who is it for?',
    hint: 'Describe the people or groups it serves.',
    example: 'Tenants of older homes, most of them families with young children',
  },
  started: {
    label: 'When did it start?',
    hint: 'Give the month and year.',
    example: '',
  },
  ended: {
    label: 'When did it end?',
    hint: 'Give the month and year. Leave this blank if it is still going on.',
    example: '',
  },
  maturity: {
    label: 'What stage has it reached?',
    hint: 'Choose the stage it is at today.',
    example: '',
  },
  wellbeingGoals: {
    label: 'Well-being goals',
    hint: 'Choose each goal of the Well-being of Future Generations (Wales) Act 2015 that it supports.',
    example: '',
  },
  changeDepth: {
    label: 'How deep was the change?',
    hint: 'Did you add something to a service, redesign the service, or change how several services work together?',
    example: '',
  },
  partners: {
    label: 'Partners',
    hint: 'List the other organisations that took part, and what each one did. A charity may lead.',
    example: '',
  },
  coProductionCommission: {
    label: 'How far were people involved in commissioning it?',
    hint: 'In deciding that it was needed, and what it should do.',
    example: '',
  },
  coProductionDesign: {
    label: 'How far were people involved in designing it?',
    hint: 'In deciding how it would work.',
    example: '',
  },
  coProductionDeliver: {
    label: 'How far were people involved in delivering it?',
    hint: 'In doing the work, beside the staff.',
    example: '',
  },
  coProductionEvaluate: {
    label: 'How far were people involved in evaluating it?',
    hint: 'In judging whether it works, and what that means.',
    example: '',
  },
  coProductionWho: {
    label: 'Who was involved?',
    hint: 'Say who took part, how many, how they were found, and what they got for their time.',
    example:
      'Twelve tenants who had reported damp in the year before, found through the complaints we had closed. Travel, childcare and a £20 voucher for each meeting.',
  },
  coProduction: {
    label: 'What changed because people were involved?',
    hint: 'Say what is different because of them, that you would not have done by yourselves.',
    example:
      'Tenants asked for a call six weeks after the visit, because damp comes back in the next wet spell. We had not thought of it, and one call in five finds something.',
  },
  youSaid: {
    label: 'You said, we did, we could not',
    hint: 'What people told you and what came of it. Add what you could not do as well.',
    example: '',
  },
  voices: {
    label: 'Voices',
    hint: 'What people who use the service say about it, in their own words. Each needs their consent, which they may withdraw at any time.',
    example: '',
  },
  welshLanguage: {
    label: 'Welsh language',
    hint: 'Say how people can use the service in Welsh, and how the change affected them.',
    example:
      'Two of the four team members speak Welsh, so callers can report in Welsh without waiting. One call in six is now in Welsh.',
  },
  equalityAndSafeguarding: {
    label: 'Equality and safeguarding',
    hint: 'Say who might have been left out or put at risk, and what you did to prevent it.',
    example:
      'We ask about health conditions on the first call. Homes with a baby or someone with a breathing problem are inspected first.',
  },
  measures: {
    label: 'Measures',
    hint: 'Add each number that shows what changed. Give a starting point or a target if you can.',
    example: '',
  },
  evidence: {
    label: 'Evidence',
    hint: 'Add each survey, evaluation or other evidence you have, whatever it shows.',
    example: '',
  },
  unintendedEffects: {
    label: 'What happened that you did not expect?',
    hint: 'Include the good and the bad.',
    example:
      'Reports went up by a third in the first three months, because people had given up telling us before.',
  },
  whatDidNotWork: {
    label: 'What did not work?',
    hint: 'Be honest: this is often the most useful part for others. A full case study must answer it.',
    example:
      'We tried an online form with photographs first. Few people finished it, and we still had to call them, so we stopped after six weeks.',
  },
  triedDidNotWork: {
    label: 'We tried this and it did not work',
    hint: 'Tick this to publish it as a lesson for others. It is then marked in place of an evidence level.',
    example: '',
  },
  costSetUpAmount: {
    label: 'Cost to set up',
    hint: 'In pounds, paid once. A rough figure helps.',
    example: '18,000',
  },
  costSetUp: {
    label: 'What the cost to set up paid for',
    hint: 'Say if the figure is rough.',
    example: 'Training and a change to the case system',
  },
  costRunningAmount: {
    label: 'Cost to run for a year',
    hint: 'In pounds. Put 0 if it costs nothing more than before.',
    example: '6,500',
  },
  costRunning: {
    label: 'What the cost to run pays for',
    hint: 'Say if the figure is rough.',
    example: 'The out-of-hours phone line',
  },
  savingAmount: {
    label: 'Saving in a year',
    hint: 'In pounds: what is no longer spent. Leave it empty if nobody has worked it out.',
    example: '40,000',
  },
  saving: {
    label: 'How the saving was worked out',
    hint: 'Say what is no longer spent, and who saves it.',
    example: '310 fewer repeat visits in the first year, at about £130 each',
  },
  staffTime: {
    label: 'Staff time',
    hint: 'Say how much time it took to set up and takes to run.',
    example: 'Four full-time posts, moved from other teams; no new posts',
  },
  funding: {
    label: 'Funding',
    hint: 'Say where the money came from.',
    example: 'Existing repairs budget',
  },
  communityBenefit: {
    label: 'Community benefit',
    hint: 'Say what the community gained that is not counted above.',
    example:
      'Two apprentices from the estate joined the inspection team, and a local charity now runs advice sessions in the community hall.',
  },
  conditionsForSuccess: {
    label: 'What does it need to work?',
    hint: 'List what must be in place: people, systems, powers, support from leaders.',
    example:
      'The team must be able to book inspections itself. A senior manager must look at the list of overdue cases every week.',
  },
  whatWeWouldChange: {
    label: 'What would you do differently?',
    hint: 'Say what you would change if you started again.',
    example:
      'We would involve the repairs contractor from the first week. They joined in month three, and had to catch up.',
  },
  adaptationTips: {
    label: 'Tips for using it elsewhere',
    hint: 'Say what others can change to suit them, and what they should keep.',
    example:
      'A small association can do this with one person and a shared mailbox. Keep the promise of an answer within one day: it is what people noticed.',
  },
  reusedIn: {
    label: 'Where else is it used?',
    hint: 'List other organisations that have taken it up, as far as you know.',
    example: '',
  },
  privateContact: {
    label: 'Private contact',
    hint: 'Give the name and phone number or email address of someone reviewers can ask. This is never published.',
    example: '',
  },
  reviewBy: {
    label: 'Review by',
    hint: 'Give the month by which you will check that this is still right.',
    example: '',
  },
} satisfies WordsOfFields<typeof caseStudyGroups>

export const caseStudyGroupWords = {
  quick: {
    title: 'Quick case study',
    introduction: 'This is all you need to submit. It takes about five minutes, and you can add more later.',
  },
  context: {
    title: 'Context',
    introduction: 'Where it happened and who it is for. These answers help others to find it.',
  },
  approach: {
    title: 'Approach',
    introduction: 'How you worked, and with whom.',
  },
  involvement: {
    title: 'People and co-production',
    introduction: 'Who you worked with, and how far the people it is for shared in it.',
  },
  results: {
    title: 'Results',
    introduction: 'What happened and how you know. The evidence level is worked out from these answers.',
  },
  lessons: {
    title: 'What did not work',
    introduction:
      'What others most want to know, and least often find. It is honoured here as much as success.',
  },
  cost: {
    title: 'Cost and benefit',
    introduction:
      'What it took, in money and time, and what came back. Rough figures help if you say that they are rough.',
  },
  transfer: {
    title: 'Using it elsewhere',
    introduction: 'What another organisation should know before trying it.',
  },
  people: {
    title: 'Contact and review',
    introduction: 'Who can answer questions, and when the case study will be checked again.',
  },
} satisfies WordsOfGroups<typeof caseStudyGroups>
