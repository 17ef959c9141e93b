import { languages, type Language, type RecordKind } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface EditViewsProps {
  id: string
  kind: RecordKind
  view: { depth: 'quick' | 'full'; writing: Language }
}

/** Links between the short and the full form, and between the languages it can be written in. */
export function EditViews({ id, kind, view }: EditViewsProps) {
  const { edit } = useMessages().work
  const to = (change: Partial<EditViewsProps['view']>) => {
    const next = { ...view, ...change }
    return `${paths.edit(id)}?form=${next.depth}&writing=${next.writing}`
  }
  return (
    <>
      <nav className="app-views" aria-label={edit.form}>
        <ul className="app-views__list">
          {kind === 'case-study' &&
            (['quick', 'full'] as const).map((depth) => (
              <li key={depth}>
                <Link to={to({ depth })} aria-current={depth === view.depth ? 'page' : undefined}>
                  {edit[depth]}
                </Link>
              </li>
            ))}
          {languages.map((writing) => (
            <li key={writing}>
              <Link to={to({ writing })} aria-current={writing === view.writing ? 'page' : undefined}>
                {edit.writeIn[writing]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="govuk-body-l">{view.depth === 'quick' ? edit.quickLead : edit.fullLead}</p>
    </>
  )
}
