import type { Citation } from '#app/domain/citation.ts'
import { citationText } from '#app/messages/citation-text.ts'
import { CopyButton } from '../agendas/copy-button.tsx'
import { Details } from '../content/details.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface CitePartProps {
  /** Of the casebook's edition. */
  citation: Citation
  /** The part's place on the page. */
  anchor: string
  title: string
  words: { cite: string; link: string }
}

/** How to cite one part of an edition, with its own address: training notes point to a case, not to a book. */
export function CitePart({ citation, anchor, title, words }: CitePartProps) {
  const messages = useMessages()
  const { cite } = messages.afterPublishing
  const address = `${citation.address}#${anchor}`
  const cited = { ...citation, address, title: messages.casebooks.entry.within(title, citation.title) }
  const text = citationText(cited, messages, useLanguage())
  return (
    <Details
      className="app-no-print"
      summary={
        <>
          {words.cite}
          <span className="govuk-visually-hidden">: {title}</span>
        </>
      }
    >
      <p className="govuk-body">{text}</p>
      <CopyButton text={text} label={cite.copy} copied={cite.copied} />
      <p className="govuk-body">
        <a className="govuk-link" href={address}>
          {words.link}
        </a>
      </p>
    </Details>
  )
}
