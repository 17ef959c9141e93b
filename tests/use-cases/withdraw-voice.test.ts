import { describe, expect, test } from 'vitest'
import type { CaseStudy } from '#app/domain/case-study.ts'
import { withdrawVoice } from '#app/use-cases/voices/withdraw-voice.ts'
import { listVoices } from '#app/use-cases/voices/list-voices.ts'
import { readRecord } from '#app/use-cases/records/read-record.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { timelineOf } from '#db/journal.ts'
import { findEdition } from '#db/records.ts'
import { auditLog, editions, submissions } from '#db/schema/schema.ts'
import { everything } from '#search/query.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
  makePublished,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { voice } from '#tests/support/case-studies.ts'
import { freshPortal } from '#tests/support/portal.ts'

const canary = 'Marmalade believed me'
const theirs = voice({ id: 'voice-marmalade', quote: english(`${canary}.`) })
const other = voice({ id: 'voice-other', quote: english('Nobody else spoke.') })

/** Published with two voices, in a second edition that is with the reviewers. */
function quoted() {
  const portal = freshPortal()
  const body = makeOrganisation(portal)
  const writer = makeContributor(portal, body)
  const recordId = makePublished(portal, 'case-study', caseStudy({ voices: [theirs, other] }), writer)
  startDraft(portal, writer, { recordId })
  const draft = recordNow(portal, recordId).draft
  if (draft === null) throw new Error('There is no draft')
  return { portal, body, writer, recordId, draft }
}

function contentOf(portal: ReturnType<typeof freshPortal>, recordId: string, number: number): CaseStudy {
  return findEdition(portal.db, recordId, number)?.content as CaseStudy
}

describe('taking back somebody’s words', () => {
  test('leaves them nowhere: not in any edition, what was sent to reviewers, the page or the search', async () => {
    const { portal, writer, recordId, draft } = quoted()
    saveDraft(portal, writer, {
      recordId,
      lock: draft.lock,
      content: draft.content,
      changeNote: 'A second voice',
    })
    expect(submit(portal, writer, { recordId }).ok).toBe(true)
    expect(JSON.stringify(portal.db.select().from(submissions).all())).toContain(canary)
    const find = { ...everything, words: 'Marmalade' }
    expect((await portal.search.search(find)).total).toBe(1)

    await withdrawVoice(portal, writer, { recordId, voiceId: theirs.id })

    const stored = [portal.db.select().from(editions).all(), portal.db.select().from(submissions).all()]
    expect(JSON.stringify(stored)).not.toContain('Marmalade')
    expect((await portal.search.search(find)).total).toBe(0)
    const slug = recordNow(portal, recordId).slug
    const page = readRecord(portal, null, { kind: 'case-study', slug }, 'en')
    expect(JSON.stringify(page)).not.toContain('Marmalade')
    expect(JSON.stringify(page)).toContain('Nobody else spoke.')
  })

  test('leaves a mark in what readers had met, and nothing in the draft', async () => {
    const { portal, writer, recordId } = quoted()
    await withdrawVoice(portal, writer, { recordId, voiceId: theirs.id })
    const [mark] = contentOf(portal, recordId, 1).voices
    expect(mark).toMatchObject({ id: theirs.id, quote: { en: '', cy: '' }, scope: [] })
    expect(mark?.withdrawnOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(contentOf(portal, recordId, 2).voices.map(({ id }) => id)).toEqual([other.id])
  })

  test('cannot be undone by a form that was open at the time', async () => {
    const { portal, writer, recordId, draft } = quoted()
    await withdrawVoice(portal, writer, { recordId, voiceId: theirs.id })
    const late = { recordId, content: draft.content }
    expect(saveDraft(portal, writer, { ...late, lock: draft.lock })).toMatchObject({
      because: 'changed-meanwhile',
    })
    const now = recordNow(portal, recordId).draft
    expect(saveDraft(portal, writer, { ...late, lock: now?.lock ?? 0 }).ok).toBe(true)
    expect(contentOf(portal, recordId, 2).voices.map(({ id }) => id)).toEqual([other.id])
  })

  test('does not follow into the next edition, not even as a mark', async () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const recordId = makePublished(portal, 'case-study', caseStudy({ voices: [theirs] }), writer)
    await withdrawVoice(portal, writer, { recordId, voiceId: theirs.id })
    startDraft(portal, writer, { recordId })
    expect(contentOf(portal, recordId, 2).voices).toEqual([])
    expect(contentOf(portal, recordId, 1).voices).toHaveLength(1)
  })

  test('is told in the history and once in the audit log, without a word of theirs', async () => {
    const { portal, writer, recordId } = quoted()
    await withdrawVoice(portal, writer, { recordId, voiceId: theirs.id })
    expect(timelineOf(portal.db, recordId)[0]).toMatchObject({ event: 'voice-withdrawn', note: '' })
    const deeds = portal.db.select().from(auditLog).all()
    expect(deeds.filter(({ deed }) => deed === 'record.withdraw-voice')).toHaveLength(1)
    expect(JSON.stringify(deeds)).not.toContain('Marmalade')
  })
})

describe('who may', () => {
  test('colleagues and site administrators', async () => {
    const { portal, body, recordId } = quoted()
    const approver = makePerson(portal, { in: body, roles: ['approver'] })
    const admin = makePerson(portal, { portalRoles: ['site-admin'] })
    await withdrawVoice(portal, approver, { recordId, voiceId: theirs.id })
    await withdrawVoice(portal, admin, { recordId, voiceId: other.id })
    expect(listVoices(portal, admin, recordId, 'en').voices).toEqual([])
  })

  test('nobody else', async () => {
    const { portal, recordId } = quoted()
    const stranger = makeContributor(portal, makeOrganisation(portal))
    for (const person of [stranger, makeReviewer(portal)]) {
      await expect(withdrawVoice(portal, person, { recordId, voiceId: theirs.id })).rejects.toThrow()
      expect(() => listVoices(portal, person, recordId, 'en')).toThrow()
    }
  })

  test('nor a voice that is not in it', async () => {
    const { portal, writer, recordId } = quoted()
    const second = makeDraft(portal, writer, 'case-study', caseStudy())
    await expect(withdrawVoice(portal, writer, { recordId: second, voiceId: theirs.id })).rejects.toThrow()
    await expect(withdrawVoice(portal, writer, { recordId, voiceId: '%' })).rejects.toThrow()
  })
})

test('the list holds everybody who is quoted in any edition, once', () => {
  const { portal, writer, recordId } = quoted()
  expect(listVoices(portal, writer, recordId, 'en').voices).toMatchObject([
    { id: theirs.id, editions: [2, 1] },
    { id: other.id, editions: [2, 1] },
  ])
})
