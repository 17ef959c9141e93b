import { expect, it, onTestFinished } from 'vitest'
import { daysMailIsKept } from '#app/domain/mail.ts'
import { mostInOneMail } from '#app/domain/saved-search.ts'
import type { Person } from '#app/domain/person.ts'
import type { ChangeKind } from '#app/domain/vocabulary.ts'
import { comingMeetings } from '#app/domain/meeting-series.ts'
import { changeSavedSearch } from '#app/use-cases/alerts/change-saved-search.ts'
import { deleteSavedSearch } from '#app/use-cases/alerts/delete-saved-search.ts'
import { listSavedSearches } from '#app/use-cases/alerts/list-saved-searches.ts'
import { listTold } from '#app/use-cases/alerts/list-told.ts'
import { matchNews } from '#app/use-cases/alerts/match-news.ts'
import { pauseSavedSearch } from '#app/use-cases/alerts/pause-saved-search.ts'
import { previewAlerts } from '#app/use-cases/alerts/preview-alerts.ts'
import { saveSearch } from '#app/use-cases/alerts/save-search.ts'
import { sendDigests } from '#app/use-cases/alerts/send-digests.ts'
import { stopAlerts } from '#app/use-cases/alerts/stop-alerts.ts'
import { stopTokenFor } from '#app/use-cases/alerts/stop-token.ts'
import { chooseMail } from '#app/use-cases/mail/choose-mail.ts'
import { deliverMail } from '#app/use-cases/mail/deliver-mail.ts'
import { tidyMail } from '#app/use-cases/mail/tidy-mail.ts'
import { readOwnData } from '#app/use-cases/people/read-own-data.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { changeSeries, decideMeeting } from '#app/use-cases/meetings/change-series.ts'
import { findSeries } from '#db/meetings.ts'
import { findPerson } from '#db/people.ts'
import { pagesFrom } from '#app/web/pages.ts'
import { everything, type SearchQuery } from '#search/query.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeOrganisation,
  makePerson,
  makePublished,
  makeReviewer,
} from '#tests/support/builders.ts'
import { ask, serve } from '#tests/support/http.ts'
import { startMailServer, type MailServer } from '#tests/support/mail-server.ts'
import { makeSeries } from '#tests/support/meetings.ts'
import { serverBuild } from '#tests/support/pages.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

/** It builds every page first. */
const slow = { timeout: 120_000 }
const damp = { ...everything, words: 'damp' }
const study = (title: string) => caseStudy({ title: english(title) })

async function mailing() {
  const server = await startMailServer()
  const portal = freshPortal({ mailServer: server.settings })
  const writer = makeContributor(portal, makeOrganisation(portal))
  const reader = makePerson(portal)
  return { server, portal, writer, reader }
}

function save(portal: TestPortal, person: Person, alerts: string, query: SearchQuery = damp, name = 'Damp') {
  const saved = saveSearch(portal, person, { name, alerts, query })
  if (!saved.ok) throw new Error('The search was not saved')
  return saved.value
}

/** One round of what goes on in the background, twice: the second must find nothing to do. */
async function tell(portal: TestPortal) {
  for (let round = 0; round < 2; round += 1) {
    while ((await matchNews(portal)) > 0);
    await sendDigests(portal)
    await deliverMail(portal)
  }
}

function alertsTo({ arrived }: MailServer, { email }: Person) {
  return arrived.filter(({ to }) => to.includes(email)).map(({ parsed }) => parsed)
}

function change(portal: TestPortal, writer: Person, recordId: string, changeKind: ChangeKind, title: string) {
  startDraft(portal, writer, { recordId })
  saveDraft(portal, writer, { recordId, lock: 0, content: study(title), changeKind, changeNote: 'Why' })
  submit(portal, writer, { recordId })
  const reviewer = makeReviewer(portal)
  claim(portal, reviewer, { recordId })
  const published = publish(portal, reviewer, { recordId })
  if (!published.ok) throw new Error('The change was not published')
}

it('what was found is told once before the next meeting that somebody prepares, and not before', async () => {
  const { server, portal, writer } = await mailing()
  const { organisationId } = writer.memberships[0]!
  const series = makeSeries(portal, writer, { organisationId })
  const reader = findPerson(portal.db, writer.id)!
  save(portal, reader, 'meeting')
  const other = makeContributor(portal, makeOrganisation(portal))
  makePublished(portal, 'case-study', study('Damp in flats'), other)
  await tell(portal)
  expect(alertsTo(server, reader)).toHaveLength(0)
  // Tomorrow's was prepared for this morning.
  const [next] = comingMeetings(findSeries(portal.db, series)!, '2026-03-04', 1)
  const due = listSavedSearches(portal, reader)[0]?.nextDue ?? ''
  expect(due < `${next?.date}T00:00:00Z`).toBe(true)
  portal.pass({ minutes: Math.ceil((Date.parse(due) - portal.clock().getTime()) / 60_000) })
  await tell(portal)
  await tell(portal)
  expect(alertsTo(server, reader)).toHaveLength(1)
})

it('what waits for a meeting that is called off, or brought forward, is told before the one there is', async () => {
  const { server, portal, writer } = await mailing()
  const { organisationId } = writer.memberships[0]!
  // Fridays; the test begins on a Tuesday.
  const id = makeSeries(portal, writer, { organisationId, rhythm: 'weekly', weekday: 5 })
  const series = () => findSeries(portal.db, id)!
  const reader = findPerson(portal.db, writer.id)!
  save(portal, reader, 'meeting')
  makePublished(
    portal,
    'case-study',
    study('Damp in flats'),
    makeContributor(portal, makeOrganisation(portal)),
  )
  await tell(portal)
  const until = (at: string) =>
    portal.pass({ minutes: Math.ceil((Date.parse(at) - portal.clock().getTime()) / 60_000) })
  const [friday] = comingMeetings(series(), '2026-03-04', 1)
  decideMeeting(portal, reader, { id, planned: friday!.planned, held: false })
  until('2026-03-05T12:00:00Z')
  await tell(portal)
  expect(alertsTo(server, reader)).toHaveLength(0)
  expect(changeSeries(portal, reader, id, { ...series(), weekday: 2 }).ok).toBe(true)
  until('2026-03-09T12:00:00Z')
  await tell(portal)
  expect(alertsTo(server, reader)).toHaveLength(1)
})

it('who prepares the meetings of several teams can be told before those of one alone', async () => {
  const { portal, writer } = await mailing()
  const { organisationId } = writer.memberships[0]!
  const soon = makeSeries(portal, writer, { organisationId, team: 'Soon', rhythm: 'weekly' })
  const later = makeSeries(portal, writer, { organisationId, team: 'Later', week: 'last' })
  const lead = findPerson(portal.db, writer.id)!
  const due = (alerts: string) => {
    const id = save(portal, lead, alerts)
    return listSavedSearches(portal, lead).find((search) => search.id === id)
  }
  const [any, one] = [due('meeting'), due(`meeting:${later}`)]
  expect(one).toMatchObject({ alerts: `meeting:${later}`, team: 'Later' })
  // Four weeks later at the latest; its meeting is on the last Tuesday of March.
  expect(one?.nextDue).toBe('2026-03-30T06:00:00.000Z')
  expect(due(`meeting:${soon}`)?.nextDue).toBe(any?.nextDue)
  expect((any?.nextDue ?? '') < (one?.nextDue ?? '')).toBe(true)
  const typed = { name: 'Not mine', query: damp }
  const stranger = makePerson(portal)
  for (const alerts of [`meeting:${later}`, 'meeting:', 'daily:x', 'hourly'])
    expect(saveSearch(portal, stranger, { ...typed, alerts }), alerts).toMatchObject({ ok: false })
})

it('one mail for a new match, one for a major change, none for a minor one or for what does not match', async () => {
  const { server, portal, writer, reader } = await mailing()
  makePublished(portal, 'case-study', study('Damp before it was saved'), writer)
  portal.pass({ minutes: 1 })
  save(portal, reader, 'immediate')
  portal.pass({ minutes: 1 })
  const recordId = makePublished(portal, 'case-study', study('Damp homes repaired'), writer)
  makePublished(portal, 'case-study', study('A shorter queue'), writer)
  await tell(portal)
  expect(alertsTo(server, reader)).toHaveLength(1)
  const [first] = alertsTo(server, reader)
  expect(first?.text).toContain('Damp homes repaired')
  expect(first?.text).toContain('“Damp”')
  expect(first?.text).not.toContain('before it was saved')
  expect(first?.text).not.toContain('shorter queue')

  change(portal, writer, recordId, 'minor', 'Damp homes repaired, spelt well')
  await tell(portal)
  expect(alertsTo(server, reader)).toHaveLength(1)

  change(portal, writer, recordId, 'major', 'Damp homes repaired twice')
  await tell(portal)
  expect(alertsTo(server, reader)).toHaveLength(2)
  expect(alertsTo(server, reader)[1]?.text).toContain('Damp homes repaired twice')
})

it('everybody gets one mail for everything that is due, with every reason, in their language', async () => {
  const { server, portal, writer, reader } = await mailing()
  portal.db.$client.prepare(`UPDATE people SET language = 'cy' WHERE id = ?`).run(reader.id)
  save(portal, reader, 'daily', damp, 'Lleithder')
  save(portal, reader, 'weekly', { ...everything, filters: { kind: ['case-study'] } }, 'Popeth')
  makePublished(portal, 'case-study', study('Damp homes'), writer)
  makePublished(portal, 'case-study', study('A shorter queue'), writer)
  await tell(portal)
  expect(alertsTo(server, reader)).toEqual([])
  // It is Monday, ten o'clock: at seven on Tuesday the daily search is due, and a week later the other one.
  portal.pass({ hours: 20, minutes: 59 })
  await tell(portal)
  expect(alertsTo(server, reader)).toEqual([])
  portal.pass({ minutes: 1 })
  await tell(portal)
  const [daily] = alertsTo(server, reader)
  expect(alertsTo(server, reader)).toHaveLength(1)
  expect(daily?.headers.get('content-language')).toBe('cy')
  expect(daily?.text).toContain('Lleithder')
  expect(daily?.text).toContain('/cy/case-studies/damp-homes')
  portal.pass({ days: 6 })
  await tell(portal)
  // What was told on Tuesday is not told again on Monday.
  expect(alertsTo(server, reader)).toHaveLength(2)
  expect(alertsTo(server, reader)[1]?.text).toContain('A shorter queue')
  expect(alertsTo(server, reader)[1]?.text).not.toContain('Damp homes')
})

it('two searches that are due together are one mail, and each record is in it once', async () => {
  const { server, portal, writer, reader } = await mailing()
  save(portal, reader, 'immediate', damp, 'First reason')
  save(portal, reader, 'immediate', { ...everything, words: 'homes' }, 'Second reason')
  makePublished(portal, 'case-study', study('Damp homes'), writer)
  await tell(portal)
  const [only, ...others] = alertsTo(server, reader)
  expect(others).toEqual([])
  expect(only?.text?.split('\n').filter((line) => line.includes('* Damp homes'))).toHaveLength(1)
  expect(only?.text).toContain('First reason')
  expect(only?.text).toContain('Second reason')
})

it('what was withdrawn before it was told, or before the mail went out, is left out; an empty mail is not sent', async () => {
  const { server, portal, writer, reader } = await mailing()
  save(portal, reader, 'immediate')
  const gone = () => {
    const recordId = makePublished(portal, 'case-study', study('Damp that is gone'), writer)
    return { recordId, reason: 'published-in-error' as const, explanation: '', replacedBy: '' }
  }
  const before = gone()
  await matchNews(portal)
  withdraw(portal, writer, before)
  await sendDigests(portal)
  await deliverMail(portal)
  expect(alertsTo(server, reader)).toEqual([])

  const inQueue = gone()
  await matchNews(portal)
  expect(await sendDigests(portal)).toBe(1)
  withdraw(portal, writer, inQueue)
  await deliverMail(portal)
  expect(alertsTo(server, reader)).toEqual([])

  const half = gone()
  makePublished(portal, 'case-study', study('Damp that stays'), writer)
  await matchNews(portal)
  await sendDigests(portal)
  withdraw(portal, writer, half)
  await deliverMail(portal)
  expect(alertsTo(server, reader)[0]?.text).toContain('Damp that stays')
  expect(alertsTo(server, reader)[0]?.text).not.toContain('Damp that is gone')
})

it('a paused or deleted search, and somebody who wants no mail, are told nothing', async () => {
  const { server, portal, writer, reader } = await mailing()
  const [paused, deleted, other] = ['a', 'b', 'c'].map((name) =>
    save(portal, reader, 'daily', damp, name),
  ) as [string, string, string]
  makePublished(portal, 'case-study', study('Damp homes'), writer)
  await matchNews(portal)
  expect(listSavedSearches(portal, reader).map(({ waiting }) => waiting)).toEqual([1, 1, 1])
  pauseSavedSearch(portal, reader, { id: paused, paused: true })
  deleteSavedSearch(portal, reader, { id: deleted })
  chooseMail(portal, reader, { wantsMail: false })
  portal.pass({ days: 1 })
  await tell(portal)
  chooseMail(portal, reader, { wantsMail: true })
  pauseSavedSearch(portal, reader, { id: other, paused: true })
  makePublished(portal, 'case-study', study('More damp'), writer)
  await matchNews(portal)
  portal.pass({ days: 1 })
  await tell(portal)
  expect(alertsTo(server, reader)).toEqual([])
  pauseSavedSearch(portal, reader, { id: paused, paused: false })
  portal.pass({ minutes: 1 })
  makePublished(portal, 'case-study', study('Still more damp'), writer)
  await matchNews(portal)
  portal.pass({ days: 1 })
  await tell(portal)
  expect(alertsTo(server, reader)).toHaveLength(1)
})

it('the mail program’s own button and the link both end all alerts, without signing in', slow, async () => {
  const { server, portal, writer, reader } = await mailing()
  const served = await serve(pagesFrom({ portal, build: await serverBuild() }), {
    production: false,
    publicOrigin: portal.settings.publicOrigin,
  })
  onTestFinished(() => served.close())
  const id = save(portal, reader, 'immediate')
  makePublished(portal, 'case-study', study('Damp homes'), writer)
  await tell(portal)
  const [mail] = server.arrived.filter(({ to }) => to.includes(reader.email))
  const header = /^List-Unsubscribe: <([^>]+)>/m.exec(mail?.source.replace(/\r\n[ \t]+/g, ' ') ?? '')
  expect(mail?.source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
  const url = header?.[1] ?? ''
  expect(mail?.parsed.text).toContain(url)
  const { pathname: path } = new URL(url)
  const isPaused = () => listSavedSearches(portal, reader)[0]?.paused

  // Opening it stops nothing.
  expect((await ask(served.port, { path })).status).toBe(200)
  expect(isPaused()).toBe(false)
  const oneClick = {
    method: 'POST',
    path,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  }
  expect((await ask(served.port, oneClick)).status).toBe(200)
  expect(isPaused()).toBe(true)
  // From another site's page it is not one click of a mail program, and nobody can make a link of their own.
  const elsewhere = { ...oneClick, headers: { ...oneClick.headers, Origin: 'https://evil.example' } }
  expect((await ask(served.port, elsewhere)).status).toBe(403)
  expect((await ask(served.port, { ...oneClick, path: `${path.slice(0, -3)}AAA` })).status).toBe(410)

  pauseSavedSearch(portal, reader, { id, paused: false })
  portal.pass({ minutes: 1 })
  makePublished(portal, 'case-study', study('More damp'), writer)
  await matchNews(portal)
  await sendDigests(portal)
  const own = {
    ...oneClick,
    headers: { ...oneClick.headers, Origin: portal.settings.publicOrigin },
    body: '',
  }
  expect((await ask(served.port, own)).status).toBe(200)
  await deliverMail(portal)
  expect(alertsTo(server, reader)).toHaveLength(1)
})

it('a filter whose every value is gone finds nothing, rather than everything', async () => {
  const { server, portal, writer, reader } = await mailing()
  save(portal, reader, 'immediate', { ...everything, filters: { organisation: ['no-such-body'] } })
  makePublished(portal, 'case-study', study('Damp homes'), writer)
  await tell(portal)
  expect(alertsTo(server, reader)).toEqual([])
})

it('the page says what was sent, what comes next, and what the last month would have sent', async () => {
  const { portal, writer, reader } = await mailing()
  const recordId = makePublished(portal, 'case-study', study('Damp homes'), writer)
  makePublished(portal, 'case-study', study('A shorter queue'), writer)
  portal.pass({ days: 3 })
  change(portal, writer, recordId, 'major', 'Damp homes twice')
  portal.pass({ days: 3 })
  change(portal, writer, recordId, 'minor', 'Damp homes, spelt well')
  portal.pass({ days: 3 })
  const id = save(portal, reader, 'daily')
  const preview = await previewAlerts(portal, reader, { id, language: 'en' })
  expect(preview).toMatchObject({ records: 2, mails: 2 })
  expect(preview.shown.map(({ kind }) => kind)).toEqual(['changed', 'new'])
  expect(listSavedSearches(portal, reader)).toMatchObject([
    { lastMail: null, nextDue: '2026-03-12T07:00:00.000Z', waiting: 0 },
  ])
  portal.pass({ minutes: 1 })
  makePublished(portal, 'case-study', study('New damp'), writer)
  portal.pass({ days: 1 })
  await matchNews(portal)
  portal.pass({ days: 1 })
  await tell(portal)
  expect(listSavedSearches(portal, reader)).toMatchObject([{ lastMail: { state: 'sent' } }])
})

it('what became of the last alert is said truly, also once the mail itself is forgotten', async () => {
  const { portal, writer, reader } = await mailing()
  const last = () => listSavedSearches(portal, reader)[0]?.lastMail?.state
  save(portal, reader, 'immediate')
  const write = async (title: string) => {
    portal.pass({ minutes: 1 })
    makePublished(portal, 'case-study', study(title), writer)
    await matchNews(portal)
    expect(await sendDigests(portal)).toBe(1)
  }
  const forget = () => {
    portal.pass({ days: daysMailIsKept + 1 })
    tidyMail(portal)
    expect(portal.db.$client.prepare(`SELECT count(*) FROM mails WHERE kind = 'alert'`).pluck().get()).toBe(0)
  }
  await write('Damp homes')
  expect(last()).toBe('waiting')
  await deliverMail(portal)
  expect(last()).toBe('sent')
  forget()
  expect(last()).toBe('sent')

  await write('More damp')
  expect(last()).toBe('waiting')
  portal.db.$client.prepare(`UPDATE mails SET state = 'dead', settled_at = created_at`).run()
  forget()
  expect(last()).toBe('dead')

  await write('Still more damp')
  stopAlerts(portal, { token: stopTokenFor(portal, reader.id) })
  expect(last()).toBe('dropped')
})

it('what one long mail only counts is on the page that it leads to; what was withdrawn is in neither', async () => {
  const { server, portal, writer, reader } = await mailing()
  save(portal, reader, 'immediate')
  const ids = Array.from({ length: mostInOneMail + 2 }, (_, number) =>
    makePublished(portal, 'case-study', study(`Damp ${number}`), writer),
  )
  await matchNews(portal)
  await sendDigests(portal)
  const gone = { reason: 'published-in-error' as const, explanation: '', replacedBy: '' }
  withdraw(portal, writer, { recordId: ids[0] ?? '', ...gone })
  await deliverMail(portal)
  const [mail] = alertsTo(server, reader)
  const listed = [...(mail?.text ?? '').matchAll(/^\* (Damp \d+)$/gm)].map(([, title]) => title)
  expect(listed).toHaveLength(mostInOneMail)
  const told = [1, 2].map((page) => listTold(portal, reader, { page, language: 'en' }))
  expect(told.map(({ told }) => told.length)).toEqual([mostInOneMail, 1])
  const titles = told.flatMap(({ told }) => told.map(({ title }) => title.text))
  expect(new Set(titles)).toEqual(new Set(ids.slice(1).map((_, number) => `Damp ${number + 1}`)))
  expect(listTold(portal, makePerson(portal), { page: 1, language: 'en' }).told).toEqual([])
})

it('a search is changed by its owner alone, from the version they saw, and is in the file of their data', async () => {
  const { portal, reader } = await mailing()
  const id = save(portal, reader, 'daily')
  const input = { id, version: 1, name: 'Mould', words: 'mould', alerts: 'weekly' }
  expect(() => changeSavedSearch(portal, makePerson(portal), input)).toThrow()
  expect(changeSavedSearch(portal, reader, input).ok).toBe(true)
  expect(changeSavedSearch(portal, reader, input)).toMatchObject({
    issues: [{ problem: 'changed-meanwhile' }],
  })
  expect(changeSavedSearch(portal, reader, { ...input, version: 2, name: ' ' }).ok).toBe(false)
  expect(readOwnData(portal, reader)).toMatchObject({
    savedSearches: [{ name: 'Mould', query: { words: 'mould' } }],
  })
})
