import type { NewPeople } from '#app/domain/openid.ts'
import { SummaryList } from '../content/summary-list.tsx'
import { useMessages } from '../page/language.tsx'

export interface ShownConnection {
  issuer: string
  clientId: string
  domains: string[]
  newPeople: NewPeople
  asksSecondFactor: boolean
  enabled: boolean
}

/** How an organisation's people sign in, for those who may see it but not change it. */
export function ConnectionFacts({ connection }: { connection: ShownConnection }) {
  const words = useMessages().openid.connection
  const { facts, newPeopleChoice, state, yes, no } = words
  return (
    <SummaryList
      rows={[
        { key: 'state', label: facts.state, value: connection.enabled ? state.on : state.off },
        { key: 'issuer', label: facts.issuer, value: connection.issuer },
        { key: 'clientId', label: facts.clientId, value: connection.clientId },
        { key: 'domains', label: facts.domains, value: connection.domains.join(', ') },
        { key: 'newPeople', label: facts.newPeople, value: newPeopleChoice[connection.newPeople] },
        {
          key: 'asksSecondFactor',
          label: facts.asksSecondFactor,
          value: connection.asksSecondFactor ? yes : no,
        },
      ]}
    />
  )
}
