import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editAll, editSections } from '#app/domain/casebook-edit.ts'
import type { CasebookSection } from '#app/domain/casebook.ts'
import { filled, ruleNews } from '#app/domain/section-rule.ts'
import { noText } from '#app/domain/text.ts'
import { english } from '#tests/support/builders.ts'

const rule = { words: 'damp', narrowedTo: '{}' }
const empty: CasebookSection = { id: 'a', title: english('Damp'), introduction: noText, entries: [] }
const [following] = editSections([empty], { do: 'follow-search', section: 'a', rule })
const recordsOf = (section: CasebookSection) => section.entries.map(({ recordId }) => recordId)

test('what an editor chose, pinned or wrote about stays; what they removed stays out', () => {
  const start = filled(following!, ['one', 'two', 'three', 'four'])
  const [edited] = editAll(
    [start],
    [
      { do: 'pin-entry', section: 'a', recordId: 'one' },
      { do: 'comment', section: 'a', recordId: 'two', commentary: english('Notice this.') },
      { do: 'remove-entry', section: 'a', recordId: 'three' },
      { do: 'add-entry', section: 'a', recordId: 'by-hand' },
    ],
  )
  expect(ruleNews(edited!, ['three', 'five'])).toEqual({ added: ['five'], gone: ['four'] })
  expect(recordsOf(filled(edited!, ['three', 'five']))).toEqual(['one', 'two', 'by-hand', 'five'])
})

test('what was left out comes back when it is let in, or put in by hand', () => {
  const [without] = editSections([filled(following!, ['one'])], {
    do: 'remove-entry',
    section: 'a',
    recordId: 'one',
  })
  expect(recordsOf(filled(without!, ['one']))).toEqual([])
  const [let_] = editSections([without!], { do: 'let-in', section: 'a', recordId: 'one' })
  expect(recordsOf(filled(let_!, ['one']))).toEqual(['one'])
  const [byHand] = editSections([without!], { do: 'add-entry', section: 'a', recordId: 'one' })
  expect(recordsOf(filled(byHand!, []))).toEqual(['one'])
  expect(byHand!.rule?.leftOut).toEqual([])
})

test('an entry that is moved to another section does not come back to the one it was in', () => {
  const sections = [filled(following!, ['one']), { ...empty, id: 'b' }]
  const [from, to] = editSections(sections, { do: 'send-entry', section: 'a', recordId: 'one', to: 'b' })
  expect(recordsOf(filled(from!, ['one']))).toEqual([])
  expect(recordsOf(to!)).toEqual(['one'])
})

test('without a search nothing is filled, and what it had found is the editor’s own', () => {
  const [own] = editSections([filled(following!, ['one'])], { do: 'stop-following', section: 'a' })
  expect(recordsOf(filled(own!, ['two']))).toEqual(['one'])
  const [again] = editSections([own!], { do: 'follow-search', section: 'a', rule })
  expect(recordsOf(filled(again!, ['two']))).toEqual(['one', 'two'])
})

const id = fc.constantFrom('one', 'two', 'three', 'four')

test('however often it is filled: each record once, nothing lost that an editor stands for, and no news afterwards', () => {
  const act = fc.oneof(
    fc.record({ fill: fc.uniqueArray(id) }),
    id.map((recordId) => ({ edit: { do: 'remove-entry', section: 'a', recordId } as const })),
    id.map((recordId) => ({ edit: { do: 'pin-entry', section: 'a', recordId } as const })),
    id.map((recordId) => ({ edit: { do: 'let-in', section: 'a', recordId } as const })),
    id.map((recordId) => ({ edit: { do: 'add-entry', section: 'a', recordId } as const })),
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      let section = following!
      for (const one of acts) {
        if ('edit' in one) section = editSections([section], one.edit)[0]!
        else {
          const own = section.entries.filter(({ bySearch }) => !bySearch)
          section = filled(section, one.fill)
          expect(section.entries).toEqual(expect.arrayContaining(own))
          expect(ruleNews(section, one.fill)).toEqual({ added: [], gone: [] })
        }
        expect(new Set(recordsOf(section)).size).toBe(section.entries.length)
        expect(section.rule?.leftOut.filter((recordId) => recordsOf(section).includes(recordId))).toEqual([])
      }
    }),
  )
})
