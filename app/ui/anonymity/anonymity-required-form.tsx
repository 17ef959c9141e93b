import { KeptChoice } from '../forms/kept-choice.tsx'
import { useMessages } from '../page/language.tsx'

/** Asks an organisation's administrators whether open findings hold up their case studies. */
export function AnonymityRequiredForm({ required }: { required: boolean }) {
  const { rule } = useMessages().anonymityPage
  return (
    <KeptChoice
      name="anonymityRequired"
      deed="require-anonymity"
      chosen={required}
      words={{ ...rule, choice: rule.required }}
    />
  )
}
