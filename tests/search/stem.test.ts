import { describe, expect, test } from 'vitest'
import { otherMutations } from '#search/mutations.ts'
import { irregular } from '#search/stem-exceptions.ts'
import { stem } from '#search/stem.ts'
import { fold, wordsOf } from '#search/words.ts'

describe('stems', () => {
  test.each([
    ['complaint', 'complaints'],
    ['organisation', 'organisations organise organising organised organization organizational'],
    ['plan', 'plans planned planning'],
    ['policy', 'policies'],
    ['disability', 'disabilities'],
    ['child', 'children'],
    ['ombudsman', 'ombudsmen'],
    ['community', 'communities'],
    ['homeless', 'homelessness'],
    ['authority', 'authorities'],
  ])('%s is also %s', (word, others) => {
    for (const other of others.split(' ')) expect(stem(other), other).toBe(stem(word))
  })

  test.each([
    ['organ', 'organisation'],
    ['university', 'universe'],
    ['community', 'communication'],
    ['authority', 'author'],
    ['police', 'policy'],
    ['customer', 'custom'],
    ['emergency', 'emerge'],
    ['governance', 'government'],
    ['hospital', 'hospitality'],
  ])('%s is not %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })

  test('numbers and words with other letters stay as they are', () => {
    expect(['2024s', 'ŵyres', 'gp'].map(stem)).toEqual(['2024s', 'ŵyres', 'gp'])
  })

  test('irregular forms keep their first letter', () => {
    for (const [form, base] of irregular) expect(base[0]).toBe(form[0])
  })
})

describe('words', () => {
  test('are folded to letters and digits without accents or possessives', () => {
    expect(wordsOf("The Council’s Tŷ, Ynys Môn — 2023/24: ﬁne ⑴ 🙂 i'r Straße")).toEqual(
      'the council ty ynys mon 2023 24 fine 1 i r strasse'.split(' '),
    )
    expect(fold('É'.repeat(60))).toHaveLength(40)
  })
})

describe('Welsh mutations', () => {
  test.each([
    ['caerdydd', 'gaerdydd nghaerdydd chaerdydd'],
    ['gaerdydd', 'caerdydd nghaerdydd chaerdydd'],
    ['powys', 'bowys mhowys phowys'],
    ['gwynedd', 'wynedd ngwynedd'],
    ['llandudno', 'landudno'],
    ['rhondda', 'rondda'],
    ['meirionnydd', 'feirionnydd'],
    ['dinbych', 'ddinbych ninbych'],
  ])('%s may also stand as %s', (word, others) => {
    expect(otherMutations(word)).toEqual(expect.arrayContaining(others.split(' ')))
  })

  test('a digraph is one letter, and short words have none', () => {
    expect(otherMutations('llandudno')).not.toContain('gllandudno')
    expect(otherMutations('can')).toEqual([])
  })
})
