import { useMessages } from '../page/language.tsx'
import { classes } from '../forms/classes.ts'
import { Link } from '../page/link.tsx'

interface PaginationProps {
  /** From 1. */
  page: number
  pages: number
  /** The address of a page of the list: a path, or '?…' on this page. */
  toPage(page: number): string
}

/** Nothing for a single page; otherwise first, last, this one and its neighbours. */
export function Pagination({ page, pages, toPage }: PaginationProps) {
  const { pagination } = useMessages().common
  if (pages <= 1) return null
  return (
    <nav className="govuk-pagination" aria-label={pagination.label}>
      {page > 1 && (
        <div className="govuk-pagination__prev">
          <Link className="govuk-link govuk-pagination__link" to={toPage(page - 1)} rel="prev">
            <Arrow
              at="prev"
              path="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"
            />
            <Words text={pagination.previous} page={pagination.page} />
          </Link>
        </div>
      )}
      <ul className="govuk-pagination__list">
        {pagesToShow(page, pages).map((shown, index) =>
          shown === null ? (
            <li key={`gap-${index}`} className="govuk-pagination__item govuk-pagination__item--ellipsis">
              ⋯
            </li>
          ) : (
            <li
              key={shown}
              className={classes(
                'govuk-pagination__item',
                shown === page && 'govuk-pagination__item--current',
              )}
            >
              <Link
                className="govuk-link govuk-pagination__link"
                to={toPage(shown)}
                aria-label={pagination.pageNumber(shown)}
                aria-current={shown === page ? 'page' : undefined}
              >
                {shown}
              </Link>
            </li>
          ),
        )}
      </ul>
      {page < pages && (
        <div className="govuk-pagination__next">
          <Link className="govuk-link govuk-pagination__link" to={toPage(page + 1)} rel="next">
            <Words text={pagination.next} page={pagination.page} />
            <Arrow
              at="next"
              path="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"
            />
          </Link>
        </div>
      )}
    </nav>
  )
}

/** Null stands for a gap. */
export function pagesToShow(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages)
  const shown = [...new Set(wanted)].sort((a, b) => a - b)
  return shown.flatMap((n, index) => {
    const before = shown[index - 1] ?? n - 1
    if (n - before === 2) return [n - 1, n]
    return n - before > 2 ? [null, n] : [n]
  })
}

function Words({ text, page }: { text: string; page: string }) {
  return (
    <span className="govuk-pagination__link-title">
      {text}
      <span className="govuk-visually-hidden"> {page}</span>
    </span>
  )
}

function Arrow({ at, path }: { at: 'prev' | 'next'; path: string }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${at}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={path} />
    </svg>
  )
}
