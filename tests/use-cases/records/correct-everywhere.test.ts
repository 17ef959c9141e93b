import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { correctEverywhere } from '#app/use-cases/records/correct-everywhere.ts'
import { findPublic } from '#app/use-cases/records/find-public.ts'
import { correctionsSeen } from '#app/use-cases/records/history.ts'
import { countServed } from '#app/use-cases/holders/count-served.ts'
import { showHolders } from '#app/use-cases/holders/show-holders.ts'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { withdrawVoice } from '#app/use-cases/voices/withdraw-voice.ts'
import { emptyLog } from '#db/connection.ts'
import { recordIdFrom } from '#db/records.ts'
import { places } from '#db/erasing/places.ts'
import { aReader, gather, publishAgain } from '#tests/support/agendas.ts'
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
import { voice } from '#tests/support/case-studies.ts'
import { sayEverywhere } from '#tests/support/canary-record.ts'
import { makePublishedCasebook } from '#tests/support/casebooks.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { columnsWith, tracesInFiles } from '#tests/support/words-in-database.ts'

/** No other word has its letters, so neither does anything made from one. */
const canary = 'Xyzzyqwv'
const input = { words: canary, by: 'Mrs P' }

function published() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'correct-'))
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }))
  const portal = freshPortal({ dataFolder })
  const writer = makeContributor(portal, makeOrganisation(portal))
  const words = { en: `${canary} said so.`, cy: `Dywedodd ${canary}.` }
  const content = caseStudy({
    title: words,
    summary: words,
    problem: words,
    whatWeDid: english(`**${canary}** rang. `.repeat(200)),
  })
  const recordId = makePublished(portal, 'case-study', content, writer)
  publishAgain(portal, writer, recordId, { whatChanged: words }, `Says ${canary}`)
  startDraft(portal, writer, { recordId })
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  return { portal, file: join(dataFolder, 'portal.db'), writer, admin, recordId }
}

test('nothing is left of the words: not in any column, not in the bytes of the file', async () => {
  const { portal, file, writer, admin, recordId } = published()
  const { slug } = recordNow(portal, recordId)
  gather(portal, aReader(), recordId)
  const editor = makeEditor(portal, makeOmbudsman(portal))
  makePublishedCasebook(portal, editor, [recordId, makePublished(portal, 'excerpt', excerpt())])
  sayEverywhere(portal, recordNow(portal, recordId), writer, canary)
  emptyLog(portal.db)
  const before = columnsWith(portal, canary)
  // This record is no excerpt with a reference, a key or recommendations, was not withdrawn and is at home here.
  const elsewhere = [
    'case_references.reference',
    'records.withdrawal',
    'records.origin',
    'recommendation_rows.words',
    'pulled_records.document',
    'pull_notes.title',
    'pull_notes.notes',
    'pseudonym_keys.sealed',
  ]
  for (const place of places) {
    expect(before).toEqual(expect.arrayContaining(place.holds.filter((one) => !elsewhere.includes(one))))
  }

  expect(await correctEverywhere(portal, admin, { recordId, ...input })).toEqual({ ok: true, value: null })

  expect(columnsWith(portal, canary)).toEqual([])
  expect(tracesInFiles(file, canary)).toEqual({ file: 0, '-wal': 0 })
  expect(portal.db.$client.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(portal.db.$client.pragma('foreign_key_check')).toEqual([])
  expect(findPublic(portal, null, { kind: 'case-study', slug })).toMatchObject({ face: 'moved' })
  expect(recordIdFrom(portal.db, `elsewhere:${canary}`)).toBe(recordId)
})

test('readers find what stands there instead, and the history says that there was a correction', async () => {
  const { portal, admin, recordId } = published()
  const { version } = recordNow(portal, recordId)
  const deeds = auditedDeeds(portal).length
  await correctEverywhere(portal, admin, { recordId, ...input })
  const record = recordNow(portal, recordId)
  expect(record.live?.content.title).toEqual({ en: 'Mrs P said so.', cy: 'Dywedodd Mrs P.' })
  expect(record.live?.changeNote).toBe('Says Mrs P')
  expect(record.version).toBe(version + 1)
  expect(await portal.search.indexed()).toContainEqual({ id: recordId, version: version + 1 })
  expect(correctionsSeen(portal, record)).toEqual([portal.clock().toISOString().slice(0, 10)])
  expect(auditedDeeds(portal).slice(deeds)).toEqual([
    { actorId: admin.id, deed: 'record.correct-everywhere', subject: recordId },
  ])
})

test.each([
  ['words that stand nowhere', { words: 'Nowhere', by: 'X' }, 'words', 'words-not-found'],
  ['no words', { words: ' ', by: 'X' }, 'words', 'required'],
  ['nothing instead', { words: canary, by: '' }, 'by', 'required'],
  ['the same words instead', { words: canary, by: `Mrs ${canary}` }, 'by', 'replacement-has-the-words'],
])('%s: nothing is changed', async (_, typed, field, problem) => {
  const { portal, admin, recordId } = published()
  const { version } = recordNow(portal, recordId)
  const result = await correctEverywhere(portal, admin, { recordId, ...typed })
  expect(result).toMatchObject({ ok: false, issues: [{ field, problem }] })
  expect(recordNow(portal, recordId).version).toBe(version)
})

test('what readers could tell somebody by stands nowhere instead, where it could not have been published', async () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  const content = excerpt({ findings: english(`Mrs P asked. The ${canary} did not answer.`) })
  const recordId = makePublished(portal, 'excerpt', content, editor)
  const correct = (by: string) => correctEverywhere(portal, admin, { recordId, words: canary, by })
  const before = recordNow(portal, recordId)
  expect(await correct('son, Mr Huw Penry,')).toMatchObject({
    issues: [{ field: 'by', problem: 'replacement-could-tell' }],
  })
  expect(recordNow(portal, recordId)).toEqual(before)
  expect(await correct('son')).toEqual({ ok: true, value: null })
})

test('its writers may not, and hear of no holders', async () => {
  const { portal, writer, recordId } = published()
  await expect(correctEverywhere(portal, writer, { recordId, ...input })).rejects.toThrow('may-not-correct')
  expect(() => showHolders(portal, writer, recordId, 'en')).toThrow('may-not-correct')
})

test('who may still have it is kept as it stood before, also when it was taken down', async () => {
  const { portal, admin, recordId } = published()
  gather(portal, aReader(), recordId)
  const editor = makeEditor(portal, makeOmbudsman(portal))
  makePublishedCasebook(portal, editor, [recordId, makePublished(portal, 'excerpt', excerpt())])
  countServed(portal, 'feed', [recordId, recordId])
  countServed(portal, 'file', [recordId])
  expect(showHolders(portal, admin, recordId, 'en')).toMatchObject({ at: null, holders: { agendas: 1 } })
  await takeDown(portal, admin, { recordId, reason: 'court-order', legalNote: '' })
  countServed(portal, 'feed', [recordId])
  const { at, holders, casebooks } = showHolders(portal, admin, recordId, 'en')
  expect(at).not.toBe(null)
  expect(holders).toMatchObject({ agendas: 1, served: { feed: 2, file: 1, export: 0, document: 0 } })
  expect(casebooks).toHaveLength(1)
})

test('a voice that was taken back is not in the bytes of the file either', async () => {
  const { portal, file, writer } = published()
  const said = voice({ id: 'voice', quote: english(`It was ${canary}ish.`) })
  const content = caseStudy({ voices: [said] })
  const recordId = makePublished(portal, 'case-study', content, writer)
  emptyLog(portal.db)
  expect(tracesInFiles(file, `${canary}ish`)['file']).toBeGreaterThan(0)
  await withdrawVoice(portal, writer, { recordId, voiceId: 'voice' })
  expect(tracesInFiles(file, `${canary}ish`)).toEqual({ file: 0, '-wal': 0 })
})
