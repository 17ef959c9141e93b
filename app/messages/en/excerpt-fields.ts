import type { excerptGroups } from '#app/domain/excerpt.ts'
import type { WordsOfFields, WordsOfGroups, WordsOfRows } from '../field-words.ts'

export const excerptFields = {
  title: {
    label: 'Title',
    hint: 'Say what the case is about. Do not name or hint at the person who complained.',
    example: 'Delay in repairing a leaking roof',
  },
  summary: {
    label: 'Summary',
    hint: 'Say in two or three sentences what was complained about, what was found and what was agreed.',
    example:
      'Ms A complained that her roof leaked for 14 months. We found that the council lost two reports and did not follow its repairs policy. It agreed to apologise, pay £750 and check its other open repairs.',
  },
  scheme: {
    label: 'Ombudsman',
    hint: 'Choose the ombudsman that decided the case.',
    example: 'Public Services Ombudsman for Wales',
  },
  references: {
    label: 'Case reference numbers',
    hint: 'Add each reference number the case has, in the form the ombudsman uses.',
    example: 'DEMO-0001',
  },
  caseAgainst: {
    label: 'Case against',
    hint: 'Choose the organisation complained about. Leave this blank if it must not be named.',
    example: 'Cyngor Enghraifft',
  },
  anonymousBody: {
    label: 'Case against, if not named',
    hint: 'Describe the organisation in a way that does not identify it.',
    example: 'A GP practice in the area of Bro Esiampl Health Board',
  },
  reportDate: {
    label: 'Report date',
    hint: 'Give the date on the report or decision.',
    example: '14 March 2025',
  },
  reportType: {
    label: 'Type of report',
    hint: 'Choose the kind of report or decision this comes from.',
    example: 'Investigation report',
  },
  sector: {
    label: 'Sector',
    hint: 'Choose the sector of the organisation complained about.',
    example: 'Housing, for a complaint about a housing association',
  },
  region: {
    label: 'Region',
    hint: 'Choose where it happened. Leave this blank if it would help to identify someone.',
    example: 'South West Wales',
  },
  subject: {
    label: 'Subject',
    hint: 'Choose the casebook heading it belongs under.',
    example: 'Housing',
  },
  subSubject: {
    label: 'Sub-subject',
    hint: 'Narrow the subject down, if that helps.',
    example: 'Repairs and maintenance',
  },
  themes: {
    label: 'Themes',
    hint: 'Choose up to 3. Themes bring excerpts and case studies together in search.',
    example: 'Housing repairs, damp and mould; Complaints handling and redress',
  },
  heads: {
    label: 'Heads of complaint',
    hint: 'Add each part of the complaint with its own outcome. The outcome of the case is worked out from these.',
    example:
      'One head: “The council took too long to repair the roof”, upheld. Another: “Nobody answered her calls”, partly upheld.',
  },
  complaint: {
    label: 'The complaint',
    hint: 'Say what the person complained about. Use "Ms A" or "Mr B", and leave out anything that identifies them.',
    example:
      'Ms A complained that the council took 14 months to repair her roof, and that nobody answered her calls.',
  },
  findings: {
    label: 'The findings',
    hint: 'Say what was found on each head of complaint, and why.',
    example:
      'The council received four reports and recorded two. Its policy promises an inspection within 10 working days. The first inspection took place after five months.',
  },
  agreedAction: {
    label: 'Agreed action',
    hint: 'Say what the organisation agreed to do, and by when.',
    example: 'Within one month the council will apologise to Ms A, pay her £750 and finish the repair.',
  },
  recommendations: {
    label: 'Recommendations',
    hint: 'Add each one separately, so that readers can find it and follow what became of it.',
    example:
      'One for the person: “Apologise to Ms A”, an apology, due 14 April 2025. One for the service: “Check every open roof repair”, an audit, due 14 June 2025.',
  },
  learningPoints: {
    label: 'Learning points',
    hint: 'Say what any organisation with a similar service should take from this case.',
    example:
      'Give every report one reference number, whichever way it comes in. Tell people when to expect an answer, and check that they got it.',
  },
  goodPracticeNoted: {
    label: 'Good practice was noted',
    hint: 'Tick this if the report says that something was done well.',
    example: 'Tick it when the report says, for example, that the council kept Ms A informed every week.',
  },
  goodPractice: {
    label: 'What was done well?',
    hint: 'Say what the organisation did that others could follow.',
    example:
      'The council rang Ms A every week while the work was under way, and kept a clear note of each call.',
  },
  legislation: {
    label: 'Legislation',
    hint: 'Name the Acts, regulations or statutory guidance that the findings rely on.',
    example: 'Public Services Ombudsman (Wales) Act 2019',
  },
  reportLink: {
    label: 'Link to the full report',
    hint: 'Give the web address. It starts with https://',
    example: 'https://www.ombudsman.example/reports/DEMO-0001',
  },
} satisfies WordsOfFields<typeof excerptGroups>

export const excerptGroupWords = {
  case: {
    title: 'The case',
    introduction: 'What was decided, when, and about which organisation.',
  },
  complaint: {
    title: 'Complaint and findings',
    introduction: 'What was complained about, what was found and what was agreed. Name nobody.',
  },
  recommendations: {
    title: 'Recommendations',
    introduction: 'What the organisation was asked to do, for the person and for the service.',
  },
  learning: {
    title: 'Learning',
    introduction: 'What other organisations can take from the case.',
  },
} satisfies WordsOfGroups<typeof excerptGroups>

export const excerptRows = {
  references: {
    singular: 'Case reference number',
    add: 'Add another reference number',
    columns: {
      reference: { label: 'Reference number', hint: 'As it stands in the report.', example: 'DEMO-0001' },
    },
  },
  heads: {
    singular: 'Head of complaint',
    add: 'Add another head of complaint',
    columns: {
      text: {
        label: 'What was complained about?',
        hint: 'One part of the complaint, in one sentence.',
        example: 'The council took too long to repair the roof',
      },
      outcome: { label: 'Outcome', hint: 'Of this head alone.', example: '' },
      wording: {
        label: "The ombudsman's own wording",
        hint: 'Only if it differs from the outcome chosen.',
        example: 'Severe maladministration',
      },
    },
  },
  recommendations: {
    singular: 'Recommendation',
    add: 'Add another recommendation',
    columns: {
      text: {
        label: 'What was recommended?',
        hint: 'One recommendation, as the report words it.',
        example: 'Apologise to Ms A for the delay and for not answering her calls',
      },
      kind: { label: 'Kind of recommendation', hint: 'Choose what comes closest.', example: '' },
      beneficiary: {
        label: 'Who is it for?',
        hint: 'The person who complained, or everyone who uses the service.',
        example: '',
      },
      amount: { label: 'Amount in pounds', hint: 'Only for a payment.', example: '750' },
      due: {
        label: 'Due date',
        hint: 'The day by which it was to be done, where the report names one.',
        example: '',
      },
      within: {
        label: 'Or to be done within',
        hint: 'Counted from the report date. Weekends and the bank holidays of the ombudsman’s nation are no working days; readers see the day it comes to, where the portal knows the bank holidays of the year.',
        example: '',
      },
      status: { label: 'Has it been carried out?', hint: 'As far as you know today.', example: '' },
    },
  },
} satisfies WordsOfRows<typeof excerptGroups>
