import { KeptChoice } from '../forms/kept-choice.tsx'
import { useMessages } from '../page/language.tsx'

/** Asks an organisation's administrators whether its teams are counted among those that looked at a record. */
export function CountMeetingsForm({ counted }: { counted: boolean }) {
  const { looks } = useMessages().meetings
  return (
    <KeptChoice
      name="meetingsCounted"
      deed="count-meetings"
      chosen={counted}
      words={{ title: looks.rule, choice: looks.agree, hint: looks.agreeHint, save: looks.save }}
    />
  )
}
