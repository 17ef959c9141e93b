import type { TokenScope } from '#app/domain/organisation-token.ts'
import { useMessages } from '../page/language.tsx'
import { ParameterTable } from './parameter-table.tsx'

/** Something that asks for a token. `body`: the names in what is sent as JSON, or that it is a file. */
export interface OwnDescribed {
  key: string
  method: string
  path: string
  scope: TokenScope
  parameters: readonly string[]
  body: readonly string[] | 'bytes'
}

/** What an organisation's own programs can do. */
export function OwnReference({ own }: { own: readonly OwnDescribed[] }) {
  const words = useMessages().api.own
  const summaries: Record<string, string> = words.endpoints
  return (
    <>
      <h2 className="govuk-heading-l" id="own">
        {words.title}
      </h2>
      <p className="govuk-body">{words.lead}</p>
      <ul className="govuk-list govuk-list--bullet">
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {own.map(({ key, method, path, scope, parameters, body }) => (
        <section key={key} aria-labelledby={key}>
          <h3 className="govuk-heading-m govuk-!-text-break-word" id={key}>
            {summaries[key]}
          </h3>
          <p className="govuk-body govuk-!-text-break-word">
            <code>
              {method} {path}
            </code>
            <br />
            {words.needs(words.scopes[scope])}
            {body.length > 0 && (
              <>
                <br />
                {words.sends}: {body === 'bytes' ? words.bytes : <code>{`{ ${body.join(', ')} }`}</code>}
              </>
            )}
          </p>
          <ParameterTable names={parameters} />
        </section>
      ))}
    </>
  )
}
