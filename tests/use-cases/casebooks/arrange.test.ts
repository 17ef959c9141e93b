import { describe, expect, test } from 'vitest'
import { everything } from '#search/query.ts'
import { editSections } from '#app/use-cases/casebooks/edit-sections.ts'
import { findCandidates } from '#app/use-cases/casebooks/find-candidates.ts'
import { readSections } from '#app/use-cases/casebooks/read-sections.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { startRecord } from '#app/use-cases/submissions/start-record.ts'
import {
  english,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makePublished,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { arrange, casebook, makeCasebook, makePublishedCasebook } from '#tests/support/casebooks.ts'
import { freshPortal } from '#tests/support/portal.ts'

function newEditor() {
  const portal = freshPortal()
  const ombudsman = makeOmbudsman(portal)
  return { portal, ombudsman, editor: makeEditor(portal, ombudsman) }
}

describe('who', () => {
  test('an ombudsman editor makes, arranges and publishes a casebook; readers find it by words of a commentary', async () => {
    const { portal, editor } = newEditor()
    const first = makePublished(portal, 'excerpt', excerpt(), editor)
    const second = makePublished(portal, 'case-study')
    const recordId = makeCasebook(portal, editor, [first, second])
    arrange(portal, editor, recordId, {
      do: 'comment',
      section: 'first',
      recordId: first,
      commentary: english('Notice the handwritten envelope.'),
    })
    expect(publish(portal, editor, { recordId }).ok).toBe(true)
    const found = await searchRecords(portal, { ...everything, words: 'handwritten envelope' })
    expect(found.cards.map((card) => card.id)).toEqual([recordId])
  })

  test('a contributor of the ombudsman may neither begin a casebook nor arrange one', () => {
    const { portal, ombudsman, editor } = newEditor()
    const contributor = makeContributor(portal, ombudsman)
    const start = { kind: 'casebook', organisationId: ombudsman.id, original: 'en' } as const
    expect(() => startRecord(portal, contributor, start)).toThrow('not-your-organisation')
    const recordId = makeCasebook(portal, editor, [makePublished(portal)])
    expect(() => editSections(portal, contributor, { recordId, lock: 2, edits: [] })).toThrow(
      'not-your-organisation',
    )
    expect(() => publish(portal, contributor, { recordId })).toThrow('not-your-organisation')
  })

  test('an editor of another ombudsman may not arrange it, and a reviewer may not either', () => {
    const { portal, editor } = newEditor()
    const recordId = makeCasebook(portal, editor, [makePublished(portal)])
    for (const other of [makeEditor(portal, makeOmbudsman(portal)), makeReviewer(portal)]) {
      expect(() => editSections(portal, other, { recordId, lock: 2, edits: [] })).toThrow(
        'not-your-organisation',
      )
      expect(() => readSections(portal, other, recordId, 'en')).toThrow('not-your-organisation')
    }
  })

  test('only a casebook has sections', () => {
    const { portal, editor } = newEditor()
    const recordId = makeDraft(portal, editor, 'excerpt', excerpt())
    expect(() => editSections(portal, editor, { recordId, lock: 1, edits: [] })).toThrow('not-found')
  })
})

describe('arranging', () => {
  test('an empty casebook cannot be published', () => {
    const { portal, editor } = newEditor()
    const recordId = makeDraft(portal, editor, 'casebook', casebook())
    const issue = expect.objectContaining({ field: 'sections', problem: 'empty-casebook' }) as unknown
    expect(readSections(portal, editor, recordId, 'en').missing).toEqual([issue])
    expect(publish(portal, editor, { recordId })).toEqual({ ok: false, issues: [issue] })
    arrange(portal, editor, recordId, { do: 'add-section', id: 'first', title: english('First') })
    expect(publish(portal, editor, { recordId })).toEqual({ ok: false, issues: [issue] })
  })

  test('only what is published can be added, and no casebook', () => {
    const { portal, editor } = newEditor()
    const recordId = makeCasebook(portal, editor, [makePublished(portal)])
    const withdrawn = makePublished(portal, 'excerpt', excerpt(), editor)
    withdraw(portal, editor, {
      recordId: withdrawn,
      reason: 'published-in-error',
      explanation: '',
      replacedBy: '',
    })
    const draft = makeDraft(portal, editor, 'excerpt', excerpt())
    const other = makePublishedCasebook(portal, editor, [makePublished(portal)])
    const before = recordNow(portal, recordId).draft
    for (const added of [withdrawn, draft, other, 'nothing']) {
      const edit = { do: 'add-entry', section: 'first', recordId: added } as const
      expect(editSections(portal, editor, { recordId, lock: before?.lock ?? 0, edits: [edit] })).toEqual({
        ok: false,
        because: 'issues',
        issues: [{ field: 'candidate', problem: 'not-found' }],
      })
    }
    expect(recordNow(portal, recordId).draft).toEqual(before)
  })

  test('the slower of two editors overwrites nothing, and is given what the faster one saved', () => {
    const { portal, ombudsman, editor } = newEditor()
    const entry = makePublished(portal)
    const recordId = makeCasebook(portal, editor, [entry])
    const lock = recordNow(portal, recordId).draft?.lock ?? 0
    const comment = (text: string) =>
      ({ do: 'comment', section: 'first', recordId: entry, commentary: english(text) }) as const
    const faster = { recordId, lock, edits: [comment('The faster one')] }
    const slower = { recordId, lock, edits: [comment('The slower one')] }
    expect(editSections(portal, makeEditor(portal, ombudsman), faster).ok).toBe(true)
    const answer = editSections(portal, editor, slower)
    expect(answer).toMatchObject({ ok: false, because: 'changed-meanwhile' })
    const now = readSections(portal, editor, recordId, 'en')
    expect(now.lock).toBe(lock + 1)
    expect(now.sections[0]?.entries[0]?.commentary.en).toBe('The faster one')
  })

  test('the editor still sees an entry that was withdrawn, but no words that were published in error', () => {
    const { portal, editor } = newEditor()
    const outdated = makePublished(portal, 'excerpt', excerpt(), editor)
    const wrong = makePublished(portal, 'excerpt', excerpt({ title: english('Secret') }), editor)
    const recordId = makeCasebook(portal, editor, [outdated, wrong])
    const reasons = [
      { recordId: outdated, reason: 'no-longer-current', explanation: 'Old' },
      { recordId: wrong, reason: 'published-in-error', explanation: '' },
    ] as const
    for (const reason of reasons) withdraw(portal, editor, { ...reason, replacedBy: '' })
    const read = readSections(portal, editor, recordId, 'en')
    expect(read.sections[0]?.entries).toHaveLength(2)
    expect(read.records[outdated]).toMatchObject({ withdrawn: true, card: { id: outdated } })
    expect(read.records[wrong]).toEqual({ withdrawn: true, card: null, newer: null })
  })
})

describe('finding what to add', () => {
  test('published excerpts and case studies, the own ones first, with the sections that hold them', async () => {
    const { portal, editor } = newEditor()
    const other = makePublished(portal, 'excerpt', excerpt({ title: english('Referral lost elsewhere') }))
    const own = makePublished(portal, 'excerpt', excerpt({ title: english('Referral lost') }), editor)
    const recordId = makeCasebook(portal, editor, [own])
    makeDraft(portal, editor, 'excerpt', excerpt({ title: english('Referral lost in a draft') }))
    const { found } = await findCandidates(portal, editor, { recordId, words: 'referral' }, 'en')
    expect(found.map(({ card, heldBy }) => [card.id, heldBy])).toEqual([
      [own, ['first']],
      [other, []],
    ])
  })
})
