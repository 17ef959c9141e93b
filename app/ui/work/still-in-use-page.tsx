import { stillInUseAnswers, type StillInUse } from '#app/domain/review-by.ts'
import type { ReadText } from '#app/domain/text.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { InsetText } from '../content/inset-text.tsx'
import { SummaryList } from '../content/summary-list.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface StillInUsePageProps {
  id: string
  title: ReadText
  publishedAt: string
  confirmedAt: string | null
  /** `YYYY-MM-DD` */
  reviewOn: string
  isDue: boolean
  hasDraft: boolean
}

/** Three answers, one click each, with what follows from each. */
export function StillInUsePage(props: StillInUsePageProps) {
  const { id, title, publishedAt, confirmedAt, reviewOn, isDue, hasDraft } = props
  const { afterPublishing, common } = useMessages()
  const language = useLanguage()
  const words = afterPublishing.stillInUse
  const reviewDay = longDate(reviewOn, language)
  return (
    <>
      <span className="govuk-caption-xl" lang={title.translated ? undefined : title.language}>
        {title.text}
      </span>
      <h1 className="govuk-heading-xl">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <SummaryList
        rows={[
          { key: 'published', label: words.published, value: longDate(publishedAt, language) },
          {
            key: 'confirmed',
            label: words.confirmed,
            value: confirmedAt === null ? words.never : longDate(confirmedAt, language),
          },
        ]}
      />
      <p className="govuk-body">{isDue ? words.due(reviewDay) : words.dueLater(reviewDay)}</p>
      {hasDraft && <InsetText>{words.draftAlready}</InsetText>}
      <Form>
        {stillInUseAnswers.map((answer) => (
          <div key={answer}>
            <Button name="answer" value={answer} look={answer === 'yes' ? undefined : 'secondary'} once>
              {words[answer]}
            </Button>
            <p className="govuk-body">{words[meaning[answer]]}</p>
          </div>
        ))}
      </Form>
      <p className="govuk-body">
        <Link to={paths.workOn(id)}>{common.cancel}</Link>
      </p>
    </>
  )
}

const meaning = {
  yes: 'yesMeans',
  changed: 'changedMeans',
  stopped: 'stoppedMeans',
} as const satisfies Record<StillInUse, string>
