import type { RuleId } from '#app/domain/anonymity/finding.ts'

/** Why each rule shows what it shows: said after the words it found. */
const reason: Record<RuleId, string> = {
  'deny-list': 'this portal never publishes these words',
  'email-address': 'an e-mail address that seems to be a person’s own',
  'social-handle': 'an account on a social network',
  iban: 'a bank account',
  'payment-card': 'the number of a payment card',
  'sort-code-and-account': 'bank details',
  'nhs-number': 'an NHS number',
  'national-insurance-number': 'a National Insurance number',
  'phone-number': 'a telephone number that seems to be a person’s own',
  'map-coordinates': 'an exact place on the map',
  'vehicle-registration': 'a vehicle registration',
  'case-reference': 'a reference by which another body could find the person',
  'date-of-birth': 'a date of birth',
  'exact-date': 'the exact day on which something happened to somebody',
  'exact-age': 'the exact age of one person',
  'house-and-street': 'an address',
  postcode: 'a postcode: about fifteen homes share one',
  'titled-name': 'a name',
  'welsh-patronymic': 'a name',
  'full-name': 'a name',
  'initial-and-surname': 'a name',
  'surname-first': 'a name',
  'related-name': 'a name, from what the sentence says before it',
  'given-name': 'a first name',
  'unlisted-name': 'perhaps a name: the sentence treats it as a person',
  'name-in-address': 'a name in the address of a page or the name of a file',
  'sole-holder': 'there is only one such person, and people there know who',
  'small-care-home': 'so few people live there that they can be told apart',
  'rare-condition-and-place': 'a rare condition together with a small place',
}

/** The list of what could tell who somebody is, on the pages of writers, reviewers and editors. */
export const anonymity = {
  possible: 'Perhaps',
  suggestion: (words: string) => `You could write “${words}”.`,
  rewrite: 'Write the sentence in another way.',
  rename: 'Leave the address out, or give the page or the file another name.',
  inSection: 'The casebook’s sections and commentary',
  reason,
}
