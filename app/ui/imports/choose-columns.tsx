import {
  importTargets,
  listedTargets,
  neededTargets,
  usualTargets,
  type FoundInFile,
  type ImportChoices,
  type ImportTarget,
} from '#app/domain/import-choices.ts'
import type { ImportFormat } from '#app/domain/import-batch.ts'
import type { Attribution } from '#app/domain/record.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { Details } from '../content/details.tsx'
import { Table } from '../content/table.tsx'
import { Button } from '../forms/button.tsx'
import { Tick } from '../forms/choices.tsx'
import { Fieldset } from '../forms/fieldset.tsx'
import { Form } from '../forms/form.tsx'
import { Select } from '../forms/select.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface ChooseColumnsProps {
  id: string
  format: ImportFormat
  columns: FoundInFile['columns']
  choices: Pick<ImportChoices, 'columns' | 'usual' | 'separator' | 'joins' | 'source'>
  errorOf(input: `column.${ImportTarget}` | `source.${keyof Attribution}`): string | undefined
}

/** For each part of an excerpt the column that it comes from, and what holds where the file says nothing. */
export function ChooseColumns({ id, format, columns, choices, errorOf }: ChooseColumnsProps) {
  const { imports, vocabulary } = useMessages()
  const words = imports.columns
  const options = [
    { value: '', label: words.noColumn },
    ...columns.map(({ name }) => ({ value: name, label: name })),
  ]
  return (
    <Form>
      <Details summary={words.seen}>
        <Table
          firstCellIsHeader
          stacks
          columns={[{ label: words.column }, { label: words.example }]}
          rows={columns.map(({ name, example }) => [name, example])}
        />
      </Details>
      {importTargets.map((target) => {
        const label = words.target[target]
        const isNeeded = isOneOf(neededTargets, target)
        return (
          <div key={target}>
            <Select
              name={`column.${target}`}
              label={isNeeded ? `${label} (${words.required})` : label}
              labelSize="s"
              hint={words.hint[target]}
              options={options}
              value={choices.columns[target] ?? ''}
              error={errorOf(`column.${target}`)}
            />
            {isOneOf(usualTargets, target) && (
              <Select
                name={`usual.${target}`}
                label={words.usual(label)}
                options={[
                  { value: '', label: words.noUsual },
                  ...listedTargets[target].map((value) => ({
                    value,
                    label: (vocabulary[target] as Record<string, string>)[value] ?? value,
                  })),
                ]}
                value={choices.usual[target] ?? ''}
              />
            )}
          </div>
        )
      })}
      <TextInput
        name="separator"
        label={words.separator}
        labelSize="s"
        hint={words.separatorHint}
        value={choices.separator}
        width={5}
      />
      {format === 'csv' && (
        <Tick name="joins" label={words.joins} hint={words.joinsHint} checked={choices.joins === true} />
      )}
      <Fieldset legend={words.source.title} legendSize="s" describedBy="source-hint" role="group">
        <div className="govuk-hint" id="source-hint">
          {words.source.hint}
        </div>
        {(['from', 'licence', 'link'] as const).map((part) => (
          <TextInput
            key={part}
            name={`source.${part}`}
            label={words.source[part]}
            value={choices.source?.[part] ?? ''}
            error={errorOf(`source.${part}`)}
          />
        ))}
      </Fieldset>
      <div className="govuk-button-group">
        <Button>{words.save}</Button>
        <Link to={paths.import(id)}>{imports.preview.back}</Link>
      </div>
    </Form>
  )
}
