import { describe, expect, it } from 'vitest'
import { hasChanges, readableParts, type WordPart } from '#app/domain/word-changes.ts'

const same = (text: string): WordPart => ({ text, change: 'same' })
const added = (text: string): WordPart => ({ text, change: 'added' })
const removed = (text: string): WordPart => ({ text, change: 'removed' })

describe('changes as people read them', () => {
  it('words replaced one after the other are one change', () => {
    const parts = [removed('three'), added('two'), same(' '), removed('weeks'), added('days'), same('.')]
    expect(readableParts(parts)).toEqual([removed('three weeks'), added('two days'), same('.')])
  })

  it('what was removed stands before what replaced it', () => {
    expect(readableParts([added('new'), removed('old')])).toEqual([removed('old'), added('new')])
  })

  it('paragraphs stay apart', () => {
    const parts = [removed('a'), added('b'), same('\n\n'), removed('c'), added('d')]
    expect(readableParts(parts)).toEqual([removed('a'), added('b'), same('\n\n'), removed('c'), added('d')])
  })

  it('no word is lost or moved: both texts can be read back', () => {
    const parts = [
      removed('x'),
      same(' '),
      added('y'),
      same(' '),
      removed('z'),
      added('w'),
      same(' '),
      same('v'),
    ]
    const text = (side: 'added' | 'removed', list: readonly WordPart[]) =>
      list.flatMap((part) => (part.change === side || part.change === 'same' ? part.text : [])).join('')
    expect(text('removed', readableParts(parts))).toBe(text('removed', parts))
    expect(text('added', readableParts(parts))).toBe(text('added', parts))
  })
})

it('knows whether anything differs', () => {
  expect(hasChanges([same('a')])).toBe(false)
  expect(hasChanges([same('a'), removed('b')])).toBe(true)
})
