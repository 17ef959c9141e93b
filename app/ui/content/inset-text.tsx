import type { ReactNode } from 'react'

/** A passage set apart from the text around it. `lang` when it is in another language than the page. */
export function InsetText({ lang, children }: { lang?: string; children: ReactNode }) {
  return (
    <div className="govuk-inset-text" lang={lang}>
      {children}
    </div>
  )
}
