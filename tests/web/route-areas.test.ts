import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { byArea } from '#app/web/route-areas.ts'
import { serverBuild } from '#tests/support/pages.ts'

const build = await serverBuild()
const partFor = byArea(build, (part) => part)
const paths = Object.values(build.routes).map((route) => route?.path ?? '')

/** The route that Remix finds for an address, as a page and as data. */
function found({ routes }: ServerBuild, address: string): (string | undefined)[] {
  const children = Object.values(routes)
    .filter((route) => route?.parentId !== undefined)
    .map((route) => ({ id: route.id, path: route.path, index: route.index }))
  const table = [{ id: 'root', path: '', children }]
  const { pathname } = new URL(`http://portal${address}`)
  return [pathname, pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/')].map(
    (asked) => matchRoutes(table, asked)?.at(-1)?.route.id,
  )
}

const word = fc.constantFrom('x', 'an-id', 'x.data', 'cy', '%2f', '%zz', 'édition', '')
const spelled: ((path: string) => string)[] = [
  (path) => path,
  (path) => path.toUpperCase(),
  (path) => `${path}.data`,
  (path) => `${path}/`,
  (path) => `/.${path}`,
  (path) => `/x/%2e%2e${path}`,
  (path) => `/${path}`,
  (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (path) => `${path}?asked=/search/organisations`,
]

// What cannot be decoded is said by Remix, each time.
vi.spyOn(console, 'warn').mockImplementation(() => {})

test('each address finds the same route in its part as in the whole', () => {
  const address = fc
    .record({
      path: fc.constantFrom(...paths),
      language: fc.constantFrom('/cy/', '/', '/CY/', '/cy/cy/'),
      inPlace: fc.array(word, { minLength: 4, maxLength: 4 }),
      spell: fc.constantFrom(...spelled),
    })
    .map(({ path, language, inPlace: [first = '', ...others], spell }) => {
      const filled = path
        .replace(/^cy\?\/?/, '')
        .replace(/:\w+\??/, first)
        .replace(/:\w+\??|\*/g, () => others.pop() ?? '')
      return spell(`${language}${filled}`)
    })
  fc.assert(
    fc.property(address, (asked) => {
      expect(found(partFor(asked), asked)).toEqual(found(build, asked))
    }),
    { numRuns: 600 },
  )
})

test('a part is much smaller than the whole', () => {
  const whole = Object.keys(build.routes).length
  for (const address of ['/search?q=damp', '/cy/agendas', '/no-such-page', '/']) {
    expect(Object.keys(partFor(address).routes).length).toBeLessThan(whole / 2)
  }
})
