import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Annotation } from '#app/domain/annotation.ts'
import { anchorAt } from '#app/domain/annotations/anchor.ts'
import { findAnchor } from '#app/domain/annotations/find-anchor.ts'
import { markingOf, placeAnnotations } from '#app/domain/annotations/place-annotations.ts'
import { annotationOn } from '#tests/support/annotations.ts'

const text = [
  'Mrs A complained that her mother waited eleven hours for a bed.',
  'The Health Board did not tell the family why. It apologised in March.',
  'We found that the delay was avoidable, and that nobody had looked at the waiting list that evening.',
].join('\n')

/** The words now found for what was anchored in the text above; null when they are lost. */
function found(quote: string, now: string) {
  const start = text.indexOf(quote)
  const place = findAnchor(now, anchorAt(text, { start, end: start + quote.length }))
  return place && { how: place.how, words: now.slice(place.start, place.end) }
}

describe('words that were annotated are found again', () => {
  const sentence = 'The Health Board did not tell the family why.'
  test.each([
    ['where they were', sentence, text, 'in-place', sentence],
    ['after a sentence before them', sentence, `A new beginning.\n${text}`, 'moved', sentence],
    [
      'when their sentence was moved to the end',
      sentence,
      `${text.replace(`${sentence} `, '')}\n${sentence}`,
      'moved',
      sentence,
    ],
    [
      'with one word of them changed',
      sentence,
      text.replace('did not tell', 'did not inform'),
      'nearly',
      'The Health Board did not inform the family why.',
    ],
    [
      'with a word added in them',
      sentence,
      text.replace('the family', 'the whole family'),
      'nearly',
      'The Health Board did not tell the whole family why.',
    ],
    [
      'with the last word of them changed',
      sentence,
      text.replace('family why', 'family anything'),
      'nearly',
      'The Health Board did not tell the family anything.',
    ],
    [
      'one word, by what stands around it',
      'delay',
      text.replace('avoidable', 'needless'),
      'in-place',
      'delay',
    ],
  ])('%s', (_, quote, now, how, words) => {
    expect(found(quote, now)).toEqual({ how, words })
  })

  test.each([
    ['rewritten', sentence, text.replace(sentence, 'Nobody rang Mrs A, or wrote to her, that whole week.')],
    ['taken out', sentence, text.replace(`${sentence} `, '')],
    [
      'one word that now stands in another sentence only',
      'delay',
      'There was some delay in writing this report.',
    ],
    ['a few letters that are part of a longer word', 'A', 'Damage was done to the ward. All agreed.'],
  ])('or lost, when they were %s', (_, quote, now) => {
    expect(found(quote, now)).toBeNull()
  })

  test('of several that are alike, the one that stands among the same words', () => {
    const twice = 'First: the file was late. Second: the file was late. Third: nothing.'
    const start = twice.lastIndexOf('the file was late')
    const anchor = anchorAt(twice, { start, end: start + 'the file was late'.length })
    const now = twice.replace(
      'First: the file was late. ',
      'Zero: the file was late. First: the file was late. ',
    )
    expect(findAnchor(now, anchor)?.start).toBe(now.lastIndexOf('the file was late'))
  })
})

/** Words that stand once in a text of sentences made of them. */
const wordy = fc
  .uniqueArray(fc.stringMatching(/^[a-zŵé]{3,9}$/), { minLength: 24, maxLength: 60 })
  .map((words) => words.map((word, index) => (index % 6 === 5 ? `${word}.` : word)).join(' '))

const range = fc.tuple(fc.nat(1000), fc.integer({ min: 4, max: 12 }))

/** From one word of the text over several. */
function chosen(of: string, [first, many]: readonly [number, number]) {
  const words = [...of.matchAll(/\S+/g)]
  const from = first % (words.length - many)
  const [begin, last] = [words[from], words[from + many - 1]]
  return { start: begin?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) }
}

describe('whatever the text', () => {
  test('nothing moves when nothing changed', () => {
    fc.assert(
      fc.property(wordy, range, (of, pick) => {
        const at = chosen(of, pick)
        expect(findAnchor(of, anchorAt(of, at))).toEqual({ ...at, how: 'in-place' })
      }),
    )
  })

  test('edits elsewhere leave an annotation on its words', () => {
    fc.assert(
      fc.property(wordy, range, fc.lorem(), fc.lorem(), (of, pick, before, after) => {
        const at = chosen(of, pick)
        const quote = of.slice(at.start, at.end)
        fc.pre(!`${before} ${after}`.includes(quote))
        const now = `${before}\n${of}\n${after}`
        const place = findAnchor(now, anchorAt(of, at))
        expect(place && now.slice(place.start, place.end)).toBe(quote)
      }),
    )
  })

  test('what was found once is found at the same place from there', () => {
    fc.assert(
      fc.property(wordy, range, fc.nat(50), (of, pick, nth) => {
        const anchor = anchorAt(of, chosen(of, pick))
        const words = of.split(' ')
        const now = words.map((word, index) => (index === nth % words.length ? 'altered' : word)).join(' ')
        const place = findAnchor(now, anchor)
        fc.pre(place !== null)
        const { start, end } = place ?? { start: 0, end: 0 }
        expect(findAnchor(now, anchorAt(now, { start, end }))).toEqual({ start, end, how: 'in-place' })
      }),
    )
  })

  test('every annotation of a text that nobody knows is lost, and none breaks anything', () => {
    fc.assert(
      fc.property(fc.string(), wordy, range, (now, of, pick) => {
        expect(findAnchor(now, anchorAt(of, chosen(of, pick)))).toBeNull()
      }),
    )
  })
})

describe('annotations that overlap', () => {
  const on = (kind: Annotation['kind'], words: string) => annotationOn(text, kind, words)
  const marking = (...annotations: Annotation[]) => markingOf(text, placeAnnotations(text, annotations))
  const said = (ranges: readonly { start: number; end: number }[]) =>
    ranges.map(({ start, end }) => text.slice(start, end))

  test('what is left out is not marked; what is left of a mark stays', () => {
    const { elided, marked } = marking(
      on('highlight', 'did not tell the family why. It apologised'),
      on('elide', 'the family why.'),
    )
    expect(said(elided)).toEqual(['the family why.'])
    expect(said(marked)).toEqual(['did not tell ', ' It apologised'])
  })

  test('two gaps that touch are one, and a note on what is left out stands behind it', () => {
    const { elided, notes } = marking(
      on('elide', 'The Health Board did not tell the family why.'),
      on('elide', 'It apologised'),
      on('note', 'the family'),
    )
    expect(said(elided)).toEqual(['The Health Board did not tell the family why. It apologised'])
    expect(notes.map(({ at }) => at)).toEqual([elided[0]?.end])
  })

  test('what should be left out and cannot be found is told apart from all else that is lost', () => {
    const lost = { quote: 'Nothing of the kind was ever written here', before: '', after: '', start: 0 }
    expect(marking({ ...on('note', 'family'), anchor: lost }).mayShowTooMuch).toBe(false)
    expect(marking({ ...on('elide', 'family'), anchor: lost }).mayShowTooMuch).toBe(true)
  })
})
