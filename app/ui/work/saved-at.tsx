import { dateAndTime } from '#app/messages/dates.ts'
import { useLanguage, useMessages } from '../page/language.tsx'

/** When the draft was last saved, said politely when it changes. */
export function SavedAt({ at, failed }: { at: string | null; failed: boolean }) {
  const { edit } = useMessages().work
  const language = useLanguage()
  return (
    <p className="govuk-body-s app-saved" role="status">
      {failed ? edit.notSaved : at !== null && edit.savedAt(dateAndTime(at, language))}
    </p>
  )
}
