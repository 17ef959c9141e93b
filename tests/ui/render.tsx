import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { matchRoutes } from 'react-router-dom'
import { createStaticRouter, StaticRouterProvider } from 'react-router-dom/server'
import type { Language } from '#app/domain/vocabulary.ts'
import { cy } from '#app/messages/cy.ts'
import { en } from '#app/messages/en.ts'
import { LanguageProvider } from '#app/ui/page/language.tsx'

/** A component's HTML, as a page in this language at this address would hold it. */
export function render(element: ReactElement, language: Language = 'en', address = '/'): string {
  const page = (
    <LanguageProvider language={language} messages={language === 'cy' ? cy : en}>
      {element}
    </LanguageProvider>
  )
  const routes = [{ id: 'page', path: '*', element: page }]
  const [pathname = '/', search = ''] = address.split('?')
  const context = {
    basename: '/',
    location: { pathname, search: search && `?${search}`, hash: '', key: 'default', state: null },
    matches: matchRoutes(routes, pathname) ?? [],
    loaderData: {},
    actionData: null,
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
    activeDeferreds: null,
  }
  const router = createStaticRouter(routes, context)
  return renderToStaticMarkup(<StaticRouterProvider router={router} context={context} hydrate={false} />)
}
