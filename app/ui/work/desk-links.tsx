import { paths } from '#app/paths.ts'
import type { DeskLinks as Offered } from '#app/use-cases/lineage/read-lineage.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What its writers can do with a record besides the steps of its workflow. */
export function DeskLinks({ id, links }: { id: string; links: Offered }) {
  const { lineage, wordStart } = useMessages()
  const offered = [
    { show: links.hasWordNote, to: paths.wordNote(id), label: wordStart.note.link },
    { show: links.mayLink, to: paths.inspirations(id), label: lineage.desk.link },
    { show: links.mayCopy, to: paths.copy(id), label: lineage.desk.copy },
  ].filter(({ show }) => show)
  if (offered.length === 0) return null
  return (
    <ul className="govuk-list">
      {offered.map(({ to, label }) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
        </li>
      ))}
    </ul>
  )
}
