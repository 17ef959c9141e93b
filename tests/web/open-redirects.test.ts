import { expect, it } from 'vitest'
import { goTo, safeReturn } from '#app/web/respond.ts'

/** Where a browser goes that is sent to `location` by a page of the portal. */
const portal = 'https://portal.example'

const sites = ['evil.example', 'portal.example.evil.example', 'portal.example@evil.example', '127.1', '[::1]']

/** What is put before a site's name to lead out of this one. */
const ways = [
  'https://',
  'http://',
  'HTTPS://',
  'https:/',
  'https:',
  '//',
  '///',
  '////',
  '/\\/',
  '\\\\',
  '\\/',
  '/\\',
  '/\t/',
  '/\n/',
  '/\r\n/',
  '\t//',
  ' //',
  '\u0000//',
  '/.//',
  '/././/',
  '/..//',
  '/a/..//',
  '/search/../../',
  '/%2e//',
  '/%2e%2e//',
  '/a/%2e%2e//',
  '/cy//',
  '/cy/.//',
  '/cy/..//',
  '/cy/%2e//',
  '/cy///',
  '/cy/cy//',
  '/cy/a/..//',
  'javascript://',
  'data:text/html,',
  'ftp://',
  '/;//',
  '?//',
  '#//',
  './/',
  '..//',
  '/\u2028/',
  '/\uff0f',
  '//%2f',
  '/%5c',
  '/%09/',
  '/ /',
] as const

const payloads = ways.flatMap((way) => sites.map((site) => `${way}${site}/`))

it('more than two hundred ways to another site are tried', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(200)
})

it.each(['en', 'cy'] as const)('none leads out of the portal, on pages in %s', (language) => {
  for (const payload of payloads) {
    const to = safeReturn(payload, '/work')
    const location = goTo(to, { language }).headers.get('location') ?? ''
    const place = new URL(location, `${portal}/sign-in`)
    expect(place.origin, JSON.stringify([payload, location])).toBe(portal)
    expect(location, JSON.stringify(payload)).toMatch(/^\/(?![/\\])/)
  }
})

it('places inside the portal are kept', () => {
  for (const place of ['/work', '/agenda?id=1', '/cy/search?q=a%20b', '/organisations/x/people']) {
    expect(safeReturn(place, '/')).toBe(place)
  }
})
