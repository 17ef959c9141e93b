import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { inLanguage, paths } from '#app/paths.ts'
import { ApiReference } from '#app/ui/api/api-reference.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { forAnyone } from '#app/web/access.ts'
import { describedEndpoints, describedOwn } from '#app/web/api/described.ts'
import { wholeAddress } from '#app/web/results-pages.ts'

export const meta: MetaFunction = (args) =>
  pageTitle(
    args,
    (m) => m.api.title,
    (m) => m.api.lead,
  )

export const loader = forAnyone((call) => ({
  address: wholeAddress(call, inLanguage(paths.api(), call.language)),
  harvest: wholeAddress(call, paths.harvest()),
  endpoints: describedEndpoints(),
  own: describedOwn(),
}))

export default function ApiPage() {
  const { api } = useMessages()
  return (
    <>
      <h1 className="govuk-heading-xl">{api.title}</h1>
      <ApiReference {...useLoaderData<typeof loader>()} />
    </>
  )
}
