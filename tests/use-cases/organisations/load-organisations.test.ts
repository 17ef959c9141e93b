import { describe, expect, it } from 'vitest'
import { loadOrganisations } from '#app/use-cases/organisations/load-organisations.ts'
import { readOrganisation } from '#app/use-cases/organisations/read-organisation.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { allOrganisations, findOrganisationBySlug } from '#db/organisations.ts'
import {
  fictionalOrganisations,
  loadAllOrganisations,
  realOrganisations,
} from '#scripts/load-organisations.ts'
import { freshPortal } from '#tests/support/portal.ts'

const real = realOrganisations()
const councilTypes = ['county-council', 'english-council', 'scottish-council', 'ni-council']

describe('the lists of real organisations', () => {
  it('hold the 397 current councils, 22 of them in Wales', () => {
    const councils = real.filter(({ type }) => councilTypes.includes(type))
    expect(councils).toHaveLength(397)
    expect(councils.filter(({ nation }) => nation === 'wales')).toHaveLength(22)
    expect(councils.every(({ code }) => /^[ENSW]\d{8}$/.test(code))).toBe(true)
  })

  it('name every Welsh council in Welsh, accents and all', () => {
    const names = real.filter(({ type }) => type === 'county-council').map(({ name }) => name.cy)
    expect(names.every((name) => name.startsWith('Cyngor '))).toBe(true)
    expect(names).toContain('Cyngor Sir Ynys Môn')
    expect(names).toContain('Cyngor Sir Gâr')
  })

  it('hold the 7 health boards with their Welsh names', () => {
    const boards = real.filter(({ type }) => type === 'local-health-board')
    expect(boards).toHaveLength(7)
    expect(boards.every(({ name }) => name.cy.startsWith('Bwrdd Iechyd '))).toBe(true)
    expect(boards.map(({ name }) => name.en)).toContain('Betsi Cadwaladr University Health Board')
  })

  it('place Welsh bodies in a region of Wales, and no others', () => {
    const welsh = ['north-wales', 'mid-wales', 'south-west-wales', 'south-east-wales', 'all-wales']
    for (const { slug, nation, region } of real) {
      expect(welsh.includes(region), slug).toBe(nation === 'wales')
    }
  })

  it('give every body, real or fictional, a slug of its own', () => {
    const slugs = [...real, ...fictionalOrganisations()].map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  it('have no broken characters, stray spaces or shouted names', () => {
    for (const { name } of real) {
      for (const text of [name.en, name.cy]) {
        expect(text).not.toMatch(/\uFFFD|ï¿½|^\s|\s$|\s\s/)
        expect(text).not.toMatch(/\b[A-Z]{6,}\b/)
      }
    }
  })

  it('know the ombudsmen whose casebooks the portal can hold', () => {
    const slugs = real.filter(({ type }) => type === 'commissioner-or-ombudsman').map(({ slug }) => slug)
    expect(slugs).toEqual(
      expect.arrayContaining([
        'public-services-ombudsman-for-wales',
        'parliamentary-and-health-service-ombudsman',
        'local-government-and-social-care-ombudsman',
        'housing-ombudsman-service',
        'scottish-public-services-ombudsman',
        'northern-ireland-public-services-ombudsman',
      ]),
    )
  })
})

describe('loading a list', () => {
  const [first] = real
  if (first === undefined) throw new Error('There are no organisations')

  it('twice changes nothing the second time', () => {
    const portal = freshPortal()
    expect(loadAllOrganisations(portal)).toBe(real.length + fictionalOrganisations().length)
    const before = allOrganisations(portal.db)
    expect(loadOrganisations(portal, real)).toEqual({ added: 0, updated: 0, unchanged: real.length })
    expect(allOrganisations(portal.db)).toEqual(before)
    expect(firstBrokenAuditEntry(portal.db)).toBeNull()
  })

  it('brings a known body up to date and keeps its id', () => {
    const portal = freshPortal()
    loadOrganisations(portal, [first])
    const id = findOrganisationBySlug(portal.db, first.slug)?.id
    const renamed = { ...first, name: { en: 'New name', cy: 'Enw newydd' } }
    expect(loadOrganisations(portal, [renamed])).toEqual({ added: 0, updated: 1, unchanged: 0 })
    expect(findOrganisationBySlug(portal.db, first.slug)).toEqual({ id, ...renamed })
  })

  it.each([
    ['slug', 'Not A Slug'],
    ['name_en', ' '],
    ['type', 'council'],
    ['sector', ''],
    ['nation', 'cornwall'],
    ['region', 'the-north'],
    ['website', 'javascript:alert(1)'],
  ])('refuses a row whose %s is wrong', (column, value) => {
    const row = {
      slug: 'a-council',
      name_en: 'A Council',
      type: 'county-council',
      sector: 'local-government',
      nation: 'wales',
      region: 'mid-wales',
    }
    expect(readOrganisation(row, false).ok).toBe(true)
    const read = readOrganisation({ ...row, [column]: value }, false)
    expect(read.ok ? [] : read.issues.map(({ field }) => field)).toEqual([column])
  })
})
