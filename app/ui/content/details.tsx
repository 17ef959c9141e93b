import type { ReactNode } from 'react'
import { classes } from '../forms/classes.ts'

interface DetailsProps {
  summary: ReactNode
  open?: boolean
  className?: string
  children: ReactNode
}

/** Something fewer people need, behind a line that opens it. */
export function Details({ summary, open, className, children }: DetailsProps) {
  return (
    <details className={classes('govuk-details', className)} open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
