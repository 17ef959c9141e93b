import { redirect } from '@remix-run/node'
import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { isbot } from 'isbot'
import type { Messages } from '#app/messages/en.ts'
import { inLanguage, languageOf, paths } from '#app/paths.ts'
import { AddedNotice } from '#app/ui/agendas/added-notice.tsx'
import { oembedLink } from '#app/ui/embedding/oembed-link.ts'
import { sharedPage } from '#app/ui/page/shared-page.ts'
import { feedLink } from '#app/ui/search/feed-link.ts'
import { pagesOf, wordsSaid, type Findings } from '#app/ui/search/findings.ts'
import { saidBack } from '#app/ui/search/said-back.ts'
import { SearchPage } from '#app/ui/search/search-page.tsx'
import { recordsOnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { filterOptions } from '#app/use-cases/search/filter-options.ts'
import { countMissed } from '#app/use-cases/search/count-missed.ts'
import { popularThemes } from '#app/use-cases/search/popular-themes.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { mayStartFor } from '#app/use-cases/submissions/may-start-for.ts'
import { forAnyone } from '#app/web/access.ts'
import { readAdded } from '#app/web/added.ts'
import { gathererOf } from '#app/web/gatherer.ts'
import { readSearchUrl } from '#app/web/search-url.ts'

const themesOffered = 8

export const loader = forAnyone(async (call) => {
  const { portal, language } = call
  const asked = readSearchUrl(call.url.searchParams, language, portal.terms())
  if (asked.moved) throw redirect(inLanguage(paths.searchFor(asked.query), language))
  const found = await searchRecords(portal, asked.query)
  const lastPage = Math.max(1, pagesOf(found.total))
  if (found.query.page > lastPage) {
    throw redirect(inLanguage(paths.searchFor({ ...found.query, page: lastPage }), language))
  }
  if (!isbot(call.request.headers.get('user-agent'))) countMissed(portal, call.visitor, found)
  const { query, facets, gone, ...results } = found
  const { unknown, typedDates, wrongDates, organisationName } = asked
  const findings: Findings = {
    ...results,
    query,
    filters: filterOptions(portal, { query, facets }, organisationName),
    typedDates,
    wrongDates,
    organisationName,
    unknown: [...unknown, ...gone].map(({ value }) => value),
    onAgenda: recordsOnAgenda(portal, gathererOf(call)),
    reportFor: call.visitor === null ? [] : mayStartFor(call.visitor, 'casebook', language),
    popularThemes: found.total === 0 ? await popularThemes(portal, themesOffered) : [],
  }
  const failed = wrongDates.from !== null || wrongDates.to !== null
  return { findings, added: readAdded(call), failed }
})

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) => [
  ...sharedPage(args, {
    title: (messages) =>
      data === undefined ? messages.search.title : titleOf(data.findings, args, messages),
    description: ({ search }) => search.description,
    address: data && paths.searchFor(data.findings.query),
  }),
  ...(data === undefined
    ? []
    : [feedLink(args, data.findings.query), ...oembedLink(args, paths.searchFor(data.findings.query))]),
]

function titleOf(
  { query, total, filters }: Findings,
  { location }: { location: { pathname: string } },
  messages: Messages,
): string {
  const said = saidBack(query, filters.names, messages, languageOf(location.pathname))
  const where = said.length === 0 ? '' : messages.search.saidBack.where(said)
  return messages.search.titleFor(wordsSaid(query), where, query.page, pagesOf(total))
}

export default function Search() {
  const { findings, added } = useLoaderData<typeof loader>()
  return (
    <>
      <AddedNotice item={added} />
      <SearchPage findings={findings} />
    </>
  )
}
