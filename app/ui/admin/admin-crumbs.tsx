import type { AdminPage } from '#app/domain/admin-page.ts'
import { paths } from '#app/paths.ts'
import { Breadcrumbs } from '../content/breadcrumbs.tsx'
import { useMessages } from '../page/language.tsx'

/** The way down to a page for looking after the portal, or to one `below` it. */
export function AdminCrumbs({ page, below }: { page: AdminPage; below?: string }) {
  const { admin } = useMessages()
  const { title } = admin.page[page]
  const to = page === 'synonyms' ? paths.synonyms() : paths.missedSearches()
  const crumbs = below === undefined ? [{ label: title }] : [{ label: title, to }, { label: below }]
  return <Breadcrumbs crumbs={[{ label: admin.title, to: paths.admin() }, ...crumbs]} />
}
