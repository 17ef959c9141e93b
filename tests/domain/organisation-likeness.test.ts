import { describe, expect, it } from 'vitest'
import { looksLike, meantBy } from '#app/domain/organisation-likeness.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import { realOrganisations } from '#scripts/load-organisations.ts'

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

describe('what a file of cases calls a body', () => {
  const bodies = realOrganisations().map((one) => body(one.name.en, { name: one.name }))
  const first = (written: string) => meantBy(written, bodies)[0]?.id

  it.each([
    ['Rhondda Cynon Taff Council', 'Rhondda Cynon Taf County Borough Council'],
    ['Wrexham Council', 'Wrexham County Borough Council'],
    ['Conwy Borough Council', 'Conwy County Borough Council'],
    ['Flintshire Council', 'Flintshire County Council'],
    ['Anglesey Council', 'Isle of Anglesey County Council'],
    ['Newport Council', 'Newport City Council'],
    ['Powys', 'Powys County Council'],
    ['Southwark Council', 'London Borough of Southwark'],
    ['Cyngor Abertawe', 'City and County of Swansea Council'],
    ['Cyngor Sir Gaerfyrddin', 'Carmarthenshire County Council'],
    ['Ynys Mon', 'Isle of Anglesey County Council'],
    ['Cyngor Bro Morganwg', 'Vale of Glamorgan Council'],
    ['Betsi Cadwalader University Health Board', 'Betsi Cadwaladr University Health Board'],
    ['Bwrdd Iechyd Betsi Cadwaladr', 'Betsi Cadwaladr University Health Board'],
    ['United Lincolnshire Teaching Hospitals NHS Trust', 'United Lincolnshire Hospitals NHS Trust'],
  ])('%s leads first to %s', (written, meant) => {
    expect(first(written)).toBe(meant)
  })

  it.each(['A GP practice in the area of Cardiff', 'An independent provider', 'Borough Council', ''])(
    'and a description to nobody: %s',
    (written) => {
      expect(meantBy(written, bodies)).toEqual([])
    },
  )

  it('and never to bodies that share no more with it than what kind of body they are', () => {
    const offered = meantBy('Cardiff Council', bodies).map(({ id }) => id)
    expect(offered[0]).toBe('City of Cardiff Council')
    expect(offered).not.toContain('Fife Council')
  })
})
