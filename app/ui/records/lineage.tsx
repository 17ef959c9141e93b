import { textOfParts, type RecordCard } from '#app/domain/card.ts'
import { paths } from '#app/paths.ts'
import type { Lineage as Read } from '#app/use-cases/lineage/read-lineage.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Where the record came from and what came of it, and the way to begin something of one's own from it. */
export function Lineage({ id, lineage }: { id: string; lineage: Read }) {
  const { lineage: words } = useMessages()
  const { inspiredBy, inspired, mayUse } = lineage
  return (
    <>
      {inspiredBy.length > 0 && <Cards title={words.inspiredBy} cards={inspiredBy} />}
      {inspired.length > 0 && <Cards title={words.inspired(inspired.length)} cards={inspired} />}
      {mayUse && (
        <p className="govuk-body app-no-print">
          <Link to={paths.useAsInspiration(id)}>{words.use}</Link>
        </p>
      )}
    </>
  )
}

function Cards({ title, cards }: { title: string; cards: readonly RecordCard[] }) {
  const { from } = useMessages().lineage
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {cards.map((card) => (
          <li key={card.id}>
            <Link to={paths.record(card)} lang={card.translated ? undefined : card.language}>
              {textOfParts(card.title)}
            </Link>
            , {from(card.organisation.name)}
          </li>
        ))}
      </ul>
    </section>
  )
}
