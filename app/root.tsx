import type { LinksFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
  type MetaFunction,
} from '@remix-run/react'
import { useEffect, type ReactNode } from 'react'
import { adminPagesFor } from './domain/admin-page.ts'
import { may } from './domain/permissions.ts'
import { useEnhancements } from './enhance/use-enhancements.ts'
import { usePageFocus } from './enhance/use-page-focus.ts'
import { isKnown, messagesIn } from './messages/known.ts'
import { languageOf } from './paths.ts'
import { PortalDocument } from './ui/page/document.tsx'
import { ErrorPage, errorWords, type PageError } from './ui/page/error-page.tsx'
import { LanguageProvider } from './ui/page/language.tsx'
import type { RootData } from './ui/page/root-data.ts'
import { pageTitle } from './ui/page/title.ts'
import styles from './ui/styles/portal.scss?url'
import { countOnAgenda } from './use-cases/agendas/read-agenda.ts'
import { preparesMeetings } from './use-cases/meetings/list-targets.ts'
import { forAnyone } from './web/access.ts'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.ico', sizes: '48x48' },
  { rel: 'icon', href: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
]

export const loader = forAnyone((call): RootData => {
  const { visitor, portal } = call
  return {
    visitor: visitor && {
      name: visitor.name,
      seesReviewQueue: may(visitor, { do: 'see-review-queue' }),
      isResidentReviewer: may(visitor, { do: 'read-as-resident' }),
      hasAdminPages: adminPagesFor(visitor).length > 0,
    },
    agendaItems: countOnAgenda(portal, call),
    preparesMeetings: preparesMeetings(portal, visitor),
    termChanges: portal.terms().changes,
    demonstration: portal.settings.demonstration,
    contactEmail: portal.settings.contactEmail,
    publicOrigin: portal.settings.publicOrigin,
  }
})

/** Titles of pages that say none of their own, and of everything that went wrong. */
export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (messages) =>
    args.error === undefined ? '' : errorWords(readError(args.error), messages).title,
  )

/** Everything around a page, also around the pages for what went wrong. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const language = languageOf(pathname)
  const data = useRouteLoaderData<typeof loader>('root')
  useOtherLanguage()
  return (
    <LanguageProvider language={language} messages={messagesIn(language)} termChanges={data?.termChanges}>
      <PortalDocument data={data ?? null}>{children}</PortalDocument>
    </LanguageProvider>
  )
}

export default function Root() {
  usePageFocus()
  useEnhancements()
  return <Outlet />
}

export function ErrorBoundary() {
  useEnhancements()
  const data = useRouteLoaderData<typeof loader>('root')
  return <ErrorPage error={readError(useRouteError())} contactEmail={data?.contactEmail ?? null} />
}

/** A page of the other language, reached without loading it anew (a redirect, say), is loaded anew: its words are not here. */
function useOtherLanguage() {
  const { pathname } = useLocation()
  useEffect(() => {
    if (!isKnown(languageOf(pathname))) window.location.reload()
  }, [pathname])
}

function readError(error: unknown): PageError {
  if (!isRouteErrorResponse(error)) return { status: 500, why: null }
  const data: unknown = error.data
  const why = typeof data === 'object' && data !== null && 'why' in data ? data.why : null
  return { status: error.status, why: typeof why === 'string' ? why : null }
}
