import Database from 'better-sqlite3'
import { isStopWord } from '#search/stop-words.ts'
import { wordsOf } from '#search/words.ts'

/** What any of us would write in an afternoon: one FTS5 table with the porter tokenizer, and its own order. */
export interface PlainFts5 {
  fill(documents: Iterable<{ id: string; title: string; text: string }>): void
  /** The best records holding all the words (or any of them), the last word being a prefix if asked. */
  find(words: string, how: { join: 'AND' | 'OR'; prefix?: boolean; atMost: number }): string[]
}

export function createPlainFts5(file = ':memory:'): PlainFts5 {
  const connection = new Database(file)
  connection.pragma('journal_mode = WAL')
  connection.exec(
    `CREATE VIRTUAL TABLE plain USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')`,
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
      const all = wordsOf(words)
      const telling = all.filter((word) => !isStopWord(word))
      const quoted = (telling.length > 0 ? telling : all).map((word) => `"${word}"`)
      return quoted.length === 0 ? [] : find.all(quoted.join(` ${join} `) + (prefix ? ' *' : ''), atMost)
    },
  }
}
