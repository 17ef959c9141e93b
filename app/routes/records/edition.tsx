import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { textOfParts } from '#app/domain/card.ts'
import { narrowCasebook } from '#app/domain/narrow-casebook.ts'
import { paths } from '#app/paths.ts'
import { CasebookArticle } from '#app/ui/casebooks/casebook-article.tsx'
import { CasebookDownloads } from '#app/ui/casebooks/casebook-downloads.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { CiteBox } from '#app/ui/records/cite-box.tsx'
import { EditionNotice } from '#app/ui/records/edition-notice.tsx'
import { RecordArticle } from '#app/ui/records/record-article.tsx'
import { readOldCasebook } from '#app/use-cases/casebooks/read-casebook.ts'
import { citationOf } from '#app/use-cases/records/cite.ts'
import { editionSeen } from '#app/use-cases/records/history.ts'
import { readOldEdition } from '#app/use-cases/records/read-record.ts'
import { forAnyone } from '#app/web/access.ts'
import { chosenEntries } from '#app/web/chosen-entries.ts'
import { publicRecord } from '#app/web/public-record.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) =>
    m.afterPublishing.edition.title(
      textOfParts(args.data?.read.card.title ?? []),
      args.data?.read.editionNumber ?? 0,
    ),
  )

/** An edition at its own address, which keeps showing the same words. */
export const loader = forAnyone((call) => {
  const { portal, language } = call
  const { record, live } = publicRecord(call)
  const edition = editionSeen(portal, record, Number(call.params['number']))
  const read = readOldEdition(portal, record, edition, language)
  const isCasebook = record.kind === 'casebook'
  return {
    read,
    book: isCasebook
      ? narrowCasebook(readOldCasebook(portal, edition, read, language), chosenEntries(call.url))
      : null,
    latest: live.number,
    citation: citationOf(portal, record, edition, language),
  }
})

export default function EditionPage() {
  const { read, book, latest, citation } = useLoaderData<typeof loader>()
  const below = <CiteBox citation={citation} />
  return (
    <>
      <EditionNotice record={read} latest={latest} />
      {book === null ? (
        <RecordArticle record={read} below={below} />
      ) : (
        <CasebookArticle
          casebook={book.casebook}
          onAgenda={null}
          narrowing={{
            narrowing: book.narrowing,
            path: paths.publicEdition({ ...read.card, number: read.editionNumber }),
          }}
          citation={citation}
          below={
            <>
              <CasebookDownloads slug={read.card.slug} number={read.editionNumber} />
              {below}
            </>
          }
        />
      )}
    </>
  )
}
