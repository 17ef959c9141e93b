import type { Issue } from '#app/domain/issue.ts'
import { takeDownReasons } from '#app/domain/take-down.ts'
import type { ReadText } from '#app/domain/text.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Messages } from '#app/messages/en.ts'
import { paths } from '#app/paths.ts'
import { WarningText } from '../content/warning-text.tsx'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { Form } from '../forms/form.tsx'
import { useErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

type Counted = keyof Messages['afterPublishing']['takeDown']['goes']

interface TakeDownPageProps {
  id: string
  title: ReadText
  published: { kind: RecordKind; slug: string } | null
  mayWithdraw: boolean
  /** How much will be erased, by what it is. */
  goes: Record<Counted, number>
  typed: { issues: Issue[]; reason: string; legalNote: string } | undefined
}

/** Says exactly what is going to be erased before it is: nobody can bring it back. */
export function TakeDownPage({ id, title, published, mayWithdraw, goes, typed }: TakeDownPageProps) {
  const { afterPublishing, common } = useMessages()
  const words = afterPublishing.takeDown
  const errors = useErrors(typed?.issues, { reason: words.reason, legalNote: words.legalNote })
  const counted = Object.entries(goes) as [Counted, number][]
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <span className="govuk-caption-xl" lang={title.translated ? undefined : title.language}>
        {title.text}
      </span>
      <h1 className="govuk-heading-xl">{words.title}</h1>
      <WarningText>{words.warning}</WarningText>
      <h2 className="govuk-heading-m">{words.whatGoes}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {counted.map(([what, n]) => (n === 0 ? null : <li key={what}>{words.goes[what](n)}</li>))}
      </ul>
      <p className="govuk-body">{words.also}</p>
      <p className="govuk-body">{words.stays}</p>
      {mayWithdraw && (
        <p className="govuk-body">
          <Link to={paths.withdraw(id)}>{words.instead}</Link>
        </p>
      )}
      <Form>
        <Radios
          name="reason"
          legend={words.reason}
          legendSize="m"
          value={typed?.reason}
          error={errors.of('reason')}
          choices={takeDownReasons.map((reason) => ({ value: reason, label: words.reasons[reason] }))}
        />
        <TextArea
          name="legalNote"
          label={words.legalNote}
          hint={words.legalNoteHint}
          value={typed?.legalNote}
          error={errors.of('legalNote')}
          rows={3}
        />
        <div className="govuk-button-group">
          <Button look="warning" once>
            {words.button}
          </Button>
          <Link to={published === null ? paths.workOn(id) : paths.record(published)}>{common.cancel}</Link>
        </div>
      </Form>
    </>
  )
}
