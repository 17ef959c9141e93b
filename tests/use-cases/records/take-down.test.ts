import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import { cleanUp } from '#app/use-cases/records/clean-up.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { emptyLog } from '#db/connection.ts'
import { places } from '#db/erasing/places.ts'
import { timelineOf } from '#db/journal.ts'
import { recordIdFrom } from '#db/records.ts'
import { anyToClean } from '#db/take-downs.ts'
import { agendaNow, aReader, gather, publishAgain } from '#tests/support/agendas.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeContributor,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePerson,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { sayEverywhere } from '#tests/support/canary-record.ts'
import { makePublishedCasebook } from '#tests/support/casebooks.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { columnsOf, columnsWith, tracesInFiles } from '#tests/support/words-in-database.ts'

/** No other word has its letters, so neither does anything made from one. */
const canary = 'Xyzzyqwv'
const input = { reason: 'personal-information', legalNote: '' } as const

/** A portal in a file, with a case study that has the word wherever a record can have one. */
function published() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'take-down-'))
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }))
  const portal = freshPortal({ dataFolder })
  const writer = makeContributor(portal, makeOrganisation(portal))
  for (let n = 0; n < 10; n += 1) {
    makePublished(portal, 'case-study', caseStudy({ title: english(`Other ${n}`) }), writer)
  }
  const words = { en: `${canary} said so.`, cy: `Dywedodd ${canary}.` }
  const long = { en: `${canary} rang. `.repeat(300), cy: '' }
  const content = caseStudy({ title: words, summary: words, problem: words, whatWeDid: long })
  const recordId = makePublished(portal, 'case-study', content, writer)
  publishAgain(portal, writer, recordId, { whatChanged: words }, `Says ${canary}`)
  startDraft(portal, writer, { recordId })
  const { draft } = recordNow(portal, recordId)
  if (draft === null) throw new Error('There is no draft')
  saveDraft(portal, writer, { recordId, lock: 0, content: { ...draft.content, problem: words } })
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  return { portal, file: join(dataFolder, 'portal.db'), writer, admin, recordId }
}

test('nothing is left of it: not in any column, not in the bytes of the file, place by place', async () => {
  const { portal, file, writer, admin, recordId } = published()
  const reader = aReader()
  gather(portal, reader, recordId)
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const other = makePublished(portal, 'excerpt', excerpt())
  makePublishedCasebook(portal, editor, [recordId, other])
  sayEverywhere(portal, recordNow(portal, recordId), writer, canary)
  emptyLog(portal.db)

  const before = columnsWith(portal, canary)
  for (const place of places) {
    const shown = place.holds.filter((column) => !elsewhere.includes(column))
    expect(before, 'the test puts the word in every place').toEqual(expect.arrayContaining(shown))
  }
  expect(before.filter((column) => column.startsWith('search_'))).toHaveLength(13)
  expect(tracesInFiles(file, canary)['file']).toBeGreaterThan(2_000)

  expect((await takeDown(portal, admin, { ...input, recordId })).ok).toBe(true)

  const after = columnsWith(portal, canary)
  for (const place of places) for (const column of place.holds) expect(after).not.toContain(column)
  expect(after).toEqual([])
  expect(tracesInFiles(file, canary)).toEqual({ file: 0, '-wal': 0 })
  expect(anyToClean(portal.db)).toBe(false)
  expect(portal.db.$client.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(portal.db.$client.pragma('foreign_key_check')).toEqual([])
})

/** Places that a case study does not fill, or that hold no word as it was said; other tests do those. */
const elsewhere = [
  'case_references.reference',
  'records.withdrawal',
  'pseudonym_keys.sealed',
  'records.origin',
  'pulled_records.document',
  'recommendation_rows.words',
  'pull_notes.title',
  'pull_notes.notes',
]

test('every column that could hold words is accounted for', () => {
  const accounted = new Set([...places.flatMap(({ holds }) => holds), ...wordless])
  const unknown = columnsOf(freshPortal())
    .filter(({ type }) => !/^int/i.test(type))
    .map(({ table, column }) => `${table}.${column}`)
    .filter((name) => !/^(search|sqlite)_/.test(name) && !/[._](id|at|by|hash|key|token)$/.test(name))
    .filter((name) => !accounted.has(name) && !apart.includes(name.split('.')[0] ?? ''))
  expect(unknown, 'list the column in db/erasing, or here when it holds nobody’s words').toEqual([])
})

/** Tables about people, organisations, searches and the portal itself: no record's words are put there. */
const apart = [
  'people',
  'memberships',
  'sessions',
  'pending_sign_ins',
  'second_factors',
  'recovery_codes',
  'identity_providers',
  'identity_domains',
  'identities',
  'identity_attempts',
  'identity_sessions',
  'invitations',
  'organisations',
  'organisation_slugs',
  'organisation_names',
  'organisation_logos',
  'organisation_tokens',
  'suspended_members',
  'synonym_sets',
  'terms',
  'missed_searches',
  'saved_searches',
  'installation',
  'audit_log',
  'take_downs',
  'mails',
  'email_changes',
  'reset_requests',
  'portal_settings',
  'portal_keys',
  'peers',
  'audit_checks',
  'backups',
  'agendas',
  'listed_words',
  'meeting_series',
]

/** Closed lists, dates, ids and hashes. */
const wordless = [
  'finding_decisions.mark',
  'finding_decisions.decision',
  'finding_decisions.reason',
  'intruder_checks.words_mark',
  'intruder_checks.questions',
  'pseudonym_keys.scheme',
  'pseudonym_keys.reference',
  ...['records.kind', 'editions.status', 'editions.original', 'editions.change_kind', 'editions.authors'],
  ...['renderings.field', 'case_references.scheme', 'outbox.topic', 'outbox.subject', 'timeline.event'],
  ...['agenda_items.purpose', 'agenda_items.presenter', 'confirmations.answer', 'reminders.due_on'],
  ...['draft_colleagues.person_id', 'fact_answers.section', 'fact_answers.verdict', 'fact_answers.seen'],
  ...['links.purpose', 'body_corrections.field', 'body_previews.last_day', 'plain_verdicts.verdict'],
  ...['recommendation_events.row_key', 'recommendation_events.deed', 'recommendation_reminders.row_key'],
  ...['recommendation_reminders.due', 'recommendation_reminders.reminder', 'recommendation_rows.row_key'],
  ...['recommendation_rows.body', 'recommendation_rows.kind', 'recommendation_rows.due'],
  ...['recommendation_rows.within', 'recommendation_rows.report_date', 'recommendation_rows.scheme'],
  ...['recommendation_rows.status'],
  ...['plain_verdicts.language', 'plain_verdicts.seen', 'attachment_bytes.form', 'attachments.kind'],
  ...['attachments.sha256', 'attachments.scan', 'messages.side', 'submissions.original'],
  ...['adoption_entries.stage', 'adoption_entries.language', 'link_checks.fault', 'parked_forms.task'],
  ...['inspirations.inspired_by', 'attachments.removed', 'holder_lists.holders', 'served_counts.day'],
  ...['served_counts.what', 'alert_news.kind', 'alert_matches.kind', 'records.copied_writers'],
  ...['alert_news.row_key', 'alert_matches.row_key', 'saved_searches.follows'],
  ...['agenda_reports.language', 'agenda_reports.changed_from'],
  ...['agenda_items.label', 'agenda_items.reason', 'agenda_items.outcome'],
  ...[
    'meeting_actions.owner',
    'meeting_actions.due',
    'meeting_actions.status',
    'counted_organisations.since',
  ],
  ...['imports.scheme', 'imports.original', 'imports.language'],
  ...['imports.format', 'imports.state', 'import_rows.result', 'import_habits.scheme'],
  ...['kept_answers.asked', 'kept_answers.answer'],
  ...['pulled_records.peer_address', 'pulled_records.sha256', 'pull_notes.peer_address'],
  // Names of columns and of categories, for the next file.
  ...['import_habits.choices'],
]

test('an excerpt: its references and what was said when it was withdrawn', async () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const reference = 'DEMO-9876'
  const recordId = makePublished(portal, 'excerpt', excerpt({ references: [{ reference }] }), editor)
  withdraw(portal, editor, {
    recordId,
    reason: 'no-longer-current',
    explanation: `Not so, ${canary}`,
    replacedBy: '',
  })
  expect(columnsWith(portal, reference)).toContain('case_references.reference')
  expect(columnsWith(portal, canary)).toContain('records.withdrawal')
  await takeDown(portal, editor, { ...input, recordId })
  expect(columnsWith(portal, reference)).toEqual([])
  expect(columnsWith(portal, canary)).toEqual([])
})

test('a casebook that is taken down lets go of its entries, which stay', async () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const entry = makePublished(portal, 'excerpt', excerpt({ title: english('A lost letter') }))
  const casebookId = makePublishedCasebook(portal, editor, [entry])
  await takeDown(portal, editor, { ...input, recordId: casebookId })
  expect(columnsWith(portal, 'Remark')).toEqual([])
  expect(columnsWith(portal, 'A lost letter')).toContain('editions.content')
  expect(await portal.search.indexed()).toEqual([{ id: entry, version: recordNow(portal, entry).version }])
})

test('a casebook keeps its other entries, and search hears of it', async () => {
  const { portal, admin, recordId } = published()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const other = makePublished(portal, 'excerpt', excerpt())
  const casebookId = makePublishedCasebook(portal, editor, [recordId, other])
  const { version } = recordNow(portal, casebookId)
  await takeDown(portal, admin, { ...input, recordId })
  const casebook = recordNow(portal, casebookId)
  const [section] = (casebook.live?.content as { sections: { entries: { recordId: string }[] }[] }).sections
  expect(section?.entries.map((entry) => entry.recordId)).toEqual([other])
  expect(casebook.version).toBe(version + 1)
  const indexed = await portal.search.indexed()
  expect(indexed).toContainEqual({ id: casebookId, version: version + 1 })
  expect(indexed.map(({ id }) => id)).not.toContain(recordId)
})

test('an agenda keeps the item in its place, with its minutes, and says what became of it', async () => {
  const { portal, admin, recordId } = published()
  const other = makePublished(portal)
  const reader = aReader()
  gather(portal, reader, recordId, other)
  await takeDown(portal, admin, { ...input, recordId })
  const [item, next] = agendaNow(portal, reader).items
  expect(item).toMatchObject({ minutes: 10, note: '', questions: '', record: { card: null } })
  expect(item?.record?.standing).toEqual({ is: 'taken-down' })
  expect(next?.record?.standing).toEqual({ is: 'current' })
})

test('the audit log says who, when and for which reason, once, without a word of the note', async () => {
  const { portal, admin, recordId } = published()
  const before = auditedDeeds(portal).length
  await takeDown(portal, admin, { ...input, recordId, legalNote: 'Case 12/34' })
  expect(auditedDeeds(portal).slice(before)).toEqual([
    { actorId: admin.id, deed: 'record.take-down.personal-information', subject: recordId },
  ])
  expect(firstBrokenAuditEntry(portal.db)).toBe(null)
  expect(columnsWith(portal, 'Case 12/34')).toEqual(['take_downs.legal_note'])
  const history = timelineOf(portal.db, recordId)
  expect(history[0]).toMatchObject({ event: 'taken-down', note: '' })
  expect(history.every(({ note }) => note === '')).toBe(true)
})

test('it never comes back: not by its draft, not under its address, not by importing it again', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const recordId = makePublished(portal, 'case-study', caseStudy(), writer)
  const { slug } = recordNow(portal, recordId)
  portal.db.$client.prepare('UPDATE records SET source = ? WHERE id = ?').run('elsewhere:1', recordId)
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  await takeDown(portal, admin, { ...input, recordId })
  expect(() => startDraft(portal, writer, { recordId })).toThrow('taken-down')
  await expect(takeDown(portal, admin, { ...input, recordId })).rejects.toThrow('taken-down')
  expect(recordIdFrom(portal.db, 'elsewhere:1')).toBe(recordId)
  const again = makePublished(portal, 'case-study', caseStudy(), writer)
  expect(recordNow(portal, again).slug).toBe(`${slug}-2`)
})

test('those who do not answer for it may not, and nothing is erased', async () => {
  const { portal, writer, recordId } = published()
  await expect(takeDown(portal, writer, { ...input, recordId })).rejects.toThrow('may-not-take-down')
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  const long = await takeDown(portal, admin, { ...input, recordId, legalNote: 'x'.repeat(1_001) })
  expect(long).toMatchObject({ issues: [{ field: 'legalNote', problem: 'too-long' }] })
  expect(recordNow(portal, recordId).live?.content.title.en).toContain(canary)
})

test('what a stop in between left in the file is overwritten at the next start', async () => {
  const { portal, file, admin, recordId } = published()
  const purges = portal.search.indexes().map((index) => [index, index.purge] as const)
  for (const [index] of purges) index.purge = () => Promise.reject(new Error('the power went'))
  await takeDown(portal, admin, { ...input, recordId })
  expect(anyToClean(portal.db)).toBe(true)
  for (const [index, purge] of purges) index.purge = purge
  await cleanUp(portal)
  expect(anyToClean(portal.db)).toBe(false)
  expect(tracesInFiles(file, canary)).toEqual({ file: 0, '-wal': 0 })
})
