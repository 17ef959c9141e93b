import type { Rule } from './rule.ts'
import { caseReference } from './rules/case-reference.ts'
import { dateOfBirth, exactDate } from './rules/dates.ts'
import { emailAddress } from './rules/email-address.ts'
import { exactAge } from './rules/exact-age.ts'
import { houseAndStreet } from './rules/house-and-street.ts'
import { mapCoordinates } from './rules/map-coordinates.ts'
import { nameInAddress } from './rules/name-in-address.ts'
import { nationalInsuranceNumber } from './rules/national-insurance-number.ts'
import { nhsNumber } from './rules/nhs-number.ts'
import { iban, paymentCard, sortCodeAndAccount } from './rules/payment.ts'
import { phoneNumber } from './rules/phone-number.ts'
import { postcode } from './rules/postcode.ts'
import { rareConditionAndPlace } from './rules/rare-condition-and-place.ts'
import { smallCareHome } from './rules/small-care-home.ts'
import { socialHandle } from './rules/social-handle.ts'
import { soleHolder } from './rules/sole-holder.ts'
import { fullName, givenName, relatedName } from './rules/spoken-names.ts'
import { titledName } from './rules/titled-name.ts'
import { unlistedName } from './rules/unlisted-name.ts'
import { vehicleRegistration } from './rules/vehicle-registration.ts'
import { initialAndSurname, surnameFirst, welshPatronymic } from './rules/written-names.ts'

/** All rules. Where two find the same words, the earlier one says what they are: a street is no surname. */
export const rules: readonly Rule[] = [
  emailAddress,
  socialHandle,
  iban,
  paymentCard,
  nhsNumber,
  nationalInsuranceNumber,
  phoneNumber,
  sortCodeAndAccount,
  mapCoordinates,
  dateOfBirth,
  exactDate,
  houseAndStreet,
  postcode,
  vehicleRegistration,
  caseReference,
  exactAge,
  titledName,
  welshPatronymic,
  fullName,
  surnameFirst,
  initialAndSurname,
  relatedName,
  givenName,
  unlistedName,
  nameInAddress,
  soleHolder,
  smallCareHome,
  rareConditionAndPlace,
]
