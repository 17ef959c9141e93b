import { CopyButton } from '../agendas/copy-button.tsx'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

/** The address of a link just made, to copy: there is no second chance. */
export function LinkMade({ link, madeFor }: { link: string; madeFor: string }) {
  const { links } = useMessages()
  return (
    <NotificationBanner type="success">
      <h3 className="govuk-notification-banner__heading govuk-!-text-break-word">{links.made(madeFor)}</h3>
      <p className="govuk-body">{links.madeText}</p>
      <TextInput name="link" label={links.link} value={link} readOnly spellCheck="false" autoComplete="off" />
      <CopyButton text={link} label={links.copy} copied={links.copied} />
    </NotificationBanner>
  )
}
