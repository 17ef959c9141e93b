import { describe, expect, test } from 'vitest'
import { countWords, gradeOf } from '#app/domain/checks/language/readability.ts'
import { sentencesOf } from '#app/domain/checks/language/prose.ts'

const count = (text: string) => {
  const all = sentencesOf(text).map(countWords)
  return {
    sentences: all.length,
    words: all.reduce((sum, one) => sum + one.words, 0),
    syllables: all.reduce((sum, one) => sum + one.syllables, 0),
    grade: gradeOf(all),
  }
}

/** Passages whose numbers are published or were counted by hand. */
describe('known texts', () => {
  test('the shortest of sentences, and one with long words, counted by hand', () => {
    expect(count('The cat sat on the mat.')).toMatchObject({ words: 6, syllables: 6 })
    expect(
      count('The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'),
    ).toMatchObject({ words: 13, syllables: 26 })
  })

  test('the Gettysburg Address: 271 words, and grade 10.9 in every textbook', () => {
    const { sentences, words, grade } = count(gettysburg)
    expect([sentences, words]).toEqual([10, 271])
    expect(grade).toBeCloseTo(10.9, 0)
  })

  test('plain writing for the public is far below writing for lawyers', () => {
    const plain =
      'We rang people back the same day. We told them who would help. Most people were happy with that.'
    const legal =
      'The aforementioned determination notwithstanding, the authority’s consideration of representations subsequently received constitutes an insufficient discharge of its statutory obligations.'
    expect(count(plain).grade).toBeLessThan(4)
    expect(count(legal).grade).toBeGreaterThan(20)
  })
})

describe('sentences', () => {
  test('are read without Markdown: headings, tables, code and addresses are no prose, list items are sentences', () => {
    const text = [
      '# A heading',
      '',
      'We **rang** people [back](https://example.org/a.b). They *liked* it!',
      '',
      '- One item',
      '- Another item',
      '  on two lines',
      '',
      '| a | b |',
      '| - | - |',
      '',
      '```',
      'Some code. Not prose.',
      '```',
      '> Said “yes.” Then left.',
    ].join('\n')
    expect(sentencesOf(text)).toEqual([
      'We rang people back.',
      'They liked it!',
      'One item',
      'Another item on two lines',
      'Said “yes.”',
      'Then left.',
    ])
  })

  test('do not end at titles, initials and such', () => {
    expect(
      sentencesOf('Mrs. A met Dr. Price, e.g. in St. Asaph. No. 7 was empty. She left at 10.30 a day later.'),
    ).toEqual([
      'Mrs. A met Dr. Price, e.g. in St. Asaph.',
      'No. 7 was empty.',
      'She left at 10.30 a day later.',
    ])
  })

  test('a text made to take long is read in no time', () => {
    const started = performance.now()
    for (const hostile of [
      '*'.repeat(50_000),
      '[('.repeat(20_000),
      '. A'.repeat(20_000),
      '```\n'.repeat(10_000),
      '_a'.repeat(20_000),
    ]) {
      sentencesOf(hostile)
    }
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

const gettysburg = `Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.

Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and proper that we should do this.

But, in a larger sense, we can not dedicate — we can not consecrate — we can not hallow — this ground. The brave men, living and dead, who struggled here, have consecrated it, far above our poor power to add or detract. The world will little note, nor long remember what we say here, but it can never forget what they did here. It is for us the living, rather, to be dedicated here to the unfinished work which they who fought here have thus far so nobly advanced. It is rather for us to be here dedicated to the great task remaining before us — that from these honored dead we take increased devotion to that cause for which they gave the last full measure of devotion — that we here highly resolve that these dead shall not have died in vain — that this nation, under God, shall have a new birth of freedom — and that government of the people, by the people, for the people, shall not perish from the earth.`
