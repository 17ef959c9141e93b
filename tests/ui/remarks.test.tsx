import { describe, expect, it } from 'vitest'
import { languages } from '#app/domain/vocabulary.ts'
import { cy } from '#app/messages/cy.ts'
import { en } from '#app/messages/en.ts'
import { Remarks } from '#app/ui/search/remarks.tsx'
import { everything } from '#search/query.ts'
import { render } from './render.tsx'

const nothingSpecial = {
  query: { ...everything, words: 'damp mould repairs' },
  didYouMean: null,
  leftOut: [] as string[],
  holdAll: 9,
  unknown: [],
  cut: false,
  standIn: false,
  total: 9,
}

describe.each(languages)('what is remarked of a search (%s)', (language) => {
  const { search } = { en, cy }[language]
  const remarks = (given: Partial<typeof nothingSpecial>) =>
    render(<Remarks findings={{ ...nothingSpecial, ...given }} />, language).replaceAll('&#x27;', "'")

  it('is nothing when nothing was done unasked', () => {
    expect(remarks({})).toBe('')
  })

  it('is that another engine answered', () => {
    expect(remarks({ standIn: true })).toContain(search.standIn)
  })

  it('is that some results hold all the words, or that none does', () => {
    const some = remarks({ leftOut: ['damp'], holdAll: 2 })
    const none = remarks({ leftOut: ['damp'], holdAll: 0 })
    expect(some).toContain(search.leftOut('“damp”', 2))
    expect(none).toContain(search.leftOut('“damp”', 0))
    expect(some).not.toBe(none)
    expect(remarks({ leftOut: ['damp'], holdAll: 0, total: 0 })).toBe('')
  })
})
