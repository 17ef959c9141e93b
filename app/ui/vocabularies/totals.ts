import type { TermUses } from '#app/use-cases/vocabularies/read-vocabularies.ts'

/** What has a term, in the three numbers that tables and questions give: read by the public, not (yet), organisations. */
export function totalsOf({ records, organisations }: TermUses) {
  const sum = (isPublished: boolean) =>
    records
      .filter(({ status }) => (status === 'published') === isPublished)
      .reduce((total, { count }) => total + count, 0)
  return { published: sum(true), writing: sum(false), organisations }
}
