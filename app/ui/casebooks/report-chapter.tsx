import type { ReactNode } from 'react'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { contentsId } from './contents.tsx'

/** A chapter of a thematic report beside its themes, which look the same. */
export function ReportChapter({
  anchor,
  title,
  children,
}: {
  anchor: string
  title: string
  children: ReactNode
}) {
  const { read } = useMessages().casebooks
  return (
    <section className="app-casebook-section" aria-labelledby={anchor}>
      <h2 className="govuk-heading-l app-casebook-section__title" id={anchor} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <p className="govuk-body-s app-no-print">
        <Link to={`#${contentsId}`}>{read.backToContents}</Link>
      </p>
    </section>
  )
}
