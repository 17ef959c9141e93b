import { languages, schemes, type Language, type Scheme } from '#app/domain/vocabulary.ts'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { FileUpload } from '../forms/file-upload.tsx'
import { Form } from '../forms/form.tsx'
import { Select } from '../forms/select.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface SendFileProps {
  organisations: readonly { id: string; name: string }[]
  typed?: { organisationId: string; scheme: Scheme; original: Language }
  error?: string
}

/** A file of cases, for whom it is, and in which language. What there is only one of is not asked. */
export function SendFile({ organisations, typed, error }: SendFileProps) {
  const { imports, vocabulary } = useMessages()
  const language = useLanguage()
  return (
    <Form encType="multipart/form-data">
      {organisations.length > 1 && (
        <Select
          name="organisation"
          label={imports.organisation}
          labelSize="s"
          value={typed?.organisationId}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Select
        name="scheme"
        label={imports.scheme}
        labelSize="s"
        value={typed?.scheme}
        options={schemes.map((value) => ({ value, label: vocabulary.scheme[value] }))}
      />
      <Radios
        name="original"
        legend={imports.original}
        legendSize="s"
        inline
        value={typed?.original ?? language}
        choices={languages.map((value) => ({ value, label: imports.originals[value] }))}
      />
      <FileUpload
        name="file"
        label={imports.file}
        labelSize="s"
        hint={imports.fileHint}
        error={error}
        accept=".csv,.jsonl,.ndjson"
      />
      <Button once>{imports.send}</Button>
    </Form>
  )
}
