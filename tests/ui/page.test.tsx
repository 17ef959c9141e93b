import { describe, expect, it } from 'vitest'
import { cy } from '#app/messages/cy.ts'
import { en } from '#app/messages/en.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import { ErrorPage, errorWords } from '#app/ui/page/error-page.tsx'
import { Footer } from '#app/ui/page/footer.tsx'
import { Header } from '#app/ui/page/header.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { ServiceNavigation } from '#app/ui/page/service-navigation.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { render } from './render.tsx'

knowBothLanguages()

describe('the header', () => {
  it('leads to the same page in the other language, with its query', () => {
    const welsh = render(<Header visitor={null} />, 'en', '/search?q=damp&theme=housing')
    expect(welsh).toMatch(/<a [^>]*href="\/cy\/search\?q=damp&amp;theme=housing"[^>]*lang="cy" hrefLang="cy"/)
    const english = render(<Header visitor={null} />, 'cy', '/cy/search?q=damp')
    expect(english).toMatch(/<a [^>]*href="\/search\?q=damp"[^>]*lang="en"/)
  })

  it('offers to sign in and come back, or to sign out by a form', () => {
    expect(render(<Header visitor={null} />, 'en', '/casebooks')).toContain(
      'href="/sign-in?then=%2Fcasebooks"',
    )
    expect(render(<Header visitor={null} />, 'en', '/sign-in?then=%2Fwork')).toMatch(/href="\/sign-in"/)
    const signedIn = render(
      <Header
        visitor={{ name: 'Carys', seesReviewQueue: false, isResidentReviewer: false, hasAdminPages: false }}
      />,
      'cy',
      '/cy/work',
    )
    expect(signedIn).toContain('<form method="post" action="/cy/sign-out">')
    expect(signedIn).toContain('Carys')
  })
})

describe('the navigation', () => {
  it('marks where the reader is, counts the agenda, and shows the queue to reviewers only', () => {
    const html = render(
      <ServiceNavigation agendaItems={2} seesReviewQueue hasAdminPages />,
      'en',
      '/casebooks/our-findings',
    )
    expect(html).toMatch(/aria-current="true"[^>]*href="\/casebooks"/)
    expect(html).toContain('(2 items)')
    expect(html).toContain('href="/review"')
    expect(
      render(<ServiceNavigation agendaItems={0} seesReviewQueue={false} hasAdminPages={false} />),
    ).not.toContain('href="/review"')
  })

  it('keeps to the language of the page', () => {
    expect(
      render(
        <ServiceNavigation agendaItems={0} seesReviewQueue={false} hasAdminPages={false} />,
        'cy',
        '/cy',
      ),
    ).toContain('href="/cy/search"')
    expect(render(<Link to="/">Home</Link>, 'cy', '/cy/help')).toContain('href="/cy"')
    expect(render(<Link to="?page=2">Next</Link>, 'cy', '/cy/search')).toContain('href="/cy/search?page=2"')
  })

  it('has help first in the footer of every page', () => {
    const links = [...render(<Footer />).matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href)
    expect(links).toEqual(['/help', '/help/accessibility', '/help/privacy', '/help/cookies'])
  })
})

describe('titles', () => {
  const at = (pathname: string, data: unknown = {}) => ({
    location: { pathname },
    matches: [{ id: 'root', data }],
  })

  it('name the page and the portal in the language of the address', () => {
    expect(pageTitle(at('/help'), (m) => m.home.help.title)[0]).toEqual({
      title: 'Help – Good Practice Portal',
    })
    expect(pageTitle(at('/cy/help'), (m) => m.home.help.title)[0]).toEqual({
      title: 'Cymorth – Porth Arfer Da',
    })
  })

  it('begin with the word for an error when a form came back', () => {
    const [first] = pageTitle(at('/cy', { failed: true }), () => '')
    expect(first).toEqual({ title: 'Gwall: Porth Arfer Da' })
  })
})

describe('the pages for what went wrong', () => {
  it.each([400, 403, 404, 409, 410, 413, 429, 500, 503])('have words for %d in both languages', (status) => {
    for (const messages of [en, cy]) {
      const { title, text } = errorWords({ status, why: null }, messages)
      expect(title).not.toBe('')
      expect(text).not.toBe('')
    }
  })

  it('say why, where there is more to say, and never what a stranger put there', () => {
    const why = (key: string) => render(<ErrorPage error={{ status: 403, why: key }} contactEmail={null} />)
    expect(why('own-work')).toContain(en.whyNot['own-work'])
    expect(why('<script>')).toContain(en.common.errors.forbidden.text)
  })
})
