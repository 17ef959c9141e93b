import type { AdminPage } from '#app/domain/admin-page.ts'
import { paths } from '#app/paths.ts'
import { Breadcrumbs, type Crumb } from '../content/breadcrumbs.tsx'
import { useMessages } from '../page/language.tsx'
import { adminPaths } from './admin-paths.ts'

/** The way down to a page for looking after the portal, or to one `below` it, past those `between`. */
export function AdminCrumbs({
  page,
  below,
  between = [],
}: {
  page: AdminPage
  below?: string
  between?: readonly Crumb[]
}) {
  const { admin } = useMessages()
  const { title } = admin.page[page]
  const crumbs =
    below === undefined
      ? [{ label: title }]
      : [{ label: title, to: adminPaths[page] }, ...between, { label: below }]
  return <Breadcrumbs crumbs={[{ label: admin.title, to: paths.admin() }, ...crumbs]} />
}
