import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { SavedSearchList } from '#app/ui/alerts/saved-search-list.tsx'
import { ToldList } from '#app/ui/alerts/told-list.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { WarningText } from '#app/ui/content/warning-text.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { AccountCrumbs } from '#app/ui/people/account-crumbs.tsx'
import { listSavedSearches } from '#app/use-cases/alerts/list-saved-searches.ts'
import { listTold } from '#app/use-cases/alerts/list-told.ts'
import { pauseSavedSearch } from '#app/use-cases/alerts/pause-saved-search.ts'
import { readOwnMail } from '#app/use-cases/mail/read-own-mail.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

const deeds = ['saved', 'followed', 'changed', 'paused', 'resumed', 'deleted'] as const

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.alerts.title)

export const loader = forSignedIn(({ portal, visitor, language, url }) => {
  const done = url.searchParams.get('done')
  return {
    searches: listSavedSearches(portal, visitor, language),
    told: listTold(portal, visitor, { page: Number(url.searchParams.get('told')) || 1, language }),
    wantsMail: readOwnMail(portal, visitor).wantsMail,
    done: isOneOf(deeds, done) ? done : null,
  }
})

export const action = forSignedIn(async (call) => {
  const form = await readForm(call.request)
  const asked = textOf(form, 'do')
  if (asked !== 'pause' && asked !== 'resume') throw new Fault('bad-request')
  const paused = asked === 'pause'
  pauseSavedSearch(call.portal, call.visitor, { id: textOf(form, 'id'), paused })
  return goTo(paths.savedSearches(paused ? 'paused' : 'resumed'), call)
})

export default function SavedSearches() {
  const { searches, told, wantsMail, done } = useLoaderData<typeof loader>()
  const words = useMessages().alerts
  return (
    <>
      <AccountCrumbs here={words.title} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {done !== null && <NotificationBanner type="success">{words.done[done]}</NotificationBanner>}
          <h1 className="govuk-heading-l">{words.title}</h1>
          <p className="govuk-body">{searches.length === 0 ? words.list.none : words.list.lead}</p>
          {!wantsMail && <WarningText>{words.list.noMail}</WarningText>}
          <SavedSearchList searches={searches} />
          <p className="govuk-body">
            <Link to={paths.search()}>{words.list.toSearch}</Link>
          </p>
          <ToldList {...told} />
        </div>
      </div>
    </>
  )
}
