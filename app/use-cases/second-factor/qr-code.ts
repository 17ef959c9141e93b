import { create } from 'qrcode'

/** A QR code as one path of unit squares, so that a page can draw it with no picture to fetch. */
export interface QrCode {
  /** Squares along each side, without the quiet border that scanners need. */
  size: number
  path: string
}

export function qrCode(text: string): QrCode {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const dark = [...data.keys()].filter((at) => data[at])
  const path = dark.map((at) => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`).join('')
  return { size, path }
}
