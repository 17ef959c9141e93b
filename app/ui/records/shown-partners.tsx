import type { ShownPartner } from '#app/domain/shown.ts'
import { paths } from '#app/paths.ts'
import { Tag } from '../content/tag.tsx'
import { Link } from '../page/link.tsx'
import { useOwnLanguage } from './own-language.ts'

/** The organisations that took part, the one that led first. */
export function ShownPartners({ partners }: { partners: readonly ShownPartner[] }) {
  const own = useOwnLanguage()
  return (
    <ul className="app-partners">
      {partners.map(({ name, slug, role, part }, index) => (
        <li key={index} className="app-partners__one">
          <p className="govuk-body app-partners__name">
            <strong lang={own(name.language)}>
              {slug === null ? name.text : <Link to={paths.organisation(slug)}>{name.text}</Link>}
            </strong>{' '}
            {role !== '' && <Tag colour="grey">{role}</Tag>}
          </p>
          {part.text !== '' && (
            <p className="govuk-body app-partners__part" lang={own(part.language)}>
              {part.text}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
