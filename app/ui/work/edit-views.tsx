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
      <div className="app-views">
        {kind === 'case-study' && (
          <Views
            label={edit.form}
            views={(['quick', 'full'] as const).map((depth) => ({
              to: to({ depth }),
              label: edit[depth],
              shown: depth === view.depth,
            }))}
          />
        )}
        <Views
          label={edit.language}
          views={languages.map((writing) => ({
            to: to({ writing }),
            label: edit.writeIn[writing],
            shown: writing === view.writing,
          }))}
        />
      </div>
      {view.depth === 'full' && <p className="govuk-body-l">{edit.fullLead}</p>}
    </>
  )
}

function Views({
  label,
  views,
}: {
  label: string
  views: readonly { to: string; label: string; shown: boolean }[]
}) {
  return (
    <nav aria-label={label}>
      <ul className="app-views__list">
        {views.map((view) => (
          <li key={view.to}>
            <Link to={view.to} aria-current={view.shown ? 'page' : undefined}>
              {view.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
