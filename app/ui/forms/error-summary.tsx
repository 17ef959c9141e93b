import { useLocation } from '@remix-run/react'
import { useMessages } from '../page/language.tsx'
import type { ErrorLine } from './issues.ts'

/** What is to be put right, at the top of the page; nothing when there is nothing. Takes focus each time a form comes back. */
export function ErrorSummary({ errors }: { errors: readonly ErrorLine[] }) {
  const { key } = useLocation()
  return errors.length === 0 ? null : <ErrorSummaryBox key={key} errors={errors} />
}

export function ErrorSummaryBox({ errors }: { errors: readonly ErrorLine[] }) {
  const { form } = useMessages().common
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{form.problem}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ href, text }, index) => (
              <li key={index}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
