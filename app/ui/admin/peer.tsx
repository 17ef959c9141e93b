import { longDate } from '#app/messages/dates.ts'
import { formatNumber } from '#app/messages/plural.ts'
import type { ReadPeer, ReadPullNote } from '#app/use-cases/federation/read-portals.ts'
import { SummaryList } from '../content/summary-list.tsx'
import { Table } from '../content/table.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** Another portal: what came from there last, what did not, and why. */
export function Peer({ peer }: { peer: ReadPeer }) {
  const { portals } = useMessages()
  const language = useLanguage()
  const { name, address, last, refused, otherwise } = peer
  return (
    <section>
      <h3 className="govuk-heading-s govuk-!-text-break-word">
        {name}: {address}
      </h3>
      <SummaryList
        rows={[
          {
            key: 'from',
            label: portals.from,
            value: <span className="govuk-!-text-break-word">{peer.pulledFrom ?? portals.never}</span>,
          },
          { key: 'met', label: portals.met, value: longDate(peer.metAt, language) },
          { key: 'fingerprint', label: portals.fingerprint, value: <code>{peer.fingerprint}</code> },
          { key: 'held', label: portals.held, value: formatNumber(peer.held) },
          ...(peer.pulledAt === null
            ? []
            : [{ key: 'last', label: portals.last, value: longDate(peer.pulledAt, language) }]),
          ...(last === null
            ? []
            : [
                {
                  key: 'came',
                  label: portals.came,
                  value: portals.counts(last.taken, last.gone, last.refused),
                },
              ]),
          ...(last === null || last.fault === null
            ? []
            : [
                {
                  key: 'stopped',
                  label: portals.stopped,
                  // What the program said that pulled, for whoever runs it.
                  value: (
                    <span className="govuk-!-text-break-word" lang="en">
                      {last.fault}
                    </span>
                  ),
                },
              ]),
        ]}
      />
      <Notes caption={portals.notTaken(refused.length)} column={portals.why} notes={refused} />
      <Notes caption={portals.otherwise} column={portals.whatElse} notes={otherwise} />
    </section>
  )
}

function Notes({
  caption,
  column,
  notes,
}: {
  caption: string
  column: string
  notes: readonly ReadPullNote[]
}) {
  const { portals } = useMessages()
  if (notes.length === 0) return null
  return (
    <Table
      caption={caption}
      captionSize="s"
      firstCellIsHeader
      stacks
      columns={[{ label: portals.record }, { label: column }]}
      rows={notes.map(({ title, reasons }) => [title, reasons.join(' ')])}
    />
  )
}
