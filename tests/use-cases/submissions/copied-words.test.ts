import { expect, test } from 'vitest'
import { whyNot } from '#app/domain/permissions.ts'
import { approve } from '#app/use-cases/submissions/approve.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { copyRecord } from '#app/use-cases/submissions/copy-record.ts'
import { startInspired } from '#app/use-cases/submissions/start-inspired.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { ownData } from '#db/personal/own-data.ts'
import {
  caseStudy,
  makeContributor,
  makeOrganisation,
  makePerson,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

/** Something published by somebody who reviews as well, and a colleague of theirs. */
function situation() {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const author = makePerson(portal, {
    in: organisation,
    roles: ['contributor'],
    portalRoles: ['reviewer'],
  })
  const colleague = makeContributor(portal, organisation)
  const other = makePerson(portal, { portalRoles: ['reviewer'] })
  const published = makePublished(portal, 'case-study', caseStudy(), author)
  return { portal, organisation, author, colleague, other, published }
}

test('whoever wrote the words of a copy may not decide on it as somebody else’s', () => {
  const { portal, author, colleague, other, published } = situation()
  const copy = copyRecord(portal, colleague, { recordId: published })
  saveDraft(portal, colleague, { recordId: copy, lock: 0, content: caseStudy(), changeNote: '' })
  expect(submit(portal, colleague, { recordId: copy }).ok).toBe(true)
  const record = recordNow(portal, copy)
  expect(record.draft?.authors).toEqual([colleague.id])
  expect(whyNot(author, { do: 'claim', record })).toBe('own-work')
  expect(() => claim(portal, author, { recordId: copy })).toThrow('own-work')
  claim(portal, other, { recordId: copy })
  expect(() => approve(portal, author, { recordId: copy })).toThrow()
  expect(approve(portal, other, { recordId: copy }).ok).toBe(true)
})

test('nor on a copy of the copy; and their download names both', () => {
  const { portal, author, colleague, published } = situation()
  const copy = copyRecord(portal, colleague, { recordId: published })
  const again = copyRecord(portal, colleague, { recordId: copy })
  expect(recordNow(portal, again).earlierAuthors).toContain(author.id)
  const mine = ownData(portal.db, author)['copiesOfTheirWords'] ?? []
  expect(mine.map(({ id }) => id).sort()).toEqual([copy, again].sort())
})

test('what only was inspired by something has words of its own', () => {
  const { portal, organisation, author, colleague, published } = situation()
  const start = { organisationId: organisation.id, original: 'en', inspiredBy: published } as const
  const id = startInspired(portal, colleague, start)
  expect(recordNow(portal, id).earlierAuthors).not.toContain(author.id)
})
