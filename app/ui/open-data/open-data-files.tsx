import type { OpenDataFile } from '#app/domain/open-data.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { useLocalPath } from '../page/link.tsx'

/** The open data as files. */
export function OpenDataFiles() {
  const { files } = useMessages().openData
  return (
    <ul className="govuk-list govuk-list--spaced">
      {(Object.keys(files) as OpenDataFile[]).map((file) => (
        <li key={file}>
          <DataFile file={file} label={files[file]} />
        </li>
      ))}
    </ul>
  )
}

/** A file, so no `Link`: it is not shown in place of the page. */
function DataFile({ file, label }: { file: OpenDataFile; label: string }) {
  return (
    <a className="govuk-link" href={useLocalPath(paths.openDataFile(file))} download>
      {label}
    </a>
  )
}
