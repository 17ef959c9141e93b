import { expect, test } from 'vitest'
import type { CaseStudy } from '#app/domain/case-study.ts'
import { linkInspiration } from '#app/use-cases/lineage/link-inspiration.ts'
import { readLineage } from '#app/use-cases/lineage/read-lineage.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { copyRecord } from '#app/use-cases/submissions/copy-record.ts'
import { startInspired } from '#app/use-cases/submissions/start-inspired.ts'
import { beginFromWord } from '#app/use-cases/word-start/begin-from-word.ts'
import { putAwayWordNote, readWordNote } from '#app/use-cases/word-start/word-note.ts'
import { renderingsOf } from '#db/records.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeOrganisation,
  makePerson,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { evidence, measure } from '#tests/support/case-studies.ts'
import { freshPortal } from '#tests/support/portal.ts'

function situation() {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const writer = makeContributor(portal, organisation)
  return { portal, writer, organisationId: organisation.id }
}
const draftOf = (portal: ReturnType<typeof freshPortal>, id: string) => {
  const { draft } = recordNow(portal, id)
  if (draft === null) throw new Error('There is no draft')
  return { ...draft, content: draft.content as CaseStudy }
}

test('a Word file becomes a draft: texts in their fields, rendered, the rest in a note that can be put away', () => {
  const { portal, writer, organisationId } = situation()
  const result = beginFromWord(portal, writer, {
    organisationId,
    language: 'cy',
    sections: [
      { heading: '', text: 'Ffonio **yn ôl**', field: 'title' },
      { heading: 'Y broblem', text: 'Neb yn *ateb*.', field: 'problem' },
      { heading: 'Cyswllt', text: 'Tîm arfer da, da@cyngor.example', field: 'publicContact' },
      { heading: 'Atodiad', text: 'Rhestr.', field: 'note' },
    ],
  })
  if (!result.ok) throw new Error('refused')
  const draft = draftOf(portal, result.value)
  expect(draft).toMatchObject({
    original: 'cy',
    status: 'draft',
    content: {
      title: { en: '', cy: 'Ffonio yn ôl' },
      problem: { en: '', cy: 'Neb yn *ateb*.' },
      publicContact: 'da@cyngor.example',
    },
  })
  expect(renderingsOf(portal.db, draft.id).get('problem.cy')).toContain('<em>ateb</em>')
  expect(readWordNote(portal, writer, result.value)).toMatch(/Rhestr\.[^]*Tîm arfer da/)
  expect(() => readWordNote(portal, makePerson(portal), result.value)).toThrow()
  putAwayWordNote(portal, writer, { recordId: result.value })
  expect(readWordNote(portal, writer, result.value)).toBe('')
  expect(auditedDeeds(portal).map(({ deed }) => deed)).toEqual(['record.start', 'record.edit'])
})

test('nobody begins for a body they do not write for', () => {
  const { portal, organisationId } = situation()
  const stranger = makeContributor(portal, makeOrganisation(portal))
  const input = { organisationId, language: 'en', sections: [] } as const
  expect(() => beginFromWord(portal, stranger, input)).toThrow('not-your-organisation')
})

test('a copy has the practice and not the results, and leaves the original as it is', () => {
  const { portal, writer } = situation()
  const study = caseStudy({
    place: english('Porth Sampl'),
    started: '2024-01',
    maturity: 'embedded',
    measures: [measure({ label: english('Replies'), target: '90%', result: '93%', sampleSize: '400' })],
    evidence: [evidence()],
    savingAmount: '1000',
  })
  const recordId = makePublished(portal, 'case-study', study, writer)
  const { content } = draftOf(portal, copyRecord(portal, writer, { recordId }))
  expect(content).toMatchObject({
    title: english('Copy of Calling people back the same day'),
    whatWeDid: study.whatWeDid,
    place: study.place,
    whatChanged: english(''),
    started: '',
    maturity: '',
    evidence: [],
    voices: [],
    savingAmount: '',
    measures: [{ label: english('Replies'), target: '90%', result: '', sampleSize: '' }],
  })
  expect(recordNow(portal, recordId)).toMatchObject({
    draft: null,
    live: { content: { title: study.title } },
  })
  const stranger = makeContributor(portal, makeOrganisation(portal))
  expect(() => copyRecord(portal, stranger, { recordId })).toThrow('not-your-organisation')
})

test('inspiration shows on both pages once published, and not of what was withdrawn', () => {
  const { portal, writer, organisationId } = situation()
  const author = makeContributor(portal, makeOrganisation(portal))
  const first = makePublished(portal, 'case-study', caseStudy(), author)
  const second = makePublished(portal, 'case-study', caseStudy(), writer)
  const draft = startInspired(portal, writer, { organisationId, original: 'en', inspiredBy: first })
  expect(readLineage(portal, null, first, 'en').inspired).toEqual([])
  const live = recordNow(portal, second).live?.id ?? ''
  portal.db.$client.prepare('insert into inspirations values (?, ?)').run(live, first)
  expect(readLineage(portal, null, second, 'en').inspiredBy).toMatchObject([{ id: first }])
  expect(readLineage(portal, null, first, 'en').inspired).toMatchObject([{ id: second }])
  for (const inspiredBy of [draft, 'nothing']) {
    expect(linkInspiration(portal, writer, { recordId: draft, inspiredBy })).toMatchObject({
      issues: [{ field: 'address', problem: 'not-found' }],
    })
  }
  withdraw(portal, author, { recordId: first, reason: 'published-in-error', explanation: '', replacedBy: '' })
  expect(readLineage(portal, null, second, 'en').inspiredBy).toEqual([])
})
