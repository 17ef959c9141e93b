import { DateInput } from '../forms/date-input.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { CopyButton } from './copy-button.tsx'

interface AgendaShareProps {
  /** The whole address of the page for others; null when there is none. */
  address: string | null
  /** The last day on which it opens, set or offered; '' for none. */
  until: string
  /** Whether that day has passed. */
  ended: boolean
  errors: FormErrors
}

/** A link for others to read the agenda: made, copied, given another last day and taken back here. */
export function AgendaShare({ address, until, ended, errors }: AgendaShareProps) {
  const { share } = useMessages().agendas
  return (
    <section aria-labelledby="share">
      <h2 className="govuk-heading-m" id="share">
        {share.title}
      </h2>
      <p className="govuk-body">{share.text}</p>
      {ended && <p className="govuk-inset-text">{share.ended}</p>}
      {address !== null && <TextInput name="address" label={share.label} value={address} readOnly />}
      <DateInput
        name="shareUntil"
        legend={share.until}
        hint={share.untilHint}
        value={until}
        error={errors.of('shareUntil')}
      />
      <div className="govuk-button-group">
        {address !== null && <CopyButton text={address} label={share.copy} copied={share.copied} />}
        <button className="govuk-button govuk-button--secondary" name="do" value="share">
          {address === null ? share.start : share.keepUntil}
        </button>
        {address !== null && (
          <button className="govuk-button govuk-button--secondary" name="do" value="unshare">
            {share.stop}
          </button>
        )}
      </div>
    </section>
  )
}
