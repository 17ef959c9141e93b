import Database from 'better-sqlite3'
import { isStopWord } from '#search/stop-words.ts'
import { wordsOf } from '#search/words.ts'

/** What any of us would write in an afternoon: one FTS5 table with the porter tokenizer, and its own order. */
export interface PlainFts5 {
  fill(documents: Iterable<{ id: string; title: string; text: string }>): void
  /** The best records holding all the words (or any of them), the last word being a prefix if asked. */
  find(words: string, how: { join: 'AND' | 'OR'; prefix?: boolean; atMost: number }): string[]
  close(): void
}

export function createPlainFts5(file = ':memory:'): PlainFts5 {
  const connection = new Database(file)
  connection.pragma('journal_mode = WAL')
  connection.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS plain USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')`,
  )
  const insert = connection.prepare('INSERT INTO plain (id, title, text) VALUES (?, ?, ?)')
  const find = connection
    .prepare<[string, number], string>(
      `SELECT id FROM plain WHERE plain MATCH ? AND rank MATCH 'bm25(0, 2, 1)' ORDER BY rank LIMIT ?`,
    )
    .pluck()
  return {
    fill: (documents) =>
      connection.transaction(() => {
        for (const { id, title, text } of documents) insert.run(id, title, text)
      })(),
    find(words, { join, prefix = false, atMost }) {
      const units = words.match(/"[^"]+"|[^"]+/g) ?? []
      const all = units.flatMap((unit) => (unit.startsWith('"') ? [wordsOf(unit).join(' ')] : wordsOf(unit)))
      const telling = all.filter((unit) => !isStopWord(unit))
      const quoted = (telling.length > 0 ? telling : all).map((unit) => `"${unit}"`)
      return quoted.length === 0 ? [] : find.all(quoted.join(` ${join} `) + (prefix ? ' *' : ''), atMost)
    },
    close: () => connection.close(),
  }
}
