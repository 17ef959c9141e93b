import type { caseStudyVocabulary as english } from '../en/case-study-vocabulary.ts'

export const caseStudyVocabulary: typeof english = {
  partnerRole: {
    lead: 'Arwain',
    delivery: 'Darparu',
    funder: 'Ariannu',
    evaluator: 'Gwerthuso',
    community: 'Cymuned',
    other: 'Arall',
  },
  measureUnit: {
    percent: 'Y cant',
    people: 'Pobl',
    cases: 'Achosion',
    minutes: 'Munudau',
    hours: 'Oriau',
    days: 'Diwrnodau',
    'working-days': 'Diwrnodau gwaith',
    weeks: 'Wythnosau',
    months: 'Misoedd',
    pounds: 'Punnoedd (£)',
    score: 'Sgôr',
  },
  consentScope: {
    portal: 'Cael eu dyfynnu ar y porth',
    anonymously: 'Dim ond heb enw',
    'with-name': 'Wrth eu henw',
    training: 'Cael eu dyfynnu mewn hyfforddiant',
  },
}
