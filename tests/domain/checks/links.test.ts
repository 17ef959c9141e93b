import { expect, test } from 'vitest'
import { addressesIn, linksOf } from '#app/domain/checks/links.ts'
import { caseStudy, english, excerpt } from '#tests/support/builders.ts'

test.each([
  [
    '[a](https://example.org/a) and (https://example.org/b).',
    ['https://example.org/a', 'https://example.org/b'],
  ],
  [
    '<https://example.org/?q=1&r=2>, **https://example.org/c**',
    ['https://example.org/?q=1&r=2', 'https://example.org/c'],
  ],
  ['https://cy.wikipedia.org/wiki/Bangor_(Gwynedd)', ['https://cy.wikipedia.org/wiki/Bangor_(Gwynedd)']],
  ['HTTPS://EXAMPLE.ORG twice: HTTPS://EXAMPLE.ORG', ['HTTPS://EXAMPLE.ORG']],
  ['ftp://example.org, javascript:alert(1), www.example.org', []],
])('the addresses in %j', (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses)
})

test('links are found in fields that hold one, in rows and in texts, with the field as the form names it', () => {
  const study = caseStudy({ problem: { en: 'https://a.example', cy: 'https://b.example' } })
  expect(linksOf({ kind: 'case-study', content: study })).toEqual([
    { field: 'problem.en', address: 'https://a.example' },
    { field: 'problem.cy', address: 'https://b.example' },
  ])
  const one = excerpt({ reportLink: 'https://c.example/report.pdf', complaint: english('none') })
  expect(linksOf({ kind: 'excerpt', content: one })).toEqual([
    { field: 'reportLink', address: 'https://c.example/report.pdf' },
  ])
})
