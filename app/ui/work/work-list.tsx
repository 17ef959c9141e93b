import { standings, type Standing } from '#app/domain/standing.ts'
import type { WorkEntry } from '#app/use-cases/records/my-work.ts'
import { useMessages } from '../page/language.tsx'
import { WorkEntryLine } from './work-entry.tsx'
import { WorkTable } from './work-table.tsx'

/** Named also when there is nothing in them, so that a new writer sees what will become of their work. */
const alwaysNamed = ['drafts', 'waiting', 'published'] as const

/** All that a person's organisations are writing and have published, by where it stands. */
export function WorkList({ entries }: { entries: readonly WorkEntry[] }) {
  const { list } = useMessages().writing
  return (
    <>
      {standings.map((standing) => {
        const here = entries.filter((entry) => entry.standing === standing)
        const none = alwaysNamed.find((named) => named === standing)
        if (here.length === 0 && none === undefined) return null
        return (
          <section key={standing} className="app-work" aria-labelledby={`work-${standing}`}>
            <h2 className="govuk-heading-l" id={`work-${standing}`}>
              {list.groups[standing]}
              {here.length > 0 && <span className="app-work__count"> ({here.length})</span>}
            </h2>
            {here.length === 0 && none !== undefined && <p className="govuk-body">{list.none[none]}</p>}
            {here.length > 0 && <Entries standing={standing} entries={here} />}
          </section>
        )
      })}
    </>
  )
}

/** What waits for somebody is told at length; what is settled fits in a table. */
function Entries({ standing, entries }: { standing: Standing; entries: readonly WorkEntry[] }) {
  const { groups } = useMessages().writing.list
  if (entries.every((entry) => entry.waitsFor === 'nobody'))
    return <WorkTable caption={groups[standing]} items={entries} />
  return (
    <ul className="govuk-list app-work__entries">
      {entries.map((entry) => (
        <WorkEntryLine key={entry.id} entry={entry} />
      ))}
    </ul>
  )
}
