import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { themesInUse, type Terms } from '#app/domain/terms.ts'
import type { Language, Theme } from '#app/domain/vocabulary.ts'
import { bothWith } from '#app/messages/both.ts'
import { paths } from '#app/paths.ts'
import { latestRecords } from '#app/use-cases/search/latest-records.ts'
import { linkPreview } from '#app/ui/page/link-preview.ts'
import { messagesOf, pageTitle } from '#app/ui/page/title.ts'
import { HomePage } from '#app/ui/home/home-page.tsx'
import { forAnyone } from '#app/web/access.ts'

const newestShown = 6

export const loader = forAnyone(async ({ portal, language }) => ({
  newest: await latestRecords(portal, language, newestShown),
  themes: themesInOrder(portal.terms(), language),
}))

export const meta: MetaFunction<typeof loader> = (args) => {
  const { common, home } = messagesOf(args)
  const preview = { title: common.portal, description: home.lead, picture: paths.homePicture() }
  return [
    ...pageTitle(
      args,
      () => '',
      () => home.lead,
    ),
    ...linkPreview(args, preview),
  ]
}

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />
}

/** Only the loader calls this, so the browser is never sent both languages. */
function themesInOrder(terms: Terms, language: Language): Theme[] {
  const labels = bothWith(terms)[language].vocabulary.theme
  return [...themesInUse(terms)].sort((a, b) => labels[a].localeCompare(labels[b], language))
}
