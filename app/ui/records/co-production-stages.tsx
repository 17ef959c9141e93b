import { coProductionRungs, type CoProductionRung, type CoProductionStage } from '#app/domain/vocabulary.ts'
import { Table } from '../content/table.tsx'
import { useMessages } from '../page/language.tsx'

/** How far people shared in each stage of the work: the rung in words, and as filled steps of the ladder. */
export function CoProductionStages({
  stages,
}: {
  stages: readonly { stage: CoProductionStage; rung: CoProductionRung }[]
}) {
  const { caseStudies, vocabulary } = useMessages()
  return (
    <Table
      caption={caseStudies.stages.caption}
      captionSize="m"
      columns={[{ label: caseStudies.stages.stage }, { label: caseStudies.stages.rung }]}
      firstCellIsHeader
      rows={stages.map(({ stage, rung }) => [
        vocabulary.coProductionStage[stage],
        <span key={stage} className="app-rung">
          <Steps rung={coProductionRungs.indexOf(rung) + 1} />
          {vocabulary.coProductionRung[rung]}
        </span>,
      ])}
    />
  )
}

const step = 16

function Steps({ rung }: { rung: number }) {
  const { stages } = useMessages().caseStudies
  const of = coProductionRungs.length
  return (
    <svg
      className="app-rung__steps"
      width={of * step}
      height={step}
      viewBox={`0 0 ${of * step} ${step}`}
      role="img"
      aria-label={stages.step(rung, of)}
    >
      {coProductionRungs.map((each, index) => {
        const height = 4 + 2 * (index + 1)
        return (
          <rect
            key={each}
            x={index * step + 1}
            y={step - height - 1}
            width={step - 3}
            height={height}
            fill={index < rung ? '#17645c' : '#ffffff'}
            stroke="#17645c"
          />
        )
      })}
    </svg>
  )
}
