import { useNavigation } from '@remix-run/react'
import { textOfParts } from '#app/domain/card.ts'
import { paths } from '#app/paths.ts'
import { lastPage, pageSize } from '#search/query.ts'
import { AddToAgenda } from '../agendas/add-to-agenda.tsx'
import { SaveSearchLink } from '../alerts/save-search-link.tsx'
import { InsetText } from '../content/inset-text.tsx'
import { Pagination } from '../content/pagination.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { RecordCard } from '../records/record-card.tsx'
import { ActiveFilters } from './active-filters.tsx'
import { SearchDownloads } from './downloads.tsx'
import { pagesOf, wordsSaid, type Findings } from './findings.ts'
import { NoResults } from './no-results.tsx'
import { Remarks } from './remarks.tsx'
import { saidBack } from './said-back.ts'
import { SortResults } from './sort.tsx'
import { StartReport } from './start-report.tsx'
import { useResultsFocus } from './use-results-focus.ts'

/** What was found, or what to try when nothing was. The count and what was done unasked are announced whenever they change. */
export function Results({ findings }: { findings: Findings }) {
  const messages = useMessages()
  const { search } = messages
  const { query, total, cards, onAgenda } = findings
  const pages = pagesOf(total)
  const words = wordsSaid(query)
  const heading = useResultsFocus(query.page)
  const said = saidBack(query, findings.filters.names, messages, useLanguage())
  const searching = useNavigation().location?.pathname.endsWith(paths.search()) ?? false
  return (
    <section className="app-search__results" aria-busy={searching}>
      <div role="status">
        <h2 className="govuk-heading-m app-search__count" id="results" tabIndex={-1} ref={heading}>
          {total === 0 ? search.none(words) : search.found(total, words)}
          {pages > 1 && `, ${search.page(query.page, pages)}`}
        </h2>
        {said.length > 0 && <p className="govuk-body app-search__said">{search.saidBack.only(said)}</p>}
        <Remarks findings={findings} />
      </div>
      <ActiveFilters query={query} filters={findings.filters} />
      {total === 0 ? (
        <NoResults query={query} popularThemes={findings.popularThemes} />
      ) : (
        <>
          <SortResults query={query} />
          <ol className="app-results" aria-labelledby="results" start={(query.page - 1) * pageSize + 1}>
            {cards.map((card) => (
              <li key={card.id}>
                <RecordCard card={card}>
                  <AddToAgenda
                    recordId={card.id}
                    title={textOfParts(card.title)}
                    onAgenda={onAgenda.includes(card.id)}
                  />
                </RecordCard>
              </li>
            ))}
          </ol>
          {query.page === lastPage && total > lastPage * pageSize && (
            <InsetText>{search.tooMany(lastPage * pageSize)}</InsetText>
          )}
          <Pagination
            page={query.page}
            pages={pages}
            toPage={(page) => paths.searchFor({ ...query, page })}
          />
          <SearchDownloads query={query} total={total} />
          <StartReport query={query} organisations={findings.reportFor} />
        </>
      )}
      <SaveSearchLink query={query} names={findings.filters.names} />
    </section>
  )
}
