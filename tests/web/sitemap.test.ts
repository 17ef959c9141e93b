import { expect, test } from 'vitest'
import { openId } from '#app/domain/open-data.ts'
import { paths } from '#app/paths.ts'
import { loader } from '#app/routes/sitemap.ts'
import { siteMap } from '#app/web/site-map.ts'
import { peers, pulledRecords } from '#db/schema/schema.ts'
import {
  excerpt,
  makeEditor,
  makeOmbudsman,
  makePublished,
  recommendation,
  recordNow,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { makePublishedCasebook } from '#tests/support/casebooks.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'
import { readXml } from '#tests/support/xml.ts'

async function urlsOf(portal: TestPortal) {
  const { text } = await call(portal, loader, '/sitemap.xml')
  return Array.from(readXml(text).getElementsByTagName('url'))
}

const said = (url: { getElementsByTagName: Document['getElementsByTagName'] }, name: string) =>
  url.getElementsByTagName(name)[0]?.textContent

test('the map of the site has every public page in each language, and each names the others', async () => {
  const portal = freshPortal()
  const body = makeOmbudsman(portal)
  const editor = makeEditor(portal, body)
  const content = excerpt({ recommendations: [recommendation()] })
  const id = makePublished(portal, 'excerpt', content, editor)
  const casebook = makePublishedCasebook(portal, editor, [id])
  const pages = [
    paths.record(recordNow(portal, id)),
    paths.record(recordNow(portal, casebook)),
    paths.organisation(body.slug),
    paths.recommendation(openId(id, 'recommendation-1')),
    paths.help('feeds-and-downloads'),
  ]
  const { publicOrigin } = portal.settings
  const urls = await urlsOf(portal)
  for (const page of pages) {
    const both = [`${publicOrigin}${page}`, `${publicOrigin}/cy${page}`]
    for (const address of both) {
      const url = urls.find((one) => said(one, 'loc') === address)
      const links = Array.from(url?.getElementsByTagName('xhtml:link') ?? [])
      expect(links.map((link) => link.getAttribute('href'))).toEqual(both)
      expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(['en', 'cy'])
    }
  }
  const record = urls.find((one) => said(one, 'loc') === `${publicOrigin}${pages[0]}`)
  expect(record && said(record, 'lastmod')).toBe(recordNow(portal, id).live?.publishedAt)
})

test('a copy of what is at home on another portal is left to be found there', async () => {
  const portal = freshPortal()
  const id = makePublished(portal, 'excerpt', excerpt({ recommendations: [recommendation()] }))
  const before = await urlsOf(portal)
  const address = 'https://other.example'
  portal.db.insert(peers).values({ address, name: 'Other', publicKey: 'key', metAt: '' }).run()
  portal.db
    .insert(pulledRecords)
    .values({ recordId: id, peerAddress: address, sha256: '', changedAt: '', document: '' })
    .run()
  const after = (await urlsOf(portal)).map((url) => said(url, 'loc'))
  const gone = before.map((url) => said(url, 'loc')).filter((loc) => !after.includes(loc))
  expect(gone).toHaveLength(4)
})

test('beyond what one map may have it comes in parts, which together have everything once', async () => {
  const pages = Array.from({ length: 5 }, (_, n) => ({ path: `/help/${n}`, changed: null }))
  const of = (part: number | null) => siteMap(pages, { origin: 'https://portal.example', part, most: 2 })
  const parts = Array.from(readXml(of(null) ?? '').getElementsByTagName('sitemap'))
  expect(parts.map((part) => said(part, 'loc'))).toEqual(
    [1, 2, 3].map((n) => `https://portal.example/sitemap.xml?part=${n}`),
  )
  const listed = [1, 2, 3].flatMap((n) =>
    Array.from(readXml(of(n) ?? '').getElementsByTagName('url')).map((url) => said(url, 'loc')),
  )
  expect(listed).toHaveLength(10)
  expect(new Set(listed).size).toBe(10)
  for (const part of [0, 4, 1.5, Number.NaN]) expect(of(part)).toBeNull()
  const asked = await call(freshPortal(), loader, '/sitemap.xml?part=9')
  expect(asked.status).toBe(404)
})
