import { describe, expect, test } from 'vitest'
import { whyNot } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { joinDraft, readDraftOffer } from '#app/use-cases/colleagues/join-draft.ts'
import { listColleagues } from '#app/use-cases/colleagues/list-colleagues.ts'
import { removeColleague } from '#app/use-cases/colleagues/remove-colleague.ts'
import { makeLink } from '#app/use-cases/links/make-link.ts'
import { revokeLink } from '#app/use-cases/links/revoke-link.ts'
import { wrongLinksAllowed } from '#app/use-cases/links/throttle-links.ts'
import { readDesk } from '#app/use-cases/records/read-desk.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { links } from '#db/schema/schema.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  caseStudy,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const place = { address: '192.0.2.7', language: 'en' } as const

function draft(portal: TestPortal): { recordId: string; writer: Person; colleague: Person } {
  const writer = makeContributor(portal, makeOrganisation(portal))
  const colleague = makeContributor(portal, makeOrganisation(portal))
  return { recordId: makeDraft(portal, writer, 'case-study', caseStudy()), writer, colleague }
}

/** The token of a new link. */
function invite(portal: TestPortal, writer: Person, recordId: string, more = {}): string {
  const made = makeLink(portal, writer, {
    recordId,
    purpose: 'colleague',
    madeFor: 'Housing team',
    days: '7',
    oneUse: false,
    ...more,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return made.value.link.split('/').at(-1) ?? ''
}

describe('a colleague who joined by a link', () => {
  test('writes the draft, and what they save counts as theirs', () => {
    const portal = freshPortal()
    const { recordId, writer, colleague } = draft(portal)
    expect(() => readDesk(portal, colleague, recordId, 'en')).toThrow('not-your-organisation')
    expect(joinDraft(portal, colleague, { token: invite(portal, writer, recordId) })).toEqual({
      ok: true,
      value: recordId,
    })
    expect(readDesk(portal, colleague, recordId, 'en').actions.edit).toBeNull()
    expect(saveDraft(portal, colleague, { recordId, lock: 1, content: caseStudy() }).ok).toBe(true)
    expect(recordNow(portal, recordId).draft?.authors).toEqual([writer.id, colleague.id])
  })

  test('may not send, discard or invite, and is told why', () => {
    const portal = freshPortal()
    const { recordId, writer, colleague } = draft(portal)
    joinDraft(portal, colleague, { token: invite(portal, writer, recordId) })
    const record = recordNow(portal, recordId)
    for (const deed of ['submit', 'discard-draft', 'invite-colleagues', 'ask-fact-check'] as const)
      expect(whyNot(colleague, { do: deed, record }), deed).toBe('colleague-may-not')
  })

  test('never reviews it, even when they wrote nothing, or were removed after writing', () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const [idle, busy] = [makeReviewer(portal), makeReviewer(portal)]
    const token = invite(portal, writer, recordId)
    for (const reviewer of [idle, busy]) joinDraft(portal, reviewer, { token })
    saveDraft(portal, busy, { recordId, lock: 1, content: caseStudy() })
    removeColleague(portal, writer, { recordId, personId: busy.id })
    submit(portal, writer, { recordId })
    for (const reviewer of [idle, busy])
      expect(() => claim(portal, reviewer, { recordId })).toThrow('own-work')
  })

  test('whoever reviews it cannot join', () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const reviewer = makeReviewer(portal)
    const token = invite(portal, writer, recordId)
    submit(portal, writer, { recordId })
    claim(portal, reviewer, { recordId })
    expect(() => joinDraft(portal, reviewer, { token })).toThrow('reviewing-it')
  })

  test('removed, sees and writes it no more', () => {
    const portal = freshPortal()
    const { recordId, writer, colleague } = draft(portal)
    joinDraft(portal, colleague, { token: invite(portal, writer, recordId) })
    removeColleague(portal, writer, { recordId, personId: colleague.id })
    expect(() => readDesk(portal, colleague, recordId, 'en')).toThrow('not-your-organisation')
    expect(() => removeColleague(portal, writer, { recordId, personId: colleague.id })).toThrow('not-found')
  })

  test('has no part in the next edition', () => {
    const portal = freshPortal()
    const { recordId, writer, colleague } = draft(portal)
    const token = invite(portal, writer, recordId)
    joinDraft(portal, colleague, { token })
    const reviewer = makeReviewer(portal)
    submit(portal, writer, { recordId })
    claim(portal, reviewer, { recordId })
    publish(portal, reviewer, { recordId })
    startDraft(portal, writer, { recordId })
    expect(whyNot(colleague, { do: 'edit', record: recordNow(portal, recordId) })).toBe(
      'not-your-organisation',
    )
    // The link led to the draft that was published.
    expect(joinDraft(portal, colleague, { token }).ok).toBe(false)
  })
})

describe('the link', () => {
  test('is stored only as a hash', () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const token = invite(portal, writer, recordId)
    expect(token).toMatch(/^[\w-]{43}$/)
    const stored = JSON.stringify(portal.db.select().from(links).all())
    expect(stored).not.toContain(token)
    expect(JSON.stringify(listColleagues(portal, writer, { recordId, language: 'en' }))).not.toContain(token)
  })

  test('for one person works once; who joined by it still finds the draft through it', async () => {
    const portal = freshPortal()
    const { recordId, writer, colleague } = draft(portal)
    const token = invite(portal, writer, recordId, { oneUse: true })
    expect(joinDraft(portal, colleague, { token }).ok).toBe(true)
    const late = makePerson(portal)
    expect(joinDraft(portal, late, { token }).ok).toBe(false)
    expect(await readDraftOffer(portal, late, { token, ...place })).toBeNull()
    const person = colleague
    expect(await readDraftOffer(portal, person, { token, ...place })).toMatchObject({
      next: 'writes-already',
    })
  })

  test.each([
    ['expired', (portal: TestPortal) => portal.pass({ days: 7 })],
    [
      'revoked',
      (portal: TestPortal, writer: Person, recordId: string) => {
        const linkId = listColleagues(portal, writer, { recordId, language: 'en' }).links[0]?.id ?? ''
        revokeLink(portal, writer, { recordId, purpose: 'colleague', linkId })
      },
    ],
    ['wrong', null],
  ] as const)('opens nothing when it is %s', async (_how, spoil) => {
    const portal = freshPortal()
    const { recordId, writer, colleague } = draft(portal)
    const token = invite(portal, writer, recordId)
    spoil?.(portal, writer, recordId)
    const tried = spoil === null ? 'x'.repeat(43) : token
    expect(await readDraftOffer(portal, null, { token: tried, ...place })).toBeNull()
    expect(joinDraft(portal, colleague, { token: tried })).toEqual({
      ok: false,
      issues: [{ field: '', problem: 'link-expired' }],
    })
  })

  test('of one purpose opens nothing of another', async () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const token = invite(portal, writer, recordId, { purpose: 'fact-check' })
    expect(await readDraftOffer(portal, null, { token, ...place })).toBeNull()
  })

  test('is refused for a while to a network that tried many wrong ones; others are not troubled', async () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const token = invite(portal, writer, recordId)
    for (let i = 0; i < wrongLinksAllowed; i += 1)
      await readDraftOffer(portal, null, { token: 'y'.repeat(43), ...place })
    expect(await readDraftOffer(portal, null, { token, ...place })).toBe('too-many')
    const elsewhere = { address: '198.51.100.1', language: 'en' } as const
    expect(await readDraftOffer(portal, null, { token, ...elsewhere })).toMatchObject({ next: 'sign-in' })
  })

  test('is made and revoked with one audit entry each, without anybody’s words', () => {
    const portal = freshPortal()
    const { recordId, writer, colleague } = draft(portal)
    const before = auditedDeeds(portal).length
    const token = invite(portal, writer, recordId, { madeFor: 'Bronwen of the housing team' })
    joinDraft(portal, colleague, { token })
    const added = auditedDeeds(portal).slice(before)
    expect(added.map(({ deed }) => deed)).toEqual(['link.make-colleague', 'draft.join'])
    expect(JSON.stringify(added)).not.toContain('Bronwen')
  })

  test('needs somebody it is for and a time that is offered', () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const made = makeLink(portal, writer, {
      recordId,
      purpose: 'colleague',
      madeFor: ' ',
      days: '365',
      oneUse: true,
    })
    expect(made).toEqual({
      ok: false,
      issues: [
        { field: 'madeFor', problem: 'required' },
        { field: 'days', problem: 'not-a-choice' },
      ],
    })
  })
})
