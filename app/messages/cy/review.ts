import type { review as english } from '../en/review.ts'

export const review: typeof english = {
  title: 'Ciw adolygu',
  lead: 'Cyflwyniadau gan bob sefydliad. Ymgymerwch ag un cyn penderfynu arno, fel na fydd neb yn ei ddarllen yn ofer.',
  mine: 'Gyda chi',
  waiting: 'Yn aros, yr hiraf yn gyntaf',
  withOthers: 'Gydag adolygwyr eraill',
  none: 'Dim byd yma.',
  columns: { title: 'Teitl', kind: 'Math', organisation: 'Sefydliad', submitted: 'Anfonwyd' },
  record: {
    lead: (organisation) => `Anfonwyd gan ${organisation}`,
    claimFirst: 'Ymgymerwch â hwn er mwyn penderfynu arno.',
    text: 'Yr hyn a anfonwyd',
    decide: 'Eich penderfyniad',
    publish: 'Ei gyhoeddi',
    publishLead:
      'Wrth ei gyhoeddi, mae’n mynd i’w gyfeiriad cyhoeddus parhaol, a bydd y chwilio’n dod o hyd iddo ar unwaith.',
    return: 'Ei ddychwelyd gyda rhesymau',
    returnLead:
      'Ysgrifennwch wrth ymyl pob maes yr hyn y byddai angen ei newid. Mae angen o leiaf un rheswm.',
    reasonFor: (label) => `Rheswm ynghylch: ${label}`,
    whole: 'Rheswm ynghylch y testun cyfan',
    returnButton: 'Dychwelyd gyda rhesymau',
    handBack: 'Dychwelyd i’r ciw',
    history: 'Hanes',
  },
  done: {
    claimed: 'Chi sydd i’w adolygu nawr.',
    'handed-back': 'Dychwelwyd. Gall adolygydd arall ymgymryd ag ef.',
    returned: 'Dychwelwyd i’w awduron, gyda’ch rhesymau.',
    published: 'Cyhoeddwyd.',
  },
}
