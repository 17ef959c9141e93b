import type { MergePreview } from '#app/use-cases/admin/organisations/merge-organisations.ts'
import { SummaryList } from '../content/summary-list.tsx'
import { useMessages } from '../page/language.tsx'

/** What there is of an organisation in the portal, in numbers; what there is none of is left out. */
export function OrganisationBelongings({ belongings }: { belongings: MergePreview['belongings'] }) {
  const { facts } = useMessages().siteOrganisations
  const { signIn, ...counts } = belongings
  const keys = Object.keys(counts) as (keyof typeof counts)[]
  const always: readonly string[] = ['people', 'published', 'drafts']
  const rows = keys
    .filter((key) => counts[key] > 0 || always.includes(key))
    .map((key) => ({ key, label: facts[key], value: String(counts[key]) }))
  return (
    <SummaryList rows={signIn ? [...rows, { key: 'signIn', label: facts.signIn, value: facts.yes }] : rows} />
  )
}
