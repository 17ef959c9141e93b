/** The words of the lists in app/domain/case-study-vocabulary.ts. */
export const caseStudyVocabulary = {
  partnerRole: {
    lead: 'Lead',
    delivery: 'Delivery',
    funder: 'Funder',
    evaluator: 'Evaluator',
    community: 'Community',
    other: 'Other',
  },
  measureUnit: {
    percent: 'Per cent',
    people: 'People',
    cases: 'Cases',
    minutes: 'Minutes',
    hours: 'Hours',
    days: 'Days',
    'working-days': 'Working days',
    weeks: 'Weeks',
    months: 'Months',
    pounds: 'Pounds (£)',
    score: 'Score',
  },
  consentScope: {
    portal: 'To be quoted on the portal',
    anonymously: 'Only without a name',
    'with-name': 'With a name',
    training: 'To be quoted in training',
  },
}
