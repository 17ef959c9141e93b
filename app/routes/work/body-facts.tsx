import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { longDate } from '#app/messages/dates.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { WarningText } from '#app/ui/content/warning-text.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { CorrectionList } from '#app/ui/links/correction-list.tsx'
import { CorrectionsForm } from '#app/ui/links/corrections-form.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { agreeFacts, readBodyFacts, sendCorrections } from '#app/use-cases/body-previews/body-facts.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.bodyPreviews.facts.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  readBodyFacts(portal, visitor, { recordId: params['id'] ?? '', language }),
)

const named = 'correction.'

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const deed = textOf(form, 'do')
  if (deed === 'agree') {
    agreeFacts(portal, visitor, { recordId })
    return goTo(`${paths.bodyFacts(recordId)}?done=agreed`, call)
  }
  if (deed !== 'correct') throw new Fault('bad-request')
  const keys = [...new Set(form.keys())].filter((name) => name.startsWith(named))
  const typed = Object.fromEntries(keys.map((name) => [name.slice(named.length), textOf(form, name)]))
  const corrections = Object.entries(typed).map(([key, correction]) => ({
    field: key === 'whole' ? '' : key,
    correction,
  }))
  const sent = sendCorrections(portal, visitor, { recordId, corrections })
  if (!sent.ok) return data({ issues: sent.issues, typed }, { status: 422 })
  return goTo(`${paths.bodyFacts(recordId)}?done=corrected`, call)
})

export default function BodyFactsPage() {
  const { kind, title, owner, lastDay, agreed, sections, corrections } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const done = useSearchParams()[0].get('done')
  const messages = useMessages()
  const language = useLanguage()
  const words = messages.bodyPreviews.facts
  const reading = readerWordsOf(messages, kind)
  const labels = sections.flatMap(({ fields }) =>
    fields.map(({ key }): [string, string] => [`${named}${key}`, reading.field(key)]),
  )
  const errors = useErrors(answer?.issues, {
    ...Object.fromEntries(labels),
    [`${named}whole`]: words.whole,
  })
  const said = done === 'corrected' || done === 'agreed' ? words.done[done] : null
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        {!answer && said !== null && <NotificationBanner type="success">{said}</NotificationBanner>}
        <span className="govuk-caption-l" lang={title.translated ? undefined : title.language}>
          {title.text || messages.links.joining.untitled}
        </span>
        <h1 className="govuk-heading-l">{words.title}</h1>
        <p className="govuk-body">{words.lead(owner)}</p>
        <p className="govuk-body">{agreed ? words.agreed : words.until(longDate(lastDay, language))}</p>
        <WarningText>{words.confidential}</WarningText>
        <CorrectionsForm
          key={corrections.length}
          kind={kind}
          sections={sections}
          typed={answer?.typed ?? {}}
          errors={errors}
          mayCorrect={!agreed}
        />
        {corrections.length > 0 && (
          <>
            <h2 className="govuk-heading-m">{words.sent}</h2>
            <CorrectionList kind={kind} corrections={corrections} mayMark={false} />
          </>
        )}
        {!agreed && (
          <Form>
            <h2 className="govuk-heading-m">{words.agree}</h2>
            <p className="govuk-body">{words.agreeText}</p>
            <Button name="do" value="agree" look="secondary" once>
              {words.agreeButton}
            </Button>
          </Form>
        )}
      </div>
    </div>
  )
}
