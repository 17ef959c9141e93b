import { findings, type Finding } from '#app/domain/casebook-figures.ts'
import type { FigureTable } from '#app/messages/casebook-figures.ts'
import { useMessages } from '../page/language.tsx'

const width = 320
const rowHeight = 46
const keyHeight = 24
const barTop = 22
const barHeight = 16
const longestLabel = 40

/** As much of a label as the narrowest chart has room for; its table has all of it. */
function shortened(label: string): string {
  return label.length > longestLabel ? `${label.slice(0, longestLabel - 1).trimEnd()}…` : label
}

/** Told apart by pattern and outline as well as by colour, and on paper without any. */
const looks: Record<Finding, { fill: string; stroke: string; strokeDasharray?: string }> = {
  fault: { fill: '#17645c', stroke: '#17645c' },
  'no-fault': { fill: '#ffffff', stroke: '#0b0c0c' },
  settled: { fill: '#b9cbc7', stroke: '#45504e' },
  closed: { fill: '#ffffff', stroke: '#0b0c0c', strokeDasharray: '3 3' },
}

/** What was found, as bars cut into pieces: each bar under its own label, narrow enough for any screen. Its table stands beside it. */
export function FindingChart({ title, bars, head }: Pick<FigureTable, 'title' | 'bars' | 'head'>) {
  const { figures } = useMessages().casebooks
  const most = Math.max(...bars.map(({ total }) => total))
  const keyTop = findings.length * keyHeight + 10
  const told = bars
    .map(({ label, counts }) => {
      const parts = findings.filter((finding) => counts[finding] > 0)
      return `${label}: ${parts.map((finding) => `${figures.findings[finding]} ${counts[finding]}`).join(', ') || 0}`
    })
    .join('; ')
  return (
    <svg
      className="app-findings__chart"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${keyTop + bars.length * rowHeight}`}
      role="img"
      aria-label={figures.chart(title, told)}
    >
      {findings.map((finding, index) => (
        <g key={finding} transform={`translate(0 ${index * keyHeight})`}>
          <rect x="1" y="3" width="26" height="14" strokeWidth="1.5" {...looks[finding]} />
          <text x="36" y="15" fontSize="14" fill="#0b0c0c">
            {head[index + 1]}
          </text>
        </g>
      ))}
      {bars.map(({ label, total, counts }, index) => (
        <g key={label} transform={`translate(0 ${keyTop + index * rowHeight})`}>
          <text x="0" y="15" fontSize="14" fill="#0b0c0c">
            {shortened(label)}: {total}
          </text>
          {findings.map((finding, nth) => {
            const before = findings.slice(0, nth).reduce((sum, one) => sum + counts[one], 0)
            return counts[finding] === 0 ? null : (
              <rect
                key={finding}
                x={1 + (before / most) * (width - 3)}
                y={barTop}
                width={Math.max(1, (counts[finding] / most) * (width - 3) - 1)}
                height={barHeight}
                strokeWidth="1.5"
                {...looks[finding]}
              />
            )
          })}
        </g>
      ))}
    </svg>
  )
}
