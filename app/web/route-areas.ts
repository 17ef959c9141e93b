import type { ServerBuild } from '@remix-run/node'

/**
 * Makes something of each part of the portal, and gives for an address that of the part which can answer it. Remix
 * writes out its whole table of routes anew several times for each request; with all the portal's routes that took a
 * third of the time of an answer. What begins with another word cannot match, so each first word has a build with its
 * own routes and those that begin with any.
 */
export function byArea<Made>(
  build: ServerBuild,
  make: (part: ServerBuild) => Made,
): (address: string) => Made {
  const words = new Map(Object.entries(build.routes).map(([id, route]) => [id, firstWord(route?.path ?? '')]))
  const areas = new Map(
    [...new Set([...words.values(), ''])].map((word) => {
      const belongs = ([id]: [string, unknown]) => [word, ''].includes(words.get(id) ?? '')
      return [word, make(partOf(build, belongs))]
    }),
  )
  return (address) => areas.get(wordAsked(address)) ?? areas.get('')!
}

function partOf(build: ServerBuild, belongs: (route: [string, unknown]) => boolean): ServerBuild {
  const part = <Routes extends object>(routes: Routes) =>
    Object.fromEntries(Object.entries(routes).filter(belongs)) as Routes
  return {
    ...build,
    routes: part(build.routes),
    assets: { ...build.assets, routes: part(build.assets.routes) },
  }
}

/** The first word of a route after its language; empty when any word may stand there, or none. */
function firstWord(path: string): string {
  const [word = ''] = path.replace(/^cy\?\/?/, '').split('/')
  return /^[:*]/.test(word) ? '' : word
}

/** The first word of an address as Remix reads it: in any case, encoded or not, and for a page or its data. */
function wordAsked(address: string): string {
  const { pathname } = new URL(`http://portal${address}`)
  const [first, second] = pathname
    .replace(/\.data$/, '')
    .split('/')
    .slice(1)
    .map((word) => decoded(word).toLowerCase())
  return (first === 'cy' ? second : first) ?? ''
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}
