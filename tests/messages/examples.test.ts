import { describe, expect, it } from 'vitest'
import { fieldsOf } from '#app/domain/record.ts'
import { recordKinds } from '#app/domain/vocabulary.ts'
import { cy } from '#app/messages/cy.ts'
import { en } from '#app/messages/en.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'

const bothLanguages = { English: en, Welsh: cy }

describe.each(recordKinds)('every question of a %s', (kind) => {
  it.each(['English', 'Welsh'] as const)('has a hint and a worked example, in %s', (language) => {
    const words = fieldWordsOf(bothLanguages[language], kind)
    const bare = fieldsOf(kind).filter(({ key }) => {
      const { hint, example } = words.field(key)
      return hint.trim() === '' || example.trim() === ''
    })
    expect(bare).toEqual([])
  })

  it.each(['English', 'Welsh'] as const)('has a hint for each part of a row, in %s', (language) => {
    const words = fieldWordsOf(bothLanguages[language], kind)
    const bare = fieldsOf(kind).flatMap((field) =>
      field.kind === 'rows'
        ? field.columns.filter(
            ({ key, kind }) => kind !== 'key' && words.column(field.key, key).hint.trim() === '',
          )
        : [],
    )
    expect(bare).toEqual([])
  })
})
