import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface LookingAfterProps {
  id: string
  mayConfirm: boolean
  mayTakeDown: boolean
}

/** On a public page, for those who answer for the record; nothing for anybody else. */
export function LookingAfter({ id, mayConfirm, mayTakeDown }: LookingAfterProps) {
  const { afterPublishing, lateCorrections } = useMessages()
  const { stillInUse, takeDown } = afterPublishing
  if (!mayConfirm && !mayTakeDown) return null
  return (
    <ul className="govuk-list app-no-print">
      {mayConfirm && (
        <li>
          <Link to={paths.stillInUse(id)}>{stillInUse.link}</Link>
        </li>
      )}
      {mayTakeDown && (
        <li>
          <Link to={paths.correctEverywhere(id)}>{lateCorrections.link}</Link>
        </li>
      )}
      {mayTakeDown && (
        <li>
          <Link to={paths.takeDown(id)}>{takeDown.link}</Link>
        </li>
      )}
    </ul>
  )
}
