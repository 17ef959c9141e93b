import { KeptChoice } from '../forms/kept-choice.tsx'
import { useMessages } from '../page/language.tsx'

/** Asks an organisation's administrators whether it publishes nothing without its Welsh. */
export function WelshRequiredForm({ required }: { required: boolean }) {
  const { welsh } = useMessages().checks
  return (
    <KeptChoice
      name="welshRequired"
      deed="require-welsh"
      chosen={required}
      words={{ ...welsh, choice: welsh.required }}
    />
  )
}
