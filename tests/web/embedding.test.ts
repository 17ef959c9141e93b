import { expect, test } from 'vitest'
import { knowBothLanguages } from '#app/messages/both.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { loader } from '#app/routes/embedding/oembed.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeOrganisation,
  makePublished,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'
import { readXml, textsOf } from '#tests/support/xml.ts'

knowBothLanguages()

const origin = 'http://localhost:3000'

async function ask(portal: TestPortal, url: string, more: Record<string, string> = {}) {
  return call(portal, loader, `/oembed?${new URLSearchParams({ url, ...more })}`)
}

async function embedded(portal: TestPortal, url: string): Promise<{ title: string; html: string }> {
  return JSON.parse((await ask(portal, url)).text) as { title: string; html: string }
}

function publish(portal: TestPortal, title = 'Allotments') {
  const organisation = makeOrganisation(portal, { name: { en: 'Heron Council', cy: 'Cyngor Crëyr' } })
  const writer = makeContributor(portal, organisation)
  const words = { title: { en: title, cy: 'Rhandiroedd' }, summary: english('Beds & <sheds>') }
  const id = makePublished(portal, 'case-study', caseStudy(words), writer)
  return { id, organisation, address: origin + paths.record(recordNow(portal, id)) }
}

test('a record, an organisation and a search are shown with links that lead here, in the language of their address', async () => {
  const portal = freshPortal()
  const { address, organisation } = publish(portal)
  const record = await embedded(portal, address)
  expect(record.title).toBe('Allotments')
  expect(record.html).toContain(`<blockquote cite="${address}" lang="en">`)
  expect(record.html).toContain('Beds &amp; &lt;sheds&gt;')
  for (const page of [paths.organisation(organisation.slug), paths.search('allotments')]) {
    expect((await embedded(portal, origin + page)).html).toContain(`<a href="${address}">Allotments</a>`)
  }
  const welsh = await embedded(portal, origin + inLanguage(paths.search('rhandiroedd'), 'cy'))
  expect(welsh.html).toContain(`<a href="${address.replace(origin, `${origin}/cy`)}">Rhandiroedd</a>`)
})

test('nothing in it runs, is fetched or has a style, whatever a title says', async () => {
  const portal = freshPortal()
  const { address } = publish(portal, '"><script>alert(1)</script><img src=x onerror=alert(1)>')
  for (const page of [address, origin + paths.search('')]) {
    const { html } = await embedded(portal, page)
    expect(html.match(/<[a-z]+/g)?.filter((tag) => !allowed.includes(tag))).toEqual([])
    expect(html).not.toMatch(/<[^>]*\s(on\w+|style|src)=/)
  }
})

const allowed = ['<blockquote', '<div', '<p', '<a', '<strong', '<small', '<ul', '<li', '<br']

test('what readers cannot see, other sites and other pages are not found', async () => {
  const portal = freshPortal()
  const { id, address } = publish(portal)
  withdraw(portal, makeReviewer(portal), {
    recordId: id,
    reason: 'published-in-error',
    explanation: '',
    replacedBy: '',
  })
  for (const url of [
    address,
    '',
    'http://[',
    'https://elsewhere.example/search',
    `${origin}.evil.example/search`,
    `${origin}/sign-in`,
    `${origin}/case-studies/nothing`,
    `${origin}/organisations/nobody`,
    'javascript:alert(1)',
  ]) {
    expect((await ask(portal, url)).status, url).toBe(404)
  }
  expect((await embedded(portal, origin + paths.search('allotments'))).html).not.toContain('<li>')
})

test('the answer is as oEmbed has it, in JSON and XML, no wider than asked, and in no other form', async () => {
  const portal = freshPortal()
  const { address } = publish(portal)
  const { text, headers } = await ask(portal, address, { maxwidth: '320' })
  const answer = JSON.parse(text) as Record<string, unknown>
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 320, provider_url: `${origin}/` })
  expect(headers.get('access-control-allow-origin')).toBe('*')
  const xml = readXml((await ask(portal, address, { format: 'xml' })).text)
  expect(textsOf(xml.documentElement, 'html')).toEqual([answer['html']])
  expect((await ask(portal, address, { format: 'yaml' })).status).toBe(501)
})
