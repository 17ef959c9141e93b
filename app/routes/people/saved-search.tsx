import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { AlertPreview } from '#app/ui/alerts/alert-preview.tsx'
import { FollowedName } from '#app/ui/alerts/followed-name.tsx'
import { CadenceField, SavedSearchFields } from '#app/ui/alerts/saved-search-fields.tsx'
import { SearchSaid } from '#app/ui/alerts/search-said.tsx'
import { Breadcrumbs } from '#app/ui/content/breadcrumbs.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { changeSavedSearch } from '#app/use-cases/alerts/change-saved-search.ts'
import { deleteSavedSearch } from '#app/use-cases/alerts/delete-saved-search.ts'
import { readSavedSearch } from '#app/use-cases/alerts/list-saved-searches.ts'
import { readOwnTeams } from '#app/use-cases/alerts/own-teams.ts'
import { previewAlerts } from '#app/use-cases/alerts/preview-alerts.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data: read, ...args }) =>
  pageTitle(args, ({ alerts }) => (read?.search.follows == null ? alerts.edit.title : alerts.follow.edit))

export const loader = forSignedIn(async (call) => {
  const { portal, visitor, language } = call
  const asked = { id: idOf(call), language }
  const search = readSavedSearch(portal, visitor, asked)
  const teams = readOwnTeams(portal, visitor)
  return { search, teams, preview: await previewAlerts(portal, visitor, asked) }
})

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const form = await readForm(call.request)
  const id = idOf(call)
  if (textOf(form, 'do') === 'delete') {
    deleteSavedSearch(portal, visitor, { id })
    return goTo(paths.savedSearches('deleted'), call)
  }
  const typed = { name: textOf(form, 'name'), words: textOf(form, 'words'), alerts: textOf(form, 'alerts') }
  const version = Number(textOf(form, 'version'))
  const result = changeSavedSearch(portal, visitor, { ...typed, id, version })
  if (!result.ok) return data({ issues: result.issues, ...typed }, { status: 422 })
  return goTo(paths.savedSearches('changed'), call)
})

function idOf({ params }: SignedInCall): string {
  return params['id'] ?? ''
}

export default function EditSavedSearch() {
  const { search, teams, preview } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { alerts: words, people } = useMessages()
  const labels = { name: words.name, words: words.words, alerts: words.how }
  const errors = useErrors(sent?.issues, labels)
  const { follows } = search
  const stop = follows === null ? words.edit : words.follow
  const alerts = sent?.alerts ?? search.alerts
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: people.account.title, to: paths.account() },
          { label: words.title, to: paths.savedSearches() },
          { label: follows === null ? search.name : words.follow.edit },
        ]}
      />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ErrorSummary errors={errors.lines} />
          <h1 className="govuk-heading-l">{follows === null ? words.edit.title : words.follow.edit}</h1>
          {follows === null ? (
            <>
              <SearchSaid query={search.query} names={search.names} />
              <p className="govuk-body">
                <Link to={paths.searchFor(search.query)}>{words.edit.filters}</Link>
              </p>
            </>
          ) : (
            <p className="govuk-body">
              {words.follow.said} <FollowedName {...follows} />
            </p>
          )}
          <Form>
            <input type="hidden" name="version" value={search.version} />
            {follows === null ? (
              <>
                <SavedSearchFields name={sent?.name ?? search.name} {...{ alerts, teams, errors }} />
                <TextInput
                  name="words"
                  label={words.words}
                  hint={words.wordsHint}
                  value={sent?.words ?? search.query.words}
                  error={errors.of('words')}
                />
              </>
            ) : (
              <CadenceField {...{ alerts, teams, errors }} />
            )}
            <Button once>{words.edit.button}</Button>
          </Form>
          <AlertPreview preview={preview} />
          <h2 className="govuk-heading-m">{stop.deleteTitle}</h2>
          <p className="govuk-body">{words.edit.deleteText}</p>
          <Form>
            <Button name="do" value="delete" look="warning" once>
              {stop.deleteButton}
            </Button>
          </Form>
        </div>
      </div>
    </>
  )
}
