import type { Issue } from '#app/domain/issue.ts'
import { Compared } from '../content/comparison.tsx'
import { Details } from '../content/details.tsx'
import { Button } from '../forms/button.tsx'
import { useMessages } from '../page/language.tsx'
import type { Arranging } from './arranging.ts'
import { ComparedSections } from './compared-sections.tsx'
import { useSectionErrors } from './section-errors.ts'

interface PublishBoxProps {
  /** What has to be put right first, unless the top of the page says so already. */
  missing: readonly Issue[]
  arranging: Arranging
}

/** The last step: save, look at it, publish; with what is still missing, each leading to where it can be put right, and what changed. */
export function PublishBox({ missing, arranging: { draft, writing } }: PublishBoxProps) {
  const { casebooks, afterPublishing } = useMessages()
  const { arrange } = casebooks
  const { lines } = useSectionErrors(missing, draft, writing)
  return (
    <section aria-labelledby="publish" className="app-arrange__add">
      <h2 className="govuk-heading-l" id="publish" tabIndex={-1}>
        {arrange.publish}
      </h2>
      <p className="govuk-body">{arrange.publishLead}</p>
      {lines.length > 0 && (
        <>
          <p className="govuk-body">{arrange.missing}</p>
          <ul className="govuk-list govuk-list--bullet">
            {lines.map(({ text, href }, index) => (
              <li key={index}>
                {href === undefined ? (
                  text
                ) : (
                  <a className="govuk-link" href={href}>
                    {text}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {draft.changes !== null && (
        <Details summary={casebooks.changes.since(draft.changes.number)}>
          <p className="govuk-body">{afterPublishing.compare.legend}</p>
          {/* “Not a word has changed” would be wrong above sections in which something did. */}
          {(draft.changes.comparison.changed.length > 0 || draft.changes.sections.length === 0) && (
            <Compared kind="casebook" comparison={draft.changes.comparison} />
          )}
          <ComparedSections sections={draft.changes.sections} />
        </Details>
      )}
      <div className="govuk-button-group">
        <Button name="intent" value="publish" once>
          {arrange.publishButton}
        </Button>
        <Button look="secondary" name="intent" value="save">
          {arrange.save}
        </Button>
        <Button look="secondary" name="intent" value="preview">
          {arrange.preview}
        </Button>
      </div>
    </section>
  )
}
