import type { ComponentPropsWithoutRef } from 'react'
import { classes, describedBy } from './classes.ts'
import { fieldId } from './field-id.ts'
import { ErrorMessage, FormGroup, Hint, Label, type FieldProps } from './parts.tsx'

type FileAttributes = Omit<ComponentPropsWithoutRef<'input'>, keyof FieldProps | 'type' | 'value'>

/** What GOV.UK Frontend's place for dropping files says; `%{count}` is filled in by it. */
export interface DropWords {
  choose: string
  drop: string
  noneChosen: string
  chosen: { one: string; other: string }
  entered: string
  left: string
}

interface FileUploadProps extends FieldProps, FileAttributes {
  /** When given, files can also be dropped there when scripts run. */
  drop?: DropWords
}

/** A file of the person's own. Its form must be sent as `multipart/form-data`. */
export function FileUpload({
  name,
  id = fieldId(name),
  label,
  labelSize,
  labelIsHeading,
  hint,
  error,
  className,
  drop,
  ...rest
}: FileUploadProps) {
  const input = (
    <input
      type="file"
      className={classes('govuk-file-upload', className, error && 'govuk-file-upload--error')}
      id={id}
      name={name}
      aria-describedby={describedBy(hint && `${id}-hint`, error && `${id}-error`)}
      {...rest}
    />
  )
  return (
    <FormGroup error={error}>
      <Label {...{ name, id, label, labelSize, labelIsHeading }} />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {drop === undefined ? (
        input
      ) : (
        <div className="govuk-file-upload-wrapper" data-module="govuk-file-upload" {...dropWords(drop)}>
          {input}
        </div>
      )}
    </FormGroup>
  )
}

function dropWords(words: DropWords) {
  return {
    'data-i18n.choose-files-button': words.choose,
    'data-i18n.drop-instruction': words.drop,
    'data-i18n.no-file-chosen': words.noneChosen,
    'data-i18n.multiple-files-chosen.one': words.chosen.one,
    'data-i18n.multiple-files-chosen.other': words.chosen.other,
    'data-i18n.entered-drop-zone': words.entered,
    'data-i18n.left-drop-zone': words.left,
  }
}
