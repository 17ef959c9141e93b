import type { RecordKind } from './vocabulary.ts'

/** The kind of record that lives in a folder of the address; null when none does. */
export function kindOfFolder(folder: string): RecordKind | null {
  const kinds = Object.keys(folderOf) as RecordKind[]
  return kinds.find((kind) => folderOf[kind] === folder) ?? null
}

/** Where records of a kind live, in their addresses. */
export const folderOf: Record<RecordKind, string> = {
  'case-study': 'case-studies',
  excerpt: 'excerpts',
  casebook: 'casebooks',
}
