import { describe, expect, it } from 'vitest'
import { fieldsOf } from '#app/domain/record.ts'
import { cy } from '#app/messages/cy.ts'
import { en } from '#app/messages/en.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'

describe('worked examples', () => {
  it.each([
    ['English', en],
    ['Welsh', cy],
  ])('stand behind every question of a case study, in %s', (_, messages) => {
    const words = fieldWordsOf(messages, 'case-study')
    const without = fieldsOf('case-study').filter(({ key }) => words.field(key).example.trim() === '')
    expect(without).toEqual([])
  })
})
