import type { MetaFunction } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/forms/button.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { AccountCrumbs } from '#app/ui/people/account-crumbs.tsx'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.accounts.data.title)

export const loader = forSignedIn(() => null)

export default function OwnData() {
  const words = useMessages().accounts.data
  return (
    <>
      <AccountCrumbs here={words.title} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{words.title}</h1>
          <p className="govuk-body">{words.lead}</p>
          <p className="govuk-body">
            {words.left} <Link to={paths.help('privacy')}>{words.privacy}</Link>.
          </p>
          <ButtonLink to={paths.ownDataFile()} reloadDocument>
            {words.button}
          </ButtonLink>
          <h2 className="govuk-heading-m">{words.deleteTitle}</h2>
          <p className="govuk-body">{words.deleteText}</p>
          <p className="govuk-body">
            <Link to={paths.deleteAccount()}>{words.deleteLink}</Link>
          </p>
        </div>
      </div>
    </>
  )
}
