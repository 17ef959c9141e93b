import { citationFormats, type Citation, type CitationFormat } from '#app/domain/citation.ts'
import { Fault } from '#app/domain/fault.ts'
import { isOneOf, type Language } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { citationText } from '#app/messages/citation-text.ts'
import { countServed } from '#app/use-cases/holders/count-served.ts'
import { citationOf } from '#app/use-cases/records/cite.ts'
import { editionSeen } from '#app/use-cases/records/history.ts'
import { forAnyone } from '#app/web/access.ts'
import { attached } from '#app/web/attachment.ts'
import { asBibtex } from '#app/web/documents/citation-bibtex.ts'
import { asRis } from '#app/web/documents/citation-ris.ts'
import { publicRecord } from '#app/web/public-record.ts'

interface File {
  ending: string
  type: string
  write(citation: Citation, language: Language): string
}

const portalIn = (language: Language) => bothLanguages[language].common.portal

const files: Record<CitationFormat, File> = {
  text: {
    ending: 'txt',
    type: 'text/plain; charset=utf-8',
    write: (citation, language) => `${citationText(citation, bothLanguages[language], language)}\n`,
  },
  bibtex: {
    ending: 'bib',
    type: 'application/x-bibtex; charset=utf-8',
    write: (citation, language) => asBibtex(citation, portalIn(language)),
  },
  ris: {
    ending: 'ris',
    type: 'application/x-research-info-systems; charset=utf-8',
    write: (citation, language) => asRis(citation, portalIn(language)),
  },
}

/** A citation as a file: of the edition asked for, or of the current one. */
export const loader = forAnyone((call) => {
  const { record, live } = publicRecord(call)
  const { format } = call.params
  if (!isOneOf(citationFormats, format)) throw new Fault('not-found')
  const asked = call.url.searchParams.get('edition')
  const edition = asked === null ? live : editionSeen(call.portal, record, Number(asked))
  const { ending, type, write } = files[format]
  countServed(call.portal, 'export', [record.id])
  const citation = citationOf(call.portal, record, edition, call.language)
  return attached(write(citation, call.language), `${record.slug}-${edition.number}.${ending}`, type)
})
