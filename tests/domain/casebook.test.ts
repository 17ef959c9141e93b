import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CasebookSection } from '#app/domain/casebook.ts'
import { editAll, editSections, strayEdits, type CasebookEdit } from '#app/domain/casebook-edit.ts'
import { checkSections } from '#app/domain/check-sections.ts'
import { english } from '#tests/support/builders.ts'

function section(id: string, ...records: string[]): CasebookSection {
  const entries = records.map((recordId) => ({ recordId, commentary: english(`About ${recordId}`) }))
  return { id, title: english(`Section ${id}`), introduction: english(`Into ${id}`), entries }
}

const sections = [section('a', 'one', 'two', 'three'), section('b', 'four')]

/** 'a: one two | b: four' */
function inShort(list: readonly CasebookSection[]): string {
  return list.map(({ id, entries }) => [`${id}:`, ...entries.map((e) => e.recordId)].join(' ')).join(' | ')
}

describe('editing the sections of a casebook', () => {
  const edits: [string, CasebookEdit, string][] = [
    [
      'a section is added at the end',
      { do: 'add-section', id: 'c', title: english('New') },
      'a: one two three | b: four | c:',
    ],
    [
      'a section is not added twice',
      { do: 'add-section', id: 'a', title: english('New') },
      'a: one two three | b: four',
    ],
    ['a section goes with its entries', { do: 'remove-section', section: 'a' }, 'b: four'],
    ['a section moves down', { do: 'move-section', section: 'a', by: 1 }, 'b: four | a: one two three'],
    [
      'the last section cannot move down',
      { do: 'move-section', section: 'b', by: 1 },
      'a: one two three | b: four',
    ],
    [
      'an entry is added at the end of its section',
      { do: 'add-entry', section: 'b', recordId: 'five' },
      'a: one two three | b: four five',
    ],
    [
      'a record is not added to a section twice',
      { do: 'add-entry', section: 'b', recordId: 'four' },
      'a: one two three | b: four',
    ],
    ['an entry is removed', { do: 'remove-entry', section: 'a', recordId: 'two' }, 'a: one three | b: four'],
    [
      'an entry moves up',
      { do: 'move-entry', section: 'a', recordId: 'three', by: -1 },
      'a: one three two | b: four',
    ],
    [
      'an entry goes to a place further up',
      { do: 'place-entry', section: 'a', recordId: 'three', at: 0 },
      'a: three one two | b: four',
    ],
    [
      'an entry goes to a place further down',
      { do: 'place-entry', section: 'a', recordId: 'one', at: 2 },
      'a: two three one | b: four',
    ],
    ...[-1, 3, 1.5, Number.NaN].map((at): [string, CasebookEdit, string] => [
      `an entry does not go to place ${at}, which its section does not have`,
      { do: 'place-entry', section: 'a', recordId: 'one', at },
      'a: one two three | b: four',
    ]),
    [
      'an entry that is not in the section is not placed in it',
      { do: 'place-entry', section: 'b', recordId: 'one', at: 0 },
      'a: one two three | b: four',
    ],
    [
      'an entry goes to another section',
      { do: 'send-entry', section: 'a', recordId: 'one', to: 'b' },
      'a: two three | b: four one',
    ],
    [
      'an entry is not sent to a section that is not there',
      { do: 'send-entry', section: 'a', recordId: 'one', to: 'z' },
      'a: one two three | b: four',
    ],
    [
      'what points at nothing changes nothing',
      { do: 'move-entry', section: 'b', recordId: 'one', by: 1 },
      'a: one two three | b: four',
    ],
  ]
  test.each(edits)('%s', (_, edit, after) => {
    const before = structuredClone(sections)
    expect(inShort(editSections(sections, edit))).toBe(after)
    expect(sections, 'the sections given are left alone').toEqual(before)
  })

  test('title, introduction and commentary are replaced, and nothing else', () => {
    const title = { en: 'Going home', cy: 'Mynd adref' }
    const after = editAll(sections, [
      { do: 'rename-section', section: 'a', title, introduction: english('') },
      { do: 'comment', section: 'a', recordId: 'two', commentary: english('Look at the date') },
    ])
    expect(after[0]).toEqual({
      id: 'a',
      title,
      introduction: english(''),
      entries: [
        { recordId: 'one', commentary: english('About one') },
        { recordId: 'two', commentary: english('Look at the date') },
        { recordId: 'three', commentary: english('About three') },
      ],
    })
    expect(after[1]).toEqual(sections[1])
  })

  test('an entry keeps its commentary on the way to another section', () => {
    const after = editSections(sections, { do: 'send-entry', section: 'a', recordId: 'one', to: 'b' })
    expect(after[1]?.entries[1]).toEqual({ recordId: 'one', commentary: english('About one') })
  })

  test('whatever is moved, and however often, no entry and no word is lost', () => {
    const id = fc.constantFrom('a', 'b', 'z')
    const recordId = fc.constantFrom('one', 'two', 'three', 'four', 'nobody')
    const by = fc.constantFrom(-1 as const, 1 as const)
    const move = fc.oneof(
      fc.record({ do: fc.constant('move-section' as const), section: id, by }),
      fc.record({ do: fc.constant('move-entry' as const), section: id, recordId, by }),
      fc.record({
        do: fc.constant('place-entry' as const),
        section: id,
        recordId,
        at: fc.integer({ min: -2, max: 5 }),
      }),
      fc.record({ do: fc.constant('send-entry' as const), section: id, recordId, to: id }),
    )
    const held = (list: readonly CasebookSection[]) =>
      [
        ...list.map(({ id: own, title, introduction }) => JSON.stringify([own, title, introduction])),
        ...list.flatMap(({ entries }) => entries.map((entry) => JSON.stringify(entry))),
      ].sort()
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        expect(held(editAll(sections, moves))).toEqual(held(sections))
      }),
    )
  })
})

test('words for a section or an entry that is gone are found, so that they can be shown', () => {
  const comment = { do: 'comment', section: 'a', recordId: 'gone', commentary: english('Mine') } as const
  const kept = { do: 'comment', section: 'a', recordId: 'one', commentary: english('Mine') } as const
  expect(strayEdits(sections, [comment, kept])).toEqual([comment])
})

describe('checking the sections before readers get them', () => {
  test('a casebook needs an entry', () => {
    expect(checkSections([section('a')], 'en')).toEqual([{ field: 'sections', problem: 'empty-casebook' }])
  })

  test('a section needs a title in the language the casebook was first written in', () => {
    const untitled = { ...section('a', 'one'), title: { en: '', cy: 'Teitl' } }
    expect(checkSections([untitled], 'en')).toEqual([{ field: 'sections.a.title.en', problem: 'required' }])
    expect(checkSections([untitled], 'cy')).toEqual([])
  })

  test('a text that is too long is named, in either language', () => {
    const long = { en: '', cy: 'x'.repeat(5_001) }
    const entries = [{ recordId: 'one', commentary: long }]
    expect(checkSections([{ ...section('a'), entries }], 'en')).toEqual([
      { field: 'sections.a.one.cy', problem: 'too-long', values: { limit: 5_000 } },
    ])
  })
})
