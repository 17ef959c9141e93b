import { describe, expect, test } from 'vitest'
import type { Excerpt } from '#app/domain/excerpt.ts'
import { narrowCasebook } from '#app/domain/narrow-casebook.ts'
import type { Person } from '#app/domain/person.ts'
import type { ReadCasebook } from '#app/domain/read-casebook.ts'
import { isKind, type Edition } from '#app/domain/record.ts'
import { withdrawReasons, type Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { listCasebooks } from '#app/use-cases/casebooks/list-casebooks.ts'
import { casebookToTake } from '#app/use-cases/casebooks/casebook-to-take.ts'
import { readCasebook, readCasebookForWork, readOldCasebook } from '#app/use-cases/casebooks/read-casebook.ts'
import { correctEverywhere } from '#app/use-cases/records/correct-everywhere.ts'
import { findPublic } from '#app/use-cases/records/find-public.ts'
import { editionSeen } from '#app/use-cases/records/history.ts'
import { readOldEdition, readRecord } from '#app/use-cases/records/read-record.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { discardDraft } from '#app/use-cases/submissions/discard-draft.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { publishAgain } from '#tests/support/agendas.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeContributor,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { arrange, makeCasebook, makePublishedCasebook } from '#tests/support/casebooks.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { everything } from '#search/query.ts'

/** What a reader gets at the casebook's address. */
function read(portal: Portal, recordId: string, language: Language = 'en'): ReadCasebook {
  const { slug } = recordNow(portal, recordId)
  const found = readRecord(portal, null, { kind: 'casebook', slug }, language)
  if (found.face !== 'page') throw new Error('The casebook has no page')
  return readCasebook(portal, found.record, language)
}

function newEditor(): { portal: ReturnType<typeof freshPortal>; editor: Person } {
  const portal = freshPortal()
  return { portal, editor: makeEditor(portal, makeOmbudsman(portal)) }
}

describe('reading a casebook', () => {
  test('its sections in order, each entry with its record and the commentary as safe HTML', () => {
    const { portal, editor } = newEditor()
    const one = makePublished(portal, 'excerpt', excerpt({ title: english('First case') }), editor)
    const two = makePublished(portal)
    const recordId = makeCasebook(portal, editor, [one, two])
    arrange(portal, editor, recordId, {
      do: 'comment',
      section: 'first',
      recordId: one,
      commentary: english('Look **here** <script>alert(1)</script>'),
    })
    publish(portal, editor, { recordId })
    const { sections, untranslated, earlier } = read(portal, recordId)
    expect(untranslated).toBe(false)
    expect(earlier).toEqual([])
    expect(sections).toMatchObject([
      {
        title: { text: 'Leaving the ward', language: 'en' },
        introduction: null,
        withdrawn: 0,
        entries: [{ card: { id: one, outcome: 'upheld' } }, { card: { id: two } }],
      },
    ])
    const html = sections[0]?.entries[0]?.commentary?.html
    expect(html).toContain('<strong>here</strong>')
    expect(html).not.toContain('<script')
  })

  test('a Welsh reader gets the English words marked as English', () => {
    const { portal, editor } = newEditor()
    const recordId = makePublishedCasebook(portal, editor, [makePublished(portal)])
    const { sections, untranslated } = read(portal, recordId, 'cy')
    expect(untranslated).toBe(true)
    expect(sections[0]?.title).toEqual({ text: 'Leaving the ward', language: 'en' })
    expect(sections[0]?.entries[0]?.commentary?.language).toBe('en')
  })

  test.each(withdrawReasons)(
    'an entry withdrawn as %s is gone with all said about it, and counted',
    async (reason) => {
      const { portal, editor } = newEditor()
      const stays = makePublished(portal)
      const secret = excerpt({ title: english('Zebra crossing'), summary: english('Zebra') })
      const goes = makePublished(portal, 'excerpt', secret, editor)
      const recordId = makeCasebook(portal, editor, [stays, goes])
      arrange(portal, editor, recordId, {
        do: 'comment',
        section: 'first',
        recordId: goes,
        commentary: english('About the zebra'),
      })
      publish(portal, editor, { recordId })
      const whileItWasThere = await searchRecords(portal, { ...everything, words: 'zebra' })
      expect(whileItWasThere.total).toBe(2)
      withdraw(portal, editor, { recordId: goes, reason, explanation: 'Old', replacedBy: stays })
      const after = read(portal, recordId)
      expect(after.sections[0]).toMatchObject({ withdrawn: 1, entries: [{ card: { id: stays } }] })
      expect(JSON.stringify(after)).not.toMatch(/zebra/i)
      const found = await searchRecords(portal, { ...everything, words: 'zebra' })
      expect(found.cards).toEqual([])
    },
  )

  test('an edition never changes: a new draft shows only when it is published', () => {
    const { portal, editor } = newEditor()
    const recordId = makePublishedCasebook(portal, editor, [makePublished(portal)])
    startDraft(portal, editor, { recordId })
    arrange(
      portal,
      editor,
      recordId,
      { do: 'add-section', id: 'second', title: english('New in two') },
      { do: 'add-entry', section: 'second', recordId: makePublished(portal) },
      // A heading over nothing is shown to nobody.
      { do: 'add-section', id: 'third', title: english('Empty') },
    )
    const ids = () => read(portal, recordId).sections.map((section) => section.id)
    expect(ids()).toEqual(['first'])
    expect(publish(portal, editor, { recordId })).toMatchObject({
      ok: false,
      issues: [{ field: 'changeNote', problem: 'note-required' }],
    })
    const draft = recordNow(portal, recordId).draft
    if (draft === null) throw new Error('There is no draft')
    saveDraft(portal, editor, {
      recordId,
      lock: draft.lock,
      content: draft.content,
      changeNote: 'A section was added.',
    })
    portal.pass({ days: 1 })
    expect(publish(portal, editor, { recordId }).ok).toBe(true)
    expect(ids()).toEqual(['first', 'second'])
    expect(read(portal, recordId).earlier).toEqual([{ number: 1, publishedAt: '2026-03-02T10:00:00.000Z' }])
    const old = readCasebookForWork(portal, editor, { recordId, number: 1 }, 'en')
    expect(old.sections.map((section) => section.id)).toEqual(['first'])
  })

  test('an edition never changes: it keeps the words of its entries, which the next edition has anew', () => {
    const { portal, editor } = newEditor()
    const words = excerpt({
      title: english('Lost by the ward'),
      subject: 'health',
      findings: english('One.'),
    })
    const entry = makePublished(portal, 'excerpt', words, editor)
    const recordId = makePublishedCasebook(portal, editor, [entry])
    const { slug } = recordNow(portal, recordId)
    const take = (number: number) => {
      const record = findPublic(portal, null, { kind: 'casebook', slug })
      if (record.face !== 'page' || !isKind(record.record, 'casebook')) throw new Error('It has no page')
      const edition = editionSeen(portal, record.record, number) as Edition<'casebook'>
      const old = readOldEdition(portal, record.record, edition, 'en')
      const casebook = readOldCasebook(portal, edition, old, 'en')
      return casebookToTake(portal, record.record, edition, casebook, 'en')
    }
    const before = take(1)
    const changed = {
      title: english('Lost by the clinic'),
      subject: 'housing',
      heads: [{ id: 'finding-1', text: english('It was lost'), outcome: 'not-upheld', wording: '' }],
      findings: english('Two.'),
    } satisfies Partial<Excerpt>
    publishAgain(portal, editor, entry, changed)

    const [after] = take(1).sections[0]?.entries ?? []
    const { address } = after ?? {}
    expect(take(1).figures).toEqual(before.figures)
    expect(take(1).sections[0]?.entries).toEqual([{ ...before.sections[0]?.entries[0], address }])
    expect(address).toMatch(/\/editions\/1$/)
    const [shown] = read(portal, recordId).sections[0]?.entries ?? []
    expect(shown).toMatchObject({ subject: 'health', newer: { shown: 1, live: 2 } })

    startDraft(portal, editor, { recordId })
    const draft = readCasebookForWork(portal, editor, { recordId, number: 'draft' }, 'en')
    expect(draft.sections[0]?.entries[0]).toMatchObject({ subject: 'housing', newer: null })
    discardDraft(portal, editor, { recordId })
    publishAgain(portal, editor, recordId)
    expect(take(3).sections[0]?.entries[0]).toMatchObject({
      subject: 'housing',
      card: { outcome: 'not-upheld' },
    })
    expect(take(3).sections[0]?.entries[0]?.points.at(-1)?.blocks).not.toEqual(after?.points.at(-1)?.blocks)
    expect(take(1).figures).toEqual(before.figures)
  })

  test('words replaced in every edition of an entry are so in the casebooks that hold an old one', async () => {
    const { portal, editor } = newEditor()
    const entry = makePublished(portal, 'excerpt', excerpt({ title: english('A zebra referral') }), editor)
    const recordId = makePublishedCasebook(portal, editor, [entry])
    publishAgain(portal, editor, entry, { title: english('A referral') })
    expect(JSON.stringify(read(portal, recordId).sections)).toContain('zebra')
    await correctEverywhere(portal, editor, { recordId: entry, words: 'zebra', by: 'lost' })
    expect(JSON.stringify(read(portal, recordId).sections)).not.toContain('zebra')
    expect(read(portal, recordId).sections[0]?.entries[0]?.newer).toEqual({ shown: 1, live: 2 })
  })

  test('a draft is read by the ombudsman’s own people and nobody else', () => {
    const { portal, editor } = newEditor()
    const recordId = makeCasebook(portal, editor, [makePublished(portal)])
    const at = { recordId, number: 'draft' } as const
    expect(readCasebookForWork(portal, editor, at, 'en').sections).toHaveLength(1)
    const stranger = makeContributor(portal, makeOrganisation(portal))
    expect(() => readCasebookForWork(portal, stranger, at, 'en')).toThrow('not-your-organisation')
    expect(() => readCasebookForWork(portal, null, at, 'en')).toThrow('sign-in-first')
  })
})

test('the list holds published casebooks, newest first', async () => {
  const { portal, editor } = newEditor()
  const older = makePublishedCasebook(portal, editor, [makePublished(portal, 'case-study', caseStudy())])
  portal.pass({ days: 2 })
  const newer = makePublishedCasebook(portal, editor, [makePublished(portal)])
  makeCasebook(portal, editor, [makePublished(portal)])
  const { total, cards } = await listCasebooks(portal, 'en', 1)
  expect(total).toBe(2)
  expect(cards.map((card) => card.id)).toEqual([newer, older])
})

describe('narrowing a casebook', () => {
  test('leaves the entries of one subject and no empty section; what no entry has is not asked for', () => {
    const { portal, editor } = newEditor()
    const health = makePublished(portal, 'excerpt', excerpt({ subject: 'health' }), editor)
    const housing = makePublished(portal, 'excerpt', excerpt({ subject: 'housing' }), editor)
    const study = makePublished(portal)
    const whole = read(portal, makePublishedCasebook(portal, editor, [health, housing, study]))

    const idsOf = ({ sections }: ReadCasebook) =>
      sections.flatMap((section) => section.entries.map(({ card }) => card.id))
    const { casebook, narrowing } = narrowCasebook(whole, { subject: 'housing' })
    expect(idsOf(casebook)).toEqual([housing])
    expect(narrowing).toMatchObject({ shown: 1, total: 3, chosen: { subject: 'housing', body: '' } })
    expect(narrowing.options.subject.map(({ value }) => value).toSorted()).toEqual(['health', 'housing'])

    expect(idsOf(narrowCasebook(whole, { subject: 'housing', outcome: 'none such' }).casebook)).toEqual([
      housing,
    ])
    expect(narrowCasebook(whole, { subject: 'none such' }).casebook).toEqual(whole)
    const [section] = whole.sections
    if (section === undefined) throw new Error('The casebook has no section')
    const withEmpty = { ...whole, sections: [...whole.sections, { ...section, id: 'empty', entries: [] }] }
    expect(narrowCasebook(withEmpty, {}).casebook.sections).toHaveLength(withEmpty.sections.length)
    expect(narrowCasebook(withEmpty, { subject: 'housing' }).casebook.sections).toHaveLength(1)
  })
})
