import type { ReactNode } from 'react'
import { useMessages } from '../page/language.tsx'

/** Something with consequences: a legal duty, or what cannot be undone. */
export function WarningText({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{useMessages().common.warning}</span> {children}
      </strong>
    </div>
  )
}
