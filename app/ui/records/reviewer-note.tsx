import type { ReactNode } from 'react'
import { useMessages } from '../page/language.tsx'

/** What the reviewer asked for, beside the field it is about. */
export function ReviewerNote({ children }: { children: ReactNode }) {
  return (
    <div className="app-reviewer-note">
      <p className="govuk-body">
        <strong>{useMessages().common.form.reviewerAsks}</strong> {children}
      </p>
    </div>
  )
}
