import { useSearchParams } from '@remix-run/react'
import type { ReadAdoptions } from '#app/domain/read-adoption.ts'
import { paths } from '#app/paths.ts'
import { Details } from '../content/details.tsx'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { Table } from '../content/table.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { AdoptionChart } from './adoption-chart.tsx'
import { AdoptionItem } from './adoption-item.tsx'

/** The part of a case study's page about what other bodies did with it. */
export function Adoptions({ slug, adoptions }: { slug: string; adoptions: ReadAdoptions }) {
  const { list, counts, invite } = adoptions
  const { section } = useMessages().adoption
  if (list.length === 0 && invite === 'none') return null
  return (
    <section className="app-adoptions" aria-labelledby="adoptions">
      <Done />
      <h2 className="govuk-heading-l" id="adoptions">
        {section.title}
      </h2>
      <p className="govuk-body">{list.length === 0 ? section.none : section.count(list.length)}</p>
      {invite !== 'none' && (
        <p className="govuk-body">
          <Link to={paths.adoption(slug)}>{section[invite]}</Link>
        </p>
      )}
      {list.length > 0 && (
        <>
          <Counts counts={counts} />
          <ul className="app-adoptions__list">
            {list.map((adoption) => (
              <AdoptionItem key={adoption.organisation.id} slug={slug} adoption={adoption} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What the reader has just done, said once where they did it. */
function Done() {
  const [search] = useSearchParams()
  const said: Partial<Record<string, string>> = useMessages().adoption.done
  const text = said[search.get('done') ?? '']
  return text === undefined ? null : <NotificationBanner type="success">{text}</NotificationBanner>
}

function Counts({ counts }: { counts: ReadAdoptions['counts'] }) {
  const { stage: stages, section } = useMessages().adoption
  return (
    <figure className="app-adoptions__figure">
      <figcaption className="govuk-heading-s">{section.chartTitle}</figcaption>
      <AdoptionChart counts={counts} />
      <Details summary={section.table}>
        <Table
          caption={section.chartTitle}
          captionSize="s"
          firstCellIsHeader
          columns={[{ label: section.columns.stage }, { label: section.columns.count, numeric: true }]}
          rows={counts.map(({ stage, count }) => [stages[stage], count])}
        />
      </Details>
    </figure>
  )
}
