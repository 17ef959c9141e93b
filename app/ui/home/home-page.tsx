import type { RecordCard as Card } from '#app/domain/card.ts'
import type { Theme } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { RecordCard } from '../records/record-card.tsx'
import { HomeSearch } from './home-search.tsx'

interface HomePageProps {
  newest: readonly Card[]
  /** In the order of their labels; the server sorts, because not every browser knows the Welsh alphabet. */
  themes: readonly Theme[]
}

/** Search first; then what is new, the themes, and how to take part. */
export function HomePage({ newest, themes }: HomePageProps) {
  const { home } = useMessages()
  return (
    <>
      <div className="app-hero">
        <h1 className="govuk-heading-l app-hero__title">{home.title}</h1>
        <p className="govuk-body app-hero__lead">{home.lead}</p>
        <HomeSearch />
      </div>
      <section className="app-section" aria-labelledby="newest">
        <h2 className="govuk-heading-l" id="newest">
          {home.newest}
        </h2>
        {newest.length === 0 ? (
          <p className="govuk-body">{home.newestNone}</p>
        ) : (
          <>
            <ul className="app-card-grid">
              {newest.map((card) => (
                <li key={card.id}>
                  <RecordCard card={card} />
                </li>
              ))}
            </ul>
            <p className="govuk-body">
              <Link to={`${paths.search()}?sort=newest`}>{home.newestMore}</Link>
            </p>
          </>
        )}
      </section>
      <Ways />
      <ThemeList themes={themes} />
      <section className="app-callout" aria-labelledby="casebooks">
        <h2 className="govuk-heading-m" id="casebooks">
          {home.casebooks.title}
        </h2>
        <p className="govuk-body">{home.casebooks.text}</p>
        <p className="govuk-body">
          <Link to={paths.casebooks()}>{home.casebooks.link}</Link>
        </p>
      </section>
    </>
  )
}

function Ways() {
  const { takePart, ways } = useMessages().home
  const all = [
    { ...ways.search, to: paths.search() },
    { ...ways.share, to: paths.work() },
    { ...ways.agenda, to: paths.agenda() },
  ]
  return (
    <section className="app-section" aria-labelledby="take-part">
      <h2 className="govuk-heading-l" id="take-part">
        {takePart}
      </h2>
      <ul className="app-ways">
        {all.map((way) => (
          <li key={way.to} className="app-ways__way">
            <h3 className="govuk-heading-m">{way.title}</h3>
            <p className="govuk-body">{way.text}</p>
            <Link to={way.to}>{way.link}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ThemeList({ themes }: Pick<HomePageProps, 'themes'>) {
  const { home, vocabulary } = useMessages()
  return (
    <section className="app-section" aria-labelledby="themes">
      <h2 className="govuk-heading-l" id="themes">
        {home.themes}
      </h2>
      <ul className="govuk-list app-columns">
        {themes.map((id) => (
          <li key={id}>
            <Link to={paths.searchBy('theme', id)}>{vocabulary.theme[id]}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
