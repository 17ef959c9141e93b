import { Scripts, ScrollRestoration, useLocation, useMatches } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Links } from '@remix-run/react'
import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { DemonstrationBanner } from './demonstration-banner.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { useLanguage, useMessages } from './language.tsx'
import { useLocalPath } from './link.tsx'
import { useNonce } from './nonce.tsx'
import { PageMeta } from './page-meta.tsx'
import type { RootData } from './root-data.ts'
import { ServiceNavigation } from './service-navigation.tsx'

/** GOV.UK Frontend's sign that scripts run: without it every component stays plain. */
const scriptsRun =
  "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');"

/** The whole HTML document: head, frame, and the page in the middle. Without data (the server failed) it is plainer. */
export function PortalDocument({ data, children }: { data: RootData | null; children: ReactNode }) {
  const { common } = useMessages()
  const nonce = useNonce()
  return (
    <html lang={useLanguage()} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#17403d" />
        <PageMeta />
        {data && <Alternates origin={data.publicOrigin} />}
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={useLocalPath(paths.openSearch())}
          title={common.portal}
        />
        <Links />
      </head>
      <body className="govuk-template__body" suppressHydrationWarning>
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: scriptsRun }} />
        <a href="#main-content" className="govuk-skip-link" data-module="govuk-skip-link">
          {common.skipToContent}
        </a>
        <header className="govuk-template__header app-header">
          <Header visitor={data?.visitor ?? null} />
          <ServiceNavigation
            agendaItems={data?.agendaItems ?? 0}
            seesReviewQueue={data?.visitor?.seesReviewQueue ?? false}
            isResidentReviewer={data?.visitor?.isResidentReviewer ?? false}
            hasAdminPages={data?.visitor?.hasAdminPages ?? false}
          />
          {data?.demonstration && <DemonstrationBanner />}
        </header>
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main-content">
            {children}
          </main>
        </div>
        <footer className="govuk-template__footer">
          <Footer />
        </footer>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

/** The page's one address, and its twin in the other language. */
function Alternates({ origin }: { origin: string }) {
  const { pathname } = useLocation()
  const language = useLanguage()
  const addressIn = (one: (typeof languages)[number]) => origin + inLanguage(pathname, one)
  const home = homeIn(useMatches().at(-1)?.data)
  if (home !== null) return <link rel="canonical" href={home} />
  return (
    <>
      <link rel="canonical" href={addressIn(language)} />
      {languages.map((one) => (
        <link key={one} rel="alternate" hrefLang={one} href={addressIn(one)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={addressIn('en')} />
    </>
  )
}

/** What a record's page says of its home, where that is another portal: the copy here is not the page to be found. */
function homeIn(data: unknown): string | null {
  const { after } = (data ?? {}) as { after?: { home?: unknown } | null }
  return typeof after?.home === 'string' ? after.home : null
}
