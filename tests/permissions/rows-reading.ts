import { notSignedIn } from './people.ts'
import { always, allKinds, anyone, sampleOf, seesDraft, type Outcome, type Place, type Row } from './rules.ts'
import type { Sample } from './records.ts'

const folder = { 'case-study': 'case-studies', excerpt: 'excerpts', casebook: 'casebooks' } as const

function address(place: Place, rest = ''): string {
  const { kind, slug } = sampleOf(place)
  return `/${folder[kind]}/${slug}${rest}`
}

/** What any reader meets at a record's address: only what was published, whoever asks. */
function publicly({ state }: Sample): Outcome {
  if (state === 'taken-down' || state === 'withdrawn-in-error') return 'gone'
  if (state === 'withdrawn-replaced') return 'sends-on'
  return state.startsWith('published') || state === 'withdrawn-outdated' ? 'answers' : 'misses'
}

const asPublished: Row['answer'] = (_who, place) => publicly(sampleOf(place))

function ofOneKind(route: string, kind: Sample['kind']): Row {
  return { route, kinds: [kind], at: (place) => address(place), answer: asPublished }
}

function below(route: string, rest: string): Row {
  return { route, kinds: allKinds, at: (place) => address(place, rest), answer: asPublished }
}

const casebookFiles: Row[] = ['docx', 'pdf', 'epub', 'csv', 'json'].flatMap((format) => [
  {
    route: 'casebooks/file',
    kinds: ['casebook'],
    at: (place) => address(place, `/files/${format}`),
    answer: asPublished,
  },
  {
    route: 'casebooks/edition-file',
    kinds: ['casebook'],
    at: (place) => address(place, `/editions/1/files/${format}`),
    answer: asPublished,
  },
])

const openDataFiles: Row[] = ['findings.csv', 'recommendations.csv', 'cases.json', 'codes.json'].map(
  (file) => ({
    route: 'open-data/file',
    at: () => `/open-data/${file}`,
    answer: anyone,
  }),
)

/** By the API: what readers meet, and nothing of what they are only told about. */
const api: Row[] = [
  ...[
    ...['records', 'excerpts', 'findings', 'recommendations', 'organisations', 'vocabularies', 'search'],
    ...['vocabularies/theme', 'catalogue', 'casebooks'],
  ].map((list): Row => ({ route: 'api/version-1', at: () => `/api/v1/${list}`, answer: anyone })),
  {
    route: 'api/version-1',
    at: ({ world: { people } }) => `/api/v1/organisations/${people.home.id}`,
    answer: anyone,
  },
  ...['', '/editions', '/editions/1', '/linked-data'].map((rest): Row => ({
    route: 'api/version-1',
    kinds: allKinds,
    at: (place) => `/api/v1/records/${sampleOf(place).id}${rest}`,
    answer: (_who, place) => {
      const met = publicly(sampleOf(place))
      return met === 'sends-on' ? 'gone' : met
    },
  })),
]

/** By other portals: what readers can read now, and of the rest only that it is gone. */
const federation: Row[] = [
  ...['manifest.json', 'vocabularies.json'].map((file): Row => ({
    route: 'federation/bundle',
    at: () => `/federation/${file}`,
    answer: anyone,
  })),
  {
    route: 'federation/bundle',
    kinds: allKinds,
    at: (place) => `/federation/records/${sampleOf(place).id}.json`,
    answer: (_who, place) => (sampleOf(place).state.startsWith('published') ? 'answers' : 'misses'),
  },
]

/** By an organisation's own programs: whoever is signed in, without a token nobody is let in. */
const own: Row[] = [
  { route: 'api/version-1', at: () => '/api/v1/own/records', answer: always('signed-out') },
  ...['', '/submit', '/files?name=a.csv'].map((rest): Row => ({
    route: 'api/version-1',
    kinds: ['case-study'],
    states: ['draft', 'published'],
    at: (place) => `/api/v1/own/records/${sampleOf(place).id}${rest}`,
    form: () => ({ lock: '0' }),
    answer: always('signed-out'),
  })),
  {
    route: 'api/version-1',
    at: () => '/api/v1/own/records',
    form: () => ({ language: 'en' }),
    answer: always('signed-out'),
  },
]

/** On other sites: what readers meet here, and nothing of what they are only told about. */
const embedded: Row[] = (['embed?of', 'oembed?url'] as const).map((asked) => ({
  route: `embedding/${asked.split('?')[0]}`,
  kinds: allKinds,
  at: (place) => `/${asked}=${address(place)}`,
  answer: (_who, place) => {
    const met = publicly(sampleOf(place))
    return met === 'answers' || met === 'sends-on' ? 'answers' : 'misses'
  },
}))

/** Pages, feeds and exports for readers. Whoever asks, the answer is the same. */
export const reading: Row[] = [
  { route: 'home', at: () => '/', answer: anyone },
  { route: 'preview-picture', at: () => '/preview.png', answer: anyone },
  { route: 'search', at: () => '/search?q=council', answer: anyone },
  { route: 'search-organisations', at: () => '/search/organisations?q=a', answer: anyone },
  { route: 'search-suggest', at: () => '/search/suggest?q=cou', answer: anyone },
  { route: 'search-completions', at: () => '/search/completions?q=cou', answer: anyone },
  { route: 'opensearch', at: () => '/opensearch.xml', answer: anyone },
  { route: 'search-feed-atom', at: () => '/search.atom', answer: anyone },
  { route: 'search-feed-csv', at: () => '/search.csv', answer: anyone },
  { route: 'search-feed-json', at: () => '/search.json', answer: anyone },
  ofOneKind('records/case-study', 'case-study'),
  ofOneKind('records/excerpt', 'excerpt'),
  ofOneKind('casebooks/casebook', 'casebook'),
  { route: 'casebooks/list', at: () => '/casebooks', answer: anyone },
  { route: 'open-data/page', at: () => '/open-data', answer: anyone },
  ...openDataFiles,
  { route: 'embedding/embed', at: () => '/embed?of=/search?q=council', answer: anyone },
  ...embedded,
  { route: 'api/reference', at: () => '/api', answer: anyone },
  ...api,
  ...federation,
  ...own,
  {
    route: 'harvest/harvest',
    at: () => '/oai?verb=ListRecords&metadataPrefix=good_practice',
    answer: anyone,
  },
  { route: 'harvest/harvest', at: () => '/oai', form: () => ({ verb: 'Identify' }), answer: anyone },
  { route: 'harvest/schema', at: () => '/oai/record.xsd', answer: anyone },
  below('records/history', '/history'),
  below('records/edition', '/editions/1'),
  below('records/compare', '/compare'),
  below('records/cite', '/cite/ris'),
  ...casebookFiles,
  below('records/preview-picture', '/preview.png'),
  { route: 'organisations/list', at: () => '/organisations', answer: anyone },
  {
    route: 'organisations/organisation',
    at: ({ world }) => `/organisations/${world.people.home.slug}`,
    answer: anyone,
  },
  {
    route: 'organisations/preview-picture',
    at: ({ world }) => `/organisations/${world.people.home.slug}/preview.png`,
    answer: anyone,
  },
  {
    route: 'attachments/file',
    kinds: ['case-study'],
    states: ['draft', 'in-review', 'published', 'published-with-draft', 'withdrawn-in-error', 'taken-down'],
    at: (place) => `/attachments/${fileOf(place)}/data.csv`,
    answer: (who, place) => {
      const { state } = sampleOf(place)
      if (state.startsWith('published')) return 'answers'
      if (state === 'taken-down') return 'gone'
      if (!notSignedIn.includes(who) && seesDraft(who, sampleOf(place))) return 'answers'
      return state === 'withdrawn-in-error' ? 'gone' : 'misses'
    },
  },
  {
    // The file is no image, so there is nothing to show of it.
    route: 'attachments/image',
    kinds: ['case-study'],
    states: ['published', 'taken-down'],
    at: (place) => `/attachments/${fileOf(place)}/image`,
    answer: (_who, place) => (sampleOf(place).state === 'taken-down' ? 'gone' : 'misses'),
  },
  { route: 'help/list', at: () => '/help', answer: anyone },
  { route: 'help/page', at: () => '/help/about', answer: anyone },
  { route: 'not-found', at: () => '/no-such-page', answer: always('misses') },
  { route: 'not-found', at: () => '/no-such-page', form: () => ({}), answer: always('misses') },
  // A portal that is tried out shows its mail; one that sends it has no such page.
  { route: 'mailbox', at: () => '/mailbox', answer: anyone },
  { route: 'health', at: () => '/health', answer: anyone },
  { route: 'robots', at: () => '/robots.txt', answer: anyone },
  { route: 'sitemap', at: () => '/sitemap.xml', answer: anyone },
]

function fileOf(place: Place): string {
  const { state } = sampleOf(place)
  const file = place.world.files[state]
  if (file === undefined) throw new Error(`There is no file in state ${state}`)
  return file
}
