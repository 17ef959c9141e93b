import { expect, test } from 'vitest'
import { findInDraft } from '#app/use-cases/anonymity/find-in-draft.ts'
import {
  caseStudy,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

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
          text: both('Apologise to Mr Penry.'),
          kind: 'apology',
          beneficiary: 'person',
          amount: '',
          due: '',
          status: '',
        },
      ],
    }),
  )
  const found = findInDraft(portal, editor, recordId) ?? []
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
  expect(findInDraft(portal, editor, makeDraft(portal, editor, 'excerpt', named))).toEqual([])
  const writer = makeContributor(portal, makeOrganisation(portal))
  const study = caseStudy({ privateContact: 'Megan Rees, 07700 900123' })
  expect(findInDraft(portal, writer, makeDraft(portal, writer, 'case-study', study))).toEqual([])
})

test('only those who may see the draft see what is found in it; without a draft there is nothing to see', () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const stranger = makeContributor(portal, makeOrganisation(portal))
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  expect(() => findInDraft(portal, stranger, recordId)).toThrow()
  expect(() => findInDraft(portal, null, recordId)).toThrow()
  expect(findInDraft(portal, writer, makePublished(portal, 'case-study', caseStudy(), writer))).toBeNull()
})
