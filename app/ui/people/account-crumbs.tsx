import { paths } from '#app/paths.ts'
import { Breadcrumbs } from '../content/breadcrumbs.tsx'
import { useMessages } from '../page/language.tsx'

/** Back from a page about one part of the account. */
export function AccountCrumbs({ here }: { here: string }) {
  const { title } = useMessages().people.account
  return <Breadcrumbs crumbs={[{ label: title, to: paths.account() }, { label: here }]} />
}
