import { describe, expect, it } from 'vitest'
import { letterOf, matching } from '#app/domain/organisation-list.ts'
import type { Organisation } from '#app/domain/organisation.ts'

const named = (en: string, cy = en, more: Partial<Organisation> = {}): Organisation => ({
  id: en,
  slug: en.toLowerCase(),
  name: { en, cy },
  type: 'county-council',
  sector: 'local-government',
  nation: 'wales',
  region: 'mid-wales',
  code: '',
  website: '',
  demonstration: false,
  ...more,
})
const all = { words: '', nation: null, type: null }

describe('the letter a name is under', () => {
  it.each([
    ['Llandudno', 'L', 'Ll'],
    ['Chwaraeon Cymru', 'C', 'Ch'],
    ['Rhondda', 'R', 'Rh'],
    ['Ffôn', 'F', 'Ff'],
    ['Ŵyn', 'W', 'W'],
    ['Ynys Môn', 'Y', 'Y'],
    ['ateb', 'A', 'A'],
    ['“Quoted”', 'Q', 'Q'],
    ['1st Choice', '#', '#'],
    ['', '#', '#'],
  ])('%s: %s in English, %s in Welsh', (name, english, welsh) => {
    expect(letterOf(name, 'en')).toBe(english)
    expect(letterOf(name, 'cy')).toBe(welsh)
  })
})

describe('the list', () => {
  const names = (list: Organisation[], language: 'en' | 'cy') => list.map(({ name }) => name[language])

  it('is in the alphabet of the reader’s language', () => {
    const list = ['Lucas', 'Llan', 'Cymru', 'Dysgu', 'Chwarae', 'Ddraig', 'Dŵr'].map((name) => named(name))
    expect(names(matching(list, all, 'cy'), 'cy')).toEqual([
      'Cymru',
      'Chwarae',
      'Dŵr',
      'Dysgu',
      'Ddraig',
      'Lucas',
      'Llan',
    ])
    expect(names(matching(list, all, 'en'), 'en')).toEqual([
      'Chwarae',
      'Cymru',
      'Ddraig',
      'Dŵr',
      'Dysgu',
      'Llan',
      'Lucas',
    ])
  })

  it.each(['ynys mon', 'MÔN', 'angl', 'cyngor angles', "  isle   of's".replace("'s", '')])(
    'is found by words of either language, with or without accents: %s',
    (words) => {
      const list = [named('Isle of Anglesey County Council', 'Cyngor Sir Ynys Môn'), named('Powys')]
      expect(names(matching(list, { ...all, words }, 'en'), 'en')).toEqual([
        'Isle of Anglesey County Council',
      ])
    },
  )

  it('wants every word, and the filters too', () => {
    const list = [
      named('Powys County Council', 'Cyngor Sir Powys'),
      named('Powys Health Board', 'Bwrdd Iechyd Powys', { type: 'local-health-board' }),
      named('Fife Council', 'Fife Council', { nation: 'scotland', type: 'scottish-council' }),
    ]
    expect(matching(list, { ...all, words: 'powys health' }, 'en')).toHaveLength(1)
    expect(matching(list, { ...all, words: 'powys', type: 'county-council' }, 'en')).toHaveLength(1)
    expect(matching(list, { ...all, nation: 'scotland' }, 'en')).toHaveLength(1)
    expect(matching(list, { ...all, words: 'powys', nation: 'scotland' }, 'en')).toEqual([])
    expect(matching(list, { ...all, words: '%_"\'' }, 'en')).toHaveLength(3)
  })
})
