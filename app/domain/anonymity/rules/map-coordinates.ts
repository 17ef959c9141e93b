import { matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

/** A spot on the map, so finely given that it is somebody's door. */
export const mapCoordinates: Rule = {
  id: 'map-coordinates',
  kind: 'coordinates',
  severity: 'identifies',
  source:
    'ISO 6709 (degrees, also with minutes and seconds), Ordnance Survey National Grid (two letters, four to ten digits), what3words (three words, behind three strokes or its name)',
  examples: {
    found: [
      'It is at 52.41537, -4.08292 now.',
      'Grid reference SN 5821 8163.',
      'They went to ///filled.count.soap.',
      'Cyfeirnod grid SH 600 700',
      'Our what3words is filled.count.soap there.',
      'what3words: filled.count.soap',
      'Cyfeiriad What3Words: llenwi.cyfri.sebon',
      'Y what3words ar gyfer y fferm yw llenwi.cyfri.sebon.',
      'It is https://w3w.co/filled.count.soap on the map.',
      'It lies at 51°37′12″N 3°56′40″W there.',
      "It lies at 51° 37' 12\" N, 3° 56.5' W there.",
      'Left at SH72345678.',
    ],
    clean: [
      'Readings of 51.4 and 52.9.',
      'Ratio 1.25 to 4.08.',
      'Form SN 58 was used.',
      'An angle of 51°37′ was cut.',
      'Batch SH72345 came.',
      'Yes/no/maybe answers',
      'Crews use what3words. They find people.',
      'They used what3words, e.g. in woods.',
      'Read gofal.cymru.example for more.',
      'See what3words.com or w3w.co for more.',
    ],
  },
  find: (read) => [
    ...matching(
      read,
      /(?<![\d.£])(\d{2}\.\d{3,8})°? ?[NS]?,? {0,2}([-–]?\d{1,2}\.\d{3,8})(?:°? ?[EW](?!\p{L})|°)?(?![\d.]\d)/gu,
      ([, north, east]) =>
        // The British Isles, with their seas.
        Number(north) > 49 && Number(north) < 61 && Math.abs(Number(east?.replace('–', '-'))) < 11
          ? 'sure'
          : null,
    ),
    ...matching(
      read,
      /(?<![\d.])(?:49|5\d|60)° ?\d{1,2}(?:\.\d{1,4})?['′’] ?(?:\d{1,2}(?:\.\d{1,4})?(?:["″”]|[′'’]{2}) ?)?[NG],? {0,2}(?:\d|10)° ?\d{1,2}(?:\.\d{1,4})?['′’] ?(?:\d{1,2}(?:\.\d{1,4})?(?:["″”]|[′'’]{2}) ?)?[EWD](?!\p{L})/gu,
      () => 'sure',
    ),
    ...matching(
      read,
      // Of eight or ten figures without a space: a spot of ten metres or one.
      /(?<![\p{L}\p{N}])[HNOST][A-HJ-Z](?:\d{8}|\d{10})(?![\p{L}\p{N}])/gu,
      () => 'likely',
    ),
    ...matching(
      read,
      /(?<![\p{L}\p{N}])[HNOST][A-HJ-Z] ?(\d{2,5}) ?(\d{2,5})(?![\p{L}\p{N}])/gu,
      ([, east, north], { before }) => {
        if (east?.length !== north?.length) return null
        if (/\b(?:grid ref(?:erence)?|cyfeirnod grid|map ref(?:erence)?)\b/i.test(before)) return 'sure'
        return (east?.length ?? 0) >= 4 ? 'likely' : null
      },
    ),
    ...matching(
      read,
      // Without its strokes, where the sentence has named it.
      /(?<![\p{L}\p{N}/:.@-])\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20}(?![\p{L}@/]|\.\p{L})/gu,
      (_, { before }) => (/(?:what ?(?:3|three) ?words|\bw3w)(?!\.)/i.test(before) ? 'sure' : null),
    ),
    ...matching(
      read,
      /(?<![\p{L}.])(?:https?:\/\/)?(?:www\.)?(?:what3words\.com|w3w\.co)\/\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20}/giu,
      () => 'sure',
    ),
    ...matching(
      read,
      /(?<![\p{L}\p{N}/:])\/{3}\p{Ll}{2,20}\.\p{Ll}{2,20}\.\p{Ll}{2,20}(?!\p{L})/gu,
      () => 'sure',
    ),
  ],
}
