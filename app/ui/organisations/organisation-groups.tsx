import type { OrganisationType } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { Tag } from '../content/tag.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

export interface OrganisationGroup {
  letter: string
  organisations: { slug: string; name: string; type: OrganisationType; demonstration: boolean }[]
}

/** Organisations under the letters they begin with, each with its type. */
export function OrganisationGroups({ groups }: { groups: readonly OrganisationGroup[] }) {
  const { organisations: words, vocabulary } = useMessages()
  return (
    <>
      {groups.map(({ letter, organisations }) => (
        <section key={letter} aria-labelledby={headingId(letter)}>
          <h3 className="govuk-heading-m" id={headingId(letter)}>
            {letter}
          </h3>
          <ul className="govuk-list govuk-list--spaced">
            {organisations.map(({ slug, name, type, demonstration }) => (
              <li key={slug}>
                <Link to={paths.organisation(slug)}>{name}</Link>
                <br />
                <span className="govuk-hint govuk-!-margin-bottom-0">
                  {vocabulary.organisationType[type]}
                </span>{' '}
                {demonstration && <Tag colour="yellow">{words.demonstrationTag}</Tag>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function headingId(letter: string): string {
  return letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`
}
