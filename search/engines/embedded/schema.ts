import type { Database } from 'better-sqlite3'

/** Raise it when the tables, the tokenizer, the stems or the texts indexed change: the index is then built anew. */
export const schemaVersion = 4

/** Each rebuild writes a generation of tables of its own; `search_state` says which one is read. */
export interface State {
  generation: number
  /** The generation being built beside it, or null. */
  building: number | null
  /** True until the index has been filled from the records once. */
  needsRebuild: boolean
}

/**
 * Makes sure the search tables are there and of this version. Tables of another version are dropped: everything
 * in them can be made again from the records, which `needsRebuild` asks for.
 */
export function prepareSchema(connection: Database): void {
  connection
    .transaction(() => {
      if (versionIn(connection) === schemaVersion) return
      dropEverything(connection)
      connection.exec(`
        CREATE TABLE search_state (one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL,
          generation INTEGER NOT NULL, building INTEGER, needs_rebuild INTEGER NOT NULL);
        CREATE TABLE search_change (number INTEGER PRIMARY KEY, stamp INTEGER NOT NULL, document INTEGER NOT NULL,
          id TEXT NOT NULL);
        INSERT INTO search_state VALUES (1, ${schemaVersion}, 1, NULL, 1)`)
      createGeneration(connection, 1)
    })
    .immediate()
}

export function readState(connection: Database): State {
  const row = connection
    .prepare<[], { generation: number; building: number | null; needs_rebuild: number }>(
      'SELECT generation, building, needs_rebuild FROM search_state',
    )
    .get()
  if (!row) throw new Error('search_state is empty')
  return { generation: row.generation, building: row.building, needsRebuild: row.needs_rebuild === 1 }
}

function versionIn(connection: Database): number | null {
  const exists = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'search_state'").get()
  if (!exists) return null
  return connection.prepare<[], number>('SELECT version FROM search_state').pluck().get() ?? null
}

/**
 * The tables of one generation. The indexes hold stems, `search_exact` the words themselves, and none of them text
 * (`content=''`): the texts, needed for highlighting, are in search_text, apart from the small rows that are read
 * when the columns are loaded. Languages have columns of their own,
 * so that the reader's can weigh more. Titles sort by `key_en` and `key_cy` (title-key.ts).
 * The `ascii` tokenizer leaves our words exactly as tokenized in words.ts.
 */
export function createGeneration(connection: Database, generation: number): void {
  const options = `content='', contentless_delete=1, tokenize='ascii'`
  connection.exec(`
    CREATE TABLE search_document_${generation} (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
      version INTEGER NOT NULL, date TEXT NOT NULL, evidence INTEGER NOT NULL, facets TEXT NOT NULL,
      title_en TEXT NOT NULL, title_cy TEXT NOT NULL, key_en TEXT NOT NULL, key_cy TEXT NOT NULL);
    CREATE INDEX search_key_en_${generation} ON search_document_${generation} (key_en, date DESC, evidence DESC);
    CREATE INDEX search_key_cy_${generation} ON search_document_${generation} (key_cy, date DESC, evidence DESC);
    CREATE TABLE search_text_${generation} (number INTEGER PRIMARY KEY, summary_en TEXT NOT NULL,
      summary_cy TEXT NOT NULL, keywords TEXT NOT NULL, refs TEXT NOT NULL, body_en TEXT NOT NULL, body_cy TEXT NOT NULL);
    CREATE TABLE search_word_${generation} (word TEXT PRIMARY KEY, stem TEXT NOT NULL, documents INTEGER NOT NULL,
      welsh INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX search_stem_${generation} ON search_word_${generation} (stem, documents, welsh);
    CREATE VIRTUAL TABLE search_index_${generation}
      USING fts5(title_en, summary_en, body_en, title_cy, summary_cy, body_cy, keywords, ${options}, prefix='1 2 3 4');
    CREATE VIRTUAL TABLE search_heading_${generation}
      USING fts5(title_en, summary_en, title_cy, summary_cy, ${options}, prefix='1 2 3 4');
    CREATE VIRTUAL TABLE search_exact_${generation} USING fts5(words, ${options})`)
}

/** The tables of a generation; the one it is known by comes last, so that what is half dropped is still found. */
export function tablesOf(generation: number): string[] {
  return ['text', 'word', 'index', 'heading', 'exact', 'document'].map(
    (table) => `search_${table}_${generation}`,
  )
}

/** Every generation there is anything of, also what a process left that was killed. */
export function generationsIn(connection: Database): number[] {
  return connection
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB 'search_document_[0-9]*'",
    )
    .pluck()
    .all()
    .map((name) => Number(name.slice('search_document_'.length)))
}

export function dropTable(connection: Database, table: string): void {
  connection.exec(`DROP TABLE IF EXISTS ${table}`)
}

function dropEverything(connection: Database): void {
  const ours = connection
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND (name IN ('search_state', 'search_change')
        OR name GLOB 'search_document_[0-9]*' OR name GLOB 'search_text_[0-9]*' OR name GLOB 'search_word_[0-9]*'
        OR (sql LIKE 'CREATE VIRTUAL TABLE%' AND (name GLOB 'search_index_[0-9]*' OR name GLOB 'search_heading_[0-9]*'
          OR name GLOB 'search_exact_[0-9]*')))`,
    )
    .all()
  for (const { name } of ours) connection.exec(`DROP TABLE "${name}"`)
}
