import { findEntry } from '#app/domain/casebook-edit.ts'
import type { CasebookEntry, CasebookSection } from '#app/domain/casebook.ts'
import { readIn } from '#app/domain/text.ts'
import { Details } from '../content/details.tsx'
import { Button } from '../forms/button.tsx'
import { Select } from '../forms/select.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface SendEntryProps {
  section: CasebookSection
  entry: CasebookEntry
  title: string
  sections: readonly CasebookSection[]
}

/** Moves an entry to the end of another section; nothing where there is no other that could take it. */
export function SendEntry({ section, entry: { recordId }, title, sections }: SendEntryProps) {
  const { arrange } = useMessages().casebooks
  const language = useLanguage()
  const others = sections.filter(
    ({ id }) => id !== section.id && findEntry(sections, id, recordId) === undefined,
  )
  if (others.length === 0) return null
  return (
    <Details
      summary={
        <>
          {arrange.send}
          <span className="govuk-visually-hidden">: {title}</span>
        </>
      }
    >
      <Select
        name={`send.${section.id}.${recordId}`}
        label={arrange.sendTo}
        options={others.map((other) => ({
          value: other.id,
          label: readIn(other.title, language).text || arrange.untitled,
        }))}
      />
      <Button look="secondary" name="intent" value={`send-entry ${section.id} ${recordId}`}>
        {arrange.sendButton}
        <span className="govuk-visually-hidden">: {title}</span>
      </Button>
    </Details>
  )
}
