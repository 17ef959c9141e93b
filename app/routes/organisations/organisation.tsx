import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { otherLanguage } from '#app/domain/text.ts'
import { languageOf, paths } from '#app/paths.ts'
import { AdoptedRecords } from '#app/ui/adoption/adopted-records.tsx'
import { Breadcrumbs } from '#app/ui/content/breadcrumbs.tsx'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { Pagination } from '#app/ui/content/pagination.tsx'
import { oembedLink } from '#app/ui/embedding/oembed-link.ts'
import { OrganisationStanding } from '#app/ui/organisations/organisation-standing.tsx'
import { OrganisationAbout } from '#app/ui/organisations/organisation-about.tsx'
import { OrganisationFacts } from '#app/ui/organisations/organisation-facts.tsx'
import { OrganisationLogo } from '#app/ui/organisations/logo.tsx'
import { StateSummary } from '#app/ui/tracking/state-summary.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { linkPreview } from '#app/ui/page/link-preview.ts'
import { messagesOf, pageTitle } from '#app/ui/page/title.ts'
import { RecordCard } from '#app/ui/records/record-card.tsx'
import { FollowFeed } from '#app/ui/search/downloads.tsx'
import { feedLink } from '#app/ui/search/feed-link.ts'
import { SearchWithin } from '#app/ui/search/search-within.tsx'
import { readOrganisationPage } from '#app/use-cases/organisations/read-organisation-page.ts'
import { forAnyone } from '#app/web/access.ts'
import { everything, lastPage, pageSize, type SearchQuery } from '#search/query.ts'

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) => {
  if (data === undefined) return pageTitle(args, () => '')
  const { slug, name } = data.organisation
  const title = name[languageOf(args.location.pathname)]
  const description = messagesOf(args).organisations.description(title)
  return [
    ...pageTitle(
      args,
      () => title,
      () => description,
    ),
    ...linkPreview(args, { title, description, picture: paths.organisationPicture(slug) }),
    feedLink(args, publishedBy(data.organisation)),
    ...oembedLink(args, paths.organisation(slug)),
  ]
}

export const loader = forAnyone(async ({ portal, visitor, params, url, language }) => {
  const asked = Number.parseInt(url.searchParams.get('page') ?? '', 10) || 1
  const page = Math.min(Math.max(1, asked), lastPage)
  const input = { slug: params['slug'] ?? '', language, page }
  const read = await readOrganisationPage(portal, visitor, input)
  return { ...read, page, pages: Math.min(Math.ceil(read.published.total / pageSize), lastPage) }
})

export default function OrganisationPage() {
  const {
    organisation,
    about,
    contact,
    logo,
    published,
    adopted,
    recommended,
    mayManage,
    closedAt,
    formerNames,
    page,
    pages,
  } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { alerts, organisations: words, organisationDesk } = useMessages()
  const name = organisation.name[language]
  const other = organisation.name[otherLanguage(language)]
  const self = paths.organisation(organisation.slug)
  return (
    <>
      <Breadcrumbs crumbs={[{ label: words.title, to: paths.organisations() }, { label: name }]} />
      {logo !== null && <OrganisationLogo logo={logo} name={name} />}
      <h1 className="govuk-heading-l">{name}</h1>
      {other !== name && (
        <p className="govuk-body-l" lang={otherLanguage(language)}>
          {other}
        </p>
      )}
      <OrganisationStanding closedAt={closedAt} formerNames={formerNames} />
      {organisation.demonstration && <InsetText>{words.demonstration}</InsetText>}
      {about !== null && <OrganisationAbout about={about} />}
      <OrganisationFacts organisation={organisation} contact={contact} />
      {mayManage && (
        <p className="govuk-body">
          <Link to={paths.organisationDesk(organisation.slug)}>{organisationDesk.manage}</Link>
        </p>
      )}
      <p className="govuk-body app-no-print">
        <Link to={paths.saveSearch(publishedBy(organisation))}>{alerts.followLink(name)}</Link>
      </p>
      <h2 className="govuk-heading-m">{words.published}</h2>
      {published.total === 0 ? (
        <p className="govuk-body">{words.publishedNone}</p>
      ) : (
        <>
          <p className="govuk-body">{words.publishedCount(published.total)}</p>
          <SearchWithin facet="organisation" value={organisation.id} />
          {published.cards.map((card) => (
            <RecordCard key={card.id} card={card} />
          ))}
          <Pagination page={page} pages={pages} toPage={(to) => `${self}?page=${to}`} />
          <FollowFeed query={publishedBy(organisation)} page={self} />
        </>
      )}
      <AdoptedRecords adopted={adopted} />
      <StateSummary organisationId={organisation.id} counts={recommended} />
    </>
  )
}

/** The search that finds what the page lists. */
function publishedBy({ id }: { id: string }): SearchQuery {
  return { ...everything, filters: { organisation: [id] } }
}
