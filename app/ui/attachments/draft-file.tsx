import { attachmentLimits, isImage, type EditionFile } from '#app/domain/attachment.ts'
import { otherLanguage, type Bilingual } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { Details } from '../content/details.tsx'
import { InsetText } from '../content/inset-text.tsx'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { Button } from '../forms/button.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { kindAndSize } from './file-size.ts'

interface Said {
  title: Bilingual
  alt: Bilingual
}

interface DraftFileProps {
  file: EditionFile
  /** What the writer typed when it could not be saved. */
  typed: Said | undefined
  /** The language the record is written in; the other one is asked for below. */
  original: Language
  first: boolean
  last: boolean
  errors: FormErrors
}

/** One file of a draft: what it is, what is said about it, and where it stands. */
export function DraftFile({ file, typed, original, first, last, errors }: DraftFileProps) {
  const { attachments: words } = useMessages()
  const other = otherLanguage(original)
  const said = typed ?? file
  const asked = { file, said, stored: typed === undefined ? undefined : file, errors }
  const otherOpen =
    said.title[other] !== '' ||
    said.alt[other] !== '' ||
    (['title', 'alt'] as const).some((part) => errors.of(`${part}.${file.id}.${other}`) !== undefined)
  return (
    <li className="app-draft-file" aria-labelledby={`file-${file.id}`}>
      <h3 className="govuk-heading-m" id={`file-${file.id}`}>
        {file.name}
      </h3>
      <p className="govuk-body">
        {file.scan === 'waiting' || file.scan === 'found' ? (
          kindAndSize(words, file)
        ) : (
          <a className="govuk-link" href={paths.attachment(file)} download>
            {kindAndSize(words, file)}
            <VisuallyHidden>: {file.name}</VisuallyHidden>
          </a>
        )}
      </p>
      {file.removed.length > 0 && (
        <p className="govuk-body">
          {words.removed(file.removed.map((kind) => words.removedKinds[kind]).join(', '))}
        </p>
      )}
      {(file.scan === 'waiting' || file.scan === 'found') && <InsetText>{words.scan[file.scan]}</InsetText>}
      {isImage(file.kind) && file.scan !== 'waiting' && file.scan !== 'found' && (
        <img
          className="app-draft-file__picture"
          src={paths.attachedImage(file.id)}
          alt={file.alt[original]}
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          loading="lazy"
        />
      )}
      <input
        type="hidden"
        name={`seen.${file.id}`}
        value={JSON.stringify({ title: file.title, alt: file.alt })}
        readOnly
      />
      <Descriptions {...asked} language={original} />
      <Details summary={words.inOther[other]} open={otherOpen}>
        <Descriptions {...asked} language={other} />
      </Details>
      <div className="govuk-button-group">
        <Move deed="up" file={file} hidden={first} label={words.moveUp} />
        <Move deed="down" file={file} hidden={last} label={words.moveDown} />
        <Move deed="remove" file={file} label={words.remove} warning />
      </div>
    </li>
  )
}

interface DescriptionsProps {
  file: EditionFile
  said: Said
  /** What is stored, when it is to be shown beside what was typed. */
  stored: Said | undefined
  language: Language
  errors: FormErrors
}

function Descriptions({ file, said, stored, language, errors }: DescriptionsProps) {
  const { attachments: words } = useMessages()
  const theirs = (part: 'title' | 'alt') =>
    stored !== undefined && stored[part][language] !== said[part][language] && stored[part][language] !== ''
      ? ` ${words.theirs}: “${stored[part][language]}”`
      : ''
  return (
    <>
      {isImage(file.kind) && (
        <TextArea
          name={`alt.${file.id}.${language}`}
          label={<Named label={words.altLabel} name={file.name} />}
          hint={words.altHint + theirs('alt')}
          value={said.alt[language]}
          error={errors.of(`alt.${file.id}.${language}`)}
          limit={attachmentLimits.alt}
          lang={language}
          rows={2}
        />
      )}
      <TextInput
        name={`title.${file.id}.${language}`}
        label={<Named label={words.titleLabel} name={file.name} />}
        hint={words.titleHint + theirs('title')}
        value={said.title[language]}
        error={errors.of(`title.${file.id}.${language}`)}
        lang={language}
      />
    </>
  )
}

/** Every file has the same fields: those who hear a label alone are told whose it is. */
function Named({ label, name }: { label: string; name: string }) {
  return (
    <>
      {label} <VisuallyHidden>({name})</VisuallyHidden>
    </>
  )
}

interface MoveProps {
  deed: 'up' | 'down' | 'remove'
  file: EditionFile
  label: string
  hidden?: boolean
  warning?: boolean
}

function Move({ deed, file, label, hidden = false, warning = false }: MoveProps) {
  if (hidden) return null
  return (
    <Button name={deed} value={file.id} look={warning ? 'warning' : 'secondary'}>
      {label} <VisuallyHidden>{file.name}</VisuallyHidden>
    </Button>
  )
}
