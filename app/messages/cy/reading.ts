import type { ReaderLabels } from '../reader-words.ts'

/** Labels for readers, in Welsh. */
export const reading: ReaderLabels = {
  'case-study': {
    groups: { quick: 'Yr hanes', lessons: 'Gwersi', people: 'Cysylltu' },
    fields: {
      problem: 'Y broblem',
      whatWeDid: 'Beth a wnaed',
      whatChanged: 'Beth newidiodd',
      publicContact: 'Cyswllt',
      organisationTypes: 'Mathau o sefydliadau',
      peopleServed: 'Ar gyfer pwy y mae',
      started: 'Dechreuodd',
      ended: 'Daeth i ben',
      maturity: 'Cam a gyrhaeddwyd',
      changeDepth: 'Dyfnder y newid',
      coProductionRung: 'I ba raddau y cafodd pobl eu cynnwys',
      coProductionStages: 'Camau y cafodd pobl eu cynnwys ynddynt',
      coProduction: 'Beth newidiodd oherwydd bod pobl wedi eu cynnwys',
      unintendedEffects: 'Yr hyn nad oedd disgwyl iddo ddigwydd',
      whatDidNotWork: 'Beth na weithiodd',
      triedDidNotWork: 'Rhoddwyd cynnig arno, ond ni weithiodd',
      conditionsForSuccess: 'Beth sydd ei angen er mwyn iddo weithio',
      whatWeWouldChange: 'Beth y byddent yn ei wneud yn wahanol',
      reusedIn: 'Ble arall y mae’n cael ei ddefnyddio',
    },
    columns: {
      'partners.name': 'Partner',
      'partners.role': 'Beth a wnaethant',
      'measures.label': 'Beth a fesurwyd',
      'measures.direction': 'Pa gyfeiriad sydd orau',
      'evidence.method': 'Sut y cafodd ei gasglu',
      'evidence.description': 'Beth y mae’n ei ddangos',
      'evidence.independent': 'Annibynnol',
      'reusedIn.name': 'Sefydliad',
      'reusedIn.role': 'Sut y mae’n cael ei ddefnyddio yno',
    },
  },
  excerpt: {
    groups: {},
    fields: { anonymousBody: 'Achos yn erbyn', goodPractice: 'Beth a wnaed yn dda' },
    columns: {
      'heads.text': 'Beth oedd y gŵyn',
      'recommendations.text': 'Beth a argymhellwyd',
      'recommendations.beneficiary': 'Ar gyfer pwy y mae',
      'recommendations.amount': 'Swm',
      'recommendations.status': 'A gyflawnwyd',
    },
  },
  casebook: { groups: {}, fields: {}, columns: {} },
}
