import fc from 'fast-check'
import { expect, test } from 'vitest'
import { element, xmlText } from '#app/web/documents/xml.ts'
import { readXml } from '#tests/support/xml.ts'

const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[<>&"'\]\r\n\t\u0000-\u001f\u0085\u2028 a-z]{0,12}$/),
)

/** What XML can hold of a text. */
function holdable(text: string): string {
  return [...text]
    .filter((character) => /[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[^\0-\uffff]/u.test(character))
    .join('')
}

test('any text comes back as it went in, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(anything, anything, (inside, attribute) => {
      const xml = element('a', { b: attribute }, xmlText(inside))
      const root = readXml(xml).documentElement
      expect(root.textContent).toBe(holdable(inside))
      expect(root.getAttribute('b')).toBe(holdable(attribute))
    }),
    { numRuns: 1_000 },
  )
})

test('an attribute that is undefined is left out', () => {
  expect(element('a', { b: undefined, c: '' })).toBe('<a c=""/>')
})
