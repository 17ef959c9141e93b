import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { limits } from '#app/domain/field.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { Tag } from '#app/ui/content/tag.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { CorrectionList } from '#app/ui/links/correction-list.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { markCorrection } from '#app/use-cases/body-previews/mark-correction.ts'
import { openToBody } from '#app/use-cases/body-previews/open-to-body.ts'
import { readBodyPreview } from '#app/use-cases/body-previews/read-body-preview.ts'
import { skipBody } from '#app/use-cases/body-previews/skip-body.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.bodyPreviews.manage.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  readBodyPreview(portal, visitor, { recordId: params['id'] ?? '', language }),
)

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const after = (done: string) => goTo(`${paths.bodyPreview(recordId)}?done=${done}`, call)
  const deed = textOf(form, 'do')
  switch (deed) {
    case 'open':
      openToBody(portal, visitor, { recordId })
      return after('opened')
    case 'skip': {
      const reason = textOf(form, 'reason')
      const skipped = skipBody(portal, visitor, { recordId, reason })
      return skipped.ok ? after('skipped') : data({ issues: skipped.issues, reason }, { status: 422 })
    }
    case 'mark-done':
    case 'mark-open': {
      const done = deed === 'mark-done'
      markCorrection(portal, visitor, { recordId, correctionId: textOf(form, 'correction'), done })
      return after(done ? 'marked' : 'unmarked')
    }
    default:
      throw new Fault('bad-request')
  }
})

export default function BodyPreviewPage() {
  const { kind, title, body, days, preview, corrections, whyNotOpen, mayMark } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const id = useParams()['id'] ?? ''
  const done = useSearchParams()[0].get('done') ?? ''
  const { bodyPreviews, factChecks, links, whyNot } = useMessages()
  const language = useLanguage()
  const words = bodyPreviews.manage
  const errors = useErrors(answer?.issues, { reason: words.reason })
  const { marked, unmarked } = factChecks.manage
  const said: Partial<Record<string, string>> = { ...words.done, marked, unmarked }
  const open = preview?.standing === 'open'
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        {!answer && said[done] !== undefined && (
          <NotificationBanner type="success">{said[done]}</NotificationBanner>
        )}
        <span className="govuk-caption-l" lang={title.translated ? undefined : title.language}>
          {title.text || links.joining.untitled}
        </span>
        <h1 className="govuk-heading-l">{words.title}</h1>
        <p className="govuk-body">{words.lead}</p>
        {body !== '' && <p className="govuk-body">{words.names(body)}</p>}
        {preview !== null && (
          <p className="govuk-body">
            <Tag colour={open ? 'blue' : 'grey'}>{words.standing[preview.standing]}</Tag>{' '}
            {words.until(longDate(preview.lastDay, language))}
            {preview.skipReason !== '' && (
              <>
                <br />
                {words.reasonGiven(preview.skipReason)}
              </>
            )}
          </p>
        )}
        {!open && whyNotOpen === null && (
          <Form>
            <p className="govuk-body">{words.openText}</p>
            <Button name="do" value="open" look={preview === null ? 'primary' : 'secondary'} once>
              {preview === null ? words.open(days) : words.openAgain(days)}
            </Button>
          </Form>
        )}
        {whyNotOpen !== null && <p className="govuk-body">{whyNot[whyNotOpen]}</p>}
        {preview !== null && (
          <>
            <h2 className="govuk-heading-m">{words.corrections}</h2>
            <CorrectionList kind={kind} corrections={corrections} mayMark={mayMark} />
          </>
        )}
        {open && whyNotOpen === null && (
          <Form>
            <h2 className="govuk-heading-m">{words.skip}</h2>
            <p className="govuk-body">{words.skipText}</p>
            <TextArea
              name="reason"
              label={words.reason}
              error={errors.of('reason')}
              value={answer?.reason}
              limit={limits.short}
              rows={3}
            />
            <Button name="do" value="skip" look="secondary" once>
              {words.skipButton}
            </Button>
          </Form>
        )}
        <p className="govuk-body">
          <Link to={paths.workOn(id)}>{factChecks.manage.back}</Link>
        </p>
      </div>
    </div>
  )
}
