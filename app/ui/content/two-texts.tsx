import type { ReactNode } from 'react'
import type { TwoTexts } from '#app/domain/two-texts.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface TwoTextsOfFieldsProps {
  texts: readonly TwoTexts[]
  /** What a field is called. */
  nameOf: (field: string) => string
  /** A text as it is to be read; not asked for one that is empty. */
  said: (field: string, text: string) => ReactNode
  /** What follows the two texts of a field. */
  below?: (field: string) => ReactNode
  /** Where the page is as the other person saved it. */
  theirs: string
}

/** Two people worked on one thing: both texts of each field side by side, nothing overwritten. */
export function TwoTextsOfFields({ texts, nameOf, said, below, theirs: path }: TwoTextsOfFieldsProps) {
  const { conflict } = useMessages().writing
  return (
    <section className="app-conflict" aria-labelledby="conflict">
      <h2 className="govuk-heading-m" id="conflict">
        {conflict.title}
      </h2>
      <p className="govuk-body">{conflict.text}</p>
      {texts.map(({ field, yours, theirs }) => (
        <section key={field} aria-labelledby={`conflict-${field}`}>
          <h3 className="govuk-heading-s" id={`conflict-${field}`}>
            {nameOf(field)}
          </h3>
          <dl className="app-two-texts">
            {[
              { label: conflict.yours, text: yours },
              { label: conflict.theirs, text: theirs },
            ].map(({ label, text }) => (
              <div key={label} className="app-two-texts__one">
                <dt className="app-two-texts__label">{label}</dt>
                <dd className="app-two-texts__text">{text === '' ? conflict.empty : said(field, text)}</dd>
              </div>
            ))}
          </dl>
          {below?.(field)}
        </section>
      ))}
      <p className="govuk-body">
        <Link reloadDocument to={path}>
          {conflict.takeTheirs}
        </Link>
      </p>
    </section>
  )
}
