import type { ComponentPropsWithoutRef } from 'react'
import { classes, describedBy } from './classes.ts'
import { fieldId } from './field-id.ts'
import { ErrorMessage, FormGroup, Hint, Label, type FieldProps } from './parts.tsx'

type FileAttributes = Omit<ComponentPropsWithoutRef<'input'>, keyof FieldProps | 'type' | 'value'>

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
  ...rest
}: FieldProps & FileAttributes) {
  return (
    <FormGroup error={error}>
      <Label {...{ name, id, label, labelSize, labelIsHeading }} />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <input
        type="file"
        className={classes('govuk-file-upload', className, error && 'govuk-file-upload--error')}
        id={id}
        name={name}
        aria-describedby={describedBy(hint && `${id}-hint`, error && `${id}-error`)}
        {...rest}
      />
    </FormGroup>
  )
}
