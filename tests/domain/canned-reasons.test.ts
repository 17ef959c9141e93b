import { expect, it } from 'vitest'
import { cannedReasons, cannedReasonsFor, withSentence } from '#app/domain/canned-reasons.ts'
import { fieldsOf } from '#app/domain/record.ts'
import { recordKinds } from '#app/domain/vocabulary.ts'

it('every sentence is offered somewhere, and none twice for a field', () => {
  const offered = recordKinds.flatMap((kind) =>
    ['', ...fieldsOf(kind).map(({ key }) => key)].map((field) => cannedReasonsFor(kind, field)),
  )
  for (const list of offered) expect(new Set(list).size).toBe(list.length)
  expect(cannedReasons.filter((id) => !offered.flat().includes(id))).toEqual([])
})

it('a sentence is put after what is written already, once', () => {
  expect(withSentence('', 'Say who.')).toBe('Say who.')
  expect(withSentence(' Good. ', 'Say who.')).toBe('Good. Say who.')
  expect(withSentence('Good. Say who.', 'Say who.')).toBe('Good. Say who.')
  expect(withSentence('Good.', '')).toBe('Good.')
})
