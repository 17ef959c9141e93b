/** What can be wrong with the audit log's chain. */
export const chainFaults = [
  /** An entry's hash does not follow from its words and the entry before. */
  'changed',
  /** Entries are missing between two that are there. */
  'gap',
  /** Entries at the end are missing: more were written than are there. */
  'cut-off',
  /** An entry that was noted elsewhere is not there, or is another. */
  'other-anchor',
] as const
export type ChainFault = (typeof chainFaults)[number]
