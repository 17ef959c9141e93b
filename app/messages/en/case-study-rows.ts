import type { caseStudyGroups } from '#app/domain/case-study.ts'
import type { WordsOfRows } from '../field-words.ts'

export const caseStudyRows = {
  partners: {
    singular: 'Partner',
    add: 'Add another partner',
    columns: {
      name: {
        label: 'Name of the organisation',
        hint: 'As it calls itself. A name the portal knows becomes a link.',
        example: 'Cyfeillion Esiampl',
      },
      role: {
        label: 'Role',
        hint: 'The one that leads need not be the one that fills this in.',
        example: '',
      },
      part: {
        label: 'What did they do?',
        hint: 'What they brought or were responsible for.',
        example: 'Ran the four meetings with tenants',
      },
    },
  },
  youSaid: {
    singular: 'Answer to what people said',
    add: 'Add another',
    columns: {
      said: {
        label: 'You said',
        hint: 'What people told you, in their words if you can.',
        example: 'We have to explain it all again to every person who calls',
      },
      did: {
        label: 'We did',
        hint: 'What changed because of it.',
        example: 'Every home has one named contact, with a direct number',
      },
      couldNot: {
        label: 'We could not',
        hint: 'What you could not do, and why. People trust the rest more for it.',
        example: 'Inspect at weekends: the budget covers five days, and we asked twice',
      },
    },
  },
  voices: {
    singular: 'Voice',
    add: 'Add another voice',
    columns: {
      quote: {
        label: 'Their words',
        hint: 'As they said them. Leave out anything that could tell who they are, unless they want to be named.',
        example: "They came with a machine and they believed me. That's all I had wanted for two winters.",
      },
      who: {
        label: 'Who is speaking?',
        hint: 'In general words, unless they agreed to be named.',
        example: 'A tenant, north Wales',
      },
      consentOn: {
        label: 'When did they agree to be quoted?',
        hint: 'They must know where their words will stand, and that they can take them back at any time.',
        example: '',
      },
      scope: {
        label: 'What did they agree to?',
        hint: 'They must have agreed to the portal. Choose only one of “without a name” and “with a name”.',
        example: '',
      },
    },
  },
  measures: {
    singular: 'Measure',
    add: 'Add another measure',
    columns: {
      label: {
        label: 'What did you measure?',
        hint: 'In a few words; the definition comes next.',
        example: 'Reports answered within one working day',
      },
      definition: {
        label: 'How is it counted?',
        hint: 'So that somebody else would get the same figure.',
        example: 'From the report reaching us to a person answering; automatic replies do not count',
      },
      unit: {
        label: 'Unit',
        hint: 'What the figures count. You can then type bare numbers.',
        example: '',
      },
      direction: {
        label: 'Which way is better?',
        hint: 'Whether a larger number is good news.',
        example: '',
      },
      baseline: { label: 'Before', hint: 'The figure before the change.', example: '41' },
      result: { label: 'Result', hint: 'The figure after the change.', example: '93' },
      target: {
        label: 'Target',
        hint: 'The figure you aimed for and thought within reach, if you set one.',
        example: '90',
      },
      ideal: {
        label: 'Ideal',
        hint: 'What would be right for everybody, even if you could not reach it.',
        example: '100',
      },
      targetReason: {
        label: 'Why this target?',
        hint: 'Why not the ideal, and why not less.',
        example: 'One report in ten needs a second call before anybody can say anything useful',
      },
      period: {
        label: 'Period',
        hint: 'When the figures were measured.',
        example: 'April 2023 to March 2024',
      },
      sampleSize: {
        label: 'Number of people or cases',
        hint: 'How many the result rests on. Figures from fewer than 5 people are not shown to readers, so that nobody can be recognised.',
        example: '1,204',
      },
      sample: {
        label: 'Who or what they were',
        hint: 'And how they were chosen.',
        example: 'Every report of the year',
      },
      responseRate: {
        label: 'Response rate',
        hint: 'For a survey: how many of those asked answered.',
        example: '33%',
      },
    },
  },
  evidence: {
    singular: 'Piece of evidence',
    add: 'Add another piece of evidence',
    columns: {
      method: { label: 'How was it gathered?', hint: 'Choose what comes closest.', example: '' },
      description: {
        label: 'What does it show?',
        hint: 'Say what was found.',
        example: '8 in 10 tenants said that they were kept informed',
      },
      doneBy: {
        label: 'Who did it?',
        hint: 'The organisation or team, not a person’s name.',
        example: 'Enghraifft University',
      },
      independent: {
        label: 'It was gathered independently',
        hint: 'Tick this if the people who did it do not run or pay for the service.',
        example: '',
      },
      sample: { label: 'Sample', hint: 'How many people or cases, and which.', example: '210 tenants' },
      responseRate: {
        label: 'Response rate',
        hint: 'For a survey: how many of those asked answered.',
        example: '41%',
      },
      fieldworkFrom: { label: 'Gathered from', hint: 'The month in which it began.', example: '' },
      fieldworkTo: { label: 'Gathered until', hint: 'The month in which it ended.', example: '' },
      link: {
        label: 'Link',
        hint: 'The web address, if it is published. It starts with https://',
        example: 'https://www.tai-enghraifft.example/damp-survey',
      },
      file: {
        label: 'File',
        hint: 'If you have added the report to this case study’s files, choose it here.',
        example: '',
      },
    },
  },
  reusedIn: {
    singular: 'Organisation',
    add: 'Add another organisation',
    columns: {
      name: {
        label: 'Name of the organisation',
        hint: 'Its full name, in the language you are writing in.',
        example: 'Cartrefi Sampl',
      },
      role: {
        label: 'How do they use it?',
        hint: 'What they took over, and what they do differently.',
        example: 'Uses the same first-call questions, with a two-day promise',
      },
    },
  },
} satisfies WordsOfRows<typeof caseStudyGroups>
