import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CasebookSection } from '#app/domain/casebook.ts'
import { pairedSections } from '#app/domain/section-changes.ts'
import { english } from '#tests/support/builders.ts'

function section(id: string, ...records: string[]): CasebookSection {
  const entries = records.map((recordId) => ({ recordId, commentary: english('') }))
  return { id, title: english(id), introduction: english(''), entries }
}

function became(before: CasebookSection[], after: CasebookSection[]): string[] {
  return pairedSections(before, after).flatMap((pair) => [
    `${(pair.after ?? pair.before)?.id}: ${pair.became}`,
    ...pair.entries.map((entry) => `${(entry.after ?? entry.before)?.recordId}: ${entry.became}`),
  ])
}

test('one thing moved past many is one that moved', () => {
  const before = [section('a', 'one', 'two', 'three', 'four')]
  expect(became(before, [section('a', 'four', 'one', 'two', 'three')])).toEqual([
    'a: stayed',
    'four: moved',
    'one: stayed',
    'two: stayed',
    'three: stayed',
  ])
})

test('what is new and what is gone is told, an entry of another section as both', () => {
  expect(became([section('a', 'one'), section('b')], [section('c', 'one'), section('a')])).toEqual([
    'c: added',
    'one: added',
    'a: stayed',
    'one: removed',
    'b: removed',
  ])
})

test('each section and each entry of either version is told once, and nothing has moved where nothing did', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  const sections = ids.chain((list) =>
    fc.tuple(
      ...list.map((id) => fc.uniqueArray(fc.constantFrom('1', '2', '3', '4')).map((r) => section(id, ...r))),
    ),
  )
  fc.assert(
    fc.property(sections, sections, (before, after) => {
      const pairs = pairedSections(before, after)
      const told = pairs.map((pair) => (pair.after ?? pair.before)?.id)
      expect(new Set(told)).toEqual(new Set([...before, ...after].map(({ id }) => id)))
      expect(told).toHaveLength(new Set(told).size)
      const kept = (list: CasebookSection[], other: CasebookSection[]) =>
        list.map(({ id }) => id).filter((id) => other.some((one) => one.id === id))
      const same = JSON.stringify(kept(before, after)) === JSON.stringify(kept(after, before))
      expect(pairs.some((pair) => pair.became === 'moved')).toBe(!same)
      for (const pair of pairs) {
        const entries = new Set(
          [...(pair.before?.entries ?? []), ...(pair.after?.entries ?? [])].map((e) => e.recordId),
        )
        expect(pair.entries).toHaveLength(entries.size)
      }
    }),
  )
})
