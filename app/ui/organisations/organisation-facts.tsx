import type { Organisation } from '#app/domain/organisation.ts'
import { SummaryList, type SummaryRow } from '../content/summary-list.tsx'
import { useMessages } from '../page/language.tsx'

interface OrganisationFactsProps {
  organisation: Organisation
  /** Each may be ''. */
  contact: { email: string; phone: string; address: string }
}

/** What kind of body it is, and where to find it. */
export function OrganisationFacts({ organisation, contact }: OrganisationFactsProps) {
  const { organisations: words, organisationDesk, vocabulary } = useMessages()
  const { contactEmail, contactPhone, contactAddress } = organisationDesk.profile
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
  const { email, phone, address } = contact
  if (email !== '') rows.push({ key: 'email', label: contactEmail, value: <Mailbox address={email} /> })
  if (phone !== '') rows.push({ key: 'phone', label: contactPhone, value: phone })
  if (address !== '') {
    const lines = <span className="app-lines">{address}</span>
    rows.push({ key: 'address', label: contactAddress, value: lines })
  }
  if (code !== '') rows.push({ key: 'code', label: words.code, value: code })
  return <SummaryList rows={rows} />
}

function Mailbox({ address }: { address: string }) {
  return (
    <a className="govuk-link govuk-!-text-break-word" href={`mailto:${address}`}>
      {address}
    </a>
  )
}
