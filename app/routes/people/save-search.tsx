import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { AlertPreview } from '#app/ui/alerts/alert-preview.tsx'
import { ReplaceSearch } from '#app/ui/alerts/replace-search.tsx'
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
import { listSavedSearches } from '#app/use-cases/alerts/list-saved-searches.ts'
import { readOwnTeams } from '#app/use-cases/alerts/own-teams.ts'
import { previewSearch } from '#app/use-cases/alerts/preview-alerts.ts'
import { replaceSavedSearch } from '#app/use-cases/alerts/replace-saved-search.ts'
import { saveSearch } from '#app/use-cases/alerts/save-search.ts'
import { facetNames } from '#app/use-cases/search/facet-names.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { readSearchUrl } from '#app/web/search-url.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.alerts.save.title)

/** What is offered at first, and what the preview is of. */
const usualCadence = 'daily'

export const loader = forSignedIn(async (call) => {
  const { portal, visitor, language } = call
  const query = queryOf(call)
  const kept = listSavedSearches(portal, visitor, language).filter(({ follows }) => follows === null)
  return {
    query,
    names: facetNames(portal, query.filters, language),
    teams: readOwnTeams(portal, visitor),
    kept: kept.map(({ id, name }) => ({ value: id, label: name })),
    preview: await previewSearch(portal, visitor, { query, alerts: usualCadence }),
  }
})

export const action = forSignedIn(async (call) => {
  const form = await readForm(call.request)
  if (textOf(form, 'do') === 'replace') {
    const asked = { id: textOf(form, 'instead'), query: queryOf(call) }
    const replaced = replaceSavedSearch(call.portal, call.visitor, asked)
    return replaced.ok
      ? goTo(paths.savedSearches('changed'), call)
      : data({ issues: replaced.issues, name: null, alerts: null }, { status: 422 })
  }
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
  const { query, names, teams, kept, preview } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const messages = useMessages()
  const words = messages.alerts
  const errors = useErrors(sent?.issues, {
    ...{ name: words.name, alerts: words.how },
    instead: words.replace.which,
  })
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
            alerts={sent?.alerts ?? usualCadence}
            teams={teams}
            errors={errors}
          />
          <Button once>{words.save.button}</Button>
        </Form>
        <ReplaceSearch query={query} searches={kept} errors={errors} />
        <AlertPreview preview={preview} lead={words.preview.onceADay} />
      </div>
    </div>
  )
}
