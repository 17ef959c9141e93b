import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { FactAnswers } from '#app/ui/links/fact-answers.tsx'
import { LinkList } from '#app/ui/links/link-list.tsx'
import { LinkMade } from '#app/ui/links/link-made.tsx'
import { MakeLinkForm } from '#app/ui/links/make-link-form.tsx'
import { SectionContent, useSectionNames } from '#app/ui/links/section-content.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { listFactChecks } from '#app/use-cases/fact-checks/list-fact-checks.ts'
import { markAnswer } from '#app/use-cases/fact-checks/mark-answer.ts'
import { makeLink } from '#app/use-cases/links/make-link.ts'
import { revokeLink } from '#app/use-cases/links/revoke-link.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.factChecks.manage.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  listFactChecks(portal, visitor, { recordId: params['id'] ?? '', language }),
)

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const after = (done: string) => goTo(`${paths.factChecks(recordId)}?done=${done}`, call)
  if (form.has('revoke')) {
    revokeLink(portal, visitor, { recordId, purpose: 'fact-check', linkId: textOf(form, 'revoke') })
    return after('revoked')
  }
  const deed = textOf(form, 'do')
  if (deed === 'mark-done' || deed === 'mark-open') {
    const done = deed === 'mark-done'
    markAnswer(portal, visitor, {
      recordId,
      linkId: textOf(form, 'link'),
      section: textOf(form, 'section'),
      done,
    })
    return after(done ? 'marked' : 'unmarked')
  }
  if (deed !== 'make') throw new Fault('bad-request')
  const typed = { madeFor: textOf(form, 'madeFor'), days: textOf(form, 'days') }
  const made = makeLink(portal, visitor, { recordId, purpose: 'fact-check', ...typed, oneUse: false })
  // Not a redirect: the link is shown this once, and must not be in an address that is logged or kept in a history.
  return made.ok
    ? data({ issues: [], typed: null, made: made.value })
    : data({ issues: made.issues, typed, made: null }, { status: 422 })
})

export default function FactChecks() {
  const { kind, title, sections, links: made, whyNotAsk, mayMark } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const id = useParams()['id'] ?? ''
  const done = useSearchParams()[0].get('done') ?? ''
  const { factChecks, links, whyNot } = useMessages()
  const words = factChecks.manage
  const name = useSectionNames(kind)
  const errors = useErrors(answer?.issues, { madeFor: links.madeFor, days: links.days })
  const said: Partial<Record<string, string>> = {
    revoked: links.revoked,
    marked: words.marked,
    unmarked: words.unmarked,
  }
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      {answer?.made && <LinkMade {...answer.made} />}
      {!answer && said[done] !== undefined && (
        <NotificationBanner type="success">{said[done]}</NotificationBanner>
      )}
      <span className="govuk-caption-l" lang={title.translated ? undefined : title.language}>
        {title.text || links.joining.untitled}
      </span>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body">{words.lead}</p>
      <h2 className="govuk-heading-m">{words.ask}</h2>
      {whyNotAsk === null ? (
        <MakeLinkForm
          key={answer?.made?.link ?? ''}
          typed={answer?.typed ?? { madeFor: '', days: '7' }}
          errors={errors}
          button={words.button}
        />
      ) : (
        <p className="govuk-body">{whyNot[whyNotAsk]}</p>
      )}
      <h2 className="govuk-heading-m">{links.list}</h2>
      <LinkList links={made} showUses={false} mayRevoke={whyNotAsk === null} />
      <h2 className="govuk-heading-l">{words.answers}</h2>
      {sections.map((section) => (
        <div key={section.key} className="govuk-grid-row app-checked-section">
          <div className="govuk-grid-column-two-thirds">
            <SectionContent kind={kind} section={section} />
          </div>
          <div className="govuk-grid-column-one-third">
            <FactAnswers section={name(section.key)} answers={section.answers} mayMark={mayMark} />
          </div>
        </div>
      ))}
      <p className="govuk-body">
        <Link to={paths.workOn(id)}>{words.back}</Link>
      </p>
    </>
  )
}
