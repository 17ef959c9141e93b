import type { DraftSections } from '#app/domain/read-casebook.ts'
import { useLanguage, useMessages } from '../page/language.tsx'

/** What is being arranged, and how. */
export function SectionsHead({ draft, translating }: { draft: DraftSections; translating: boolean }) {
  const { casebooks, thematicReports, work, common } = useMessages()
  const language = useLanguage()
  const { title } = draft
  const words = draft.isReport ? thematicReports.arrange : casebooks.arrange
  return (
    <>
      <span
        className="govuk-caption-xl"
        lang={title.text === '' || title.language === language ? undefined : title.language}
      >
        {title.text || work.list.untitled}
      </span>
      <h1 className="govuk-heading-xl">{words.title}</h1>
      <p className="govuk-body-l">{translating ? casebooks.arrange.translateLead : words.lead}</p>
      <p className="govuk-body">{common.form.markdownHint}</p>
    </>
  )
}
