import { KeptChoice } from '../forms/kept-choice.tsx'
import { useMessages } from '../page/language.tsx'

/** Asks an ombudsman's administrators whether casebooks are published by somebody who did not write them. */
export function SecondPersonForm({ required }: { required: boolean }) {
  const { rule } = useMessages().casebooks
  return (
    <KeptChoice
      name="secondPersonRequired"
      deed="require-second-person"
      chosen={required}
      words={{ ...rule, choice: rule.required }}
    />
  )
}
