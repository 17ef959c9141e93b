import { generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Annotation } from '#app/domain/annotation.ts'
import type { Casebook } from '#app/domain/casebook.ts'
import {
  canonicalJson,
  type BundlePage,
  type BundleRecord,
  type Origin,
  type Signed,
} from '#app/domain/federation.ts'
import { openId } from '#app/domain/open-data.ts'
import { everyRecommendation, type TrackingDeed } from '#app/domain/tracking.ts'
import { listResults } from '#app/use-cases/search/list-results.ts'
import { matchingRecommendations } from '#app/use-cases/tracking/matching-recommendations.ts'
import { recordTracking } from '#app/use-cases/tracking/record-tracking.ts'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { sha256Of } from '#app/use-cases/federation/bundle-page.ts'
import { pull } from '#app/use-cases/federation/pull.ts'
import { NotReached } from '#app/use-cases/federation/reach-bundle.ts'
import { addTerm } from '#app/use-cases/vocabularies/add-term.ts'
import type { Theme } from '#app/domain/vocabulary.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { everything } from '#search/query.ts'
import { allPeers, pullNotesOf } from '#db/federation.ts'
import { allOrganisations, findOrganisation } from '#db/organisations.ts'
import { findRecord, findRecordFrom, editionsOf } from '#db/records.ts'
import { sourceOf } from '#app/domain/federation.ts'
import { publishAgain } from '#tests/support/agendas.ts'
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
  recommendation,
  recordNow,
} from '#tests/support/builders.ts'
import { bundleOf, portalAt } from '#tests/support/bundles.ts'
import { arrange, makeCasebook, makePublishedCasebook } from '#tests/support/casebooks.ts'
import type { TestPortal } from '#tests/support/portal.ts'
import { columnsWith } from '#tests/support/words-in-database.ts'

const [one, two, three] = ['https://one.example', 'https://two.example', 'https://three.example'] as const

/** The record that came from there, or null. */
function cameFrom(portal: TestPortal, home: string, id: string) {
  return findRecordFrom(portal.db, sourceOf(home, id))
}

function origin(portal: TestPortal, home: string, id: string): Origin | null {
  return cameFrom(portal, home, id)?.origin ?? null
}

async function found(portal: TestPortal): Promise<string[]> {
  return (await portal.search.indexed()).map(({ id }) => id)
}

test('two portals give each other what they publish: once, with its home, and what is changed there comes after', async () => {
  const [a, b] = [portalAt(one), portalAt(two)]
  const writer = makeContributor(a, makeOrganisation(a))
  const study = makePublished(a, 'case-study', caseStudy(), writer)
  const editor = makeEditor(a, makeOmbudsman(a))
  const entry = makePublished(a, 'excerpt', excerpt(), editor)
  const casebook = makePublishedCasebook(a, editor, [study, entry])
  const theirs = makePublished(b, 'case-study', caseStudy({ title: english('From the other one') }))

  expect(await pull(b, bundleOf(a))).toMatchObject({ taken: 3, gone: 0, refused: 0, fault: null })
  expect(await pull(a, bundleOf(b))).toMatchObject({ taken: 1, same: 3, refused: 0, fault: null })
  expect(origin(a, two, theirs)).toMatchObject({ portal: two, id: theirs, edition: 1 })
  const { slug } = recordNow(a, study)
  expect(origin(b, one, study)?.address).toBe(`${one}/case-studies/${slug}`)
  const here = cameFrom(b, one, study)
  expect(here?.live?.content.title).toEqual(recordNow(a, study).live?.content.title)
  expect(await found(b)).toContain(here?.id)
  const { listed } = await listResults(b, everything)
  expect(listed.find(({ card }) => card.id === here?.id)?.home).toBe(here?.origin?.address)
  expect(listed.every(({ home, card }) => (home === null) === (card.home === null))).toBe(true)
  const held = cameFrom(b, one, casebook)?.live?.content as {
    sections: { entries: { recordId: string }[] }[]
  }
  expect(held.sections[0]?.entries.map(({ recordId }) => recordId)).toEqual([
    here?.id,
    cameFrom(b, one, entry)?.id,
  ])

  // Again: nothing new, nothing twice.
  expect(await pull(b, bundleOf(a))).toMatchObject({ taken: 0, gone: 0, refused: 0 })
  expect(await found(b)).toHaveLength(4)
  expect(await found(a)).toHaveLength(4)

  a.pass({ hours: 1 })
  publishAgain(a, writer, study, { whatChanged: english('Nobody waits.') }, 'Nobody waits now')
  expect(await pull(b, bundleOf(a))).toMatchObject({ taken: 1, refused: 0 })
  const after = cameFrom(b, one, study)
  expect(after?.live).toMatchObject({ number: 2, changeNote: 'Nobody waits now' })
  expect(after?.version).toBeGreaterThan(here?.version ?? 0)
  expect(editionsOf(b.db, after?.id ?? '').map(({ number }) => number)).toEqual([2, 1])
})

test('what an editor did with words of an entry comes with the casebook', async () => {
  const [a, b] = [portalAt(one), portalAt(two)]
  const editor = makeEditor(a, makeOmbudsman(a))
  const entry = makePublished(
    a,
    'excerpt',
    excerpt({ findings: english('The letter was lost. So it was.') }),
    editor,
  )
  const casebook = makeCasebook(a, editor, [entry])
  const annotation: Annotation = {
    id: 'one',
    kind: 'note',
    field: 'findings',
    language: 'en',
    anchor: { quote: 'The letter was lost.', before: '', after: ' So it was.', start: 0 },
    words: english('By whom?'),
  }
  arrange(a, editor, casebook, { do: 'annotate', section: 'first', recordId: entry, annotation })
  expect(publish(a, editor, { recordId: casebook })).toMatchObject({ ok: true })
  expect(await pull(b, bundleOf(a))).toMatchObject({ taken: 2, refused: 0 })
  const held = cameFrom(b, one, casebook)?.live?.content as Casebook
  expect(held.sections[0]?.entries[0]?.annotations).toEqual([annotation])
  expect(held.sections[0]?.entries[0]?.edition).toBe(1)
})

test('what is recorded of a recommendation at home is known here: nobody who complied is called overdue', async () => {
  const [a, b] = [portalAt(one), portalAt(two)]
  const body = makeOrganisation(a)
  const editor = makeEditor(a, makeOmbudsman(a))
  const rows = [recommendation({ due: '2020-01-01' }), recommendation({ id: 'other', due: '2020-01-01' })]
  const recordId = makePublished(
    a,
    'excerpt',
    excerpt({ caseAgainst: body.id, recommendations: rows }),
    editor,
  )
  const states = () => matchingRecommendations(b, everyRecommendation).map(({ state }) => state)
  const id = openId(recordId, 'recommendation-1')
  const landlord = makeContributor(a, body)
  let seen = 0
  const record = async (person: typeof editor, deed: TrackingDeed) => {
    a.pass({ days: 1 })
    expect(recordTracking(a, person, { id, deed, words: 'Said', link: '', seen })).toMatchObject({ ok: true })
    seen += 1
    expect(await pull(b, bundleOf(a))).toMatchObject({ taken: 1, refused: 0, fault: null })
  }
  await pull(b, bundleOf(a))
  expect(states()).toEqual(['overdue', 'overdue'])
  await record(landlord, 'evidence')
  expect(states()).toEqual(['overdue', 'evidence-received'])
  await record(editor, 'returned')
  expect(states()).toEqual(['overdue', 'overdue'])
  await record(editor, 'part-complied')
  expect(states()).toEqual(['overdue', 'part-complied'])
  await record(editor, 'complied')
  expect(states()).toEqual(['overdue', 'complied'])
  // Days that go by are nothing that anybody has to be told.
  a.pass({ days: 400 })
  expect(await pull(b, bundleOf(a))).toMatchObject({ taken: 0, refused: 0 })
})

test('what is withdrawn or taken down at home goes here too', async () => {
  const [a, b] = [portalAt(one), portalAt(two)]
  const body = { name: english('Kingfisher Council') }
  makeOrganisation(b, { ...body, slug: 'kingfisher-here' })
  const writer = makePerson(a, { in: makeOrganisation(a, body), roles: ['contributor', 'org-admin'] })
  const word = 'Xyzzyqwv'
  const outdated = makePublished(a, 'case-study', caseStudy(), writer)
  const erased = makePublished(a, 'case-study', caseStudy({ title: english(word) }), writer)
  await pull(b, bundleOf(a))
  const holding = ['pulled_records.document', 'pull_notes.title', 'editions.content']
  expect(columnsWith(b, word)).toEqual(expect.arrayContaining(holding))
  const [outdatedHere, erasedHere] = [cameFrom(b, one, outdated)?.id, cameFrom(b, one, erased)?.id]
  a.pass({ hours: 1 })
  withdraw(a, writer, {
    recordId: outdated,
    reason: 'no-longer-current',
    explanation: 'Ended',
    replacedBy: '',
  })
  await takeDown(a, writer, { recordId: erased, reason: 'other', legalNote: '' })
  expect(await pull(b, bundleOf(a))).toMatchObject({ taken: 0, gone: 2, fault: null })
  expect(findRecord(b.db, outdatedHere ?? '')?.withdrawal).toMatchObject({
    reason: 'no-longer-current',
    explanation: 'Ended',
  })
  expect(findRecord(b.db, erasedHere ?? '')?.withdrawal?.reason).toBe('taken-down')
  expect(columnsWith(b, word)).toEqual([])
  expect(await found(b)).toEqual([])
  expect(await pull(b, bundleOf(a))).toMatchObject({ taken: 0, gone: 0 })
})

test('passed on it keeps its home, its signature and its address, and does not come back as a copy', async () => {
  const [a, b, c] = [portalAt(one), portalAt(two), portalAt(three)]
  const id = makePublished(a)
  await pull(b, bundleOf(a))
  // Nobody at c has met a: b, or whoever says so, could have signed it.
  expect(await pull(c, bundleOf(b))).toMatchObject({ taken: 0, refused: 1 })
  expect(pullNotesOf(c.db, two)).toMatchObject([{ notes: [{ problem: 'unknown-home', value: one }] }])
  expect(allPeers(c.db).map(({ address }) => address)).toEqual([two])
  expect(await pull(c, bundleOf(b), { trustHomes: true })).toMatchObject({ taken: 1, refused: 0 })
  expect(origin(c, one, id)).toMatchObject({ portal: one, id })
  expect(await pull(a, bundleOf(c))).toMatchObject({ taken: 0, same: 1 })
  expect(await pull(b, bundleOf(c))).toMatchObject({ taken: 0, same: 1 })
  expect(await pull(c, bundleOf(a))).toMatchObject({ taken: 0, refused: 0 })
  for (const portal of [a, b, c]) expect(await found(portal)).toHaveLength(1)
})

test('nobody changes here what came from elsewhere, and what was taken down here stays away', async () => {
  const [a, b] = [portalAt(one), portalAt(two)]
  const body = { slug: 'kingfisher', name: english('Kingfisher Council') }
  const id = makePublished(a, 'case-study', caseStudy(), makeContributor(a, makeOrganisation(a, body)))
  const same = makeOrganisation(b, { ...body, slug: 'kingfisher-council' })
  const local = makeContributor(b, same)
  await pull(b, bundleOf(a))
  const recordId = cameFrom(b, one, id)?.id ?? ''
  expect(recordNow(b, recordId).organisationId).toBe(same.id)
  expect(pullNotesOf(b.db, one)).toMatchObject([
    { refused: false, notes: [{ problem: 'joined-organisation' }] },
  ])
  expect(() => startDraft(b, local, { recordId })).toThrow('from-elsewhere')
  const admin = makePerson(b, { portalRoles: ['site-admin'] })
  await takeDown(b, admin, { recordId, reason: 'court-order', legalNote: '' })
  expect(await pull(b, bundleOf(a))).toMatchObject({ taken: 0 })
  expect(await found(b)).toEqual([])
})

test('a body or an address that is something else here gets another one; a case that is here already is not taken', async () => {
  const [a, b] = [portalAt(one), portalAt(two)]
  makeOrganisation(b, {
    slug: 'kingfisher',
    name: english('Kingfisher Health Board'),
    type: 'local-health-board',
  })
  makePublished(b)
  const contributor = makeContributor(
    a,
    makeOrganisation(a, { slug: 'kingfisher', name: english('Kingfisher Council') }),
  )
  const study = makePublished(a, 'case-study', caseStudy(), contributor)
  const references = [{ reference: 'DEMO-7777' }]
  const taken = makePublished(a, 'excerpt', excerpt({ references }))
  makePublished(b, 'excerpt', excerpt({ references }))
  expect(await pull(b, bundleOf(a))).toMatchObject({ taken: 1, refused: 1 })
  const here = cameFrom(b, one, study)
  expect(here?.slug).toBe(`${recordNow(a, study).slug}-2`)
  expect(findOrganisation(b.db, here?.organisationId ?? '')?.slug).toBe('kingfisher-2')
  expect(cameFrom(b, one, taken)).toBeNull()
  const notes = pullNotesOf(b.db, one).find(({ refused }) => refused)?.notes
  expect(notes).toMatchObject([{ problem: 'issue', issue: { problem: 'reference-taken' } }])
  // Nothing of what was refused stays: the ombudsman it was of was not added either.
  expect(allOrganisations(b.db).filter(({ type }) => type === 'commissioner-or-ombudsman')).toHaveLength(1)
})

test('what was changed on the way is not taken: a record, the list, or all of it under another key', async () => {
  const [a, b] = [portalAt(one), portalAt(two)]
  const id = makePublished(a)
  const honest = bundleOf(a)
  const forged = (change: (name: string, json: string) => string) => ({
    ...honest,
    read: async (name: string, atMost: number) =>
      Buffer.from(change(name, String(await honest.read(name, atMost)))),
  })
  const inRecord = forged((name, json) =>
    name.startsWith('records/') ? json.replace('Calling people back', 'Calling nobody back') : json,
  )
  expect(await pull(b, inRecord)).toMatchObject({ taken: 0, refused: 1 })
  expect(pullNotesOf(b.db, one)).toMatchObject([{ refused: true, notes: [{ problem: 'bad-signature' }] }])
  // The checksum is right, and so is the list's signature, but not by the record's home.
  const thief = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const resigned = <T extends BundlePage | BundleRecord>({ signed }: Signed<T>) => {
    const own = { ...signed, portal: { ...signed.portal, publicKey: thief.publicKey.toString('base64') } }
    const signature = sign(null, Buffer.from(canonicalJson(own)), thief.privateKey).toString('base64')
    return canonicalJson({ signed: own, signature })
  }
  const inList = forged((name, json) =>
    name.startsWith('manifest') ? json.replace('"case-study"', '"excerpt"') : json,
  )
  await expect(pull(b, inList)).rejects.toThrow('signed by the portal it names')
  const record = resigned(
    JSON.parse(String(await honest.read(`records/${id}.json`, 1e6))) as Signed<BundleRecord>,
  )
  const underOtherKey = forged((name, json) => {
    if (name.startsWith('records/')) return record
    if (!name.startsWith('manifest')) return json
    const page = JSON.parse(json) as Signed<BundlePage>
    for (const entry of page.signed.entries) if ('sha256' in entry) entry.sha256 = sha256Of(record)
    return resigned(page)
  })
  await expect(pull(b, underOtherKey)).rejects.toThrow('--trust-new-key')
  expect(await found(b)).toEqual([])
  expect(await pull(b, honest)).toMatchObject({ taken: 1, refused: 0 })
  expect(pullNotesOf(b.db, one)).toEqual([])
  expect(await pull(b, underOtherKey, { trustNewKey: true })).toMatchObject({ refused: 0, fault: null })
  expect(allPeers(b.db)).toMatchObject([{ publicKey: thief.publicKey.toString('base64') }])
})

test('who signs in the name of a portal that nobody met is found out when it is met', async () => {
  const [real, liar, b, c] = [portalAt(one), portalAt(one), portalAt(two), portalAt(three)]
  makePublished(real)
  makePublished(liar)
  makePublished(liar, 'case-study', caseStudy({ title: english('Never said') }))
  await pull(b, bundleOf(liar))
  await pull(c, bundleOf(b), { trustHomes: true })
  await expect(pull(c, bundleOf(real))).rejects.toThrow('what another portal passed on')
  // Met first, its own key is known, and the lie is not taken.
  const careful = portalAt('https://four.example')
  expect(await pull(careful, bundleOf(real))).toMatchObject({ taken: 1 })
  expect(await pull(careful, bundleOf(b))).toMatchObject({ taken: 0, same: 1, refused: 1 })
  expect(pullNotesOf(careful.db, two)).toMatchObject([{ notes: [{ problem: 'bad-signature' }] }])
})

test('a term that another portal added is left out, and called by its name', async () => {
  const [a, b] = [portalAt(one), portalAt(two)]
  const admin = makePerson(a, { portalRoles: ['site-admin'] })
  const label = { en: 'Night shelters', cy: 'Llochesi nos' }
  expect(addTerm(a, admin, { vocabulary: 'theme', label, group: 'complaints-and-communication' }).ok).toBe(
    true,
  )
  makePublished(a, 'case-study', caseStudy({ themes: [...caseStudy().themes, 'night-shelters' as Theme] }))
  expect(await pull(b, bundleOf(a))).toMatchObject({ taken: 1, refused: 0 })
  expect(pullNotesOf(b.db, one)).toMatchObject([
    { refused: false, notes: [{ problem: 'left-term', value: 'Night shelters (night-shelters)' }] },
  ])
})

test('a pull that is cut off keeps what came, and the next one goes on', async () => {
  const [a, b] = [portalAt(one), portalAt(two)]
  const ids = [makePublished(a), makePublished(a), makePublished(a)]
  const whole = bundleOf(a)
  let reads = 0
  const asked: string[] = []
  const cutOff = {
    ...whole,
    read(name: string, atMost: number) {
      if (name.startsWith('records/') && (reads += 1) > 2) throw new NotReached('The line went dead.')
      return whole.read(name, atMost)
    },
  }
  expect(await pull(b, cutOff)).toMatchObject({ taken: 2, fault: 'The line went dead.' })
  const watched = {
    ...whole,
    read(name: string, atMost: number) {
      asked.push(name)
      return whole.read(name, atMost)
    },
  }
  expect(await pull(b, watched)).toMatchObject({ taken: 1, same: 2, fault: null })
  expect(asked.filter((name) => name.startsWith('records/'))).toEqual([`records/${ids[2]}.json`])
})
