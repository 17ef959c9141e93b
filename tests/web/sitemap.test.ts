import { expect, test } from 'vitest'
import { loader } from '#app/routes/sitemap.ts'
import { makePublished, recordNow } from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal } from '#tests/support/portal.ts'
import { readXml } from '#tests/support/xml.ts'

test('the map of the site has every public page in each language, and each names the others', async () => {
  const portal = freshPortal()
  const { slug } = recordNow(portal, makePublished(portal))
  const { text } = await call(portal, loader, '/sitemap.xml')
  const urls = Array.from(readXml(text).getElementsByTagName('url'))
  const { publicOrigin } = portal.settings
  const both = [`${publicOrigin}/case-studies/${slug}`, `${publicOrigin}/cy/case-studies/${slug}`]
  for (const address of both) {
    const url = urls.find((one) => one.getElementsByTagName('loc')[0]?.textContent === address)
    const links = Array.from(url?.getElementsByTagName('xhtml:link') ?? [])
    expect(links.map((link) => link.getAttribute('href'))).toEqual(both)
    expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(['en', 'cy'])
  }
})
