import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { Link, useLocalPath } from '../page/link.tsx'
import { OwnReference, type OwnDescribed } from './own-reference.tsx'
import { ParameterTable } from './parameter-table.tsx'

interface ApiReferenceProps {
  /** Of the API itself, and where harvesters ask. */
  address: string
  harvest: string
  endpoints: readonly { key: string; path: string; parameters: readonly string[] }[]
  own: readonly OwnDescribed[]
}

/** What programs can ask for, and how. */
export function ApiReference({ address, harvest, endpoints, own }: ApiReferenceProps) {
  const { api } = useMessages()
  const description = useLocalPath(paths.api('/openapi.json'))
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <p className="govuk-body-l">{api.lead}</p>
        <p className="govuk-body govuk-!-text-break-word">
          {api.address} <code>{address}</code>
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {api.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p className="govuk-body">
          <a className="govuk-link" href={description}>
            {api.description}
          </a>
        </p>
        <p className="govuk-body">
          <Link to={paths.openData()}>{api.openData}</Link>
        </p>
        <p className="govuk-body govuk-!-text-break-word">
          {api.harvest} <code>{harvest}</code>
        </p>
        <h2 className="govuk-heading-l">{api.endpointsTitle}</h2>
        {endpoints.map((endpoint) => (
          <EndpointSection key={endpoint.path} endpoint={endpoint} />
        ))}
        <OwnReference own={own} />
      </div>
    </div>
  )
}

function EndpointSection({ endpoint }: { endpoint: ApiReferenceProps['endpoints'][number] }) {
  const { api } = useMessages()
  const summaries: Record<string, string> = api.endpoints
  const { key, path, parameters } = endpoint
  const address = useLocalPath(paths.api(path))
  return (
    <>
      <h3 className="govuk-heading-m govuk-!-text-break-word">{summaries[key]}</h3>
      <p className="govuk-body govuk-!-text-break-word">
        <code>GET {path}</code>
        {!path.includes('{') && (
          <>
            {' '}
            <a className="govuk-link" href={address}>
              {api.example}
            </a>
          </>
        )}
      </p>
      <ParameterTable names={parameters} />
    </>
  )
}
