import { keepReasons } from '#app/domain/anonymity-answers.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { FindingsPage, ShownFinding } from '#app/use-cases/anonymity/read-findings.ts'
import { Details } from '../content/details.tsx'
import { Tag } from '../content/tag.tsx'
import { Button } from '../forms/button.tsx'
import { Radios, Tick } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { adviceFor } from './advice.ts'

/** What was typed about one finding and has to be put right. */
export interface TypedFinding {
  mark: string
  words: string
  reason: string
  note: string
  everywhere: boolean
}

interface FindingCardProps {
  page: Pick<FindingsPage, 'id' | 'lock' | 'mayReplace' | 'mayDecide'>
  number: number
  shown: ShownFinding
  lang: string | undefined
  typed: TypedFinding | undefined
  errorOf: (field: string) => string | undefined
}

/** One finding: why it is shown, what was decided about it, and what can be done. */
export function FindingCard(props: FindingCardProps) {
  const { number, shown, lang } = props
  const { anonymity, anonymityPage: words } = useMessages()
  const { finding, kept } = shown
  return (
    <div className="app-finding" id={`finding-${number}`}>
      <h3 className="govuk-heading-s">
        <span lang={lang}>{words.number(number, finding.text)}</span>{' '}
        <Tag colour={kept === null ? 'yellow' : 'green'}>{kept === null ? words.toDecide : words.stays}</Tag>
      </h3>
      <p className="govuk-body app-finding-reason">
        {finding.confidence === 'possible' && `${anonymity.possible}: `}
        {anonymity.reason[finding.rule]}.
        {kept === null && finding.suggestion === null && ` ${adviceFor(finding, anonymity)}`}
      </p>
      {kept === null ? <ToDecide {...props} /> : <Kept {...props} kept={kept} />}
    </div>
  )
}

function Kept({ page, number, shown, kept }: FindingCardProps & { kept: NonNullable<ShownFinding['kept']> }) {
  const { anonymityPage: words } = useMessages()
  const language = useLanguage()
  return (
    <>
      <p className="govuk-body">
        {words.staysBecause(words.reasons[kept.reason], kept.by, longDate(kept.at, language))}
        {kept.note !== '' && ` ${kept.note}`}
      </p>
      {page.mayDecide && (
        <Form>
          <input type="hidden" name="mark" value={shown.mark} />
          <Button name="do" value="reopen" look="secondary">
            {words.again}
            <span className="govuk-visually-hidden">{words.of(number)}</span>
          </Button>
        </Form>
      )}
    </>
  )
}

function ToDecide(props: FindingCardProps) {
  const { page, number, shown, typed } = props
  const { anonymityPage: words } = useMessages()
  const canReplace = page.mayReplace && shown.replaceable
  return (
    <>
      {!shown.replaceable && (
        <p className="govuk-body">
          {words.inFile} {page.mayReplace && <Link to={paths.files(page.id)}>{words.toFiles}</Link>}
        </p>
      )}
      {canReplace && shown.finding.suggestion !== null && (
        <Suggestion {...props} suggestion={shown.finding.suggestion} />
      )}
      {(canReplace || page.mayDecide) && (
        <Details
          summary={canReplace ? words.other(number) : words.letStay(number)}
          open={typed !== undefined}
        >
          {canReplace && <OwnWords {...props} />}
          {page.mayDecide && <LetStay {...props} />}
        </Details>
      )}
    </>
  )
}

function Suggestion({ page, number, shown, suggestion }: FindingCardProps & { suggestion: string }) {
  const { anonymityPage: words } = useMessages()
  const of = <span className="govuk-visually-hidden">{words.of(number)}</span>
  return (
    <Form>
      <input type="hidden" name="mark" value={shown.mark} />
      <input type="hidden" name="lock" value={page.lock} />
      <div className="govuk-button-group">
        <Button name="do" value="use" once>
          {words.use(suggestion)}
          {of}
        </Button>
        {shown.alikeToReplace > 1 && (
          <Button name="do" value="use-everywhere" look="secondary" once>
            {words.useEverywhere(suggestion, shown.alikeToReplace)}
            {of}
          </Button>
        )}
      </div>
    </Form>
  )
}

function OwnWords({ page, number, shown, typed, errorOf }: FindingCardProps) {
  const { anonymityPage: words } = useMessages()
  return (
    <Form>
      <input type="hidden" name="mark" value={shown.mark} />
      <input type="hidden" name="lock" value={page.lock} />
      <TextInput
        name="words"
        id={`words-${number}`}
        label={words.ownWords}
        value={typed?.words}
        error={errorOf('words')}
        width={20}
      />
      {shown.alikeInLanguage > 1 && (
        <Tick
          name="everywhere"
          id={`words-everywhere-${number}`}
          label={words.ownEverywhere(shown.alikeInLanguage)}
          checked={typed?.everywhere}
          small
        />
      )}
      <Button name="do" value="replace" look="secondary" once>
        {words.replace}
        <span className="govuk-visually-hidden">{words.of(number)}</span>
      </Button>
    </Form>
  )
}

function LetStay({ number, shown, typed, errorOf }: FindingCardProps) {
  const { anonymityPage: words } = useMessages()
  return (
    <Form>
      <input type="hidden" name="mark" value={shown.mark} />
      <Radios
        name="reason"
        id={`reason-${number}`}
        legend={words.reason}
        legendSize="s"
        error={errorOf('reason')}
        choices={keepReasons.map((reason) => ({ value: reason, label: words.reasons[reason] }))}
        value={typed?.reason}
        small
      />
      <TextInput
        name="note"
        id={`note-${number}`}
        label={words.note}
        hint={words.noteHint}
        value={typed?.note}
        error={errorOf('note')}
      />
      {shown.alike > 1 && (
        <Tick
          name="everywhere"
          id={`stay-everywhere-${number}`}
          label={words.stayEverywhere(shown.alike)}
          checked={typed?.everywhere}
          small
        />
      )}
      <Button name="do" value="keep" look="secondary">
        {words.stay}
        <span className="govuk-visually-hidden">{words.of(number)}</span>
      </Button>
    </Form>
  )
}
