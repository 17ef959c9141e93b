import { describe, expect, it } from 'vitest'
import type { OwnSet } from '#app/domain/synonym.ts'
import { deliveredSets, readSets } from '#search/delivered-synonyms.ts'
import { parseWords } from '#search/parse.ts'
import { keepSynonyms, keyOf, noSynonyms, synonymsOf } from '#search/synonyms.ts'
import { tokensOf } from '#search/words.ts'

const synonymsIn = (text: string) => synonymsOf(readSets(text, 'en'))
const of = (text: string, entry: string) =>
  synonymsIn(text)
    .of(keyOf(entry).split(' '))
    .map((stems) => stems.join(' '))
    .sort()

describe('a set', () => {
  it('is found by each of its entries, in any form of the word', () => {
    expect(of('repair = fix = mend', 'repairs')).toEqual(['fix', 'mend'])
    expect(of('repair = fix = mend', 'mending')).toEqual(['fix', 'repair'])
    expect(of('repair = fix = mend', 'paint')).toEqual([])
  })

  it('may hold several words', () => {
    const synonyms = synonymsIn('ASB = anti-social behaviour')
    expect(synonyms.of(['asb'])).toEqual([keyOf('anti-social behaviour').split(' ')])
    expect(synonyms.phrases).toEqual([['anti', 'social', 'behaviour']])
  })

  it('that leads one way is not found the other way', () => {
    expect(of('doctor > GP = nurse', 'doctor')).toEqual(['gp', 'nurs'])
    expect(of('doctor > GP = nurse', 'GP')).toEqual([])
  })

  it('that leads one way finds the equals of both its ends', () => {
    const text = 'doctor > GP\nGP = general practitioner\ndoctor = medic'
    expect(of(text, 'medic')).toEqual(['doctor', 'general practition', 'gp'])
  })

  it('is whatever stands on a line that is not a comment', () => {
    expect(readSets('# no = set\n\n a b =  c # why\n', 'cy')).toEqual([
      { id: 'a-b', entries: ['a b', 'c'], oneWay: false, language: 'cy' },
    ])
  })
})

describe('the sets that come with the portal', () => {
  const equals = deliveredSets.filter((set) => !set.oneWay)

  it('are many, in both languages', () => {
    const count = (language: string) => deliveredSets.filter((set) => set.language === language).length
    expect(count('en')).toBeGreaterThanOrEqual(120)
    expect(count('cy') + count('both')).toBeGreaterThanOrEqual(60)
  })

  it('have entries that differ to search, and each entry is in one set of equals', () => {
    const keys = equals.flatMap((set) => set.entries.map(keyOf))
    expect(keys.filter((key, index) => key === '' || keys.indexOf(key) !== index)).toEqual([])
  })

  it('have ids of their own', () => {
    expect(new Set(deliveredSets.map(({ id }) => id)).size).toBe(deliveredSets.length)
  })

  it.each([
    ['RSL', 'housing association'],
    ['SEN', 'anghenion dysgu ychwanegol'],
    ['doctor', 'general practitioner'],
    ['accident and emergency', 'A&E'],
    ['ombwdsmon', 'ombudsman'],
    ['Our Findings', 'casebook'],
  ])('%s finds %s', (typed, other) => {
    const found = synonymsOf(deliveredSets).of(keyOf(typed).split(' '))
    expect(found.map((stems) => stems.join(' '))).toContain(keyOf(other))
  })
})

describe('A&E', () => {
  it('is one word in texts, where it stands', () => {
    expect(tokensOf('At A&E, not B&Q&Q or Smith&Co')).toMatchObject([
      { word: 'at' },
      { word: 'ae', start: 3, end: 6 },
      { word: 'not' },
      { word: 'bq' },
      { word: 'q' },
      { word: 'or' },
      { word: 'smith' },
      { word: 'co' },
    ])
  })

  it('is one word when typed', () => {
    const { wanted } = parseWords('waiting in A&E', noSynonyms)
    expect(wanted.map(({ words }) => words)).toEqual([['waiting'], ['ae']])
  })
})

describe('what administrators made of the sets', () => {
  const delivered = readSets('asb = anti-social behaviour\ntai = housing', 'en')
  const own = (given: Partial<OwnSet>): OwnSet => ({
    id: 'own',
    entries: null,
    oneWay: false,
    language: 'en',
    active: true,
    ...given,
  })
  const keep = (...sets: OwnSet[]) => keepSynonyms(delivered, { revision: () => '1', sets: () => sets }).now()

  it('replaces the set it stands for and leaves the others', () => {
    const synonyms = keep(own({ id: 'asb', entries: ['ASB', 'nuisance'] }))
    expect(synonyms.of(['asb'])).toEqual([['nuisanc']])
    expect(synonyms.of(['tai'])).toEqual([['hous']])
  })

  it('may switch a set off', () => {
    const synonyms = keep(own({ id: 'asb', active: false }))
    expect(synonyms.of(['asb'])).toEqual([])
    expect(synonyms.of(['tai'])).toEqual([['hous']])
  })

  it('is forgotten when it switched off a set that no longer comes with the portal', () => {
    expect(keep(own({ id: 'gone', active: false })).of(['gone'])).toEqual([])
  })

  it('is read again only when the revision is another one', () => {
    let revision = '1'
    let sets: OwnSet[] = []
    let read = 0
    const book = keepSynonyms(delivered, {
      revision: () => revision,
      sets: () => {
        read += 1
        return sets
      },
    })
    expect(book.now()).toBe(book.now())
    sets = [own({ entries: ['kettle', 'teapot'] })]
    expect(book.now().of(['kettl'])).toEqual([])
    revision = '2'
    expect(book.now().of(['kettl'])).toEqual([['teapot']])
    expect(read).toBe(2)
  })
})
