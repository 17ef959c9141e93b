import { matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

const vehicle =
  /\b(?:cars?|vans?|vehicles?|lorry|lorries|tractor|motorbike|motorcycle|registration|reg|number ?plate|plate|camera|penalty|parked|parking|badge|towed|bus lane|driver|driving|drove|cerbyd|gerbyd|ceir|car|gar|fan|tractor|rhif cofrestru|parcio|gyrrwr)\b/i

/**
 * The current form needs no words about vehicles around it; the older ones look too much like roads, forms and rooms.
 */
export const vehicleRegistration: Rule = {
  id: 'vehicle-registration',
  kind: 'vehicle',
  severity: 'identifies',
  source:
    'DVLA leaflet INF104, vehicle registration numbers: current (AA19 AAA), prefix (A123 AAA) and suffix (AAA 123A) forms',
  examples: {
    found: ['It was BD51 SMR.', 'Her car, Q123 ABC, was towed.', 'Parciwyd cerbyd ABC 123A yno.'],
    clean: [
      'The A470 NCN route is shut.',
      'Batch AB12 was recalled.',
      'The B12 ABC form is old.',
      'AA99 AAA',
    ],
  },
  find: (read) => [
    ...matching(
      read,
      /(?<![\p{L}\p{N}])[A-HJ-PR-Y]{2}(\d{2}) ?[A-HJ-PR-Z]{3}(?![\p{L}\p{N}])/gu,
      ([, year]) => (isAgeIdentifier(Number(year)) ? 'likely' : null),
    ),
    ...matching(
      read,
      /(?<![\p{L}\p{N}])(?:[A-HJ-NP-TV-Y]\d{1,3} ?[A-HJ-PR-Z]{3}|Q\d{1,3} ?[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3} ?\d{1,3}[A-Z])(?![\p{L}\p{N}])/gu,
      (_, { whole }) => (vehicle.test(whole) ? 'possible' : null),
    ),
  ],
}

/** 02 to 49 for a spring, 51 to 99 for an autumn; those of years to come are nobody's yet. */
function isAgeIdentifier(number: number): boolean {
  return (number >= 2 && number <= 40) || (number >= 51 && number <= 90)
}
