import { openLicence } from '#app/domain/licence.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from './language.tsx'
import { Link } from './link.tsx'

/** Help first and in the same place on every page (WCAG 3.2.6), then the licence. */
export function Footer() {
  const { footer } = useMessages().common
  const links = [
    { to: paths.help(), label: footer.help },
    { to: paths.help('accessibility'), label: footer.accessibility },
    { to: paths.help('privacy'), label: footer.privacy },
    { to: paths.help('cookies'), label: footer.cookies },
  ]
  return (
    <div className="govuk-footer app-footer">
      <div className="govuk-width-container">
        <div className="govuk-footer__meta">
          <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
            <h2 className="govuk-visually-hidden">{footer.heading}</h2>
            <ul className="govuk-footer__inline-list">
              {links.map((link) => (
                <li key={link.to} className="govuk-footer__inline-list-item">
                  <Link className="govuk-footer__link" to={link.to}>
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
            <p className="app-footer__licence">
              {footer.licence.before}
              <a className="govuk-footer__link" href={openLicence} rel="license">
                {footer.licence.link}
              </a>
              {footer.licence.after}
            </p>
            <p className="app-footer__licence">{footer.software}</p>
          </div>
        </div>
      </div>
    </div>
  )
}
