import { expect, test } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import type { Theme } from '#app/domain/vocabulary.ts'
import { bothWith } from '#app/messages/both.ts'
import { loader as csv } from '#app/routes/search-feed-csv.ts'
import { loader as json } from '#app/routes/search-feed-json.ts'
import { loader as search } from '#app/routes/search.tsx'
import { loader as organisations } from '#app/routes/organisations/list.tsx'
import { addTerm } from '#app/use-cases/vocabularies/add-term.ts'
import { changeTerm } from '#app/use-cases/vocabularies/change-term.ts'
import { mergeTerm } from '#app/use-cases/vocabularies/merge-term.ts'
import { readTerm } from '#app/use-cases/vocabularies/read-vocabularies.ts'
import { drainOutbox } from '#app/use-cases/outbox/drain-outbox.ts'
import { caseStudy, english, excerpt, makePerson, makePublished } from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const label = { en: 'Community gardens', cy: 'Gerddi cymunedol' }

/** A record on a theme that was added. */
function withGardens(portal: TestPortal) {
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  const added = addTerm(portal, admin, { vocabulary: 'theme', label, group: 'health' })
  const id = added.ok ? added.value.id : ''
  const recordId = makePublished(portal, 'case-study', caseStudy({ themes: [id as Theme] }))
  return { admin, id, recordId }
}

async function asJson(portal: TestPortal, path: string) {
  const { text } = await call(portal, json, path)
  return JSON.parse(text) as { total: number; results: { themes: string[] }[]; ignored: string[] }
}

test('an added theme is a filter, and in downloads in the language of the page', async () => {
  const portal = freshPortal()
  const { id } = withGardens(portal)
  expect(await asJson(portal, `/search.json?theme=${id}`)).toMatchObject({
    total: 1,
    results: [{ themes: [id] }],
    ignored: [],
  })
  expect((await call(portal, csv, `/cy/search.csv?theme=${id}`)).text).toContain(label.cy)
})

test('the old address of a merged theme leads to the new one, with all else that was asked', async () => {
  const portal = freshPortal()
  const { admin, id } = withGardens(portal)
  const into = 'climate-and-nature'
  mergeTerm(portal, admin, { vocabulary: 'theme', id, into, confirmation: label.cy })
  await drainOutbox(portal)
  const { status, headers } = await call(
    portal,
    search,
    `/cy/search?q=tea&theme=${id}&theme=${into}&sort=newest`,
  )
  expect(status).toBe(302)
  expect(headers.get('location')).toBe(`/cy/search?q=tea&theme=${into}&sort=newest`)
  expect(await asJson(portal, `/search.json?theme=${id}`)).toMatchObject({
    total: 1,
    results: [{ themes: [into] }],
  })
})

test('a filter that never was a theme is still said to mean nothing', async () => {
  const portal = freshPortal()
  expect((await asJson(portal, '/search.json?theme=no-such-theme')).ignored).toEqual(['no-such-theme'])
})

test('organisations are listed by the type that theirs was merged into', async () => {
  const portal = freshPortal()
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  mergeTerm(portal, admin, {
    vocabulary: 'organisationType',
    id: 'county-council',
    into: 'charity',
    confirmation: 'County or county borough council',
  })
  const { data } = await call(portal, organisations, '/organisations?type=county-council')
  expect(data).toMatchObject({ type: 'charity' })
})

test('the old address of a part of a subject that was moved leads to where it stands now', async () => {
  const portal = freshPortal()
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  const { changed } = moveDelay(portal, admin)
  await drainOutbox(portal)
  const { status, headers } = await call(portal, search, '/search?subject=housing%2Fdelay')
  expect(changed.ok).toBe(true)
  expect(status).toBe(302)
  expect(headers.get('location')).toBe('/search?subject=health%2Fdelay')
  expect(await asJson(portal, '/search.json?subject=housing%2Fdelay')).toMatchObject({
    total: 1,
    ignored: [],
  })
})

test('the old address of a merged group of themes leads to the other group', async () => {
  const portal = freshPortal()
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  mergeTerm(portal, admin, {
    vocabulary: 'themeGroup',
    id: 'health',
    into: 'places-and-environment',
    confirmation: bothWith(portal.terms()).en.vocabulary.themeGroup.health,
  })
  const { headers } = await call(portal, search, '/search?theme=health')
  expect(headers.get('location')).toBe('/search?theme=places-and-environment')
})

/** Some excerpt is about delay, which stood under housing and stands under health now. */
function moveDelay(portal: TestPortal, admin: Person) {
  const [vocabulary, id] = ['subSubject', 'housing/delay'] as const
  makePublished(portal, 'excerpt', excerpt({ subject: 'housing', subSubject: english('Delay') }))
  const { before } = readTerm(portal, admin, { vocabulary, id })
  const typed = { label: { en: 'Delay', cy: 'Oedi' }, group: 'health' }
  return { changed: changeTerm(portal, admin, { vocabulary, id, before, ...typed }) }
}
