import { casebookFormats, type CasebookFormat } from '#app/domain/casebook-file.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { useLocalPath } from '../page/link.tsx'

interface CasebookDownloadsProps {
  slug: string
  /** Of the edition; none for whichever is the current one. */
  number?: number
}

/** The casebook as files. */
export function CasebookDownloads({ slug, number }: CasebookDownloadsProps) {
  const { file } = useMessages().casebooks
  return (
    <section className="app-no-print" aria-labelledby="casebook-files">
      <h2 className="govuk-heading-m" id="casebook-files">
        {file.title}
      </h2>
      <ul className="govuk-list">
        {casebookFormats.map((format) => (
          <li key={format}>
            <Download slug={slug} format={format} number={number} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A file, so no `Link`: it is not shown in place of the page. */
function Download({ slug, format, number }: CasebookDownloadsProps & { format: CasebookFormat }) {
  const { formats } = useMessages().casebooks.file
  return (
    <a className="govuk-link" href={useLocalPath(paths.casebookFile(slug, format, number))} download>
      {formats[format]}
    </a>
  )
}
