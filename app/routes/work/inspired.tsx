import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { textOfParts } from '#app/domain/card.ts'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/forms/button.tsx'
import { Radios } from '#app/ui/forms/choices.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { linkInspiration } from '#app/use-cases/lineage/link-inspiration.ts'
import { draftsToInspire, readInspiring } from '#app/use-cases/lineage/read-lineage.ts'
import { mayStartFor } from '#app/use-cases/submissions/may-start-for.ts'
import { startInspired } from '#app/use-cases/submissions/start-inspired.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.lineage.start.title)

const inspiringId = (call: SignedInCall) => call.url.searchParams.get('by') ?? ''

export const loader = forSignedIn((call) => ({
  card: readInspiring(call.portal, inspiringId(call), call.language),
  organisations: mayStartFor(call.visitor, 'case-study', call.language),
  drafts: draftsToInspire(call.portal, call.visitor, inspiringId(call), call.language),
}))

/** `where` is a draft's id, or `new:` and the organisation's. */
export const action = forSignedIn(async (call) => {
  const { portal, visitor, language } = call
  const where = textOf(await readForm(call.request), 'where')
  const inspiredBy = inspiringId(call)
  if (where.startsWith('new:')) {
    const organisationId = where.slice('new:'.length)
    const id = startInspired(portal, visitor, { organisationId, inspiredBy, original: language })
    return goTo(paths.edit(id), call)
  }
  const result = linkInspiration(portal, visitor, { recordId: where, inspiredBy })
  if (!result.ok) throw new Fault('bad-request')
  return goTo(paths.inspirations(where), call)
})

export default function InspiredPage() {
  const { card, organisations, drafts } = useLoaderData<typeof loader>()
  const { lineage, work, common } = useMessages()
  const { start } = lineage
  const choices = [
    ...organisations.map(({ id, name }) => ({ value: `new:${id}`, label: start.anew(name) })),
    ...drafts.map(({ id, title }) => ({ value: id, label: start.inDraft(title.text || work.list.untitled) })),
  ]
  return (
    <>
      <span className="govuk-caption-xl" lang={card.translated ? undefined : card.language}>
        {textOfParts(card.title)}
      </span>
      <h1 className="govuk-heading-xl">{start.title}</h1>
      <p className="govuk-body-l">{start.lead}</p>
      {choices.length === 0 ? (
        <p className="govuk-body">{work.noOrganisation}</p>
      ) : (
        <Form action={paths.useAsInspiration(card.id)}>
          <Radios
            name="where"
            legend={start.where}
            legendSize="m"
            value={choices[0]?.value}
            choices={choices}
          />
          <div className="govuk-button-group">
            <Button once>{start.button}</Button>
            <Link to={paths.record(card)}>{common.cancel}</Link>
          </div>
        </Form>
      )}
    </>
  )
}
