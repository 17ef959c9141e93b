import { textOfParts } from '#app/domain/card.ts'
import { sectionFields, type CasebookSection } from '#app/domain/casebook.ts'
import { paths } from '#app/paths.ts'
import type { FollowedSearch } from '#app/use-cases/casebooks/read-section-searches.ts'
import { SearchSaid } from '../alerts/search-said.tsx'
import { Details } from '../content/details.tsx'
import { Button } from '../forms/button.tsx'
import { Select } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import type { Arranging } from './arranging.ts'

interface SectionSearchProps {
  section: CasebookSection
  arranging: Arranging
}

/** The search that fills a section: what it is, what it would change now, what the editor left out; or which one it could follow. */
export function SectionSearch({ section, arranging }: SectionSearchProps) {
  const { bySearch } = useMessages().casebooks.arrange
  const followed = arranging.searches.followed[section.id]
  const field = sectionFields.search(section.id)
  const wrong = arranging.errors.of(field) !== undefined
  if (section.rule === undefined || followed === undefined) {
    return (
      <Details summary={bySearch.begin} open={wrong}>
        <ChooseSearch section={section} arranging={arranging} />
      </Details>
    )
  }
  return (
    <div className="govuk-inset-text">
      <h3 className="govuk-heading-s">{bySearch.title}</h3>
      <SearchSaid query={followed.query} names={followed.names} />
      <News followed={followed} />
      <div className="govuk-button-group">
        <Button look="secondary" name="intent" value={`fill ${section.id}`}>
          {bySearch.fill}
        </Button>
        <Button look="secondary" name="intent" value={`stop-following ${section.id}`}>
          {bySearch.stop}
        </Button>
      </div>
      <LeftOut section={section} arranging={arranging} />
      <Details summary={bySearch.another} open={wrong}>
        <ChooseSearch section={section} arranging={arranging} />
      </Details>
    </div>
  )
}

function News({ followed: { news } }: { followed: FollowedSearch }) {
  const { bySearch } = useMessages().casebooks.arrange
  if (news === null) return <p className="govuk-body">{bySearch.isGone}</p>
  const { added, gone } = news
  return (
    <p className="govuk-body">
      {added.length + gone.length === 0 ? (
        bySearch.upToDate
      ) : (
        <strong>{bySearch.news(added.length, gone.length)}</strong>
      )}
    </p>
  )
}

function LeftOut({ section, arranging }: SectionSearchProps) {
  const { bySearch, unreadable } = useMessages().casebooks.arrange
  const records = section.rule?.leftOut ?? []
  if (records.length === 0) return null
  return (
    <Details summary={bySearch.leftOut(records.length)}>
      <ul className="govuk-list">
        {records.map((recordId) => {
          const title = textOfParts(arranging.draft.records[recordId]?.card?.title ?? []) || unreadable
          return (
            <li key={recordId}>
              {title}{' '}
              <Button
                look="secondary"
                className="app-arrange__button"
                name="intent"
                value={`let-in ${section.id} ${recordId}`}
              >
                {bySearch.letIn}
                <span className="govuk-visually-hidden">: {title}</span>
              </Button>
            </li>
          )
        })}
      </ul>
    </Details>
  )
}

function ChooseSearch({ section, arranging: { searches, errors } }: SectionSearchProps) {
  const { bySearch } = useMessages().casebooks.arrange
  const field = sectionFields.search(section.id)
  if (searches.saved.length === 0) {
    return (
      <p className="govuk-body">
        {bySearch.noneSaved} <Link to={paths.search()}>{bySearch.toSearch}</Link>
      </p>
    )
  }
  return (
    <>
      <Select
        name={field}
        label={bySearch.choose}
        hint={bySearch.chooseHint}
        error={errors.of(field)}
        options={searches.saved.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button look="secondary" name="intent" value={`follow ${section.id}`}>
        {bySearch.follow}
      </Button>
    </>
  )
}
