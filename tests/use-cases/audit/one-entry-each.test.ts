import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { auditedDeeds, knownDeed, type SubjectKind } from '#app/domain/audited-deed.ts'
import { takePortalRole, grantPortalRole } from '#app/use-cases/people/change-portal-role.ts'
import { changeDetails } from '#app/use-cases/people/change-details.ts'
import { invite } from '#app/use-cases/people/invite.ts'
import { removeMember } from '#app/use-cases/people/remove-member.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { signOut } from '#app/use-cases/people/sign-out.ts'
import { suspend } from '#app/use-cases/people/suspend.ts'
import { requireWelsh } from '#app/use-cases/organisations/require-welsh.ts'
import { addToAgenda } from '#app/use-cases/agendas/add-to-agenda.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { deleteAgenda } from '#app/use-cases/agendas/delete-agenda.ts'
import { shareAgenda } from '#app/use-cases/agendas/share-agenda.ts'
import { startAgenda } from '#app/use-cases/agendas/start-agenda.ts'
import { downloadAudit } from '#app/use-cases/audit/download-audit.ts'
import { verifyAudit } from '#app/use-cases/audit/verify-audit.ts'
import { makeLink } from '#app/use-cases/links/make-link.ts'
import { answerStillInUse } from '#app/use-cases/records/still-in-use.ts'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { addNote } from '#app/use-cases/review/add-note.ts'
import { sendMessage } from '#app/use-cases/review/send-message.ts'
import { approve } from '#app/use-cases/submissions/approve.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { discardDraft } from '#app/use-cases/submissions/discard-draft.ts'
import { handBack } from '#app/use-cases/submissions/hand-back.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { reassign } from '#app/use-cases/submissions/reassign.ts'
import { recall } from '#app/use-cases/submissions/recall.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { schedule } from '#app/use-cases/submissions/schedule.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { unschedule } from '#app/use-cases/submissions/unschedule.ts'
import { saveSynonymSet } from '#app/use-cases/synonyms/save-synonym-set.ts'
import { switchSynonymSet } from '#app/use-cases/synonyms/switch-synonym-set.ts'
import { findPerson } from '#db/people.ts'
import { auditLog } from '#db/schema/schema.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
  makePublished,
  makeReviewer,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'
import { unaccounted, watchTransactions } from '#tests/support/watched.ts'

/** A word that people type everywhere below; none of it may come into the log. */
const canary = 'kingfisher'

async function muchHappens(portal: TestPortal): Promise<void> {
  const organisation = makeOrganisation(portal, { name: { en: `${canary} Council`, cy: '' } })
  const writer = makeContributor(portal, organisation)
  const [reviewer, second] = [makeReviewer(portal), makeReviewer(portal)]
  const admin = makePerson(portal, { name: canary, portalRoles: ['site-admin'] })

  const recordId = makeDraft(portal, writer, 'case-study', caseStudy({ title: english(canary) }))
  makeLink(portal, writer, { recordId, purpose: 'colleague', madeFor: canary, days: '7', oneUse: true })
  submit(portal, writer, { recordId })
  recall(portal, writer, { recordId })
  submit(portal, writer, { recordId })
  claim(portal, reviewer, { recordId })
  sendMessage(portal, writer, { recordId, text: canary })
  addNote(portal, reviewer, { recordId, text: canary })
  handBack(portal, reviewer, { recordId })
  claim(portal, reviewer, { recordId })
  reassign(portal, reviewer, { recordId, reviewerId: second.id })
  returnWithReasons(portal, second, { recordId, reasons: [{ field: '', reason: canary }] })
  submit(portal, writer, { recordId })
  claim(portal, reviewer, { recordId })
  approve(portal, reviewer, { recordId })
  schedule(portal, reviewer, { recordId, day: '2026-06-01', time: '10:00', which: '' })
  unschedule(portal, reviewer, { recordId })
  publish(portal, reviewer, { recordId })
  answerStillInUse(portal, writer, { recordId, answer: 'yes' })
  startDraft(portal, writer, { recordId })
  discardDraft(portal, writer, { recordId })

  const gatherer = { visitor: writer, agendaKey: null }
  const agenda = startAgenda(portal, gatherer, canary)
  addToAgenda(portal, gatherer, recordId, canary)
  changeAgenda(portal, gatherer, { id: agenda, title: `${canary} again` })
  shareAgenda(portal, gatherer, { id: agenda, shared: true })
  shareAgenda(portal, gatherer, { id: agenda, shared: false })
  deleteAgenda(portal, gatherer, agenda)

  withdraw(portal, writer, { recordId, reason: 'published-in-error', explanation: canary, replacedBy: '' })
  await takeDown(portal, admin, {
    recordId: makePublished(portal),
    reason: 'safeguarding',
    legalNote: canary,
  })

  const { email, id } = await addPerson(portal, { name: canary, email: `${canary}@people.example` })
  await signIn(portal, null, {
    email,
    password: 'wrong',
    address: '192.0.2.1',
    agendaKey: null,
    sessionToken: null,
  })
  await signIn(portal, null, {
    email,
    password: goodPassword,
    address: '192.0.2.1',
    agendaKey: null,
    sessionToken: null,
  })
  changeDetails(portal, { ...writer }, { name: `${canary} Jones`, language: 'cy' })
  signOut(portal, findPerson(portal.db, id), { sessionToken: null, everywhere: true })
  grantPortalRole(portal, admin, { email, role: 'reviewer' })
  takePortalRole(portal, admin, { personId: id, role: 'reviewer' })
  suspend(portal, admin, { personId: id, lift: false })
  suspend(portal, admin, { personId: id, lift: true })
  invite(portal, admin, {
    organisationId: organisation.id,
    email: `${canary}2@people.example`,
    role: 'contributor',
  })
  removeMember(portal, admin, { organisationId: organisation.id, personId: writer.id })
  requireWelsh(portal, admin, { organisationId: organisation.id, required: true })
  saveSynonymSet(portal, admin, {
    id: null,
    entries: `${canary}\nbird`,
    oneWay: false,
    language: 'en',
    before: '',
  })
  switchSynonymSet(portal, admin, { id: 'ombudsman', active: false })
  verifyAudit(portal, admin)
  downloadAudit(portal, admin, { filters: { who: '', deed: '', subject: '', from: '', to: '' } })
}

test('whatever changes something leaves exactly one entry, whatever is refused leaves none', async () => {
  const portal = freshPortal()
  const written = watchTransactions(portal)
  await muchHappens(portal)
  expect(unaccounted(written)).toEqual([])
  const deeds = new Set(written.flatMap(({ deeds: found }) => found))
  // So many kinds of deed that the steps above cannot have been refused silently.
  expect(deeds.size).toBeGreaterThanOrEqual(38)
})

const shapes: Partial<Record<SubjectKind, RegExp>> = {
  count: /^\d+$/,
  nothing: /^$/,
  membership: /^id\d+\/id\d+$/,
  organisations: /^id\d+\/id\d+$/,
  'synonym-set': /^[\w-]+$/,
  setting: /^[\w-]+$/,
}

test('an entry has who, what, when and the request, and nobody’s words, addresses or secrets', async () => {
  const portal = freshPortal()
  portal.requestId = 'request-1'
  await muchHappens(portal)
  const entries = portal.db.select().from(auditLog).all()
  expect(entries.length).toBeGreaterThan(40)
  for (const entry of entries) {
    const deed = knownDeed(entry.deed)
    expect(deed, entry.deed).not.toBeNull()
    expect(entry.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    expect(entry.requestId).toBe('request-1')
    expect(entry.actorId ?? 'id0').toMatch(/^id\d+$/)
    const shape = deed === null ? /^/ : (shapes[auditedDeeds[deed]] ?? /^id\d+$/)
    expect(entry.subject, entry.deed).toMatch(shape)
    expect(JSON.stringify(entry)).not.toContain(canary)
  }
})

/** Steps that write without an entry, and why. Everything else that opens a transaction names its deed. */
const silent: Record<string, string> = {
  'alerts/match-news.ts': 'notes whom to tell of what a deed published',
  'alerts/send-digests.ts': 'puts that in the mail; nobody’s deed, and the outbox keeps what became of it',
  'checks/check-links.ts': 'looks at links again and again; nobody’s deed, and nobody’s words change',
  'federation/portal-key.ts': 'makes the key that bundles are signed with, once, for whoever asks first',
  'federation/pull-record.ts': 'one transaction around a record, whose entry store-pulled.ts leaves',
  'import-batches/choose-for-import.ts':
    'chooses columns and words for an import, whose beginning and end have entries',
  'import-batches/run-import.ts': 'one transaction around a row’s record, which has an entry of its own',
  'import-batches/tidy-imports.ts': 'forgets imports that nobody went on with',
  'imports/import-rows.ts': 'one transaction around many records, each with its own entry',
  'mail/deliver-mail.ts': 'sends what a deed put in the mail; the outbox keeps what became of it',
  'openid/begin-openid.ts': 'sends a browser to its directory; nothing of anybody’s changes',
  'openid/finish-openid.ts': 'let-in.ts leaves the entry of the sign-in, in the same transaction',
  'outbox/drain-outbox.ts': 'tells the search engine what a deed changed',
  'search/check-search.ts': 'repairs an index, which holds nothing of its own',
  'search/count-missed.ts': 'counts words without anybody’s name',
  'holders/count-served.ts': 'counts what went out, without anybody’s name',
  'search/forget-missed.ts': 'forgets such counts when their time is over',
  'vocabularies/tell-terms.ts': 'tells the search engine what a deed changed',
}

describe('a use case that opens a transaction', () => {
  const folder = new URL('../../../app/use-cases/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const leavesEntry =
    /\b(audit|appendToAuditLog|keepAccount|keepAgendaAccount|noteAdoption|say|act|beginSession)(<[^(]*>)?\(|'person\.sign-in'/
  const opens = files.filter((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    return /\btx(<[^(]*>)?\(/.test(text) && !leavesEntry.test(text)
  })

  test('names its deed for the audit log, or is listed here with the reason', () => {
    expect(opens.filter((file) => silent[file] === undefined)).toEqual([])
  })

  test('is listed only as long as it is silent', () => {
    expect(Object.keys(silent).filter((file) => !opens.includes(file))).toEqual([])
  })
})
