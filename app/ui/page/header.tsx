import { useLocation } from '@remix-run/react'
import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { useLanguage, useMessages } from './language.tsx'
import { Link, useLocalPath } from './link.tsx'
import { Logo } from './logo.tsx'
import type { RootData } from './root-data.ts'

/** Our name, the language switch, and the way in and out. */
export function Header({ visitor }: { visitor: RootData['visitor'] }) {
  const { common } = useMessages()
  return (
    <div className="govuk-generic-header app-masthead">
      <div className="govuk-generic-header__container govuk-width-container app-masthead__container">
        <div className="govuk-generic-header__logo app-masthead__logo">
          <Link to={paths.home()} className="govuk-generic-header__homepage-link app-masthead__home">
            <Logo />
            <span className="app-masthead__name">{common.portal}</span>
          </Link>
        </div>
        <div className="app-masthead__end">
          <LanguageSwitch />
          <Account visitor={visitor} />
        </div>
      </div>
    </div>
  )
}

/** This page in the other language. It loads the page anew, because each language's words are sent separately. */
function LanguageSwitch() {
  const { language: words } = useMessages().common
  const current = useLanguage()
  const { pathname, search } = useLocation()
  return (
    <nav
      className="govuk-language-navigation govuk-language-navigation--inverse app-language"
      aria-label={words.label}
    >
      <ul className="govuk-language-navigation__list">
        {languages.map((language) => (
          <li key={language} className="govuk-language-navigation__list-item">
            {language === current ? (
              <span className="govuk-language-navigation__text" aria-current="true" lang={language}>
                {words[language]}
              </span>
            ) : (
              <a
                className="govuk-language-navigation__link"
                href={inLanguage(pathname + search, language)}
                rel="alternate"
                lang={language}
                hrefLang={language}
              >
                {words[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Account({ visitor }: { visitor: RootData['visitor'] }) {
  const { navigation } = useMessages().common
  const signOut = useLocalPath(paths.signOut())
  const { pathname, search } = useLocation()
  return (
    <nav className="app-account" aria-label={navigation.accountNavigation}>
      <ul className="app-account__list">
        {visitor === null ? (
          <li>
            <Link to={signInFrom(pathname + search)} className="app-account__link">
              {navigation.signIn}
            </Link>
          </li>
        ) : (
          <>
            <li>
              <Link to={paths.account()} className="app-account__link">
                <span className="govuk-visually-hidden">{navigation.account}: </span>
                {visitor.name}
              </Link>
            </li>
            <li>
              {/* A plain form: leaving loads the page anew, so nothing of the account stays in memory. */}
              <form method="post" action={signOut}>
                <button type="submit" className="app-account__link app-account__button">
                  {navigation.signOut}
                </button>
              </form>
            </li>
          </>
        )}
      </ul>
    </nav>
  )
}

/** Signing in comes back here, except from the pages that are themselves about signing in. */
function signInFrom(here: string): string {
  const english = inLanguage(here, 'en')
  return english === paths.home() || /^\/(sign-in|sign-out|join)\b/.test(english)
    ? paths.signIn()
    : paths.signIn(here)
}
