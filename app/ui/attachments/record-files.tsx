import { isImage, type ReadFile } from '#app/domain/attachment.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { kindAndSize } from './file-size.ts'

/** A record's pictures, and the files readers can keep, each with its kind and size. Nothing when there are none. */
export function RecordFiles({ files }: { files: readonly ReadFile[] }) {
  const { attachments: words } = useMessages()
  if (files.length === 0) return null
  const documents = files.filter(({ kind }) => !isImage(kind))
  return (
    <section className="app-files" aria-labelledby="files">
      <h2 className="govuk-heading-l" id="files">
        {words.reading.heading}
      </h2>
      {files
        .filter(({ kind }) => isImage(kind))
        .map((file) => (
          <Picture key={file.id} file={file} />
        ))}
      {documents.length > 0 && (
        <ul className="govuk-list app-files__list">
          {documents.map((file) => (
            <li key={file.id}>
              <FileLink file={file} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Where a file is kept from, with its kind and size. */
export function FileLink({ file }: { file: ReadFile }) {
  const { attachments: words } = useMessages()
  return (
    <a className="govuk-link" href={paths.attachment(file)} download>
      <span lang={file.title.translated ? undefined : file.title.language}>{file.title.text}</span> (
      {kindAndSize(words, file)})
    </a>
  )
}

function Picture({ file }: { file: ReadFile }) {
  const { attachments: words } = useMessages()
  const { title, alt, name } = file
  return (
    <figure className="app-files__picture">
      <img
        src={paths.attachedImage(file.id)}
        alt={alt.text}
        lang={alt.translated ? undefined : alt.language}
        width={file.width ?? undefined}
        height={file.height ?? undefined}
        loading="lazy"
      />
      <figcaption className="govuk-body-s">
        {title.text !== name && (
          <>
            <span lang={title.translated ? undefined : title.language}>{title.text}</span>.{' '}
          </>
        )}
        <a className="govuk-link" href={paths.attachment(file)} download>
          {words.reading.download} ({name}, {kindAndSize(words, file)})
        </a>
      </figcaption>
    </figure>
  )
}
