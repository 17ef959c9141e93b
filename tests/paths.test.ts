import { expect, test } from 'vitest'
import { inLanguage } from '#app/paths.ts'

test.each([
  ['/', '/cy', '/'],
  ['/?added=x', '/cy?added=x', '/?added=x'],
  ['/search?q=damp#results', '/cy/search?q=damp#results', '/search?q=damp#results'],
  ['/cyngor', '/cy/cyngor', '/cyngor'],
  ['/cy', '/cy', '/'],
  ['/cy#top', '/cy#top', '/#top'],
  ['/cy/work', '/cy/work', '/work'],
])('%s is %s in Welsh and %s in English', (path, welsh, english) => {
  expect(inLanguage(path, 'cy')).toBe(welsh)
  expect(inLanguage(path, 'en')).toBe(english)
})

test('no address of the portal becomes one of another site', () => {
  expect(inLanguage('/cy//evil.example', 'en')).toBe('/evil.example')
  expect(inLanguage('/cy///evil.example/x', 'cy')).toBe('/cy/evil.example/x')
})
