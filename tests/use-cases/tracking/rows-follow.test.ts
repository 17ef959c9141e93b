import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueDay } from '#app/domain/due-day.ts'
import type { Excerpt, Recommendation } from '#app/domain/excerpt.ts'
import { openId } from '#app/domain/open-data.ts'
import { byUrgency, stateOf } from '#app/domain/tracking.ts'
import { dueWithins, recommendationKinds, recommendationStatuses } from '#app/domain/vocabulary.ts'
import { listRecommendations, pageOfRecommendations } from '#app/use-cases/tracking/list-recommendations.ts'
import { recommendedBodies } from '#app/use-cases/tracking/recommended-bodies.ts'
import { correctEverywhere } from '#app/use-cases/records/correct-everywhere.ts'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import {
  english,
  excerpt,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePerson,
  makePublished,
  recommendation,
  recordNow,
} from '#tests/support/builders.ts'
import { publishAgain } from '#tests/support/agendas.ts'
import { freshPortal, now } from '#tests/support/portal.ts'
import { columnsWith } from '#tests/support/words-in-database.ts'

const everything = { words: '', body: '', kind: '', state: null } as const

const generated = fc.array(
  // A recommendation that is due in two ways is not published.
  fc
    .record({
      text: fc.constantFrom('Apologise', 'Train\nstaff', 'Ŷd a llŷn', 'Say "sorry": 100% \\ OK'),
      kind: fc.constantFrom(...recommendationKinds),
      due: fc.constantFrom('', '2025-12-01', '2026-03-10', '2027-01-01'),
      within: fc.constantFrom('' as const, ...dueWithins),
      status: fc.constantFrom('' as const, ...recommendationStatuses),
    })
    .map((row) => (row.due === '' ? row : { ...row, within: '' as const })),
  { maxLength: 3 },
)

/** What the list has to say of an excerpt, from its words. */
function expected({ recordId, content }: { recordId: string; content: Excerpt }) {
  return content.recommendations.map((row) => {
    const due = dueDay(row, content)
    const state = stateOf({ due, status: row.status }, null, now.slice(0, 10))
    return { id: openId(recordId, row.id), text: row.text.en, kind: row.kind, due, state }
  })
}

test('the list says of every recommendation what its excerpt says, and a page is a part of it', () => {
  fc.assert(
    fc.property(fc.array(generated, { maxLength: 4 }), (cases) => {
      const portal = freshPortal()
      const editor = makeEditor(portal, makeOmbudsman(portal))
      const written = cases.map((rows) => {
        const recommendations = rows.map((row, i): Recommendation =>
          recommendation({ ...row, id: `recommendation-${i + 1}`, text: english(row.text) }),
        )
        const recordId = makePublished(portal, 'excerpt', excerpt({ recommendations }), editor)
        return { recordId, content: recordNow(portal, recordId).live?.content as Excerpt }
      })
      const listed = listRecommendations(portal, everything, 'en')
      const said = listed.map(({ id, text, kind, due, state }) => ({ id, text: text.text, kind, due, state }))
      const all = written.flatMap(expected).sort((a, b) => a.id.localeCompare(b.id))
      expect(said.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(all)
      expect(listed).toEqual(listed.toSorted(byUrgency))
      const page = pageOfRecommendations(portal, everything, 'en', { page: 2, size: 2 })
      const last = listed.length <= 2 ? 0 : 2
      expect(page).toMatchObject({ total: listed.length, listed: listed.slice(last, last + 2) })
      const words = listRecommendations(portal, { ...everything, words: 'ŷD' }, 'en')
      expect(words).toEqual(listed.filter(({ text }) => text.text.includes('Ŷd')))
    }),
    { numRuns: 8 },
  )
})

test('words are found in the text, the title of the case and the name of the body, and nowhere else', () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const body = makeOrganisation(portal, { name: { en: 'Kestrel_Homes', cy: 'Cartrefi Ŷd' } })
  const texts = ['Train\nstaff', 'Ŷd a llŷn', 'Say "sorry": 100% \\ OK', 'Apologise']
  for (const caseAgainst of [body.id, '']) {
    const recommendations = texts.map((text, i) =>
      recommendation({ id: `recommendation-${i + 1}`, text: english(text) }),
    )
    const title = english(caseAgainst === '' ? 'Heron' : 'Osprey 7')
    makePublished(portal, 'excerpt', excerpt({ caseAgainst, title, recommendations }), editor)
  }
  const all = listRecommendations(portal, everything, 'en')
  const asked = ['tRAIN', 'ŶD', 'llŷn osprey', '"SORRY": 100%', '\\', 'kestrel_', 'homes heron', 'cartrefi 7']
  for (const words of [...asked, '%', '_', '{', 'text', 'title', 'n', 'nstaff', 'kestrel-homes']) {
    const found = all.filter(({ text, caseTitle, body: named, bodyName }) => {
      const said = [text.text, caseTitle.text, bodyName.text, named === null ? '' : 'Cartrefi Ŷd']
      const whole = said.join('\n').toLowerCase()
      return words
        .toLowerCase()
        .split(' ')
        .every((word) => whole.includes(word))
    })
    expect([words, listRecommendations(portal, { ...everything, words }, 'en')]).toEqual([words, found])
  }
})

test('a new edition, words replaced everywhere, and taking down are followed, and leave nothing behind', async () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const body = makeOrganisation(portal)
  const words = (text: string) => ({ recommendations: [recommendation({ text: english(text) })] })
  const content = excerpt({ caseAgainst: body.id, ...words('Apologise to Xyzzyqwv') })
  const recordId = makePublished(portal, 'excerpt', content, editor)
  const listed = () => listRecommendations(portal, everything, 'en').map(({ text }) => text.text)
  publishAgain(portal, editor, recordId, words('Write to Xyzzyqwv'))
  expect(listed()).toEqual(['Write to Xyzzyqwv'])
  expect(columnsWith(portal, 'Xyzzyqwv')).toContain('recommendation_rows.words')
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  expect(await correctEverywhere(portal, admin, { recordId, words: 'Xyzzyqwv', by: 'Mrs P' })).toMatchObject({
    ok: true,
  })
  expect(listed()).toEqual(['Write to Mrs P'])
  expect(columnsWith(portal, 'Xyzzyqwv')).toEqual([])
  expect(recommendedBodies(portal, 'en')).toHaveLength(1)
  const why = { recordId, reason: 'personal-information', legalNote: '' } as const
  expect((await takeDown(portal, admin, why)).ok).toBe(true)
  expect(listed()).toEqual([])
  expect(columnsWith(portal, 'Write to')).toEqual([])
})
