import type { Import } from './imports.ts'

interface Place {
  name: string
  holds: RegExp
  /** Names of places it may import from, or `types of …` where nothing may be left at run time. */
  may: readonly string[]
  /** Packages it may import; null allows any. */
  packages: RegExp | null
}

const none = /^$/
const react = /^(react|react-dom|react-router-dom|@remix-run\/react|govuk-frontend|node:stream|isbot)(\/|$)/

/**
 * The floors of the house, top to bottom. The first place whose pattern fits a file is the file's place.
 * What is not allowed here is forbidden.
 */
export const places: readonly Place[] = [
  {
    name: 'scripts',
    holds: /^scripts\//,
    may: [
      'scripts',
      'server',
      'web',
      'use-cases',
      'open-portal',
      'portal',
      'db',
      'search',
      'search query',
      'settings',
      'paths',
      'messages',
      'domain',
      'content',
      'configuration',
    ],
    packages: null,
  },
  {
    name: 'tests',
    holds: /^tests\//,
    may: [
      'tests',
      'scripts',
      'server',
      'routes',
      'ui',
      'enhance',
      'web',
      'use-cases',
      'open-portal',
      'portal',
      'db',
      'search',
      'search query',
      'settings',
      'paths',
      'messages',
      'domain',
      'content',
      'configuration',
    ],
    packages: null,
  },
  {
    name: 'server',
    holds: /^app\/server\.ts$/,
    may: ['web', 'use-cases', 'open-portal', 'portal', 'settings'],
    packages: null,
  },
  {
    name: 'routes',
    holds: /^app\/(routes\/|routes\.ts$|root\.tsx$|entry\.(server|client)\.tsx$)/,
    may: [
      'routes',
      'ui',
      'enhance',
      'web',
      'use-cases',
      'types of portal',
      'types of db',
      'search query',
      'paths',
      'messages',
      'domain',
    ],
    packages: /^(react|react-dom|@remix-run\/(react|node|route-config)|node:stream|isbot)(\/|$)/,
  },
  {
    name: 'enhance',
    holds: /^app\/enhance\//,
    may: ['enhance', 'ui', 'paths', 'messages', 'domain'],
    packages: react,
  },
  {
    name: 'ui',
    holds: /^app\/ui\//,
    may: ['ui', 'paths', 'messages', 'domain', 'search query', 'types of use-cases', 'types of search'],
    packages: react,
  },
  {
    name: 'web',
    holds: /^app\/web\//,
    may: [
      'web',
      'use-cases',
      'types of portal',
      'db',
      'search query',
      'types of search',
      'settings',
      'paths',
      'messages',
      'domain',
    ],
    packages: null,
  },
  {
    name: 'use-cases',
    holds: /^app\/use-cases\//,
    may: [
      'use-cases',
      'types of portal',
      'db',
      'search query',
      'types of search',
      'settings',
      'paths',
      'messages',
      'domain',
    ],
    packages: null,
  },
  {
    // The one place that knows every plug; what it plugs in may live higher up.
    name: 'open-portal',
    holds: /^app\/open-portal\.ts$/,
    may: ['portal', 'web', 'db', 'search', 'settings', 'domain'],
    packages: null,
  },
  {
    name: 'portal',
    holds: /^app\/portal\.ts$/,
    may: ['types of db', 'types of search', 'settings', 'domain'],
    packages: null,
  },
  {
    name: 'db',
    holds: /^db\//,
    may: ['db', 'messages', 'domain'],
    packages: /^(?!react|@remix-run|express|meilisearch)/,
  },
  {
    // What a search is: facets, queries, documents, words. Types, lists and pure functions that also the pages use.
    name: 'search query',
    holds: /^search\/(facets|facet-values|query|document|words|typos)\.ts$/,
    may: ['search query', 'domain'],
    packages: none,
  },
  {
    name: 'search',
    holds: /^search\//,
    may: ['search', 'search query', 'messages', 'domain'],
    packages: /^(?!react|@remix-run|express|drizzle)/,
  },
  { name: 'settings', holds: /^app\/settings\.ts$/, may: ['domain'], packages: /^(zod|node:.*)$/ },
  { name: 'paths', holds: /^app\/paths\.ts$/, may: ['domain', 'types of search query'], packages: none },
  {
    name: 'messages',
    holds: /^app\/messages\//,
    may: ['messages', 'domain', 'types of search query'],
    packages: none,
  },
  { name: 'domain', holds: /^app\/domain\//, may: ['domain'], packages: none },
  { name: 'content', holds: /^content\//, may: [], packages: none },
  { name: 'configuration', holds: /^(remix\.config\.js|package\.json)$/, may: [], packages: null },
]

export function placeOf(file: string): Place | undefined {
  return places.find((place) => place.holds.test(file))
}

/** Why an import is not allowed, in a sentence; null when it is. */
export function whyForbidden({ from, to, typeOnly }: Import): string | null {
  const here = placeOf(from)
  if (!here) return `${from} is in no place the architecture knows (see tests/architecture/floors.ts)`
  if (isPackage(to)) return packageForbidden(here, from, to, typeOnly)
  const there = placeOf(to)
  if (!there) return `${from} imports ${to}, which is in no place the architecture knows`
  if (here.may.includes(there.name)) return null
  if (!here.may.includes(`types of ${there.name}`)) {
    return `${from} imports ${to}: ${here.name} may not import from ${there.name}`
  }
  return typeOnly ? null : `${from} imports ${to}: ${here.name} may import only types from ${there.name}`
}

function packageForbidden(here: Place, from: string, to: string, typeOnly: boolean): string | null {
  if (here.packages === null || here.packages.test(to)) return null
  // A type costs nothing at run time; only the rules of the domain stay free of even those.
  if (typeOnly && here.name !== 'domain') return null
  return `${from} imports the package ${to}: ${here.name} may not`
}

export function isPackage(to: string): boolean {
  return (
    !/^(app|db|search|content|tests|scripts)\//.test(to) && !/^(remix\.config\.js|package\.json)$/.test(to)
  )
}
