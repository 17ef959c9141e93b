import { describe, expect, test } from 'vitest'
import type { Organisation } from '#app/domain/organisation.ts'
import { OrganisationNames } from '#app/use-cases/imports/organisation-names.ts'

function body(slug: string, en: string, cy = en): Organisation {
  return {
    id: `id-${slug}`,
    slug,
    name: { en, cy },
    type: 'other',
    sector: 'health',
    nation: 'wales',
    region: 'mid-wales',
    code: '',
    website: '',
    demonstration: true,
  }
}

const names = new OrganisationNames([
  body('mon', 'Isle of Example County Council', 'Cyngor Sir Ynys Enghraifft'),
  body('trust', "St Esiampl's Hospitals NHS Trust"),
  body('twin-a', 'Twin Council'),
  body('twin-b', 'Twin Council'),
])

describe('an organisation is found', () => {
  test.each([
    ['by slug', 'mon', 'mon'],
    ['by its English name', 'Isle of Example County Council', 'mon'],
    ['by its Welsh name', 'Cyngor Sir Ynys Enghraifft', 'mon'],
    ['whatever the case', 'ISLE OF EXAMPLE COUNTY COUNCIL', 'mon'],
    ['whatever the punctuation', 'St. Esiampl’s  Hospitals N.H.S. Trust'.replace('N.H.S.', 'NHS'), 'trust'],
    ['with an article', 'The Isle of Example County Council', 'mon'],
    ['with accents it does not have', 'Cyngor Sir Ynys Énghraifft', 'mon'],
    ['by an alias', 'IoE', 'mon'],
  ])('%s', (_, written, slug) => {
    expect(names.find(written, { ioe: 'mon' })).toMatchObject({ organisation: { slug } })
  })
})

test('an unknown, empty or ambiguous name is said to be so', () => {
  expect(names.find('Elsewhere Council', {})).toEqual({ why: 'unknown' })
  expect(names.find(' ', {})).toEqual({ why: 'unknown' })
  expect(names.find('__proto__', {})).toEqual({ why: 'unknown' })
  expect(names.find('Twin Council', {})).toEqual({ why: 'ambiguous' })
})
