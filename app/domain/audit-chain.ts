/** What can be wrong with the audit log's chain. */
export const chainFaults = [
  /** An entry's hash does not follow from its words and the entry before. */
  'changed',
  /** Entries are missing before one that is there. */
  'gap',
  /** Entries at the end are missing: more were written than are there. */
  'cut-off',
  /** What was noted elsewhere at an entry is not what stands there. */
  'other-anchor',
] as const
export type ChainFault = (typeof chainFaults)[number]

/**
 * Where the chain stood at some time: an entry and its hash. Kept away from the database it shows whether anything up
 * to that entry was written anew since, which the chain alone cannot: whoever holds the file can forge all of it.
 */
export interface Anchor {
  id: number
  hash: string
}

export interface ChainReport {
  entries: number
  /** Null while the log is empty. */
  newest: Anchor | null
  /** The first fault; null when the chain is whole. */
  fault: { kind: ChainFault; id: number } | null
}

/** An anchor as people write it down and type it back: `1234:ab12…`. */
export function writtenAnchor({ id, hash }: Anchor): string {
  return `${id}:${hash}`
}

/** Null for what is no anchor. */
export function readAnchor(text: string): Anchor | null {
  const [, id, hash = ''] = /^\s*(\d{1,15}):([0-9a-f]{64})\s*$/.exec(text) ?? []
  return id === undefined ? null : { id: Number(id), hash }
}
