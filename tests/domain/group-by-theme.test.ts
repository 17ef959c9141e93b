import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editAll } from '#app/domain/casebook-edit.ts'
import type { CasebookSection } from '#app/domain/casebook.ts'
import { editsByTheme } from '#app/domain/group-by-theme.ts'
import { noText } from '#app/domain/text.ts'
import { themes, type Theme } from '#app/domain/vocabulary.ts'
import { english } from '#tests/support/builders.ts'

function section(id: string, recordIds: readonly string[], more: Partial<CasebookSection> = {}) {
  const entries = recordIds.map((recordId) => ({ recordId, commentary: english(`On ${recordId}`) }))
  return { id, title: english(id), introduction: noText, entries, ...more }
}

function grouped(sections: CasebookSection[], from: string, themesOf: Record<string, Theme[]>) {
  const edits = editsByTheme(sections, from, {
    themesOf: (id) => themesOf[id] ?? [],
    newSection: (theme) => ({ id: `for-${theme}`, title: english(theme) }),
  })
  return editAll(sections, edits)
}

const held = (sections: readonly CasebookSection[]) =>
  sections.map(({ id, entries }) => [id, ...entries.map(({ recordId }) => recordId)])

test('each record goes to the theme that most of them share, the largest theme first; what has none stays', () => {
  const sections = grouped([section('chosen', ['a', 'b', 'c', 'd', 'e'])], 'chosen', {
    a: ['record-keeping'],
    b: ['welsh-language', 'safeguarding'],
    c: ['record-keeping', 'safeguarding'],
    d: ['safeguarding'],
  })
  expect(held(sections)).toEqual([
    ['chosen', 'e'],
    ['for-safeguarding', 'b', 'c', 'd'],
    ['for-record-keeping', 'a'],
  ])
  expect(sections[1]?.entries[0]?.commentary).toEqual(english('On b'))
})

test('a theme that nearly all share tells them not apart, and is only for what has no other', () => {
  const common = 'housing-repairs-damp-and-mould'
  const sections = grouped([section('chosen', ['a', 'b', 'c', 'd'])], 'chosen', {
    a: [common, 'record-keeping'],
    b: [common, 'safeguarding'],
    c: [common],
    d: [common, 'record-keeping'],
  })
  expect(held(sections)).toEqual([
    ['chosen'],
    ['for-record-keeping', 'a', 'd'],
    ['for-safeguarding', 'b'],
    [`for-${common}`, 'c'],
  ])
})

test('a section of the theme is filled, whatever it is called now, and what stands in it keeps its place', () => {
  const own = section('mine', ['z'], { theme: 'safeguarding', title: english('Children who were not heard') })
  const sections = grouped([own, section('chosen', ['a', 'z'])], 'chosen', {
    a: ['record-keeping', 'safeguarding'],
    z: ['safeguarding'],
  })
  expect(held(sections)).toEqual([
    ['mine', 'z', 'a'],
    ['chosen', 'z'],
  ])
  expect(sections[0]?.title).toEqual(english('Children who were not heard'))
  expect(grouped(sections, 'mine', { a: ['safeguarding'], z: ['safeguarding'] })).toEqual(sections)
})

test('a search that filled the section does not bring back what grouping took out of it', () => {
  const rule = { words: 'damp', narrowedTo: '{}', leftOut: [] }
  const [first] = grouped([section('chosen', ['a'], { rule })], 'chosen', { a: ['safeguarding'] })
  expect(first).toMatchObject({ entries: [], rule: { leftOut: ['a'] } })
})

test('no entry and no commentary is ever lost, and other sections only gain', () => {
  const someThemes = fc.array(fc.constantFrom(...themes.slice(0, 4)), { maxLength: 3 })
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 }),
      fc.uniqueArray(fc.constantFrom('a', 'b', 'x', 'y')),
      fc.array(someThemes, { minLength: 8, maxLength: 8 }),
      fc.option(fc.constantFrom(...themes.slice(0, 4)), { nil: undefined }),
      (chosen, others, lists, theme) => {
        const themesOf = Object.fromEntries(
          ['a', 'b', 'c', 'd', 'e', 'f', 'x', 'y'].map((id, i) => [id, [...new Set(lists[i])]]),
        )
        const before = [section('chosen', chosen), section('other', others, theme && { theme })]
        const after = grouped(before, 'chosen', themesOf)
        const all = after.flatMap(({ entries }) => entries)
        expect(all.map(({ recordId }) => recordId).toSorted()).toEqual([...chosen, ...others].toSorted())
        expect(all.every(({ recordId, commentary }) => commentary.en === `On ${recordId}`)).toBe(true)
        expect(after[1]?.entries.slice(0, others.length)).toEqual(before[1]?.entries)
      },
    ),
  )
})
