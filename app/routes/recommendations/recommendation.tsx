import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import type { Issue } from '#app/domain/issue.ts'
import { checkTracking, trackingDeeds } from '#app/domain/tracking.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { FollowLink } from '#app/ui/alerts/follow-link.tsx'
import { Breadcrumbs } from '#app/ui/content/breadcrumbs.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { sharedPage } from '#app/ui/page/shared-page.ts'
import { AnswerForm } from '#app/ui/tracking/answer-form.tsx'
import { JudgeForm } from '#app/ui/tracking/judge-form.tsx'
import { RecommendationFacts } from '#app/ui/tracking/recommendation-facts.tsx'
import { TrackingHistory } from '#app/ui/tracking/tracking-history.tsx'
import { readRecommendation } from '#app/use-cases/tracking/read-recommendation.ts'
import { recordTracking } from '#app/use-cases/tracking/record-tracking.ts'
import { forAnyone, forSignedIn } from '#app/web/access.ts'
import { readEvidenceForm } from '#app/web/evidence-form.ts'
import { textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data: read, ...args }) =>
  sharedPage(args, {
    title: ({ tracking }) =>
      read === undefined ? tracking.titleOfOne : `${tracking.titleOfOne}: ${read.text.text}`,
    description: () => read?.case.title.text ?? '',
  })

export const loader = forAnyone(({ portal, visitor, params, language }) =>
  readRecommendation(portal, visitor, { id: params['id'] ?? '', language }),
)

export const action = forSignedIn(async (call) => {
  const id = call.params['id'] ?? ''
  const { form, files, issues, hasFiles } = await readEvidenceForm(call, id)
  const asked = textOf(form, 'do')
  const typed = { words: textOf(form, 'words'), link: textOf(form, 'link'), deed: textOf(form, 'deed') }
  if (asked !== 'evidence' && asked !== 'judge') throw new Fault('bad-request')
  const deed = asked === 'evidence' ? 'evidence' : typed.deed
  if (deed === '') return data({ asked, typed, issues: [noChoice] }, 422)
  if (!isOneOf(trackingDeeds, deed) || (asked === 'judge' && deed === 'evidence'))
    throw new Fault('bad-request')
  const seen = Number(textOf(form, 'seen'))
  const { words, link } = typed
  // Nothing is recorded without all of the files that were to come with it; what else is wrong is said at once.
  if (issues.length > 0)
    return data({ asked, typed, issues: [...checkTracking(deed, typed), ...issues, chooseAgain] }, 422)
  const recorded = recordTracking(call.portal, call.visitor, { id, deed, words, link, seen, files })
  if (recorded.ok) return goTo(paths.recommendation(id, asked === 'evidence' ? 'sent' : 'recorded'), call)
  const isLate = recorded.issues.some(({ problem }) => problem === 'changed-meanwhile')
  const all = hasFiles ? [...recorded.issues, chooseAgain] : recorded.issues
  return data({ asked, typed, issues: all }, isLate ? 409 : 422)
})

/** A browser does not keep which files were chosen. */
const chooseAgain: Issue = { field: 'files', problem: 'choose-files-again' }
const noChoice = { field: 'deed', problem: 'required' } as const

export default function Recommendation() {
  const read = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const done = useSearchParams()[0].get('done')
  const { tracking } = useMessages()
  const isAnswer = answer?.asked === 'evidence'
  const words = isAnswer ? tracking.answer.words : tracking.judge.words
  const errors = useErrors(answer?.issues, { words, link: tracking.answer.link, deed: tracking.judge.deed })
  const said = done === 'sent' || done === 'recorded' ? tracking.done[done] : null
  const typed = answer?.typed ?? { words: '', link: '', deed: '' }
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: tracking.title, to: paths.recommendations() }, { label: tracking.titleOfOne }]}
      />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ErrorSummary errors={errors.lines} />
          {!answer && said !== null && <NotificationBanner type="success">{said}</NotificationBanner>}
          <h1 className="govuk-heading-l">
            <span className="govuk-caption-l">{tracking.titleOfOne}</span>
            <span lang={read.text.translated ? undefined : read.text.language}>{read.text.text}</span>
          </h1>
          <RecommendationFacts read={read} />
          <FollowLink kind="recommendation" id={read.id} />
          <TrackingHistory entries={read.entries} seesEvidence={read.seesEvidence} />
          {read.deeds.includes('evidence') && (
            <AnswerForm seen={read.seen} typed={typed} errors={errors} issues={answer?.issues ?? []} />
          )}
          {read.deeds.some((deed) => deed !== 'evidence') && (
            <JudgeForm deeds={read.deeds} seen={read.seen} typed={typed} errors={errors} />
          )}
        </div>
      </div>
    </>
  )
}
