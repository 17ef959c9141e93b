import { CopyButton } from '../agendas/copy-button.tsx'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

/** A token just made, to copy: there is no second chance. */
export function TokenMade({ token, name }: { token: string; name: string }) {
  const { programs: words } = useMessages()
  return (
    <NotificationBanner type="success">
      <h3 className="govuk-notification-banner__heading govuk-!-text-break-word">{words.made(name)}</h3>
      <p className="govuk-body">{words.madeText}</p>
      <TextInput
        name="token"
        label={words.token}
        value={token}
        readOnly
        spellCheck="false"
        autoComplete="off"
      />
      <CopyButton text={token} label={words.copy} copied={words.copied} />
    </NotificationBanner>
  )
}
