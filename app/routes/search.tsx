import { redirect } from '@remix-run/node'
import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { isbot } from 'isbot'
import { inLanguage, paths } from '#app/paths.ts'
import { AddedNotice } from '#app/ui/agendas/added-notice.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { pagesOf, type Findings } from '#app/ui/search/findings.ts'
import { SearchPage } from '#app/ui/search/search-page.tsx'
import { recordsOnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { countMissed } from '#app/use-cases/search/count-missed.ts'
import { popularThemes } from '#app/use-cases/search/popular-themes.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { forAnyone } from '#app/web/access.ts'
import { readAdded } from '#app/web/added.ts'
import { gathererOf } from '#app/web/gatherer.ts'
import { readSearchUrl } from '#app/web/search-url.ts'

const themesOffered = 8

export const loader = forAnyone(async (call) => {
  const { portal, language } = call
  const asked = readSearchUrl(call.url.searchParams, language)
  const found = await searchRecords(portal, asked.query)
  const lastPage = Math.max(1, pagesOf(found.total))
  if (found.query.page > lastPage) {
    throw redirect(inLanguage(paths.searchFor({ ...found.query, page: lastPage }), language))
  }
  if (!isbot(call.request.headers.get('user-agent'))) countMissed(portal, call.visitor, found)
  const kept = found.query.filters.organisation ?? []
  const strangers = (asked.query.filters.organisation ?? []).filter((id) => !kept.includes(id))
  const findings: Findings = {
    ...found,
    unknown: [...asked.unknown.map(({ value }) => value), ...strangers],
    onAgenda: recordsOnAgenda(portal, gathererOf(call)),
    popularThemes: found.total === 0 ? await popularThemes(portal, themesOffered) : [],
  }
  return { findings, added: readAdded(call) }
})

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  pageTitle(
    args,
    ({ search }) =>
      data === undefined
        ? search.title
        : search.titleFor(
            data.findings.query.words.trim(),
            data.findings.query.page,
            pagesOf(data.findings.total),
          ),
    ({ search }) => search.description,
  )

export default function Search() {
  const { findings, added } = useLoaderData<typeof loader>()
  return (
    <>
      <AddedNotice item={added} />
      <SearchPage findings={findings} />
    </>
  )
}
