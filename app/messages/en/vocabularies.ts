/** The pages where site administrators look after the terms of the vocabularies. */
export const vocabularies = {
  noLongerUsed: (label: string) => `${label} (no longer used)`,
}
