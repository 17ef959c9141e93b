import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Reader } from '../connection.ts'

/** A record that is being taken down, and all its editions: live, old, discarded and still being written. */
export interface Erased {
  id: string
  kind: RecordKind
  editionIds: readonly string[]
  /** UTC, ISO. */
  at: string
}

/**
 * A place that holds a record's words, or somebody's words about it, and how to empty it. Whoever gives a record words
 * in a new place adds it here: a test walks every column of the database and fails on one that is not accounted for.
 */
export interface Place {
  /** As `table.column`. */
  holds: readonly string[]
  erase(db: Reader, erased: Erased): void
}
