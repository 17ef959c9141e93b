import { expect, it } from 'vitest'
import type { Followed } from '#app/domain/followed.ts'
import { openId } from '#app/domain/open-data.ts'
import type { Person } from '#app/domain/person.ts'
import type { ChangeKind } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { changeSavedSearch } from '#app/use-cases/alerts/change-saved-search.ts'
import { follow, readToFollow } from '#app/use-cases/alerts/follow.ts'
import { listSavedSearches } from '#app/use-cases/alerts/list-saved-searches.ts'
import { listTold } from '#app/use-cases/alerts/list-told.ts'
import { matchNews } from '#app/use-cases/alerts/match-news.ts'
import { pauseSavedSearch } from '#app/use-cases/alerts/pause-saved-search.ts'
import { previewAlerts } from '#app/use-cases/alerts/preview-alerts.ts'
import { saveSearch } from '#app/use-cases/alerts/save-search.ts'
import { sendDigests } from '#app/use-cases/alerts/send-digests.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { recordTracking } from '#app/use-cases/tracking/record-tracking.ts'
import { everything } from '#search/query.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePerson,
  makePublished,
  makeReviewer,
  recommendation,
} from '#tests/support/builders.ts'
import { mailTo } from '#tests/support/mails.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const study = (title: string) => caseStudy({ title: english(title) })
const recordOf = (id: string): Followed => ({ kind: 'record', id })

function change(portal: TestPortal, writer: Person, recordId: string, changeKind: ChangeKind, title: string) {
  startDraft(portal, writer, { recordId })
  saveDraft(portal, writer, { recordId, lock: 0, content: study(title), changeKind, changeNote: 'Why' })
  submit(portal, writer, { recordId })
  const reviewer = makeReviewer(portal)
  claim(portal, reviewer, { recordId })
  expect(publish(portal, reviewer, { recordId })).toMatchObject({ ok: true })
}

/** One round of what goes on in the background, twice: the second must find nothing to do. */
async function tell(portal: TestPortal) {
  for (let round = 0; round < 2; round += 1) {
    while ((await matchNews(portal)) > 0);
    await sendDigests(portal)
  }
}

function published() {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const recordId = makePublished(portal, 'case-study', study('Damp homes'), writer)
  portal.pass({ minutes: 1 })
  return { portal, writer, recordId, reader: makePerson(portal) }
}

it('who follows a record is told of a major change of it, once, and of nothing else', async () => {
  const { portal, writer, recordId, reader } = published()
  const other = makePublished(portal, 'case-study', study('A queue'), writer)
  expect(follow(portal, reader, { followed: recordOf(recordId), alerts: 'immediate' })).toMatchObject({
    ok: true,
  })
  saveSearch(portal, reader, { name: 'Damp', alerts: 'immediate', query: { ...everything, words: 'damp' } })
  portal.pass({ minutes: 1 })
  change(portal, writer, recordId, 'minor', 'Damp homes, spelt well')
  change(portal, writer, other, 'major', 'A shorter queue')
  await tell(portal)
  expect(mailTo(portal, reader.email)).toHaveLength(0)
  change(portal, writer, recordId, 'major', 'Damp homes, dried')
  await tell(portal)
  const [mail, ...more] = mailTo(portal, reader.email)
  expect(more).toEqual([])
  expect(JSON.stringify(mail)).toContain('Damp homes, dried')
  // By its own following and by the search, in one entry.
  expect(JSON.stringify(mail)).toContain('“Damp”')
  expect(mail?.text.split('Damp homes, dried')).toHaveLength(2)
})

it('who follows a recommendation is told what readers learn of it, under its own words', async () => {
  const portal = freshPortal()
  const body = makeOrganisation(portal)
  const landlord = makeContributor(portal, body)
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const rows = ['Pay £500', 'Train the staff'].map((words, at) =>
    recommendation({ id: `recommendation-${at + 1}`, text: english(words) }),
  )
  const content = excerpt({ caseAgainst: body.id, recommendations: rows })
  const recordId = makePublished(portal, 'excerpt', content, editor)
  const id = openId(recordId, 'recommendation-1')
  const reader = makePerson(portal)
  follow(portal, reader, { followed: { kind: 'recommendation', id }, alerts: 'immediate' })
  portal.pass({ minutes: 1 })
  const told = async () => {
    await tell(portal)
    return mailTo(portal, reader.email).length
  }
  const other = openId(recordId, 'recommendation-2')
  recordTracking(portal, landlord, { id: other, deed: 'evidence', words: 'Done.', link: '', seen: 0 })
  expect(await told()).toBe(0)
  recordTracking(portal, landlord, { id, deed: 'evidence', words: 'It is paid.', link: '', seen: 0 })
  expect(await told()).toBe(1)
  recordTracking(portal, editor, { id, deed: 'returned', words: 'Which day?', link: '', seen: 1 })
  expect(await told()).toBe(1)
  recordTracking(portal, landlord, { id, deed: 'evidence', words: 'On Monday.', link: '', seen: 2 })
  recordTracking(portal, editor, { id, deed: 'complied', words: '', link: '', seen: 3 })
  expect(await told()).toBe(2)
  const said = JSON.stringify(mailTo(portal, reader.email))
  expect(said).toContain('Pay £500')
  expect(said).toContain(paths.recommendation(id))
  // What passes between the body and the ombudsman is theirs.
  expect(said).not.toContain('It is paid.')
  expect(said).not.toContain('Which day?')
  const { told: lately } = listTold(portal, reader, { page: 1, language: 'en' })
  expect(lately.map(({ title, path }) => [title.text, path])).toEqual(
    Array.from({ length: 3 }, () => ['Pay £500', paths.recommendation(id)]),
  )
  const [listed] = listSavedSearches(portal, reader)
  const preview = await previewAlerts(portal, reader, { id: listed?.id ?? '', language: 'en' })
  expect(preview).toMatchObject({ records: 3, shown: [{ kind: 'recorded' }, {}, {}] })
})

it('what is withdrawn is told of no more, and its follower sees that it is gone', async () => {
  const { portal, writer, recordId, reader } = published()
  follow(portal, reader, { followed: recordOf(recordId), alerts: 'immediate' })
  portal.pass({ minutes: 1 })
  change(portal, writer, recordId, 'major', 'Damp homes, dried')
  withdraw(portal, writer, { recordId, reason: 'no-longer-current', explanation: 'Old', replacedBy: '' })
  await tell(portal)
  expect(mailTo(portal, reader.email)).toEqual([])
  expect(listSavedSearches(portal, reader)).toMatchObject([{ follows: { thing: null } }])
})

it('once is enough; it is paused and told at another time like a search, and what it is called stays today’s', async () => {
  const { portal, writer, recordId, reader } = published()
  const followed = recordOf(recordId)
  follow(portal, reader, { followed, alerts: 'daily' })
  follow(portal, reader, { followed, alerts: 'weekly' })
  const [one, ...more] = listSavedSearches(portal, reader)
  expect([one?.alerts, more]).toEqual(['daily', []])
  const id = one?.id ?? ''
  expect(readToFollow(portal, reader, { followed, language: 'en' }).already).toBe(id)
  pauseSavedSearch(portal, reader, { id, paused: true })
  change(portal, writer, recordId, 'major', 'Dry homes')
  await tell(portal)
  pauseSavedSearch(portal, reader, { id, paused: false })
  const changed = changeSavedSearch(portal, reader, {
    id,
    version: 1,
    name: '',
    words: '',
    alerts: 'immediate',
  })
  expect(changed).toMatchObject({ ok: true })
  await tell(portal)
  expect(mailTo(portal, reader.email)).toEqual([])
  expect(listSavedSearches(portal, reader)).toMatchObject([
    { alerts: 'immediate', follows: { thing: { title: { text: 'Dry homes' } } } },
  ])
  const preview = await previewAlerts(portal, reader, { id, language: 'en' })
  expect(preview.shown.map(({ kind }) => kind)).toEqual(['changed', 'new'])
})

it('nobody follows what they cannot read, nor without saying how often', () => {
  const { portal, writer, recordId, reader } = published()
  const draft = makeDraft(portal, writer, 'case-study', study('Not yet'))
  for (const followed of [
    recordOf(draft),
    recordOf('nothing'),
    { kind: 'recommendation', id: `${recordId}-x` },
  ] satisfies Followed[])
    expect(() => follow(portal, reader, { followed, alerts: 'daily' })).toThrow('not-found')
  expect(() => follow(portal, null, { followed: recordOf(recordId), alerts: 'daily' })).toThrow('sign-in')
  expect(follow(portal, reader, { followed: recordOf(recordId), alerts: 'sometimes' })).toMatchObject({
    ok: false,
    issues: [{ field: 'alerts' }],
  })
  expect(listSavedSearches(portal, reader)).toEqual([])
})
