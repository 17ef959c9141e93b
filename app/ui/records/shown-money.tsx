import type { ValueForMoney } from '#app/domain/value-for-money.ts'
import { inPounds } from '#app/messages/figures.ts'
import { Table } from '../content/table.tsx'
import { useMessages } from '../page/language.tsx'

/** What it costs and what it saves, and what the two come to. */
export function ShownMoney({ money: given }: { money: ValueForMoney }) {
  const { money } = useMessages().caseStudies
  const rows = (
    [
      [money.setUp, given.setUp],
      [money.running, given.runningAYear],
      [money.saving, given.savingAYear],
    ] as const
  ).flatMap(([what, amount]) => (amount === null ? [] : [[what, inPounds(amount)]]))
  return (
    <div className="app-shown-field">
      <Table
        caption={money.caption}
        captionSize="m"
        columns={[{ label: money.what }, { label: money.amount, numeric: true }]}
        firstCellIsHeader
        rows={rows}
      />
      <Balance {...given} />
    </div>
  )
}

function Balance({ gainAYear, paysBackInMonths }: ValueForMoney) {
  const { money } = useMessages().caseStudies
  if (gainAYear === null) return null
  const sentences = [
    gainAYear > 0 ? money.gains(inPounds(gainAYear)) : null,
    gainAYear < 0 ? money.costs(inPounds(-gainAYear)) : null,
    gainAYear === 0 ? money.even : null,
    paysBackInMonths !== null && paysBackInMonths > 0 ? money.paysBack(paysBackInMonths) : null,
  ]
  return <p className="govuk-body">{sentences.filter((sentence) => sentence !== null).join(' ')}</p>
}
