import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { CopyButton } from './copy-button.tsx'

/** A link for others to read the agenda: made, copied and taken back here. */
export function AgendaShare({ address }: { address: string | null }) {
  const { share } = useMessages().agendas
  return (
    <section aria-labelledby="share">
      <h2 className="govuk-heading-m" id="share">
        {share.title}
      </h2>
      <p className="govuk-body">{share.text}</p>
      {address === null ? (
        <button className="govuk-button govuk-button--secondary" name="do" value="share">
          {share.start}
        </button>
      ) : (
        <>
          <TextInput name="address" label={share.label} value={address} readOnly />
          <div className="govuk-button-group">
            <CopyButton text={address} label={share.copy} copied={share.copied} />
            <button className="govuk-button govuk-button--secondary" name="do" value="unshare">
              {share.stop}
            </button>
          </div>
        </>
      )}
    </section>
  )
}
