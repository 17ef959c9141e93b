import type { Database } from 'better-sqlite3'

export interface DocumentRow {
  number: number
  id: string
  version: number
  date: string
  evidence: number
  facets: string
  title_en: string
  title_cy: string
  key_en: string
  key_cy: string
}

export interface TextRow {
  summary_en: string
  summary_cy: string
  keywords: string
  /** Case references as a JSON list. */
  refs: string
  body_en: string
  body_cy: string
}

export interface WordRow {
  word: string
  stem: string
  documents: number
  welsh: number
}

/** bm25 weights of title, summary and body in the reader's language, in the other one, and of the keywords. */
const own = '8.0, 4.0, 1.0'
const other = '2.0, 1.0, 0.25'
const weights = { en: `${own}, ${other}, 3.0`, cy: `${other}, ${own}, 3.0` }
const headingWeights = { en: '2.0, 1.0, 0.5, 0.25', cy: '0.5, 0.25, 2.0, 1.0' }
const titleWeights = { en: '1.0, 0.0, 0.5, 0.0', cy: '0.5, 0.0, 1.0, 0.0' }

export type Tables = ReturnType<typeof openTables>

/** Every statement over one generation of the index, prepared once. */
export function openTables(connection: Database, generation: number) {
  const name = (table: string) => `search_${table}_${generation}`
  const document = name('document')
  const text = name('text')
  const word = name('word')
  const index = name('index')
  const heading = name('heading')
  const exact = name('exact')
  /** Of equal titles the newest first. */
  const byTitle = (key: string) =>
    connection
      .prepare<[], number>(
        `SELECT number FROM ${document} ORDER BY ${key}, date DESC, evidence DESC, number DESC`,
      )
      .pluck()
  /** Only rows from the one given on. */
  const scored = (table: string, columns: string) =>
    connection
      .prepare<[string, number], [number, number]>(
        `SELECT rowid, rank FROM ${table} WHERE ${table} MATCH ? AND rank MATCH 'bm25(${columns})'
          AND rowid >= ?`,
      )
      .raw()
  // bm25 is what takes long, and only the rows of the list get as far; the + keeps SQLite from looking each of them up.
  const scoredAmong = (table: string, columns: string) =>
    connection
      .prepare<[string, string], [number, number]>(
        `SELECT rowid, rank FROM ${table} WHERE ${table} MATCH ? AND rank MATCH 'bm25(${columns})'
          AND +rowid IN (SELECT value FROM json_each(?))`,
      )
      .raw()
  /** The rows that match, in ascending order: as one JSON text they come about twice as fast as row by row. */
  const matching = (table: string) => {
    const statement = connection
      .prepare<[string], string>(`SELECT json_group_array(rowid) FROM ${table} WHERE ${table} MATCH ?`)
      .pluck()
    return { all: (words: string) => JSON.parse(statement.get(words) ?? '[]') as number[] }
  }
  const titlesMatching = (columns: string) =>
    connection.prepare<[string, number], { number: number }>(
      `SELECT rowid AS number FROM ${heading} WHERE ${heading} MATCH ? AND rank MATCH 'bm25(${columns})'
        ORDER BY rank LIMIT ?`,
    )
  return {
    generation,
    byId: connection.prepare<[string], { number: number; version: number }>(
      `SELECT number, version FROM ${document} WHERE id = ?`,
    ),
    document: connection.prepare<[number], DocumentRow>(`SELECT * FROM ${document} WHERE number = ?`),
    documents: connection.prepare<[], Pick<DocumentRow, 'number' | 'date' | 'evidence' | 'facets'>>(
      `SELECT number, date, evidence, facets FROM ${document} ORDER BY number`,
    ),
    byTitle: { en: byTitle('key_en'), cy: byTitle('key_cy') },
    indexed: connection.prepare<[], { id: string; version: number }>(`SELECT id, version FROM ${document}`),
    text: connection.prepare<[number], TextRow>(`SELECT * FROM ${text} WHERE number = ?`),
    putDocument: connection.prepare<[DocumentRow | (Omit<DocumentRow, 'number'> & { number: null })]>(
      `INSERT INTO ${document} (number, id, version, date, evidence, facets, title_en, title_cy, key_en, key_cy)
        VALUES (:number, :id, :version, :date, :evidence, :facets, :title_en, :title_cy, :key_en, :key_cy)`,
    ),
    putText: connection.prepare<[number, string, string, string, string, string, string]>(
      `INSERT INTO ${text} (number, summary_en, summary_cy, keywords, refs, body_en, body_cy) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ),
    putIndex: connection.prepare<[number, string, string, string, string, string, string, string]>(
      `INSERT INTO ${index} (rowid, title_en, summary_en, body_en, title_cy, summary_cy, body_cy, keywords)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    putHeading: connection.prepare<[number, string, string, string, string]>(
      `INSERT INTO ${heading} (rowid, title_en, summary_en, title_cy, summary_cy) VALUES (?, ?, ?, ?, ?)`,
    ),
    putExact: connection.prepare<[number, string]>(`INSERT INTO ${exact} (rowid, words) VALUES (?, ?)`),
    takeDocument: connection.prepare<[number]>(`DELETE FROM ${document} WHERE number = ?`),
    takeText: connection.prepare<[number]>(`DELETE FROM ${text} WHERE number = ?`),
    takeIndex: connection.prepare<[number]>(`DELETE FROM ${index} WHERE rowid = ?`),
    takeExact: connection.prepare<[number]>(`DELETE FROM ${exact} WHERE rowid = ?`),
    takeHeading: connection.prepare<[number]>(`DELETE FROM ${heading} WHERE rowid = ?`),
    countWord: connection.prepare<[string, string, number, number]>(
      `INSERT INTO ${word} (word, stem, documents, welsh) VALUES (?, ?, ?, ?)
        ON CONFLICT (word) DO UPDATE SET documents = documents + excluded.documents, welsh = welsh + excluded.welsh`,
    ),
    forgetWord: connection.prepare<[string]>(`DELETE FROM ${word} WHERE word = ? AND documents <= 0`),
    words: connection.prepare<[], string>(`SELECT word FROM ${word} ORDER BY word`).pluck(),
    word: connection.prepare<[string], WordRow>(`SELECT * FROM ${word} WHERE word = ?`),
    stem: connection.prepare<[string], { documents: number | null; welsh: number | null }>(
      `SELECT sum(documents) AS documents, sum(welsh) AS welsh FROM ${word} WHERE stem = ?`,
    ),
    shorterStems: connection
      .prepare<[{ from: string; to: string }], string>(
        `SELECT DISTINCT stem FROM ${word} WHERE word >= :from AND word < :to AND NOT (stem >= :from AND stem < :to)`,
      )
      .pluck(),
    // Of a short beginning some of its many words tell enough.
    frequencyOfBeginning: connection
      .prepare<[string, string], number | null>(
        `SELECT max(documents) FROM (SELECT documents FROM ${word} WHERE word >= ? AND word < ? LIMIT 1000)`,
      )
      .pluck(),
    frequentBeginning: connection
      .prepare<[string, string, number], string>(
        `SELECT word FROM ${word} WHERE word >= ? AND word < ? ORDER BY documents DESC LIMIT ?`,
      )
      .pluck(),
    anyMatching: connection
      .prepare<[string], number>(`SELECT 1 FROM ${index} WHERE ${index} MATCH ? LIMIT 1`)
      .pluck(),
    matching: matching(index),
    // Joins the pieces an index was written in, so many pages at a time; from the beginning when negative.
    merge: [index, heading, exact].map((table) =>
      connection.prepare<[number]>(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`),
    ),
    changesSoFar: connection.prepare<[], number>('SELECT total_changes()').pluck(),
    matchingExactly: matching(exact),
    scoredExactly: scoredAmong(exact, '1.0'),
    scored: { en: scored(index, weights.en), cy: scored(index, weights.cy) },
    scoredAmong: { en: scoredAmong(index, weights.en), cy: scoredAmong(index, weights.cy) },
    scoredHeadings: { en: scored(heading, headingWeights.en), cy: scored(heading, headingWeights.cy) },
    titlesMatching: { en: titlesMatching(titleWeights.en), cy: titlesMatching(titleWeights.cy) },
  }
}
