import { dateAndTime } from '#app/messages/dates.ts'
import type { MailboxLetter as Shown } from '#app/use-cases/mail/read-mailbox.ts'
import { Details } from '../content/details.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** One mail as its reader would get it: its text with links that work, and its HTML in a frame that runs nothing. */
export function MailboxLetter({ letter, origin }: { letter: Shown; origin: string }) {
  const { mailbox } = useMessages().mail
  const language = useLanguage()
  const { id, to, subject, text, html, at } = letter
  const own = letter.language === language ? undefined : letter.language
  return (
    <article aria-labelledby={id} className="app-letter">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1" id={id} lang={own}>
        {subject}
      </h2>
      <p className="govuk-body-s govuk-!-text-break-word">
        {mailbox.to}: {to.name} &lt;{to.address}&gt;
        <br />
        {mailbox.at}: {dateAndTime(at, language)}
      </p>
      <div className="app-letter__text govuk-body govuk-!-text-break-word" lang={own}>
        {withLinks(text, origin)}
      </div>
      <Details summary={mailbox.asHtml}>
        <iframe className="app-letter__frame" title={mailbox.htmlOf(subject)} sandbox="" srcDoc={html} />
      </Details>
    </article>
  )
}

/** Only the portal's own addresses are links: others are somebody's words. */
function withLinks(text: string, origin: string) {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, i) =>
      part.startsWith(`${origin}/`) ? <a key={i} className="govuk-link" href={part} children={part} /> : part,
    )
}
