import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { sharedPage } from '#app/ui/page/shared-page.ts'
import { forAnyone } from '#app/web/access.ts'
import { listHelp } from '#app/web/help.ts'

export const loader = forAnyone(({ language }) => ({ pages: listHelp(language) }))

export const meta: MetaFunction<typeof loader> = (args) =>
  sharedPage(args, { title: ({ home }) => home.help.title, description: ({ home }) => home.help.lead })

export default function HelpList() {
  const { pages } = useLoaderData<typeof loader>()
  const { help } = useMessages().home
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">{help.title}</h1>
        <p className="govuk-body-l">{help.lead}</p>
        <ul className="govuk-list app-help-list">
          {pages.map((page) => (
            <li key={page.name}>
              <h2 className="govuk-heading-s">
                <Link to={paths.help(page.name)}>{page.title}</Link>
              </h2>
              <p className="govuk-body">{page.summary}</p>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
