import { sectionFields, type CasebookSection } from '#app/domain/casebook.ts'
import { anchors } from '#app/domain/read-casebook.ts'
import { readIn } from '#app/domain/text.ts'
import { Button } from '../forms/button.tsx'
import { MarkdownArea } from '../forms/markdown-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { ArrangeEntry } from './arrange-entry.tsx'
import { isTranslating, type Arranging } from './arranging.ts'
import { AskAgain } from './ask-again.tsx'
import { GroupByTheme } from './group-by-theme.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { SectionSearch } from './section-search.tsx'
import { SectionWords } from './section-words.tsx'

interface ArrangeSectionProps {
  section: CasebookSection
  /** From 0. */
  position: number
  arranging: Arranging
}

/** A section on the page where it is arranged: its words, its place, and its entries. */
export function ArrangeSection({ section, position, arranging }: ArrangeSectionProps) {
  const { id, entries } = section
  const { sections, original } = arranging.draft
  const { casebooks, thematicReports } = useMessages()
  const { arrange } = casebooks
  const anchor = anchors.section(id)
  const title = readIn(section.title, arranging.writing)
  const theirs = arranging.theirs?.find((one) => one.id === id)
  return (
    <section className="app-arrange" id={anchor} tabIndex={-1} aria-labelledby={`${anchor}-title`}>
      <span className="govuk-caption-l">{arrange.section(position + 1, sections.length)}</span>
      <h2
        className="govuk-heading-l"
        id={`${anchor}-title`}
        lang={title.text === '' ? undefined : title.language}
      >
        {title.text || arrange.untitled}
      </h2>
      <SectionWords
        name={sectionFields.title(id)}
        label={arrange.sectionTitle}
        text={section.title}
        theirs={theirs?.title}
        arranging={arranging}
        as={TextInput}
      />
      <SectionWords
        name={sectionFields.introduction(id)}
        label={
          arranging.draft.isReport
            ? thematicReports.arrange.findingsOf(position + 1)
            : arrange.introductionOf(position + 1)
        }
        text={section.introduction}
        theirs={theirs?.introduction}
        arranging={arranging}
        as={MarkdownArea}
      />
      {!isTranslating(arranging) && (
        <div className="app-arrange__buttons">
          <MoveButtons
            verb="section"
            what={id}
            name={readIn(section.title, original).text || arrange.section(position + 1, sections.length)}
            first={position === 0}
            last={position === sections.length - 1}
          />
          <Button look="secondary" className="app-arrange__button" name="intent" value={`ask-section ${id}`}>
            {arrange.removeSection}
          </Button>
        </div>
      )}
      {arranging.ask === anchor && (
        <AskAgain
          question={arrange.askSection(entries.length)}
          remove={`remove-section ${id}`}
          keep={`keep ${anchor}`}
        />
      )}
      {!isTranslating(arranging) && <SectionSearch section={section} arranging={arranging} />}
      {!isTranslating(arranging) && <GroupByTheme section={section} draft={arranging.draft} />}
      {entries.length === 0 && <p className="govuk-body">{arrange.noEntries}</p>}
      <ol className="app-arrange__entries">
        {entries.map((entry, index) => (
          <ArrangeEntry
            key={entry.recordId}
            section={section}
            entry={entry}
            position={index}
            arranging={arranging}
          />
        ))}
      </ol>
    </section>
  )
}
