import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { textOfParts } from '#app/domain/card.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { linkInspiration, unlinkInspiration } from '#app/use-cases/lineage/link-inspiration.ts'
import { readInspirations } from '#app/use-cases/lineage/read-lineage.ts'
import { findByAddress } from '#app/use-cases/records/find-by-address.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.lineage.edit.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  readInspirations(portal, visitor, params['id'] ?? '', language),
)

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const removed = textOf(form, 'remove')
  if (removed !== '') {
    unlinkInspiration(portal, visitor, { recordId, inspiredBy: removed })
    return goTo(paths.inspirations(recordId), call)
  }
  const address = textOf(form, 'address').trim()
  const result = linkInspiration(portal, visitor, { recordId, inspiredBy: findByAddress(portal, address) })
  return result.ok
    ? goTo(paths.inspirations(recordId), call)
    : data({ issues: result.issues, address }, { status: 422 })
})

export default function InspiredByPage() {
  const { id, title, inspiredBy } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { lineage, work } = useMessages()
  const { edit } = lineage
  const errors = useErrors(answer?.issues, { address: edit.address })
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <span className="govuk-caption-xl" lang={title.translated ? undefined : title.language}>
        {title.text || work.list.untitled}
      </span>
      <h1 className="govuk-heading-xl">{edit.title}</h1>
      <p className="govuk-body-l">{edit.lead}</p>
      {inspiredBy.length === 0 ? (
        <p className="govuk-body">{edit.none}</p>
      ) : (
        <Form>
          <ul className="govuk-list govuk-list--spaced">
            {inspiredBy.map((card) => (
              <li key={card.id} className="app-inspiration">
                <Link to={paths.record(card)} lang={card.translated ? undefined : card.language}>
                  {textOfParts(card.title)}
                </Link>
                <Button name="remove" value={card.id} look="secondary">
                  {edit.remove}
                  <span className="govuk-visually-hidden">: {textOfParts(card.title)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </Form>
      )}
      <Form>
        <TextInput
          name="address"
          label={edit.address}
          labelSize="s"
          hint={edit.addressHint}
          value={answer?.address}
          error={errors.of('address')}
        />
        <div className="govuk-button-group">
          <Button>{edit.add}</Button>
          <Link to={paths.tasks(id)}>{edit.back}</Link>
        </div>
      </Form>
    </>
  )
}
