import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { inLanguage, paths } from '#app/paths.ts'
import { EmbedCode } from '#app/ui/embedding/embed-code.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { forAnyone } from '#app/web/access.ts'
import { embeddedHtml } from '#app/web/documents/embedded-html.ts'
import { wholeAddress } from '#app/web/results-pages.ts'
import { embeddedPage } from './embedded-page.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.embedding.title)

/** The code with which another site shows a page of this portal, in the language of this one. */
export const loader = forAnyone(async (call) => {
  const page = await embeddedPage(call, inLanguage(call.url.searchParams.get('of') ?? '', call.language))
  return {
    title: page.title,
    address: page.address,
    html: embeddedHtml(page),
    oembed: wholeAddress(call, paths.oembed(page.address)),
  }
})

export default function EmbedPage() {
  const { embedding } = useMessages()
  return (
    <>
      <h1 className="govuk-heading-l">{embedding.title}</h1>
      <EmbedCode {...useLoaderData<typeof loader>()} />
    </>
  )
}
