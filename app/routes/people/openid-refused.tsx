import { data, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openIdRefusals } from '#app/domain/openid.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { forAnyone } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.openid.refused.title)

/** Why nobody was let in, in a sentence; an unknown reason gets the plainest. */
export const loader = forAnyone(({ portal, url }) => {
  const asked = url.searchParams.get('why')
  const why = isOneOf(openIdRefusals, asked) ? asked : 'not-answered'
  return data({ why, contactEmail: portal.settings.contactEmail }, { status: 403 })
})

export default function OpenIdRefused() {
  const { why, contactEmail } = useLoaderData<typeof loader>()
  const { common, openid } = useMessages()
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{openid.refused.title}</h1>
        <p className="govuk-body">{openid.refused.why[why]}</p>
        <p className="govuk-body">
          <Link to={paths.signIn()}>{openid.refused.again}</Link>
        </p>
        <p className="govuk-body">
          {common.errors.contact}{' '}
          <a className="govuk-link" href={`mailto:${contactEmail}`}>
            {contactEmail}
          </a>
          .
        </p>
      </div>
    </div>
  )
}
