type Angle = [degrees: readonly number[], half: string]

/** A place on the map in degrees, as the rules for coordinates read it; '' where half of it is missing. */
export function positionOf(north: Angle, east: Angle): string {
  const [latitude, longitude] = [angle(north), angle(east)]
  return latitude === null || longitude === null ? '' : `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`
}

/** Degrees, and their minutes and seconds if any; `half` is the letter of the half of the world. */
function angle([[degrees, minutes = 0, seconds = 0], half]: Angle): number | null {
  if (degrees === undefined) return null
  const sum = degrees + minutes / 60 + seconds / 3600
  return half === 'S' || half === 'W' ? -sum : sum
}

/** The day a picture was taken, as a sentence; '' where a camera did not know it. */
export function takenOn(time: string): string {
  const [, year, month, day] = /^((?:19|20)\d\d)[:-](\d\d)[:-](\d\d)/.exec(time.trim()) ?? []
  return year === undefined ? '' : `The picture was taken on ${year}-${month}-${day}.`
}
