import { textOfParts } from '#app/domain/card.ts'
import type { Candidate, Candidates } from '#app/domain/read-casebook.ts'
import { readIn } from '#app/domain/text.ts'
import { Button } from '../forms/button.tsx'
import { Checkboxes } from '../forms/choices.tsx'
import { Select } from '../forms/select.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { HighlightedText } from '../records/highlighted-text.tsx'
import type { Arranging } from './arranging.ts'
import { CardFacts } from './card-facts.tsx'

interface AddEntriesProps {
  arranging: Arranging
  /** Null before anything was searched for. */
  candidates: Candidates | null
  /** Chosen already, when the page came back with something to put right. */
  chosen: readonly string[]
  to: string
}

/** Searches for published records, and puts the chosen ones in a section. */
export function AddEntries({ arranging, candidates, chosen, to }: AddEntriesProps) {
  const { arrange } = useMessages().casebooks
  const hasSections = arranging.draft.sections.length > 0
  return (
    <section aria-labelledby="candidates" className="app-arrange__add">
      <h2 className="govuk-heading-l" id="candidates" tabIndex={-1}>
        {arrange.add}
      </h2>
      {!hasSections && <p className="govuk-body">{arrange.addFirst}</p>}
      <div className="app-search-box" role="search">
        <label className="govuk-label govuk-label--s" htmlFor="q">
          {arrange.search}
        </label>
        <div className="govuk-hint" id="q-hint">
          {arrange.searchHint}
        </div>
        <div className="app-search-box__row">
          <input
            className="govuk-input"
            id="q"
            name="q"
            type="search"
            defaultValue={candidates?.words}
            aria-describedby="q-hint"
          />
          <Button className="app-search-box__button" look="secondary" name="intent" value="search">
            {arrange.searchButton}
          </Button>
        </div>
      </div>
      {candidates !== null && candidates.found.length === 0 && (
        <p className="govuk-body" role="status">
          {arrange.notFound(candidates.words)}
        </p>
      )}
      {candidates !== null && candidates.found.length > 0 && (
        <Found arranging={arranging} candidates={candidates} chosen={chosen} to={to} />
      )}
    </section>
  )
}

function Found({
  arranging,
  candidates: { found, total, words },
  chosen,
  to,
}: AddEntriesProps & { candidates: Candidates }) {
  const { errors, draft } = arranging
  const { arrange } = useMessages().casebooks
  const language = useLanguage()
  return (
    <>
      <p className="govuk-body app-arrange__found" role="status">
        {arrange.found(total, words)}
        {'. '}
        {total > found.length && arrange.best(found.length)}
      </p>
      <Checkboxes
        name="candidate"
        legend={arrange.choose}
        legendSize="s"
        small
        error={errors.of('candidate')}
        values={chosen}
        choices={found.map(({ card, heldBy }) => ({
          value: card.id,
          label: (
            <span lang={card.language === language ? undefined : card.language}>
              <HighlightedText parts={card.title} />
            </span>
          ),
          hint: <CandidateHint candidate={{ card, heldBy }} arranging={arranging} />,
        }))}
      />
      {draft.sections.length > 0 && (
        <>
          <Select
            name="to"
            label={arrange.to}
            error={errors.of('to')}
            value={to}
            options={draft.sections.map((section) => ({
              value: section.id,
              label: readIn(section.title, language).text || arrange.untitled,
            }))}
          />
          <Button name="intent" value="add-entries" look="secondary">
            {arrange.addButton}
          </Button>
        </>
      )}
    </>
  )
}

function CandidateHint({ candidate, arranging }: { candidate: Candidate; arranging: Arranging }) {
  const { arrange } = useMessages().casebooks
  const language = useLanguage()
  const { card, heldBy } = candidate
  const holding = arranging.draft.sections.filter((section) => heldBy.includes(section.id))
  return (
    <>
      <CardFacts card={card} />
      {holding.length > 0 && (
        <>
          . <strong>{arrange.heldBy(holding.map((s) => readIn(s.title, language).text).join(', '))}</strong>
        </>
      )}
      <span
        className="app-arrange__snippet"
        lang={card.snippetLanguage === language ? undefined : card.snippetLanguage}
      >
        {textOfParts(card.snippet)}
      </span>
    </>
  )
}
