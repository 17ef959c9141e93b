import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { BundlePage, Signed } from '#app/domain/federation.ts'
import { addFile } from '#app/use-cases/attachments/add-file.ts'
import { sha256Of } from '#app/use-cases/federation/bundle-page.ts'
import { isSignedWith, publicKeyOf } from '#app/use-cases/federation/portal-key.ts'
import { readBundleFile } from '#app/use-cases/federation/read-bundle-file.ts'
import { writeBundle } from '#app/use-cases/federation/write-bundle.ts'
import { filesOf, findAttachment } from '#db/attachments.ts'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
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
  recordNow,
} from '#tests/support/builders.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { deleteFilesOf, recordsIn, wholeBundle } from '#tests/support/bundles.ts'
import { sayEverywhere } from '#tests/support/canary-record.ts'
import { makePublishedCasebook } from '#tests/support/casebooks.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

/** No other word has its letters. */
const canary = 'Xyzzyqwv'

function firstPage(portal: TestPortal): Signed<BundlePage> {
  return JSON.parse(String(readBundleFile(portal, 'manifest.json', '')?.bytes)) as Signed<BundlePage>
}

test('the list of changes is signed, and every file has the checksum it says', () => {
  const portal = freshPortal()
  makePublished(portal, 'excerpt')
  makePublished(portal)
  const files = wholeBundle(portal)
  const page = firstPage(portal)
  expect(page.signed.portal.publicKey).toBe(publicKeyOf(portal))
  expect(isSignedWith(publicKeyOf(portal), page)).toBe(true)
  expect(page.signed.entries).toHaveLength(2)
  for (const entry of page.signed.entries) {
    if (!('path' in entry)) throw new Error('Nothing is gone yet')
    const bytes = files.get(entry.path)
    expect(sha256Of(bytes ?? '')).toBe(entry.sha256)
    expect(isSignedWith(publicKeyOf(portal), JSON.parse(String(bytes)) as Signed<unknown>)).toBe(true)
  }
  const changed = { ...page, signed: { ...page.signed, reached: '' } }
  expect(isSignedWith(publicKeyOf(portal), changed)).toBe(false)
  expect(isSignedWith(publicKeyOf(freshPortal()), page)).toBe(false)
})

test('nothing that readers cannot see is in it, wherever it is written', async () => {
  const portal = freshPortal()
  const words = english(canary)
  const writer = makePerson(portal, {
    name: canary,
    in: makeOrganisation(portal),
    roles: ['contributor', 'org-admin'],
  })
  const secret = caseStudy({ title: words, summary: words, problem: words })
  // Never published, in a draft of something published, withdrawn, taken down.
  makeDraft(portal, writer, 'case-study', secret)
  const shown = makePublished(
    portal,
    'case-study',
    caseStudy({
      privateContact: canary,
      voices: [
        { id: 'voice', quote: words, who: words, consentOn: '2026-01-01', scope: ['portal', 'anonymously'] },
      ],
      measures: [
        {
          ...{ label: english('Replies'), definition: english(''), unit: 'people', direction: '' },
          ...{ baseline: '3777', result: '4 people', target: '', ideal: '', targetReason: english('') },
          ...{ period: english(''), sampleSize: '', sample: english(''), responseRate: '' },
        },
      ],
    }),
    writer,
  )
  const withdrawn = makePublished(portal, 'case-study', secret, writer)
  const erased = makePublished(portal, 'case-study', secret, writer)
  withdraw(portal, writer, {
    recordId: withdrawn,
    reason: 'published-in-error',
    explanation: canary,
    replacedBy: '',
  })
  await takeDown(portal, writer, { recordId: erased, reason: 'other', legalNote: canary })
  startDraft(portal, writer, { recordId: shown })
  const { draft } = recordNow(portal, shown)
  saveDraft(portal, writer, { recordId: shown, lock: 0, content: { ...draft!.content, problem: words } })
  // What others say about a record, in every table that has room for it.
  const talkedAbout = makePublished(portal)
  sayEverywhere(portal, recordNow(portal, talkedAbout), writer, canary)
  portal.db.$client.prepare('UPDATE records SET attribution = NULL WHERE id = ?').run(talkedAbout)
  deleteFilesOf(portal, talkedAbout)
  const editor = makeEditor(portal, makeOmbudsman(portal))
  makePublishedCasebook(portal, editor, [shown, makePublished(portal, 'excerpt')])

  const files = wholeBundle(portal)
  expect([...recordsIn(files).keys()]).toHaveLength(4)
  const all = Buffer.concat([...files.values()]).toString('utf8')
  expect(all).toContain('Calling people back')
  expect(all).toContain('3777')
  expect(all).not.toContain('4 people')
  expect(all.toLowerCase()).not.toContain(canary.toLowerCase())
  for (const { id, email } of [writer, editor]) {
    expect(all).not.toContain(`"${id}"`)
    expect(all).not.toContain(email)
  }
  // Of what is gone only that it is.
  const { entries } = firstPage(portal).signed
  const gone = entries.flatMap((entry) => ('gone' in entry ? [[entry.id, entry.gone.reason]] : []))
  expect(gone).toEqual([
    [withdrawn, 'published-in-error'],
    [erased, 'taken-down'],
  ])
  for (const id of [withdrawn, erased]) expect(readBundleFile(portal, `records/${id}.json`, '')).toBeNull()
})

test('a record comes with all its editions, its file and the bodies it names; a draft’s file stays behind', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const id = makePublished(portal, 'case-study', caseStudy(), writer)
  startDraft(portal, writer, { recordId: id })
  const bytes = Buffer.from('month,calls\n1,20\n')
  await addFile(portal, writer, { recordId: id, name: 'calls.csv', bytes })
  expect(recordsIn(wholeBundle(portal)).get(id)?.files).toEqual([])
  const [stored] = filesOf(portal.db, recordNow(portal, id).draft!.id)
  const sha256 = findAttachment(portal.db, stored?.id ?? '')?.sha256
  expect(readBundleFile(portal, `files/${sha256}`, '')).toBeNull()
  const draft = recordNow(portal, id).draft!
  saveDraft(portal, writer, {
    ...{ recordId: id, lock: draft.lock, content: draft.content },
    ...{ changeKind: 'major', changeNote: 'Nobody waits now' },
  })
  const reviewer = makeReviewer(portal)
  submit(portal, writer, { recordId: id })
  claim(portal, reviewer, { recordId: id })
  expect(publish(portal, reviewer, { recordId: id }).ok).toBe(true)
  const record = recordsIn(wholeBundle(portal)).get(id)
  expect(record?.editions.map(({ number, changeNote }) => [number, changeNote])).toEqual([
    [1, ''],
    [2, 'Nobody waits now'],
  ])
  expect(record?.organisations.map(({ slug }) => slug)).toEqual([record?.owner])
  const [file] = record?.files ?? []
  expect(file).toMatchObject({ name: 'calls.csv', kind: 'csv' })
  const kept = readBundleFile(portal, `files/${file?.sha256}`, '')
  expect(sha256Of(kept?.bytes ?? '')).toBe(file?.sha256)
})

test('in a folder it says the same, and what is withdrawn goes from there too', () => {
  const portal = freshPortal()
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [first = ''] = [makePublished(portal), makePublished(portal, 'excerpt', excerpt())]
  writeFileSync(join(folder, 'mine.txt'), 'not of the bundle')
  expect(writeBundle(portal, folder)).toMatchObject({ records: 2, gone: 0, unchanged: 0 })
  for (const [name, bytes] of wholeBundle(portal)) expect(readFileSync(join(folder, name))).toEqual(bytes)
  expect(writeBundle(portal, folder)).toMatchObject({ records: 2, unchanged: 4 })
  withdraw(portal, makeReviewer(portal), {
    recordId: first,
    reason: 'published-in-error',
    explanation: '',
    replacedBy: '',
  })
  expect(writeBundle(portal, folder)).toMatchObject({ records: 1, gone: 1 })
  expect(readdirSync(join(folder, 'records'))).not.toContain(`${first}.json`)
  expect(readdirSync(folder)).toContain('mine.txt')
})
