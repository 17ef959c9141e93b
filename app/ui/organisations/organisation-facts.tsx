import type { Organisation } from '#app/domain/organisation.ts'
import { SummaryList, type SummaryRow } from '../content/summary-list.tsx'
import { useMessages } from '../page/language.tsx'

/** What kind of body it is, and where to find it. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { organisations: words, vocabulary } = useMessages()
  const { type, sector, region, website, code } = organisation
  const link = (
    <a className="govuk-link" href={website} rel="external">
      {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </a>
  )
  const rows: SummaryRow[] = [
    { key: 'type', label: words.type, value: vocabulary.organisationType[type] },
    { key: 'sector', label: words.sector, value: vocabulary.sector[sector] },
    { key: 'region', label: words.region, value: vocabulary.region[region] },
  ]
  if (website !== '') rows.push({ key: 'website', label: words.website, value: link })
  if (code !== '') rows.push({ key: 'code', label: words.code, value: code })
  return <SummaryList rows={rows} />
}
