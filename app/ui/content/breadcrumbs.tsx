import type { ReactNode } from 'react'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

export interface Crumb {
  label: ReactNode
  /** Left out for the page itself. */
  to?: string
}

/** The way down to this page. Stands before the page's heading. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label={useMessages().common.breadcrumb}>
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map(({ label, to }, index) => (
          <li
            key={index}
            className="govuk-breadcrumbs__list-item"
            aria-current={to === undefined ? 'page' : undefined}
          >
            {to === undefined ? (
              label
            ) : (
              <Link className="govuk-breadcrumbs__link" to={to}>
                {label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
