import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { SavedSearchFields } from '#app/ui/alerts/saved-search-fields.tsx'
import { SearchSaid } from '#app/ui/alerts/search-said.tsx'
import { suggestedName } from '#app/ui/alerts/suggested-name.ts'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readOwnTeams } from '#app/use-cases/alerts/own-teams.ts'
import { saveSearch } from '#app/use-cases/alerts/save-search.ts'
import { facetNames } from '#app/use-cases/search/facet-names.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { readSearchUrl } from '#app/web/search-url.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.alerts.save.title)

export const loader = forSignedIn((call) => {
  const query = queryOf(call)
  const names = facetNames(call.portal, query.filters, call.language)
  return { query, names, teams: readOwnTeams(call.portal, call.visitor) }
})

export const action = forSignedIn(async (call) => {
  const form = await readForm(call.request)
  const typed = { name: textOf(form, 'name'), alerts: textOf(form, 'alerts') }
  const result = saveSearch(call.portal, call.visitor, { ...typed, query: queryOf(call) })
  if (!result.ok) return data({ issues: result.issues, ...typed }, { status: 422 })
  return goTo(paths.savedSearches('saved'), call)
})

/** The address of this page holds the search, as that of its results did. */
function queryOf({ url, language, portal }: SignedInCall) {
  return readSearchUrl(url.searchParams, language, portal.terms()).query
}

export default function SaveSearch() {
  const { query, names, teams } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const messages = useMessages()
  const words = messages.alerts
  const errors = useErrors(sent?.issues, { name: words.name, alerts: words.how })
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        <h1 className="govuk-heading-l">{words.save.title}</h1>
        <InsetText>
          <SearchSaid query={query} names={names} />
        </InsetText>
        <p className="govuk-body">{words.save.lead}</p>
        <p className="govuk-body">{words.save.strict}</p>
        <Form action={paths.saveSearch(query)}>
          <SavedSearchFields
            name={sent?.name ?? suggestedName(query, names, messages)}
            alerts={sent?.alerts ?? 'daily'}
            teams={teams}
            errors={errors}
          />
          <Button once>{words.save.button}</Button>
        </Form>
      </div>
    </div>
  )
}
