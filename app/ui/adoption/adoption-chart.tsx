import type { AdoptionStage } from '#app/domain/adoption.ts'
import type { ReadAdoptions } from '#app/domain/read-adoption.ts'
import { useMessages } from '../page/language.tsx'

const width = 320
const rowHeight = 42
const barTop = 21
const barHeight = 13

const ended: readonly AdoptionStage[] = ['tried-and-stopped', 'decided-against']
/** What came to an end is told apart by outline and dashes, not by colour alone. */
const going = { fill: '#17645c', stroke: '#17645c' }
const over = { fill: '#ffffff', stroke: '#0b0c0c', strokeDasharray: '4 3' }

/** How many bodies have come how far, as bars under their labels: narrow enough for any screen. Its table stands beside it. */
export function AdoptionChart({ counts }: { counts: ReadAdoptions['counts'] }) {
  const { stage: stages, section } = useMessages().adoption
  const most = Math.max(...counts.map(({ count }) => count))
  const told = counts.map(({ stage, count }) => `${stages[stage]}: ${count}`).join(', ')
  return (
    <svg
      className="app-adoptions__chart"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${counts.length * rowHeight}`}
      role="img"
      aria-label={section.chart(told)}
    >
      {counts.map(({ stage, count }, index) => (
        <g key={stage} transform={`translate(0 ${index * rowHeight})`}>
          <text x="0" y="15" fontSize="15" fill="#0b0c0c">
            {stages[stage]}: {count}
          </text>
          <rect
            x="1"
            y={barTop}
            width={(count / most) * (width - 2)}
            height={barHeight}
            strokeWidth="1.5"
            {...(ended.includes(stage) ? over : going)}
          />
        </g>
      ))}
    </svg>
  )
}
