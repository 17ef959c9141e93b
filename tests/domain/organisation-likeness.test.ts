import { describe, expect, it } from 'vitest'
import { looksLike } from '#app/domain/organisation-likeness.ts'
import type { Organisation } from '#app/domain/organisation.ts'

function body(en: string, given: Partial<Organisation> = {}): Organisation {
  return {
    id: en,
    slug: en,
    name: { en, cy: en },
    type: 'county-council',
    sector: 'local-government',
    nation: 'wales',
    region: 'mid-wales',
    code: '',
    website: '',
    demonstration: false,
    ...given,
  }
}

const known = [
  body('Isle of Anglesey County Council', {
    name: { en: 'Isle of Anglesey County Council', cy: 'Cyngor Sir Ynys Môn' },
    code: 'W06000001',
    website: 'https://www.anglesey.example/home',
  }),
  body('Gwynedd Council'),
  body('Cardiff and Vale University Health Board'),
  body('Swansea Bay University Health Board'),
]
const found = (one: Parameters<typeof looksLike>[0]) =>
  looksLike(one, known).map(({ organisation, by }) => [organisation.id, by])
const named = (en: string, cy = en) => ({ name: { en, cy }, code: '', website: '' })

describe('an organisation looks like another', () => {
  it.each([
    'Isle of Anglesey County Council',
    'isle of anglesey COUNTY council',
    'Anglesey County Council, Isle of',
    'Isle of Anglesea County Council',
    'Cyngor Sir Ynys Mon',
  ])('by its name: %s', (name) => {
    expect(found(named(name))).toEqual([['Isle of Anglesey County Council', 'name']])
  })

  it('by its code, whatever it is called', () => {
    expect(found({ ...named('Something else'), code: 'w06000001' })).toEqual([
      ['Isle of Anglesey County Council', 'code'],
    ])
  })

  it('by its website, with or without www', () => {
    expect(found({ ...named('Something else'), website: 'https://anglesey.example' })).toEqual([
      ['Isle of Anglesey County Council', 'website'],
    ])
  })

  it.each(['Powys County Council', 'Hywel Dda University Health Board', 'Council', '', '文'])(
    'and not by what many have in their names: %s',
    (name) => {
      expect(found(named(name))).toEqual([])
    },
  )
})
