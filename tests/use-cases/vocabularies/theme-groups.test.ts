import { describe, expect, test } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import type { Theme } from '#app/domain/vocabulary.ts'
import { drainOutbox } from '#app/use-cases/outbox/drain-outbox.ts'
import { addTerm } from '#app/use-cases/vocabularies/add-term.ts'
import { changeTerm } from '#app/use-cases/vocabularies/change-term.ts'
import { mergeTerm } from '#app/use-cases/vocabularies/merge-term.ts'
import { readTerm } from '#app/use-cases/vocabularies/read-vocabularies.ts'
import { retireTerm } from '#app/use-cases/vocabularies/retire-term.ts'
import { everything } from '#search/query.ts'
import { caseStudy, makePerson, makePublished } from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const makeAdmin = (portal: TestPortal) => makePerson(portal, { portalRoles: ['site-admin'] })
const label = { en: 'Towns and parks', cy: 'Trefi a pharciau' }

function addGroup(portal: TestPortal, admin: Person): string {
  const added = addTerm(portal, admin, { vocabulary: 'themeGroup', label, group: '' })
  if (!added.ok) throw new Error(JSON.stringify(added.issues))
  return added.value.id
}

function moveTheme(portal: TestPortal, admin: Person, id: string, group: string) {
  const { term, before } = readTerm(portal, admin, { vocabulary: 'theme', id })
  return changeTerm(portal, admin, { vocabulary: 'theme', id, before, label: term.label, group })
}

const merge = (portal: TestPortal, admin: Person, id: string, into: string, confirmation: string) =>
  mergeTerm(portal, admin, { vocabulary: 'themeGroup', id, into, confirmation })

async function themeCounts(portal: TestPortal): Promise<Record<string, number>> {
  await drainOutbox(portal)
  const { facets } = await portal.search.search(everything)
  return Object.fromEntries(facets.theme.map(({ value, count }) => [value, count]))
}

describe('a group of themes', () => {
  test('that is added takes a theme, old or new, and search finds the records by it', async () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    makePublished(portal, 'case-study', caseStudy({ themes: ['climate-and-nature'] }))
    const group = addGroup(portal, admin)
    expect(moveTheme(portal, admin, 'climate-and-nature', group).ok).toBe(true)
    const gardens = { en: 'Community gardens', cy: 'Gerddi cymunedol' }
    const added = addTerm(portal, admin, { vocabulary: 'theme', label: gardens, group })
    makePublished(portal, 'case-study', caseStudy({ themes: ['community-gardens' as Theme] }))
    expect(added.ok).toBe(true)
    expect(await themeCounts(portal)).toEqual({
      'climate-and-nature': 1,
      'community-gardens': 1,
      [group]: 2,
    })
    const { term } = readTerm(portal, admin, { vocabulary: 'themeGroup', id: group })
    expect(term.uses.records).toEqual([{ status: 'published', count: 2 }])
  })

  test('never has the id of a theme, nor a theme that of a group', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    const group = addGroup(portal, admin)
    const theme = addTerm(portal, admin, { vocabulary: 'theme', label, group })
    expect(theme).toMatchObject({ ok: true, value: { id: `${group}-2` } })
    const safeguarding = { en: 'Safeguarding', cy: 'Diogelu' }
    expect(
      addTerm(portal, admin, { vocabulary: 'themeGroup', label: safeguarding, group: '' }),
    ).toMatchObject({ ok: true, value: { id: 'safeguarding-2' } })
  })

  test('that is merged hands its themes on: records are found by the other one', async () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    makePublished(portal, 'case-study', caseStudy({ themes: ['mental-health'] }))
    const group = addGroup(portal, admin)
    moveTheme(portal, admin, 'mental-health', group)
    expect(await themeCounts(portal)).toEqual({ 'mental-health': 1, [group]: 1 })
    expect(merge(portal, admin, group, 'health', label.cy).ok).toBe(true)
    expect(portal.terms().groupOf('mental-health')).toBe('health')
    expect(await themeCounts(portal)).toEqual({ 'mental-health': 1, health: 1 })
  })

  test('that is retired keeps its themes and takes no more', () => {
    const portal = freshPortal()
    const admin = makeAdmin(portal)
    retireTerm(portal, admin, { vocabulary: 'themeGroup', id: 'health' })
    expect(portal.terms().groupOf('mental-health')).toBe('health')
    expect(moveTheme(portal, admin, 'mental-health', 'health').ok).toBe(true)
    expect(moveTheme(portal, admin, 'record-keeping', 'health')).toMatchObject({
      ok: false,
      issues: [{ field: 'group', problem: 'required' }],
    })
  })
})
