import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { paths } from '#app/paths.ts'
import type { ReadImport } from '#app/use-cases/import-batches/read-import.ts'
import { InsetText } from '../content/inset-text.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

const everyMs = 1_500

/** How far the work in the background is. It looks again by itself where scripts run; otherwise there is a link. */
export function ImportProgress({ batch, dealtWith, cases }: ReadImport) {
  const { imports } = useMessages()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(() => {
      revalidate()
    }, everyMs)
    return () => clearInterval(timer)
  }, [revalidate])
  const all = cases ?? dealtWith
  return (
    <InsetText>
      <p className="govuk-body govuk-!-font-weight-bold" role="status">
        {imports.state[batch.state]}: {imports.page.progress(dealtWith, all)}
      </p>
      <p className="govuk-body">{imports.page.goesOn}</p>
      <p className="govuk-body">
        <Link to={paths.import(batch.id)}>{imports.page.refresh}</Link>
      </p>
    </InsetText>
  )
}
