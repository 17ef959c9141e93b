import { expect, test } from 'vitest'
import { findInWords } from '#app/use-cases/anonymity/find-in-words.ts'
import { addListedWords } from '#app/use-cases/listed-words/add-listed-words.ts'
import { readLists } from '#app/use-cases/listed-words/read-lists.ts'
import { removeListedWords } from '#app/use-cases/listed-words/remove-listed-words.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeOrganisation,
  makePerson,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { columnsWith } from '#tests/support/words-in-database.ts'

function portalWith(problem: string) {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const id = makePublished(portal, 'case-study', caseStudy({ problem: english(problem) }), writer)
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  const found = () => {
    const { kind, live } = recordNow(portal, id)
    const all = live === null ? [] : findInWords(portal, portal.db, kind, live)
    return all.filter(({ field }) => field === 'problem').flatMap(({ findings }) => findings)
  }
  return { portal, writer, admin, found }
}

test('a denied word is found at the next check, an allowed name no more, and both come back as they were', () => {
  const { portal, admin, found } = portalWith('Mrs Siân Prydderch of Nantyrhafod waited for a week.')
  expect(found().map(({ text }) => text)).toEqual(['Mrs Siân Prydderch'])
  expect(addListedWords(portal, admin, { list: 'deny', words: 'nantyrhafod' })).toMatchObject({ ok: true })
  expect(found().map(({ rule }) => rule)).toEqual(['titled-name', 'deny-list'])
  addListedWords(portal, admin, { list: 'allow', words: 'Mrs Siân Prydderch' })
  expect(found().map(({ rule }) => rule)).toEqual(['deny-list'])
  for (const { id } of readLists(portal, admin)) removeListedWords(portal, admin, id)
  expect(found().map(({ rule }) => rule)).toEqual(['titled-name'])
})

test('the words stand in no column, and the audit log says how many there were', () => {
  const { portal, admin } = portalWith('A letter was late.')
  const before = auditedDeeds(portal).length
  addListedWords(portal, admin, { list: 'deny', words: 'Xyzzyqwv\n\n xyzzyqwv \nPlughwort' })
  expect(columnsWith(portal, 'Xyzzyqwv')).toEqual([])
  expect(readLists(portal, admin).map(({ words }) => words)).toEqual(['Xyzzyqwv', 'Plughwort'])
  expect(auditedDeeds(portal).slice(before)).toEqual([
    { actorId: admin.id, deed: 'anonymity.add-denied', subject: '2' },
  ])
})

test.each([
  ['no list', { list: 'maybe', words: 'Nantyrhafod' }, 'not-a-choice'],
  ['nothing typed', { list: 'deny', words: ' \n ' }, 'required'],
  ['a word of two letters', { list: 'allow', words: 'Mr' }, 'listed-too-short'],
  ['a whole paragraph', { list: 'deny', words: 'x'.repeat(121) }, 'listed-too-long'],
])('%s is refused', (_, typed, problem) => {
  const { portal, admin } = portalWith('A letter was late.')
  expect(addListedWords(portal, admin, typed)).toMatchObject({ issues: [{ problem }] })
  expect(readLists(portal, admin)).toEqual([])
})

test('nobody else reads, adds or takes off', () => {
  const { portal, admin, writer } = portalWith('A letter was late.')
  addListedWords(portal, admin, { list: 'deny', words: 'Nantyrhafod' })
  const [entry] = readLists(portal, admin)
  expect(() => readLists(portal, writer)).toThrow('needs-site-admin')
  expect(() => addListedWords(portal, writer, { list: 'allow', words: 'Nant' })).toThrow('needs-site-admin')
  expect(() => removeListedWords(portal, writer, entry?.id ?? '')).toThrow('needs-site-admin')
  expect(() => removeListedWords(portal, admin, 'none')).not.toThrow()
  expect(readLists(portal, admin)).toHaveLength(1)
})
