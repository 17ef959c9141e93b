import { inLanguage, paths } from '#app/paths.ts'
import { forAnyone } from '#app/web/access.ts'
import { embeddedHtml } from '#app/web/documents/embedded-html.ts'
import { oembedAnswer } from '#app/web/oembed.ts'
import { wholeAddress } from '#app/web/results-pages.ts'
import { embeddedPage } from './embedded-page.ts'

/** A public page in the form in which other sites ask for it (oEmbed 1.0). */
export const loader = forAnyone(async (call) => {
  const asked = call.url.searchParams
  const page = await embeddedPage(call, asked.get('url') ?? '')
  const provider = { name: page.portal, address: wholeAddress(call, inLanguage(paths.home(), page.language)) }
  return oembedAnswer({ title: page.title, html: embeddedHtml(page), provider }, asked)
})
