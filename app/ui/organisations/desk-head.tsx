import type { Organisation } from '#app/domain/organisation.ts'
import { paths } from '#app/paths.ts'
import { Breadcrumbs } from '../content/breadcrumbs.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface DeskHeadProps {
  organisation: Pick<Organisation, 'slug' | 'name'>
  /** Of the page below the desk; none on the desk itself. */
  page?: string
}

/** The way down to a page of an organisation's desk. */
export function DeskHead({ organisation, page }: DeskHeadProps) {
  const { organisations, organisationDesk } = useMessages()
  const language = useLanguage()
  const { slug, name } = organisation
  return (
    <Breadcrumbs
      crumbs={[
        { label: organisations.title, to: paths.organisations() },
        { label: name[language], to: paths.organisation(slug) },
        ...(page === undefined
          ? [{ label: organisationDesk.shortTitle }]
          : [{ label: organisationDesk.shortTitle, to: paths.organisationDesk(slug) }, { label: page }]),
      ]}
    />
  )
}
