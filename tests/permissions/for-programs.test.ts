import { afterAll, beforeAll, expect, test } from 'vitest'
import { endpoints } from '#app/web/api/endpoints.ts'
import { allRoutes } from '#tests/support/pages.ts'
import { meet } from './ask-matrix.ts'
import { reading } from './rows-reading.ts'
import { tracking } from './rows-tracking.ts'
import { placesOf } from './rules.ts'
import { serveWorld, type ServedWorld } from './world.ts'

const allowed = 120_000
let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld()
}, allowed)
afterAll(() => world?.close())

/** Whose words are packed or drawn, so that nothing can be read in them here. */
const packed = /file$|picture$/
const withPages = new Set(
  (await allRoutes()).filter(({ module }) => module.default !== undefined).map(({ name }) => name),
)

/** With what they can be asked for: the words of every draft begin so, and an answer that says them back does not. */
const asked = 'q=canary'
const harvest = ['oai_dc', 'good_practice'].flatMap((format) =>
  ['ListRecords', 'ListIdentifiers'].map((verb) => `/oai?verb=${verb}&metadataPrefix=${format}`),
)
const withParameters = [
  ...['atom', 'csv', 'json'].flatMap((ending) => [
    `/search.${ending}?${asked}`,
    `/search.${ending}?kind=case-study&sort=newest`,
  ]),
  ...['suggest', 'completions'].map((one) => `/search/${one}?${asked}`),
  ...[asked, 'kind=casebook', 'limit=1'].map((query) => `/api/v1/search?${query}`),
  ...['records', 'excerpts'].map((list) => `/api/v1/${list}?limit=100`),
  ...harvest,
  ...harvest.map((address) => `${address}&from=2000-01-01`),
  '/oai?verb=ListSets',
  '/recommendations.csv',
  '/federation/manifest.json?after=2000-01-01T00:00:00.000Z~0',
  '/sitemap.xml',
]

test(
  'no feed, file or answer to a program has words of a draft, however it is asked for and by whom',
  async () => {
    const rows = [...reading, ...tracking].filter(
      ({ route, form }) => form === undefined && !withPages.has(route) && !packed.test(route),
    )
    const ofRows = rows.flatMap((row) => placesOf(row, world).map((place) => row.at(place)))
    const canaries = world.samples.map(({ draftCanary }) => draftCanary)
    const told: string[] = []
    // Signed in as one of those who may see the drafts, on their own pages.
    const cookies = world.people.cookies.contributor
    for (const path of [...ofRows, ...withParameters]) {
      const { body } = await meet(world.port, { path, cookies, origin: world.origin })
      told.push(...canaries.filter((canary) => body.includes(canary)).map((one) => `${path} ${one}`))
    }
    expect(told).toEqual([])
    expect(ofRows.length).toBeGreaterThan(100)
  },
  allowed,
)

test('everything that the API offers has a row', () => {
  const rows = reading.filter(({ route }) => route === 'api/version-1')
  const addresses = rows.flatMap((row) => placesOf(row, world).map((place) => row.at(place)))
  const without = endpoints.filter(({ path }) => {
    const pattern = new RegExp(`^/api/v1${path.replace(/\{\w+\}/g, '[^/?]+')}$`)
    return !addresses.some((address) => pattern.test(address))
  })
  expect(without.map(({ path }) => path)).toEqual([])
})
