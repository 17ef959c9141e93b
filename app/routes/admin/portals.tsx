import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { OwnPortal } from '#app/ui/admin/own-portal.tsx'
import { Peer } from '#app/ui/admin/peer.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readPortals } from '#app/use-cases/federation/read-portals.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.admin.page.portals.title)

export const loader = forSignedIn(({ portal, visitor, language }) => readPortals(portal, visitor, language))

export default function PortalsPage() {
  const { own, peers } = useLoaderData<typeof loader>()
  const { admin, portals } = useMessages()
  return (
    <>
      <AdminCrumbs page="portals" />
      <h1 className="govuk-heading-l">{admin.page.portals.title}</h1>
      <p className="govuk-body">{portals.lead}</p>
      <OwnPortal {...own} />
      <h2 className="govuk-heading-m">{portals.others}</h2>
      {peers.length === 0 && <p className="govuk-body">{portals.none}</p>}
      {peers.map((peer) => (
        <Peer key={peer.address} peer={peer} />
      ))}
    </>
  )
}
