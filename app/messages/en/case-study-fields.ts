import type { caseStudyGroups } from '#app/domain/case-study.ts'
import type { LabelsOfFields, WordsOfGroups } from '../field-words.ts'

export const caseStudyFields = {
  title: {
    label: 'Title',
    hint: 'Say what you did, and for whom, in everyday words.',
  },
  summary: {
    label: 'Summary',
    hint: 'Three sentences: the problem, what you did, what changed. People see this first, in search results.',
  },
  problem: {
    label: 'What was the problem?',
    hint: 'Say what was going wrong, for whom, and how you knew.',
  },
  whatWeDid: {
    label: 'What did you do?',
    hint: 'Describe the steps, who was involved and how long it took, so that another team could follow them.',
  },
  whatChanged: {
    label: 'What changed?',
    hint: 'Say what is different now for people and for the service. Give a number if you have one.',
  },
  publicContact: {
    label: 'Contact email address',
    hint: "Readers will see this. Put your team's mailbox here, if it has one, in place of your own address.",
  },
  themes: {
    label: 'Themes',
    hint: 'Choose up to 3. People use themes to find case studies like yours.',
  },
  sector: {
    label: 'Sector',
    hint: 'Choose the one that fits best.',
  },
  organisationTypes: {
    label: 'Types of organisation that took part',
    hint: 'Choose all that apply, including partners.',
  },
  region: {
    label: 'Region',
    hint: 'Choose where it happened.',
  },
  place: {
    label: 'Place',
    hint: 'Name the town, county or community.',
  },
  service: {
    label: 'Service',
    hint: 'Use the name that the people who use the service would recognise.',
  },
  peopleServed: {
    label: 'Who is it for?',
    hint: 'Describe the people or groups it serves.',
  },
  started: {
    label: 'When did it start?',
    hint: 'Give the month and year.',
  },
  ended: {
    label: 'When did it end?',
    hint: 'Give the month and year. Leave this blank if it is still going on.',
  },
  maturity: {
    label: 'What stage has it reached?',
    hint: 'Choose the stage it is at today.',
  },
  wellbeingGoals: {
    label: 'Well-being goals',
    hint: 'Choose each goal of the Well-being of Future Generations (Wales) Act 2015 that it supports.',
  },
  changeDepth: {
    label: 'How deep was the change?',
    hint: 'Did you add something to a service, redesign the service, or change how several services work together?',
  },
  partners: {
    label: 'Partners',
    hint: 'List the other organisations that took part, and what each one did. A charity may lead.',
  },
  coProductionCommission: {
    label: 'How far were people involved in commissioning it?',
    hint: 'In deciding that it was needed, and what it should do.',
  },
  coProductionDesign: {
    label: 'How far were people involved in designing it?',
    hint: 'In deciding how it would work.',
  },
  coProductionDeliver: {
    label: 'How far were people involved in delivering it?',
    hint: 'In doing the work, beside the staff.',
  },
  coProductionEvaluate: {
    label: 'How far were people involved in evaluating it?',
    hint: 'In judging whether it works, and what that means.',
  },
  coProductionWho: {
    label: 'Who was involved?',
    hint: 'Say who took part, how many, how they were found, and what they got for their time.',
  },
  coProduction: {
    label: 'What changed because people were involved?',
    hint: 'Say what is different because of them, that you would not have done by yourselves.',
  },
  youSaid: {
    label: 'You said, we did, we could not',
    hint: 'What people told you and what came of it. Add what you could not do as well.',
  },
  voices: {
    label: 'Voices',
    hint: 'What people who use the service say about it, in their own words. Each needs their consent, which they may withdraw at any time.',
  },
  welshLanguage: {
    label: 'Welsh language',
    hint: 'Say how people can use the service in Welsh, and how the change affected them.',
  },
  equalityAndSafeguarding: {
    label: 'Equality and safeguarding',
    hint: 'Say who might have been left out or put at risk, and what you did to prevent it.',
  },
  measures: {
    label: 'Measures',
    hint: 'Add each number that shows what changed. Give a starting point or a target if you can.',
  },
  evidence: {
    label: 'Evidence',
    hint: 'Add each survey, evaluation or other evidence you have, whatever it shows.',
  },
  unintendedEffects: {
    label: 'What happened that you did not expect?',
    hint: 'Include the good and the bad.',
  },
  whatDidNotWork: {
    label: 'What did not work?',
    hint: 'Be honest: this is often the most useful part for others. A full case study must answer it.',
  },
  triedDidNotWork: {
    label: 'We tried this and it did not work',
    hint: 'Tick this to publish it as a lesson for others. It is then marked in place of an evidence level.',
  },
  costSetUpAmount: {
    label: 'Cost to set up',
    hint: 'In pounds, paid once. A rough figure helps.',
  },
  costSetUp: {
    label: 'What the cost to set up paid for',
    hint: 'Say if the figure is rough.',
  },
  costRunningAmount: {
    label: 'Cost to run for a year',
    hint: 'In pounds. Put 0 if it costs nothing more than before.',
  },
  costRunning: {
    label: 'What the cost to run pays for',
    hint: 'Say if the figure is rough.',
  },
  savingAmount: {
    label: 'Saving in a year',
    hint: 'In pounds: what is no longer spent. Leave it empty if nobody has worked it out.',
  },
  saving: {
    label: 'How the saving was worked out',
    hint: 'Say what is no longer spent, and who saves it.',
  },
  staffTime: {
    label: 'Staff time',
    hint: 'Say how much time it took to set up and takes to run.',
  },
  funding: {
    label: 'Funding',
    hint: 'Say where the money came from.',
  },
  communityBenefit: {
    label: 'Community benefit',
    hint: 'Say what the community gained that is not counted above.',
  },
  conditionsForSuccess: {
    label: 'What does it need to work?',
    hint: 'List what must be in place: people, systems, powers, support from leaders.',
  },
  whatWeWouldChange: {
    label: 'What would you do differently?',
    hint: 'Say what you would change if you started again.',
  },
  adaptationTips: {
    label: 'Tips for using it elsewhere',
    hint: 'Say what others can change to suit them, and what they should keep.',
  },
  reusedIn: {
    label: 'Where else is it used?',
    hint: 'List other organisations that have taken it up, as far as you know.',
  },
  privateContact: {
    label: 'Private contact',
    hint: 'Give the name and phone number or email address of someone reviewers can ask. This is never published.',
  },
  reviewBy: {
    label: 'Review by',
    hint: 'Give the month by which you will check that this is still right.',
  },
} satisfies LabelsOfFields<typeof caseStudyGroups>

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
