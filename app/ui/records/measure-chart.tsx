import type { Figures } from '#app/domain/measure.ts'
import type { MeasureFigure, ShownMeasure } from '#app/domain/shown.ts'
import { useMessages } from '../page/language.tsx'

const width = 320
const rowHeight = 46
const barTop = 22
const barHeight = 14

/** Told apart by outline and pattern as well as by colour, and on paper without any. */
const looks: Record<MeasureFigure, { fill: string; stroke: string; strokeDasharray?: string }> = {
  baseline: { fill: '#b9cbc7', stroke: '#45504e' },
  result: { fill: '#17645c', stroke: '#17645c' },
  target: { fill: '#ffffff', stroke: '#0b0c0c' },
  ideal: { fill: '#ffffff', stroke: '#0b0c0c', strokeDasharray: '4 3' },
}

interface MeasureChartProps {
  label: string
  chart: Figures
  figures: ShownMeasure['figures']
}

/**
 * A measure's figures as bars from zero, each under its own label, so that nothing collides on a narrow screen. A tick on
 * the bars of before and after says where the target is. Its table stands beside it; nothing is drawn when all are zero.
 */
export function MeasureChart({ label, chart, figures }: MeasureChartProps) {
  const { caseStudies } = useMessages()
  const bars = figures.flatMap(({ figure, text }) => {
    const value = chart[figure]
    return value === null ? [] : [{ figure, text, value }]
  })
  const most = chart.most ?? Math.max(...bars.map(({ value }) => value))
  if (most <= 0) return null
  const lengthOf = (value: number) => Math.min(1, value / most) * (width - 2)
  const height = bars.length * rowHeight
  const told = bars.map(({ figure, text }) => `${caseStudies.figures[figure]}: ${text}`).join(', ')
  return (
    <svg
      className="app-measure__chart"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={caseStudies.chartOf(label, told)}
    >
      {bars.map(({ figure, text, value }, index) => (
        <g key={figure} transform={`translate(0 ${index * rowHeight})`}>
          <text x="0" y="15" fontSize="15" fill="#0b0c0c" fontWeight={figure === 'result' ? 700 : 400}>
            {caseStudies.figures[figure]}: {text}
          </text>
          <line x1="1" x2={width - 1} y1={barTop + barHeight} y2={barTop + barHeight} stroke="#b9cbc7" />
          <rect
            x="1"
            y={barTop}
            width={Math.max(2, lengthOf(value))}
            height={barHeight}
            strokeWidth="1.5"
            {...looks[figure]}
          />
          {chart.target !== null && (figure === 'baseline' || figure === 'result') && (
            <Tick x={1 + lengthOf(chart.target)} />
          )}
        </g>
      ))}
    </svg>
  )
}

/** White beside black, so that it stands out on any bar. */
function Tick({ x }: { x: number }) {
  const line = { y1: barTop - 4, y2: barTop + barHeight + 4 }
  return (
    <>
      <line x1={x} x2={x} {...line} stroke="#ffffff" strokeWidth="5" />
      <line x1={x} x2={x} {...line} stroke="#0b0c0c" strokeWidth="2" />
    </>
  )
}
