import { expect, test } from 'vitest'
import { findInWords } from '#app/use-cases/anonymity/find-in-words.ts'
import type { Edition } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import { markOfWords } from '#app/use-cases/anonymity/clearance-of.ts'
import { readFindings } from '#app/use-cases/anonymity/read-findings.ts'
import { replaceFinding } from '#app/use-cases/anonymity/replace-finding.ts'
import { addFile } from '#app/use-cases/attachments/add-file.ts'
import { addListedWords } from '#app/use-cases/listed-words/add-listed-words.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import {
  caseStudy,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePerson,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { paragraph, wordFile } from '#tests/support/word-files.ts'

function findInDraft(portal: Portal, recordId: string) {
  const { kind, draft } = recordNow(portal, recordId)
  return draft === null ? [] : findInWords(portal, portal.db, kind, draft)
}

const both = (en: string, cy = '') => ({ en, cy })

test('every text of a draft is read, in both languages and in rows, and each finding says where it stands', () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const recordId = makeDraft(
    portal,
    editor,
    'excerpt',
    excerpt({
      complaint: both('Mrs Carrow complained.', 'Cwynodd Mrs Carrow.'),
      recommendations: [
        {
          id: '',
          text: both('Apologise to Mr Penry.'),
          kind: 'apology',
          beneficiary: 'person',
          amount: '',
          due: '',
          within: '',
          status: '',
        },
      ],
    }),
  )
  const found = findInDraft(portal, recordId)
  expect(
    found.map(({ field, language, findings }) => [
      field,
      language,
      findings.map(({ text, suggestion }) => [text, suggestion]),
    ]),
  ).toEqual([
    ['complaint', 'en', [['Mrs Carrow', 'Mrs X']]],
    ['complaint', 'cy', [['Mrs Carrow', 'Mrs X']]],
    ['recommendations.0.text', 'en', [['Mr Penry', 'Mr Y']]],
  ])
  expect(found[0]?.findings[0]).toMatchObject({ before: '', after: ' complained.' })
})

test('bodies of the portal, the record’s own references and what is never published are no findings', () => {
  const portal = freshPortal()
  const ombudsman = makeOmbudsman(portal)
  makeOrganisation(portal, { name: { en: 'Megan Rees Housing', cy: 'Tai Megan Rees' } })
  const editor = makeEditor(portal, ombudsman)
  const named = excerpt({
    references: [{ reference: '202304567' }],
    complaint: both('Case 202304567 was about Megan Rees Housing.'),
  })
  expect(findInDraft(portal, makeDraft(portal, editor, 'excerpt', named))).toEqual([])
  const writer = makeContributor(portal, makeOrganisation(portal))
  const study = caseStudy({ privateContact: 'Megan Rees, 07700 900123' })
  expect(findInDraft(portal, makeDraft(portal, writer, 'case-study', study))).toEqual([])
})

/** What of an edition readers get in words; a property added later has to be put here, and read if it is one of them. */
const saysSomething: Record<keyof Edition, boolean> = {
  ...{ id: false, recordId: false, number: false, status: false, lock: false, original: false },
  content: true,
  ...{ changeKind: false, changeNote: true, authors: false, reviewerId: false, submittedAt: false },
  ...{ publishedAt: false, updatedAt: false, returned: false },
}

test('what is said to have changed is read as well, where readers get it', () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const recordId = makeDraft(portal, editor, 'excerpt', excerpt())
  const { draft } = recordNow(portal, recordId)
  if (draft === null) throw new Error('There is no draft')
  const changed = { ...draft, changeNote: 'What Mrs Carrow said was left out.' }
  expect(findInWords(portal, portal.db, 'excerpt', changed).map(({ field }) => field)).toEqual(['changeNote'])
  const said = Object.entries(saysSomething).filter(([, says]) => says)
  expect(said.map(([property]) => property)).toEqual(['content', 'changeNote'])
})

test('who is named only in what changed can be replaced, and is found nowhere any more', () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const recordId = makeDraft(portal, editor, 'excerpt', excerpt())
  const changeNote = 'What Mrs Carrow said was left out.'
  saveDraft(portal, editor, { recordId, lock: 1, content: excerpt(), changeNote })
  const { lock, texts, open } = readFindings(portal, editor, recordId, 'en')
  expect([open, texts.map(({ text }) => text)]).toEqual([1, [changeNote]])
  const mark = texts[0]?.findings[0]?.mark ?? ''
  expect(replaceFinding(portal, editor, { recordId, lock, mark, words: null, everywhere: false }).ok).toBe(
    true,
  )
  expect(recordNow(portal, recordId).draft?.changeNote).toBe('What Mrs X said was left out.')
  expect(readFindings(portal, editor, recordId, 'en').open).toBe(0)
})

test('a second person answered for the note as well: another note asks them again', () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const recordId = makeDraft(portal, editor, 'excerpt', excerpt())
  const { draft } = recordNow(portal, recordId)
  if (draft === null) throw new Error('There is no draft')
  const mark = (changeNote: string) =>
    markOfWords(portal, portal.db, { id: recordId, kind: 'excerpt' }, { ...draft, changeNote })
  expect(mark('A date was put right.')).not.toBe(mark('Another date was put right.'))
})

test('a long file is read to its end, and again when the portal’s lists change', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  const line = 'The ward looked again at how people go home. '.repeat(100)
  const pages = Array.from({ length: 30 }, () => paragraph(line))
  const bytes = await wordFile([...pages, paragraph('Mrs Carrow lives in Nantyrhafod.')])
  expect((await addFile(portal, writer, { recordId, name: 'report.docx', bytes })).ok).toBe(true)
  const inFile = () =>
    findInDraft(portal, recordId)
      .filter(({ file }) => file === 'report.docx')
      .flatMap(({ findings }) => findings.map(({ text }) => text))
  expect(inFile()).toEqual(['Mrs Carrow'])
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  addListedWords(portal, admin, { list: 'deny', words: 'Nantyrhafod' })
  expect(inFile()).toEqual(['Mrs Carrow', 'Nantyrhafod'])
})
