import type { TermRefusal } from '#app/domain/term-edit.ts'
import type { OpenVocabulary } from '#app/domain/terms.ts'
import { plural } from '../plural.ts'

const records = (n: number) => plural('en', n, { one: '# record', other: '# records' })
const organisations = (n: number) => plural('en', n, { one: '# organisation', other: '# organisations' })

/** The pages where site administrators look after the terms of the vocabularies. */
export const vocabularies = {
  noLongerUsed: (label: string) => `${label} (no longer used)`,
  lead: 'Records are described with terms from these lists. What you change here works at once: forms, filters, pages and search follow.',
  open: 'Lists you can change',
  columns: {
    vocabulary: 'List',
    about: 'What it is for',
    inUse: 'Terms in use',
    retired: 'No longer used',
    term: 'Term',
    other: 'Welsh',
    published: 'Published',
    writing: 'Not published',
    organisations: 'Organisations',
    state: 'State',
    id: 'In addresses',
    into: 'Stands for it now',
  },
  name: {
    theme: 'Themes',
    themeGroup: 'Groups of themes',
    subject: 'Subjects',
    subSubject: 'Parts of subjects',
    sector: 'Sectors',
    organisationType: 'Types of organisation',
    region: 'Regions',
    recommendationKind: 'Kinds of recommendation',
    evidenceMethod: 'Ways evidence is gathered',
  } satisfies Record<OpenVocabulary, string>,
  about: {
    theme: 'What a record is about, across all sectors. Each theme stands in a group.',
    themeGroup: 'They give the long list of themes its order. Choosing a group finds all its themes.',
    subject: 'The headings ombudsmen sort their cases by.',
    subSubject:
      'What ombudsmen sort their cases by within a subject. Writers of excerpts may also name one that is not in the list; it is then listed here, to be renamed, moved or merged.',
    sector: 'The part of public service a record or an organisation belongs to.',
    organisationType: 'What an organisation is.',
    region: 'Where a record or an organisation is at home.',
    recommendationKind: 'What an ombudsman asked a body to do.',
    evidenceMethod: 'How a case study found out what it reports.',
  } satisfies Record<OpenVocabulary, string>,
  closed: 'Lists that stay as they are',
  closedLead: 'The portal works by these lists: a rule, a law or another list depends on each of them.',
  closedBecause: [
    { list: 'Kinds of record, statuses and roles', why: 'Who may do what is decided by them.' },
    {
      list: 'Outcomes and types of report',
      why: 'They have a meaning in law, and outcomes are worked out from the heads of complaint.',
    },
    { list: 'Statuses of recommendations', why: 'The portal works out from them what is overdue.' },
    {
      list: 'Evidence levels and stages reached',
      why: 'Levels are worked out, and stages are a scale from first to last.',
    },
    { list: 'Co-production: rungs and stages, depth of change', why: 'They are scales from least to most.' },
    {
      list: 'Well-being goals',
      why: 'There are seven in the Well-being of Future Generations (Wales) Act 2015.',
    },
    {
      list: 'Nations, languages and ombudsman schemes',
      why: 'Case references and Welsh-language rules depend on them.',
    },
    {
      list: 'Units and directions of measures, roles of partners, consent',
      why: 'Charts, results and promises to people depend on them.',
    },
  ],
  state: {
    added: 'Added here',
    changed: 'Renamed here',
    named: 'Named by writers',
    retired: 'No longer used',
  },
  merged: 'Merged',
  mergedLead: 'These ids lead to other terms now, in addresses, imports and old editions.',
  add: 'Add a term',
  addLead:
    'Give its name in both languages. Its id is made from the English name and stays, whatever it is called later.',
  label: { en: 'English name', cy: 'Welsh name' },
  above: { theme: 'Group', subSubject: 'Subject' },
  chooseAbove: { theme: 'Choose a group', subSubject: 'Choose a subject' },
  addButton: 'Add the term',
  change: { theme: 'Name and group', subSubject: 'Name and subject' },
  changeNameOnly: 'Name',
  save: 'Save',
  uses: 'What has this term',
  notUsed: 'Nothing has this term.',
  retire: {
    title: 'Stop using this term',
    text: 'Nobody can choose it any more. What has it keeps it, is still found by it, and says that it is no longer used. You can bring it back.',
    preview: (published: number, writing: number, bodies: number) =>
      `Keeping it: ${records(published)} published, ${records(writing)} not published, ${organisations(bodies)}.`,
    button: 'Stop using it',
  },
  bringBack: {
    title: 'Bring this term back',
    text: 'People can choose it again.',
    button: 'Bring it back',
  },
  merge: {
    title: 'Merge this term into another one',
    text: 'The other term takes its place everywhere, and addresses with the old id lead to it.',
    into: 'Merge into',
    choose: 'Choose a term',
    look: 'See what this would do',
    previewTitle: (label: string, into: string) => `Merge “${label}” into “${into}”?`,
    preview: (published: number, writing: number, bodies: number) =>
      `Getting the other term: ${records(published)} published, ${records(writing)} not published, ${organisations(bodies)}.`,
    forGood: 'This is for good: the two cannot be taken apart again.',
    confirmation: (label: string) => `Type “${label}” to merge it`,
    confirmationLabel: 'Name of the term',
    button: 'Merge for good',
    cancel: 'Do not merge',
  },
  whyNot: {
    fixed: 'A rule of the portal rests on this term, so it stays. You can rename it.',
    retired: 'It is not in use any more.',
    last: 'It is the last term in use of its list, and people must have something to choose.',
  } satisfies Record<TermRefusal, string>,
  done: {
    added: 'The term was added',
    changed: 'The term was saved. Search follows within a minute.',
    retired: 'Nobody can choose the term any more',
    'brought-back': 'People can choose the term again',
    merged: 'The terms were merged. Search follows within a minute.',
  },
}
