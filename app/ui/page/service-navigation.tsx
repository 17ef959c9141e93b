import { useLocation } from '@remix-run/react'
import { inLanguage, paths } from '#app/paths.ts'
import { useMessages } from './language.tsx'
import { Link } from './link.tsx'

interface Item {
  to: string
  label: string
  count?: number
}

interface NavigationProps {
  agendaItems: number
  seesReviewQueue: boolean
  isResidentReviewer?: boolean
  /** Some page for people who look after the portal is open to them. */
  hasAdminPages: boolean
}

/** The portal's main pages. Collapses behind a Menu button on small screens, when scripts run. */
export function ServiceNavigation({
  agendaItems,
  seesReviewQueue,
  isResidentReviewer = false,
  hasAdminPages,
}: NavigationProps) {
  const { navigation } = useMessages().common
  const items: Item[] = [
    { to: paths.search(), label: navigation.search },
    { to: paths.casebooks(), label: navigation.casebooks },
    { to: paths.organisations(), label: navigation.organisations },
    { to: paths.work(), label: navigation.work },
    { to: paths.agenda(), label: navigation.agenda, count: agendaItems },
    ...(seesReviewQueue ? [{ to: paths.reviewQueue(), label: navigation.review }] : []),
    ...(isResidentReviewer ? [{ to: paths.residentReading(), label: navigation.resident }] : []),
    ...(hasAdminPages ? [{ to: paths.admin(), label: navigation.admin }] : []),
  ]
  return (
    <div className="govuk-service-navigation app-navigation" data-module="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label={navigation.label} className="govuk-service-navigation__wrapper">
            <button
              type="button"
              className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
              aria-controls="navigation"
              hidden
              aria-hidden="true"
            >
              {navigation.label}
            </button>
            <ul className="govuk-service-navigation__list" id="navigation">
              {items.map((item) => (
                <NavigationItem key={item.to} item={item} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  )
}

function NavigationItem({ item }: { item: Item }) {
  const { navigation } = useMessages().common
  const here = inLanguage(useLocation().pathname, 'en')
  const current = here === item.to
  const active = current || here.startsWith(`${item.to}/`)
  return (
    <li
      className={`govuk-service-navigation__item${active ? ' govuk-service-navigation__item--active' : ''}`}
    >
      <Link
        to={item.to}
        className="govuk-service-navigation__link"
        aria-current={current ? 'page' : active ? 'true' : undefined}
      >
        {active ? (
          <strong className="govuk-service-navigation__active-fallback">{item.label}</strong>
        ) : (
          item.label
        )}
        {item.count !== undefined && item.count > 0 && (
          <>
            {' '}
            <span className="app-navigation__count" aria-hidden="true">
              {item.count}
            </span>
            <span className="govuk-visually-hidden">({navigation.agendaItems(item.count)})</span>
          </>
        )}
      </Link>
    </li>
  )
}
