import type { ReactNode } from 'react'
import { classes } from '../forms/classes.ts'
import { Link } from '../page/link.tsx'

export interface SummaryRow {
  key: string
  label: ReactNode
  value: ReactNode
  actions?: readonly SummaryAction[]
}

export interface SummaryAction {
  to: string
  label: string
  /** What it acts on, for people who hear the link alone: "Change" + "title". */
  of?: string
}

/** Labels with their values. */
export function SummaryList({ rows, border = true }: { rows: readonly SummaryRow[]; border?: boolean }) {
  const anyActions = rows.some((row) => row.actions?.length)
  return (
    <dl className={classes('govuk-summary-list', !border && 'govuk-summary-list--no-border')}>
      {rows.map(({ key, label, value, actions = [] }) => (
        <div
          key={key}
          className={classes(
            'govuk-summary-list__row',
            anyActions && actions.length === 0 && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{label}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              <Actions actions={actions} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function Actions({ actions }: { actions: readonly SummaryAction[] }) {
  const links = actions.map(({ to, label, of }) => (
    <Link key={to} to={to}>
      {label}
      {of && <span className="govuk-visually-hidden"> {of}</span>}
    </Link>
  ))
  if (links.length === 1) return links[0]
  return (
    <ul className="govuk-summary-list__actions-list">
      {links.map((link) => (
        <li key={link.key} className="govuk-summary-list__actions-list-item">
          {link}
        </li>
      ))}
    </ul>
  )
}
