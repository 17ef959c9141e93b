import type { CasebookSection } from '#app/domain/casebook.ts'
import type { DraftSections } from '#app/domain/read-casebook.ts'
import { Details } from '../content/details.tsx'
import { Button } from '../forms/button.tsx'
import { useMessages } from '../page/language.tsx'

interface GroupByThemeProps {
  section: CasebookSection
  draft: DraftSections
}

/** Sends a section's entries to the sections of their themes; open on a report that has but one section. */
export function GroupByTheme({ section, draft }: GroupByThemeProps) {
  const { arrange } = useMessages().thematicReports
  if (!draft.groupable.includes(section.id)) return null
  return (
    <Details summary={arrange.group} open={draft.isReport && draft.sections.length === 1}>
      <p className="govuk-body">{arrange.groupHint}</p>
      <Button look="secondary" name="intent" value={`group-by-theme ${section.id}`}>
        {arrange.group}
      </Button>
    </Details>
  )
}
