import type { QrCode } from '#app/use-cases/second-factor/qr-code.ts'
import { useMessages } from '../page/language.tsx'

/** Squares of quiet that scanners need around a code. */
const border = 4

/** A QR code, drawn by the page itself: nothing to fetch, and nobody else learns what it says. */
export function QrPicture({ qr }: { qr: QrCode }) {
  const { picture } = useMessages().secondFactor.setUp
  const side = qr.size + 2 * border
  return (
    <svg
      className="app-qr-code"
      role="img"
      aria-label={picture}
      viewBox={`${-border} ${-border} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-border} y={-border} width={side} height={side} fill="#ffffff" />
      <path d={qr.path} fill="#0b0c0c" />
    </svg>
  )
}
