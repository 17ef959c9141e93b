import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { textOfParts } from '#app/domain/card.ts'
import { paths } from '#app/paths.ts'
import { AdoptionForm, RemoveAdoption } from '#app/ui/adoption/adoption-form.tsx'
import { ChooseBody } from '#app/ui/adoption/choose-body.tsx'
import { useAdoptionErrors } from '#app/ui/adoption/use-adoption-errors.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readAdoptionForm } from '#app/use-cases/adoption/read-adoption-form.ts'
import { recordAdoption } from '#app/use-cases/adoption/record-adoption.ts'
import { removeAdoption } from '#app/use-cases/adoption/remove-adoption.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readAdoptionWords } from '#app/web/adoption-form.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.adoption.form.title)

export const loader = forSignedIn(({ portal, visitor, params, url, language }) => {
  const asked = { slug: params['slug'] ?? '', organisationId: url.searchParams.get('body') ?? '' }
  return readAdoptionForm(portal, visitor, asked, language)
})

export const action = forSignedIn(async (call) => {
  const { portal, visitor, language } = call
  const slug = call.params['slug'] ?? ''
  const form = await readForm(call.request)
  const organisationId = textOf(form, 'body')
  const { card } = readAdoptionForm(portal, visitor, { slug, organisationId }, language)
  const page = (done: string) => goTo(`${paths.record(card)}?done=${done}#adoptions`, call)
  if (textOf(form, 'intent') === 'remove') {
    removeAdoption(portal, visitor, { recordId: card.id, organisationId })
    return page('adoption-removed')
  }
  const number = Number(textOf(form, 'number')) || 0
  const words = readAdoptionWords(form, language)
  const result = recordAdoption(portal, visitor, { recordId: card.id, organisationId, number, words })
  if (result.ok) return page('adoption-saved')
  const conflict = result.issues.some(({ problem }) => problem === 'changed-meanwhile')
  return data({ issues: result.issues, words }, { status: conflict ? 409 : 422 })
})

export default function AdoptionPage() {
  const { card, bodies, body, words, number, mayRecord, mayRemove, own } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { form } = useMessages().adoption
  const errors = useAdoptionErrors(answer?.issues)
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <span className="govuk-caption-xl" lang={card.translated ? undefined : card.language}>
        {textOfParts(card.title)}
      </span>
      <h1 className="govuk-heading-xl">{form.title}</h1>
      <p className="govuk-body-l">{form.lead}</p>
      {body !== null && mayRecord && (
        <AdoptionForm
          key={number}
          slug={card.slug}
          body={body}
          number={number}
          words={answer?.words ?? words}
          errors={errors}
        />
      )}
      {body === null && bodies.length > 0 && <ChooseBody slug={card.slug} bodies={bodies} />}
      {body !== null && mayRemove && <RemoveAdoption slug={card.slug} body={body} />}
      {bodies.length === 0 && !mayRemove && (
        <>
          <p className="govuk-body">{own ? form.own : form.noBody}</p>
          <Link to={paths.record(card)}>{textOfParts(card.title)}</Link>
        </>
      )}
    </>
  )
}
