import { paths } from '#app/paths.ts'
import { ButtonLink } from '../forms/button.tsx'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'

/** The codes for a lost phone, this once. `first` when they were made by switching it on. */
export function RecoveryCodes({ codes, first }: { codes: readonly string[]; first: boolean }) {
  const words = useMessages().secondFactor.recovery
  return (
    <>
      <NotificationBanner type="success">{first ? words.now : words.renewed}</NotificationBanner>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body">{words.text}</p>
      <ul className="govuk-list app-recovery-codes" aria-label={words.list}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <ButtonLink to={paths.secondFactor()}>{words.done}</ButtonLink>
    </>
  )
}
