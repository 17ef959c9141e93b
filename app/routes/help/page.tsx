import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { Breadcrumbs } from '#app/ui/content/breadcrumbs.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { sharedPage } from '#app/ui/page/shared-page.ts'
import { forAnyone } from '#app/web/access.ts'
import { readHelp } from '#app/web/help.ts'

export const loader = forAnyone(({ params, language, portal }) =>
  readHelp(params['page'] ?? '', language, portal.settings),
)

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  sharedPage(args, { title: () => data?.title ?? '', description: () => data?.summary ?? '' })

export default function HelpPage() {
  const { title, summary, html } = useLoaderData<typeof loader>()
  const { home } = useMessages()
  return (
    <>
      <Breadcrumbs crumbs={[{ label: home.help.title, to: paths.help() }, { label: title }]} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-xl">{title}</h1>
          <p className="govuk-body-l">{summary}</p>
          <div className="app-prose" dangerouslySetInnerHTML={{ __html: html }} />
        </div>
      </div>
    </>
  )
}
