import type { RefObject } from 'react'
import type { CasebookSection } from '#app/domain/casebook.ts'
import type { Issue } from '#app/domain/issue.ts'
import type { Candidates, DraftSections } from '#app/domain/read-casebook.ts'
import { otherLanguage } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { SectionSearches } from '#app/use-cases/casebooks/read-section-searches.ts'
import { Button } from '../forms/button.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { Form } from '../forms/form.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import type { Autosave } from '../work/autosave.ts'
import { SavedAt } from '../work/saved-at.tsx'
import { AddEntries } from './add-entries.tsx'
import { ArrangeSection } from './arrange-section.tsx'
import { isTranslating, type Arranging } from './arranging.ts'
import { PublishBox } from './publish-box.tsx'
import { useSectionErrors } from './section-errors.ts'
import { SectionsConflict, type StrayText } from './sections-conflict.tsx'
import { SectionsHead } from './sections-head.tsx'
import { useAnchorFocus } from './use-anchor-focus.ts'

export interface SectionsFormProps {
  draft: DraftSections
  writing: Language
  candidates: Candidates | null
  searches: SectionSearches
  ask: string | null
  issues: readonly Issue[]
  /** Typed or chosen, not added yet. */
  adding: { newSection: string; candidates: readonly string[]; to: string } | null
  theirs: readonly CasebookSection[] | null
  stray: readonly StrayText[]
  form: RefObject<HTMLFormElement>
  /** What saving by itself has come to since the page was loaded. */
  autosave: Autosave
}

/** Arranges a casebook's draft: one form, each of whose buttons saves everything typed before it does anything else. */
export function SectionsForm(props: SectionsFormProps) {
  const { draft, writing, ask, theirs, adding, autosave } = props
  const { casebooks, thematicReports } = useMessages()
  const { arrange } = casebooks
  const errors = useSectionErrors(props.issues, draft, writing)
  useAnchorFocus()
  const arranging: Arranging = { draft, writing, errors, ask, theirs, searches: props.searches }
  const translating = isTranslating(arranging)
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <SectionsHead draft={draft} translating={translating} />
      {theirs !== null && <SectionsConflict stray={props.stray} />}
      <Form ref={props.form}>
        <input type="hidden" name="lock" value={autosave.lock} readOnly />
        {/* Enter in a text box presses the first button: it must be a harmless one. */}
        <button
          type="submit"
          name="intent"
          value="save"
          className="govuk-visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
        >
          {arrange.save}
        </button>
        {/* Pressed by scripts alone, which say what was dropped where. */}
        <button type="submit" name="intent" value="save" data-drop="entry-to" hidden />
        <div className="govuk-button-group">
          <Button look="secondary" name="intent" value={`write ${otherLanguage(writing)}`}>
            {arrange.write[otherLanguage(writing)]}
          </Button>
          <Button look="secondary" name="intent" value="head">
            {draft.isReport ? thematicReports.arrange.head : arrange.head}
          </Button>
        </div>
        <div id="sections" tabIndex={-1}>
          {draft.sections.length === 0 && <p className="govuk-body">{arrange.noSections}</p>}
          {draft.sections.map((section, position) => (
            <ArrangeSection key={section.id} section={section} position={position} arranging={arranging} />
          ))}
        </div>
        {!translating && (
          <>
            <NewSection value={adding?.newSection} error={errors.of('newSection')} />
            <AddEntries
              arranging={arranging}
              candidates={props.candidates}
              chosen={adding?.candidates ?? []}
              to={adding?.to ?? ''}
            />
          </>
        )}
        <PublishBox missing={props.issues.length > 0 ? [] : draft.missing} arranging={arranging} />
        <SavedAt at={draft.savedAt} autosave={autosave} />
      </Form>
    </>
  )
}

function NewSection({ value, error }: { value: string | undefined; error: string | undefined }) {
  const { arrange } = useMessages().casebooks
  return (
    <section aria-labelledby="add-section" className="app-arrange__add">
      <h2 className="govuk-heading-l" id="add-section">
        {arrange.addSection}
      </h2>
      <TextInput
        name="newSection"
        label={arrange.newSection}
        hint={arrange.newSectionHint}
        value={value}
        error={error}
      />
      <Button look="secondary" name="intent" value="add-section">
        {arrange.addSectionButton}
      </Button>
    </section>
  )
}
