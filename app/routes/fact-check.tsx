import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import type { Issue } from '#app/domain/issue.ts'
import { dateAndTime } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { WarningText } from '#app/ui/content/warning-text.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { FactCheckForm } from '#app/ui/links/fact-check-form.tsx'
import { LinkOver } from '#app/ui/links/link-over.tsx'
import { useSectionNames } from '#app/ui/links/section-content.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { answerFactCheck } from '#app/use-cases/fact-checks/answer-fact-check.ts'
import { readFactCheck, type FactCheck } from '#app/use-cases/fact-checks/read-fact-check.ts'
import { forAnyone, type Call } from '#app/web/access.ts'
import { readFactCheckForm } from '#app/web/fact-check-form.ts'
import { readForm } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => (args.data?.check ? m.factChecks.title : m.links.over.title))

export const loader = forAnyone(async (call) => {
  const check = await read(call)
  if (check === 'too-many') return data({ check: null, tooMany: true }, { status: 429 })
  // 410 rather than 404: most links that do not work did once.
  return data({ check, tooMany: false }, { status: check === null ? 410 : 200 })
})

const over: Issue[] = [{ field: '', problem: 'link-expired' }]
const tooMany: Issue[] = [{ field: '', problem: 'too-many-attempts' }]

export const action = forAnyone(async (call) => {
  const { portal, params, address } = call
  const token = params['token'] ?? ''
  const form = await readForm(call.request)
  const check = await read(call)
  // Said on the page they have open, where what they typed still is; without scripts, in place of it.
  if (check === null) return data({ issues: over, typed: null }, { status: 410 })
  if (check === 'too-many') return data({ issues: tooMany, typed: null }, { status: 429 })
  const typed = readFactCheckForm(form, check.kind)
  const answered = await answerFactCheck(portal, { token, address, ...typed })
  if (!answered.ok) return data({ issues: answered.issues, typed }, { status: 422 })
  return goTo(`${paths.factCheck(token)}?done=saved`, call)
})

function read({ portal, params, address, language }: Call) {
  return readFactCheck(portal, { token: params['token'] ?? '', address, language })
}

export default function FactCheckPage() {
  const { check, tooMany } = useLoaderData<typeof loader>()
  return check === null ? <LinkOver tooMany={tooMany} /> : <Check check={check} />
}

function Check({ check }: { check: FactCheck }) {
  const answer = useActionData<typeof action>()
  const done = useSearchParams()[0].get('done')
  const { factChecks, links } = useMessages()
  const language = useLanguage()
  const name = useSectionNames(check.kind)
  const typed = answer?.typed ?? null
  const labels = check.sections.flatMap(({ key }) => [
    [`verdict.${key}`, factChecks.question(name(key))],
    [`correction.${key}`, factChecks.correctionOf(name(key))],
  ])
  const errors = useErrors(answer?.issues, {
    name: factChecks.name,
    role: factChecks.role,
    ...(Object.fromEntries(labels) as Record<string, string>),
  })
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        {!answer && done === 'saved' && (
          <NotificationBanner type="success">
            <p className="govuk-notification-banner__heading">{factChecks.saved}</p>
            <p className="govuk-body">{factChecks.savedText}</p>
          </NotificationBanner>
        )}
        <span className="govuk-caption-l" lang={check.title.translated ? undefined : check.title.language}>
          {check.title.text || links.joining.untitled}
        </span>
        <h1 className="govuk-heading-xl">{factChecks.title}</h1>
        <p className="govuk-body-l">{factChecks.lead(check.organisation)}</p>
        <p className="govuk-body">{factChecks.until(dateAndTime(check.expiresAt, language))}</p>
        <WarningText>{factChecks.confidential}</WarningText>
        <FactCheckForm
          kind={check.kind}
          sections={check.sections}
          checker={typed ?? check.checker ?? { name: '', role: '' }}
          answers={typed?.answers ?? check.answers}
          errors={errors}
          again={check.checker !== null}
        />
      </div>
    </div>
  )
}
