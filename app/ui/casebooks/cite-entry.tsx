import { textOfParts, type RecordCard } from '#app/domain/card.ts'
import type { Citation } from '#app/domain/citation.ts'
import { anchors } from '#app/domain/read-casebook.ts'
import { citationText } from '#app/messages/citation-text.ts'
import { CopyButton } from '../agendas/copy-button.tsx'
import { Details } from '../content/details.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface CiteEntryProps {
  /** Of the casebook's edition. */
  citation: Citation
  section: string
  card: RecordCard
}

/** How to cite one entry of an edition, with its own address: training notes point to a case, not to a book. */
export function CiteEntry({ citation, section, card }: CiteEntryProps) {
  const messages = useMessages()
  const { entry } = messages.casebooks
  const { cite } = messages.afterPublishing
  const title = textOfParts(card.title)
  const address = `${citation.address}#${anchors.entry(section, card.id)}`
  const cited = { ...citation, address, title: entry.within(title, citation.title) }
  const text = citationText(cited, messages, useLanguage())
  return (
    <Details
      className="app-no-print"
      summary={
        <>
          {entry.cite}
          <span className="govuk-visually-hidden">: {title}</span>
        </>
      }
    >
      <p className="govuk-body">{text}</p>
      <CopyButton text={text} label={cite.copy} copied={cite.copied} />
      <p className="govuk-body">
        <a className="govuk-link" href={address}>
          {entry.link}
        </a>
      </p>
    </Details>
  )
}
