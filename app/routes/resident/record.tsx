import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { plainVerdictIds, plainWordsLimit } from '#app/domain/plain-verdict.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { Breadcrumbs } from '#app/ui/content/breadcrumbs.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { Radios } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { SectionContent } from '#app/ui/links/section-content.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { giveVerdict } from '#app/use-cases/residents/give-verdict.ts'
import { readAsResident } from '#app/use-cases/residents/read-as-resident.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.residents.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  readAsResident(portal, visitor, { recordId: params['id'] ?? '', language }),
)

export const action = forSignedIn(async (call) => {
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const typed = {
    verdict: textOf(form, 'verdict'),
    words: textOf(form, 'words'),
    language: textOf(form, 'language'),
  }
  const given = giveVerdict(call.portal, call.visitor, { recordId, ...typed, seen: textOf(form, 'seen') })
  if (!given.ok) return data({ issues: given.issues, typed }, { status: 422 })
  return goTo(`${paths.readAsResident(recordId)}?done=saved`, call)
})

export default function ResidentReading() {
  const { kind, title, sections, verdict, seen } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const done = useSearchParams()[0].get('done')
  const { residents, links } = useMessages()
  const language = useLanguage()
  const words = residents.page
  const typed = answer?.typed ?? verdict ?? { verdict: '', words: '', language }
  const errors = useErrors(answer?.issues, { verdict: words.legend, words: words.words })
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Breadcrumbs
          crumbs={[
            { to: paths.residentReading(), label: residents.title },
            { label: title.text || links.joining.untitled },
          ]}
        />
        <ErrorSummary errors={errors.lines} />
        {!answer && done === 'saved' && <NotificationBanner type="success">{words.saved}</NotificationBanner>}
        <h1 className="govuk-heading-xl" lang={title.translated ? undefined : title.language}>
          {title.text || links.joining.untitled}
        </h1>
        <p className="govuk-body-l">{words.lead}</p>
        {sections.map((section) => (
          <SectionContent key={section.key} kind={kind} section={section} />
        ))}
        <Form>
          <input type="hidden" name="seen" value={seen} />
          <Radios
            name="verdict"
            legend={words.legend}
            legendSize="m"
            error={errors.of('verdict')}
            value={typed.verdict}
            choices={plainVerdictIds.map((value) => ({ value, label: residents.verdict[value] }))}
          />
          <TextArea
            name="words"
            label={words.words}
            hint={words.wordsHint}
            error={errors.of('words')}
            value={typed.words}
            limit={plainWordsLimit}
            rows={3}
          />
          <Radios
            name="language"
            legend={words.language}
            legendSize="s"
            value={typed.language}
            choices={languages.map((value) => ({ value, label: words.languages[value] }))}
            inline
          />
          <Button once>{verdict === null ? words.button : words.again}</Button>
        </Form>
      </div>
    </div>
  )
}
