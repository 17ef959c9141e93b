import { describe, expect, test } from 'vitest'
import { noReport } from '#app/domain/committee-report.ts'
import { giveToTeam } from '#app/use-cases/agendas/give-to-teams.ts'
import { saveReport } from '#app/use-cases/agendas/save-report.ts'
import { shareAgenda } from '#app/use-cases/agendas/share-agenda.ts'
import { matchNews } from '#app/use-cases/alerts/match-news.ts'
import { saveSearch } from '#app/use-cases/alerts/save-search.ts'
import { sendDigests } from '#app/use-cases/alerts/send-digests.ts'
import { addFile } from '#app/use-cases/attachments/add-file.ts'
import { showHolders } from '#app/use-cases/holders/show-holders.ts'
import { drainOutbox } from '#app/use-cases/outbox/drain-outbox.ts'
import { correctEverywhere } from '#app/use-cases/records/correct-everywhere.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { findAgenda } from '#db/agendas.ts'
import { everything } from '#search/query.ts'
import { gather } from '#tests/support/agendas.ts'
import { checkAnonymity, excerpt, makeDraft, recordNow } from '#tests/support/builders.ts'
import { makePublishedReport } from '#tests/support/casebooks.ts'
import {
  agendaPaths,
  insidePaths,
  onServer,
  openStage,
  readersPaths,
  walk,
  workPaths,
  type SearchServer,
  type Stage,
  type Walked,
} from '#tests/support/leftovers.ts'
import { makeSeries, preparedPack } from '#tests/support/meetings.ts'
import { onMeilisearch } from '#tests/support/meilisearch.ts'
import { columnsWith, tracesInFiles } from '#tests/support/words-in-database.ts'
import { wordParts, zipped } from '#tests/web/files/small-files.ts'

/** No other word has its letters, so neither does anything made from one; and it looks like nobody's name. */
const name = 'xyzzyqwv'
const said = { en: `The ${name} was damp.`, cy: `Roedd y ${name} yn llaith.` }
const agendaKey = 'k'.repeat(43)

/** An excerpt that says it in every text, in a file and in its address, published; and its next edition in writing. */
async function published({ portal, person }: Stage): Promise<{ recordId: string; fileId: string }> {
  const texts = { title: said, summary: said, complaint: said, findings: said, learningPoints: said }
  const heads = [{ id: 'finding-1', text: said, outcome: 'upheld', wording: '' } as const]
  const recordId = makeDraft(portal, person.author, 'excerpt', excerpt({ ...texts, heads }))
  const bytes = await zipped(wordParts(said.en))
  const added = await addFile(portal, person.author, { recordId, name: 'letter.docx', bytes })
  if (!added.ok) throw new Error('The file was not added')
  submit(portal, person.author, { recordId })
  claim(portal, person.reviewer, { recordId })
  checkAnonymity(portal, person.reviewer, recordId)
  expect(publish(portal, person.reviewer, { recordId })).toEqual({ ok: true, value: null })
  return { recordId, fileId: added.value }
}

/** What others made of it: a thematic report that says it in every part, agendas that were shared and given to a team, a report to a committee. */
async function takenAlong({ portal, person }: Stage, recordId: string) {
  const casebookId = makePublishedReport(portal, person.author, [recordId], {
    foreword: said,
    forewordBy: said,
    lookedAt: said,
    keyFindings: said,
    reportRecommendations: [{ id: 'first', text: said, to: said, by: said }],
    questions: said,
  })
  const reader = { visitor: null, agendaKey }
  const { id: agendaId } = gather(portal, reader, recordId, casebookId)
  const words = { ...noReport.words, purpose: said.en, recommendation: said.en }
  const from = { version: 0, page: 'opened once' }
  expect(saveReport(portal, reader, { agendaId, language: 'en', words, from }).ok).toBe(true)
  shareAgenda(portal, reader, { id: agendaId, shared: true })
  // A server of search has heard of the excerpt, so that the pack holds it.
  await drainOutbox(portal)
  const pack = await preparedPack(portal, person.author, makeSeries(portal, person.author))
  const teamId = makeSeries(portal, person.author, { team: 'Front desk' })
  giveToTeam(portal, person.author, { id: pack.id, teamId, given: true })
  startDraft(portal, person.author, { recordId })
  const token = findAgenda(portal.db, agendaId)?.shareToken ?? ''
  const forms = ['docx', 'md', 'pdf', 'pptx'].flatMap((one) => [
    `/agenda.${one}?shared=${token}`,
    `/agenda.${one}?given=${pack.id}`,
  ])
  return {
    casebookId,
    agenda: agendaPaths(agendaId),
    passedOn: [`/shared-agendas/${token}`, `/given-agendas/${pack.id}`, ...forms],
  }
}

async function isCorrectedEverywhere(server: SearchServer | null): Promise<void> {
  const stage = await openStage(server)
  const { portal, person, file } = stage
  const query = { ...everything, words: 'damp' }
  saveSearch(portal, person.stranger, { name: 'Damp', alerts: 'immediate', query })
  const { recordId, fileId } = await published(stage)
  const { casebookId, agenda, passedOn } = await takenAlong(stage, recordId)
  while ((await matchNews(portal)) > 0);
  await sendDigests(portal)
  await drainOutbox(portal)

  const readers = () => readersPaths(stage, recordId, casebookId, name)
  const inside = [...workPaths(recordId), ...workPaths(casebookId), ...insidePaths]
  const everywhere = async (): Promise<Walked[]> => [
    await walk(stage, name, [...readers(), `/attachments/${fileId}/letter.docx`], ['reader']),
    await walk(stage, name, agenda, ['reader'], `agenda=${agendaKey}`),
    await walk(stage, name, passedOn, ['author']),
    await walk(stage, name, inside, ['author', 'site-admin']),
  ]
  const before = await everywhere()
  expect(before.map(({ found }) => found.length > 7)).toEqual([true, true, true, true])
  expect(before.flatMap(({ found }) => found)).toContain('site-admin /mailbox')
  const written = stage.logged.length

  const correction = { recordId, words: name, by: 'flat' }
  expect(await correctEverywhere(portal, person['site-admin'], correction)).toEqual({ ok: true, value: null })
  await drainOutbox(portal)

  expect(recordNow(portal, recordId).live?.content.title.en).toBe('The flat was damp.')
  expect(columnsWith(portal, name)).toEqual([])
  expect(tracesInFiles(file, name)).toEqual({ file: 0, '-wal': 0 })
  if (server !== null) expect(await onServer(server)).not.toMatch(new RegExp(name, 'i'))
  const after = await everywhere()
  expect(after.flatMap(({ found }) => found)).toEqual([])
  const answered = new Set(after.flatMap((one) => [...one.answered]))
  const asked = [...readers(), ...agenda, ...passedOn, ...insidePaths]
  expect(asked.filter((path) => !answered.has(path))).toEqual([])
  expect(stage.logged.slice(written).join('\n')).not.toMatch(new RegExp(name, 'i'))

  const { holders, casebooks } = showHolders(portal, person['site-admin'], recordId, 'en')
  expect(casebooks).toMatchObject([{ id: casebookId, editions: 1 }])
  expect(holders.agendas).toBe(2)
  expect(Object.entries(holders.served).filter(([, times]) => times === 0)).toEqual([])
}

describe('a late correction leaves the words nowhere, and says who may still have them', () => {
  test('with the search of the portal', () => isCorrectedEverywhere(null), 480_000)
  onMeilisearch('with a server', ({ url, masterKey }) => {
    const settings = { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: masterKey, MEILISEARCH_INDEX: 'corrected' }
    test('of Meilisearch', () => isCorrectedEverywhere(settings), 480_000)
  })
})
