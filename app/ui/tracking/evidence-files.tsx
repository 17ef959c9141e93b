import { paths } from '#app/paths.ts'
import type { ReadRecommendation } from '#app/use-cases/tracking/read-recommendation.ts'
import { kindAndSize } from '../attachments/file-size.ts'
import { useMessages } from '../page/language.tsx'

/** The files that came with evidence; what the virus check has not called clean is named, and leads nowhere. */
export function EvidenceFiles({ files }: Pick<ReadRecommendation['entries'][number], 'files'>) {
  const { tracking, attachments: words } = useMessages()
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">{tracking.files}</p>
      <ul className="govuk-list govuk-list--bullet">
        {files.map((file) => (
          <li key={file.id}>
            {file.opens ? (
              <a className="govuk-link" href={paths.attachment(file)} download>
                {file.name} ({kindAndSize(words, file)})
              </a>
            ) : (
              <>
                {file.name}. {file.scan === 'found' ? tracking.fileInfected : words.scan.waiting}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
