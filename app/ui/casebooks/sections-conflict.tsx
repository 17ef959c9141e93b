import type { Language } from '#app/domain/vocabulary.ts'
import { InsetText } from '../content/inset-text.tsx'
import { useMessages } from '../page/language.tsx'

/** Something typed for a section or an entry that is not there any more. */
export interface StrayText {
  text: string
  language: Language
}

/** Two editors saved: what happened, and the words that have no place on the page any more. */
export function SectionsConflict({ stray }: { stray: readonly StrayText[] }) {
  const { conflict } = useMessages().casebooks.arrange
  return (
    <section className="govuk-inset-text app-conflict" aria-labelledby="conflict">
      <h2 className="govuk-heading-m" id="conflict">
        {conflict.title}
      </h2>
      <p className="govuk-body">{conflict.text}</p>
      {stray.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{conflict.stray}</h3>
          {stray.map(({ text, language }, index) => (
            <InsetText key={index} lang={language}>
              <span className="app-original__text">{text}</span>
            </InsetText>
          ))}
        </>
      )}
    </section>
  )
}
