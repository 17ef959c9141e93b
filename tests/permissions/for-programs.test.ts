import { afterAll, beforeAll, expect, test } from 'vitest'
import { harvestIdentifier, resumptionToken, setSpec, type HarvestList } from '#app/domain/harvest.ts'
import { inLanguage } from '#app/paths.ts'
import { endpoints } from '#app/web/api/endpoints.ts'
import { allRoutes } from '#tests/support/pages.ts'
import { meet } from './ask-matrix.ts'
import { makeTalkedAbout, privateCanary, publicWords } from './private-words.ts'
import { reading } from './rows-reading.ts'
import { tracking } from './rows-tracking.ts'
import { placesOf } from './rules.ts'
import { serveWorld, type ServedWorld } from './world.ts'

const allowed = 120_000
let world: ServedWorld
let talkedAbout: string[]
beforeAll(async () => {
  world = await serveWorld()
  talkedAbout = makeTalkedAbout(world.portal, world.people)
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
  '/api/v1/records?since=2000-01-01T00:00:00.000Z',
]

/** Where one record that people wrote about behind the scenes can be asked for. */
function addressesOf(id: string): string[] {
  const identifier = harvestIdentifier(new URL(world.portal.settings.publicOrigin).host, id)
  return [
    ...['', '/editions', '/editions/1', '/linked-data'].map((rest) => `/api/v1/records/${id}${rest}`),
    ...['oai_dc', 'good_practice'].map(
      (format) => `/oai?verb=GetRecord&metadataPrefix=${format}&identifier=${identifier}`,
    ),
    `/federation/records/${id}.json`,
  ]
}

/** Lists of what is of one organisation, or asked of one, and where they go on after their first page. */
function partsOfLists(): string[] {
  const { home, elsewhere } = world.people
  const { id } = home
  const set = setSpec({ organisationId: id })
  const place = { at: '2000-01-01T00:00:00.000Z', id: '0', before: 1 }
  const asking = { metadataPrefix: 'good_practice', from: '', until: '', set }
  const resumed = resumptionToken({ asked: asking } as HarvestList, place)
  return [
    `/api/v1/records?organisation=${id}`,
    ...[asked, `body=${elsewhere.id}`].flatMap((query) =>
      ['csv', 'atom'].map((ending) => `/recommendations.${ending}?${query}`),
    ),
    ...harvest.map((address) => `${address}&set=${set}`),
    `/oai?verb=ListRecords&resumptionToken=${resumed}`,
  ]
}

/** The other pages of a list, as each says where the next one is. */
async function pagesAfter(path: string): Promise<string[]> {
  const pages: string[] = []
  for (let next: string | null = path; next !== null;) {
    const { body } = await meet(world.port, { path: next, cookies: '', origin: world.origin })
    const { next: found } = JSON.parse(body) as { next: string | null }
    next = found === null ? null : found.slice(new URL(found).origin.length)
    if (next !== null) pages.push(next)
  }
  return pages
}

test(
  'no feed, file or answer to a program has words of a draft or what is kept from readers, however it is asked for and by whom',
  async () => {
    const rows = [...reading, ...tracking].filter(
      ({ route, form }) => form === undefined && !withPages.has(route) && !packed.test(route),
    )
    const ofRows = rows.flatMap((row) => placesOf(row, world).map((place) => row.at(place)))
    const canaries = [...world.samples.map(({ draftCanary }) => draftCanary), privateCanary]
    const lists = ['records?limit=2', 'excerpts?limit=1', 'casebooks?limit=1'].map(
      (list) => `/api/v1/${list}`,
    )
    const all = [
      ...ofRows,
      ...withParameters,
      ...talkedAbout.flatMap(addressesOf),
      ...partsOfLists(),
      ...(await Promise.all(lists.map(pagesAfter))).flat(),
    ]
    const told: string[] = []
    let seen = 0
    // Signed in as one of those who may see the drafts, on their own pages.
    const cookies = world.people.cookies.contributor
    for (const path of all.flatMap((english) => [english, inLanguage(english, 'cy')])) {
      const { body } = await meet(world.port, { path, cookies, origin: world.origin })
      const heard = body.toLowerCase()
      told.push(...canaries.filter((one) => heard.includes(one.toLowerCase())).map((one) => `${path} ${one}`))
      if (body.includes(publicWords)) seen += 1
    }
    expect(told).toEqual([])
    expect(ofRows.length).toBeGreaterThan(100)
    // The record that is talked about is there to be found.
    expect(seen).toBeGreaterThan(40)
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
