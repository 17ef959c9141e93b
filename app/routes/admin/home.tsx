import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { AdminPages } from '#app/ui/admin/admin-pages.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { openAdmin } from '#app/use-cases/admin/open-admin.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.admin.title)

export const loader = forSignedIn(({ portal, visitor }) => openAdmin(portal, visitor))

export default function Admin() {
  return <AdminPages {...useLoaderData<typeof loader>()} />
}
