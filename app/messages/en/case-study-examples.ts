import type { caseStudyGroups } from '#app/domain/case-study.ts'
import type { ExamplesOfFields } from '../field-words.ts'

/**
 * One story, of a housing association that does not exist, as it would answer every question: for writers who wonder
 * how much to say.
 */
export const caseStudyExamples = {
  title: 'Answering damp and mould reports within one working day',
  summary:
    'Tenants waited weeks for an answer about damp. We set up one team that answers every report within a day and books the inspection on the first call. In a year, repeat reports fell by half.',
  problem:
    'Reports of damp came in through four routes and nobody owned them. In 2022 the average wait for a first answer was 19 working days, and 1 in 5 complaints to us was about damp.',
  whatWeDid:
    'We moved every report to one team of four and gave them the power to book an inspection. Tenants helped us write the questions that staff ask on the first call.',
  whatChanged:
    'We now answer 93% of reports within one working day, up from 41%. Tenants told us that they no longer have to explain the problem more than once.',
  publicContact: 'good-practice@tai-enghraifft.example',
  themes: 'Housing repairs, damp and mould; complaints handling and redress',
  sector: 'Housing: the association’s own work, although the council’s health team helped',
  organisationTypes: 'Housing association, county council and charity',
  region: 'Mid Wales, because every home in the scheme is there',
  place: 'Porth Sampl and the villages around it',
  service: 'Housing repairs',
  peopleServed: 'Tenants of older homes, most of them families with young children',
  started: '9 2023: the month in which the first tenant was visited, not the month of the decision',
  ended: '3 2025, when the grant came to an end. A scheme that still runs has no answer here.',
  maturity: 'Live: it runs every day in one area and has not spread to the others yet',
  wellbeingGoals:
    'A healthier Wales, because of the damp; a more equal Wales, because tenants on low incomes waited longest',
  changeDepth:
    'Redesign of the service: the same people do the work in another order. An extra telephone line would be an addition.',
  partners:
    'Cyfeillion Esiampl, a charity, ran the four meetings with tenants. Cyngor Sampl’s health team visited the homes of babies.',
  coProductionCommission:
    'Consult: tenants were asked what mattered before the budget was set, and the board decided',
  coProductionDesign:
    'Co-design: twelve tenants and four staff drew up the questions for the first call together',
  coProductionDeliver: 'Inform: tenants do not do the work, and are told at each step who does',
  coProductionEvaluate:
    'Co-produce: tenants judge each quarter whether the promise was kept, and their judgement is published',
  coProductionWho:
    'Twelve tenants who had reported damp in the year before, found through the complaints we had closed. Travel, childcare and a £20 voucher for each meeting.',
  coProduction:
    'Tenants asked for a call six weeks after the visit, because damp comes back in the next wet spell. We had not thought of it, and one call in five finds something.',
  youSaid:
    'You said: “I explain it anew each time.” We did: one named contact. We could not: weekend inspections, which cost more than the whole scheme.',
  voices:
    '“For the first time somebody rang me before I had to ring them.” A tenant, who agreed in May 2024 to be quoted without a name.',
  welshLanguage:
    'Two of the four team members speak Welsh, so callers can report in Welsh without waiting. One call in six is now in Welsh.',
  equalityAndSafeguarding:
    'We ask about health conditions on the first call. Homes with a baby or someone with a breathing problem are inspected first.',
  measures:
    'Reports answered within one working day: 41% before, 93% after, target 90%; April 2023 to March 2024; 1,204 reports.',
  evidence:
    'A survey by Prifysgol Enghraifft, which is independent of us: of 210 tenants, 8 in 10 were kept informed; May 2024.',
  unintendedEffects:
    'Reports went up by a third in the first three months, because people had given up telling us before.',
  whatDidNotWork:
    'We tried an online form with photographs first. Few people finished it, and we still had to call them, so we stopped after six weeks.',
  triedDidNotWork:
    'Tick it for a scheme that was stopped, such as an online form that few people finished. Say why under “What did not work?”.',
  costSetUpAmount: '18,000',
  costSetUp: 'Training and a change to the case system',
  costRunningAmount: '6,500',
  costRunning: 'The out-of-hours phone line',
  savingAmount: '40,000',
  saving: '310 fewer repeat visits in the first year, at about £130 each',
  staffTime: 'Four full-time posts, moved from other teams; no new posts',
  funding: 'Existing repairs budget',
  communityBenefit:
    'Two apprentices from the estate joined the inspection team, and a local charity now runs advice sessions in the community hall.',
  conditionsForSuccess:
    'The team must be able to book inspections itself. A senior manager must look at the list of overdue cases every week.',
  whatWeWouldChange:
    'We would involve the repairs contractor from the first week. They joined in month three, and had to catch up.',
  adaptationTips:
    'A small association can do this with one person and a shared mailbox. Keep the promise of an answer within one day: it is what people noticed.',
  reusedIn: 'Cartrefi Sampl uses the same first-call questions, with a promise of two days.',
  privateContact: 'Siân Enghraifft, repairs manager, 01632 960 123',
  reviewBy: '9 2027: two years on, when the contract for repairs ends',
} satisfies ExamplesOfFields<typeof caseStudyGroups>
