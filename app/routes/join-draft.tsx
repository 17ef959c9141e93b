import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dateAndTime } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { Button, ButtonLink } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { LinkOver } from '#app/ui/links/link-over.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { joinDraft, readDraftOffer } from '#app/use-cases/colleagues/join-draft.ts'
import { forAnyone, forSignedIn } from '#app/web/access.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => (args.data?.offer ? m.links.joining.title : m.links.over.title))

export const loader = forAnyone(async ({ portal, visitor, params, address, language, url }) => {
  const offer = await readDraftOffer(portal, visitor, { token: params['token'] ?? '', address, language })
  const path = url.pathname
  if (offer === 'too-many') return data({ offer: null, tooMany: true, path }, { status: 429 })
  // 410 rather than 404: most links that do not work did once.
  if (offer === null) return data({ offer: null, tooMany: false, path }, { status: 410 })
  return data({ offer, tooMany: false, path })
})

export const action = forSignedIn((call) => {
  const joined = joinDraft(call.portal, call.visitor, { token: call.params['token'] ?? '' })
  if (!joined.ok) return data({ issues: joined.issues }, { status: 422 })
  return goTo(`${paths.workOn(joined.value)}?done=joined`, call)
})

export default function JoinDraft() {
  const { offer, tooMany, path } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const language = useLanguage()
  const { links, whyNot, vocabulary } = useMessages()
  const words = links.joining
  const errors = useErrors(answer?.issues)
  if (offer === null) return <LinkOver tooMany={tooMany} />
  const { next, title } = offer
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        <h1 className="govuk-heading-l">{words.title}</h1>
        <p className="govuk-body">{words.invited(offer.organisation)}</p>
        <InsetText>
          <strong lang={title.translated ? undefined : title.language}>{title.text || words.untitled}</strong>
          <br />
          {vocabulary.recordKind[offer.kind]}
        </InsetText>
        {next === 'writes-already' ? (
          <>
            <p className="govuk-body">{words.already}</p>
            <ButtonLink to={paths.workOn(offer.recordId)}>{words.open}</ButtonLink>
          </>
        ) : (
          <>
            <p className="govuk-body">{words.what}</p>
            <p className="govuk-body">{words.until(dateAndTime(offer.expiresAt, language))}</p>
          </>
        )}
        {next === 'join' && (
          <Form>
            <Button once>{words.button}</Button>
          </Form>
        )}
        {next === 'sign-in' && (
          <>
            <p className="govuk-body">{words.signInText}</p>
            <ButtonLink to={paths.signIn(path)}>{words.signIn}</ButtonLink>
            <h2 className="govuk-heading-m">{words.noAccount}</h2>
            <p className="govuk-body">{words.noAccountText}</p>
          </>
        )}
        {next !== 'join' && next !== 'sign-in' && next !== 'writes-already' && (
          <p className="govuk-body">{whyNot[next]}</p>
        )}
      </div>
    </div>
  )
}
