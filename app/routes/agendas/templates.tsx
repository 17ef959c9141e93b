import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { TemplateLibrary } from '#app/ui/agendas/template-library.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { forAnyone } from '#app/web/access.ts'

/** What an agenda can begin with, to be read before choosing. */
export const loader = forAnyone(({ visitor }) => ({ signedIn: visitor !== null }))

export const meta: MetaFunction = (args) => pageTitle(args, ({ templates }) => templates.title)

export default function Templates() {
  return <TemplateLibrary {...useLoaderData<typeof loader>()} />
}
