import { describe, expect, test } from 'vitest'
import { noText } from '#app/domain/text.ts'
import { annotateEntry, type AskedAnnotation } from '#app/use-cases/casebooks/annotate-entry.ts'
import { readEntryTexts } from '#app/use-cases/casebooks/read-entry-texts.ts'
import { correctEverywhere } from '#app/use-cases/records/correct-everywhere.ts'
import {
  english,
  excerpt,
  makeEditor,
  makeOmbudsman,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { makeCasebook } from '#tests/support/casebooks.ts'
import { freshPortal } from '#tests/support/portal.ts'

const findings = 'Marrowby was late. The letter was lost. Nobody rang. The letter was lost again.'

function world() {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const entry = makePublished(portal, 'excerpt', excerpt({ findings: english(findings) }), editor)
  const recordId = makeCasebook(portal, editor, [entry])
  const at = { recordId, section: 'first', entry, language: 'en' } as const
  const read = () => readEntryTexts(portal, editor, at, 'en')
  const text = () => read().texts.find(({ field }) => field === 'findings')
  const ask = (asked: AskedAnnotation, lock = read().lock) =>
    annotateEntry(portal, editor, { at, lock, asked })
  const add = (given: Partial<Extract<AskedAnnotation, { do: 'add' }>>) => {
    const chosen = { parts: [], quote: '' }
    return ask({ do: 'add', kind: 'elide', chosen, mark: read().mark, words: noText, ...given })
  }
  /** The nth sentence, as the form sends it. */
  const part = (nth: number) => {
    const { start = 0, end = 0 } = text()?.parts[nth] ?? {}
    return { field: 'findings', start, end }
  }
  const quotes = () => read().annotations.map(({ anchor }) => anchor.quote)
  return { portal, editor, recordId, entry, read, text, ask, add, part, quotes }
}

const issue = (field: string, problem: string) => ({
  ok: false,
  because: 'issues',
  issues: [expect.objectContaining({ field, problem })],
})

describe('an editor annotates the text of an entry', () => {
  test('sentences that follow one another are one annotation, others are others', () => {
    const { add, part, quotes } = world()
    expect(add({ chosen: { parts: [part(3), part(0), part(1)], quote: '' } })).toMatchObject({ ok: true })
    expect(quotes()).toEqual(['Marrowby was late. The letter was lost.', 'The letter was lost again.'])
  })

  test('words typed are found in the sentence that was ticked, or anywhere', () => {
    const { add, part, quotes } = world()
    expect(add({ chosen: { parts: [part(3)], quote: 'The  letter was lost' } })).toMatchObject({ ok: true })
    expect(add({ chosen: { parts: [], quote: 'Nobody rang' } })).toMatchObject({ ok: true })
    expect(quotes()).toEqual(['Nobody rang', 'The letter was lost'])
  })

  test('half a word that was selected is the whole of it', () => {
    const { add, part, quotes } = world()
    const { start } = part(0)
    const selected = { field: 'findings', start: start + 3, end: start + 11 }
    expect(add({ chosen: { parts: [selected], quote: '' } })).toMatchObject({ ok: true })
    expect(quotes()).toEqual(['Marrowby was'])
  })

  test('what cannot be done says why, beside what is to be put right', () => {
    const { add, part } = world()
    const chosen = { parts: [part(0)], quote: '' }
    expect(add({})).toEqual(issue('part', 'required'))
    expect(add({ chosen: { parts: [], quote: 'The letter was lost' } })).toEqual(
      issue('quote', 'words-found-often'),
    )
    expect(add({ chosen: { parts: [part(0)], quote: 'Nobody rang' } })).toEqual(
      issue('quote', 'words-not-found'),
    )
    expect(add({ chosen, kind: null })).toEqual(issue('kind', 'required'))
    expect(add({ chosen, kind: 'note' })).toEqual(issue('words.en', 'required'))
    expect(add({ chosen, kind: 'note', words: english('x'.repeat(1001)) })).toEqual(
      issue('words.en', 'too-long'),
    )
    expect(add({ chosen, mark: 'of another text' })).toEqual(issue('part', 'text-changed'))
  })

  test('a note is changed and taken back; a page that is old changes nothing', () => {
    const { add, ask, part, read, quotes } = world()
    add({ chosen: { parts: [part(2)], quote: '' }, kind: 'note', words: english('Why?') })
    const id = read().annotations[0]?.id ?? ''
    const before = read().lock
    expect(ask({ do: 'say', id, words: { en: 'Why not?', cy: 'Pam lai?' } })).toMatchObject({ ok: true })
    expect(read().annotations[0]?.words).toEqual({ en: 'Why not?', cy: 'Pam lai?' })
    expect(ask({ do: 'remove', id }, before)).toMatchObject({ ok: false, because: 'changed-meanwhile' })
    expect(quotes()).toHaveLength(1)
    expect(ask({ do: 'remove', id })).toMatchObject({ ok: true })
    expect(quotes()).toEqual([])
  })

  test('an annotation on a word that is replaced everywhere goes on with the word that stands there', async () => {
    const { portal, editor, entry, add, part, read } = world()
    add({ chosen: { parts: [part(0)], quote: '' }, kind: 'note', words: english('Marrowby again') })
    const corrected = await correctEverywhere(portal, editor, {
      recordId: entry,
      words: 'Marrowby',
      by: 'Dr P',
    })
    expect(corrected).toMatchObject({ ok: true })
    expect(read().annotations).toMatchObject([{ today: 'Dr P was late.', words: english('Dr P again') }])
  })

  test('nobody annotates what is no entry, or not theirs', () => {
    const { portal, editor, recordId, entry } = world()
    const at = { recordId, section: 'second', entry, language: 'en' } as const
    expect(() => readEntryTexts(portal, editor, at, 'en')).toThrow('not-found')
    const other = makeEditor(portal, makeOmbudsman(portal))
    expect(() => readEntryTexts(portal, other, { ...at, section: 'first' }, 'en')).toThrow()
    expect(recordNow(portal, recordId).draft).not.toBeNull()
  })
})
