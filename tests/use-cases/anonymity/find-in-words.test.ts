import { expect, test } from 'vitest'
import { findInWords } from '#app/use-cases/anonymity/find-in-words.ts'
import type { Portal } from '#app/portal.ts'
import {
  caseStudy,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

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
