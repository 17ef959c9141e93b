import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Radios } from '#app/ui/forms/choices.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { ColleagueList } from '#app/ui/links/colleague-list.tsx'
import { LinkList } from '#app/ui/links/link-list.tsx'
import { LinkMade } from '#app/ui/links/link-made.tsx'
import { MakeLinkForm } from '#app/ui/links/make-link-form.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { listColleagues } from '#app/use-cases/colleagues/list-colleagues.ts'
import { removeColleague } from '#app/use-cases/colleagues/remove-colleague.ts'
import { makeLink } from '#app/use-cases/links/make-link.ts'
import { revokeLink } from '#app/use-cases/links/revoke-link.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.links.colleagues.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  listColleagues(portal, visitor, { recordId: params['id'] ?? '', language }),
)

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  if (form.has('remove')) {
    removeColleague(portal, visitor, { recordId, personId: textOf(form, 'remove') })
    return goTo(`${paths.colleagues(recordId)}?done=removed`, call)
  }
  if (form.has('revoke')) {
    revokeLink(portal, visitor, { recordId, purpose: 'colleague', linkId: textOf(form, 'revoke') })
    return goTo(`${paths.colleagues(recordId)}?done=revoked`, call)
  }
  if (textOf(form, 'do') !== 'make') throw new Fault('bad-request')
  const typed = { madeFor: textOf(form, 'madeFor'), days: textOf(form, 'days') }
  const uses = textOf(form, 'uses')
  const oneUse = uses !== 'many'
  const made = makeLink(portal, visitor, { recordId, purpose: 'colleague', ...typed, oneUse })
  // Not a redirect: the link is shown this once, and must not be in an address that is logged or kept in a history.
  return made.ok
    ? data({ issues: [], typed: null, uses: '', made: made.value })
    : data({ issues: made.issues, typed, uses, made: null }, { status: 422 })
})

export default function Colleagues() {
  const { title, colleagues, links: made } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const id = useParams()['id'] ?? ''
  const done = useSearchParams()[0].get('done')
  const { links, factChecks } = useMessages()
  const words = links.colleagues
  const errors = useErrors(answer?.issues, { madeFor: links.madeFor, days: links.days })
  const news = done === 'removed' ? words.removed : done === 'revoked' ? links.revoked : null
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        {answer?.made && <LinkMade {...answer.made} />}
        {!answer && news !== null && <NotificationBanner type="success">{news}</NotificationBanner>}
        <span className="govuk-caption-l" lang={title.translated ? undefined : title.language}>
          {title.text || links.joining.untitled}
        </span>
        <h1 className="govuk-heading-l">{words.title}</h1>
        <p className="govuk-body">{words.lead}</p>
        <p className="govuk-body">{words.ends}</p>
        <h2 className="govuk-heading-m">{words.who}</h2>
        <ColleagueList colleagues={colleagues} />
        <h2 className="govuk-heading-m">{words.invite}</h2>
        <MakeLinkForm
          key={answer?.made?.link ?? ''}
          typed={answer?.typed ?? { madeFor: '', days: '7' }}
          errors={errors}
          button={words.button}
        >
          <Radios
            name="uses"
            legend={words.howMany}
            legendSize="s"
            value={answer?.uses || 'one'}
            choices={[
              { value: 'one', label: words.one },
              { value: 'many', label: words.many },
            ]}
          />
        </MakeLinkForm>
        <h2 className="govuk-heading-m">{links.list}</h2>
        <LinkList links={made} showUses mayRevoke />
        <p className="govuk-body">
          <Link to={paths.workOn(id)}>{factChecks.manage.back}</Link>
        </p>
      </div>
    </div>
  )
}
