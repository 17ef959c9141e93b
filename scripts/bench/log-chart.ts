interface Line {
  name: string
  points: { x: number; y: number }[]
}

interface Chart {
  title: string
  /** The same in words, for who does not see it. */
  description: string
  x: string
  y: string
  lines: Line[]
}

const width = 760
const height = 460
const plot = { left: 70, top: 50, right: 560, bottom: 400 }
/** Told apart by more than colour: each line has marks and dashes of its own. Readable on light and on dark. */
const looks = [
  { colour: '#1f77b4', dash: '' },
  { colour: '#d1495b', dash: '8 4' },
  { colour: '#2a9d8f', dash: '2 4' },
  { colour: '#b8860b', dash: '10 3 2 3' },
  { colour: '#8e63ce', dash: '4 2' },
]

/** A line chart on logarithmic axes as one SVG, with title and description, in the reader's light or dark. */
export function logChart({ title, description, x, y, lines }: Chart): string {
  const points = lines.flatMap((line) => line.points)
  const across = scale(
    points.map((point) => point.x),
    plot.left,
    plot.right,
  )
  const up = scale(
    points.map((point) => point.y),
    plot.bottom,
    plot.top,
  )
  const grid = [
    ...across.ticks.map((tick) => {
      const at = across.place(tick)
      return `<path class="grid" d="M${at} ${plot.top}V${plot.bottom}"/><text x="${at}" y="${plot.bottom + 20}" text-anchor="middle">${tick.toLocaleString('en-GB')}</text>`
    }),
    ...up.ticks.map((tick) => {
      const at = up.place(tick)
      return `<path class="grid" d="M${plot.left} ${at}H${plot.right}"/><text x="${plot.left - 8}" y="${at + 4}" text-anchor="end">${tick.toLocaleString('en-GB')}</text>`
    }),
  ]
  const drawn = lines.map((line, index) => {
    const { colour, dash } = looks[index % looks.length] ?? { colour: 'gray', dash: '' }
    const places = line.points.map((point) => `${across.place(point.x)} ${up.place(point.y)}`)
    const marks = places.map(
      (place) => `<circle cx="${place.replace(' ', '" cy="')}" r="3.5" fill="${colour}"/>`,
    )
    const key = plot.top + 10 + index * 26
    return `<g stroke="${colour}" stroke-dasharray="${dash}" fill="none" stroke-width="2.5"><path d="M${places.join('L')}"/><path d="M${plot.right + 16} ${key}h30"/></g>${marks.join('')}<text x="${plot.right + 54}" y="${key + 4}">${escaped(line.name)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">
<title id="t">${escaped(title)}</title>
<desc id="d">${escaped(description)}</desc>
<style>
svg { background: #fff; color: #1b1b1b }
text { font: 13px sans-serif; fill: currentColor }
.grid { stroke: #b1b4b6; stroke-width: 1; opacity: .5 }
@media (prefers-color-scheme: dark) { svg { background: #1b1b1b; color: #f3f2f1 } }
</style>
<text x="${plot.left}" y="24">${escaped(title)}</text>
${grid.join('\n')}
${drawn.join('\n')}
<text x="${(plot.left + plot.right) / 2}" y="${plot.bottom + 46}" text-anchor="middle">${escaped(x)}</text>
<text x="${plot.left}" y="${plot.top - 8}">${escaped(y)}</text>
</svg>
`
}

/** From whole powers of ten below the values to those above them. */
function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  const ticks = Array.from({ length: high - low + 1 }, (_, index) =>
    Number((10 ** (low + index)).toPrecision(1)),
  )
  const place = (value: number) =>
    Number((from + ((Math.log10(value) - low) / (high - low)) * (to - from)).toFixed(1))
  return { ticks, place }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
