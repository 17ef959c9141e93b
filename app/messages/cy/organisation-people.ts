import type { organisationPeople as english } from '../en/organisation-people.ts'

/** Y dudalen am le un person mewn sefydliad, i'w weinyddwyr. */
export const organisationPeople: typeof english = {
  change: 'Rolau a mynediad',
  changeOf: (name) => `${name}`,
  suspendedHere: 'Wedi’i atal yma',
  roles: 'Rolau',
  rolesLead: 'Mae newid yn cyfrif o’r dudalen nesaf y maent yn ei hagor: gofynnir iddynt fewngofnodi eto.',
  has: 'Mae’r rôl hon ganddynt',
  give: 'Rhoi’r rôl hon',
  take: 'Tynnu’r rôl hon oddi arnynt',
  ofRole: (role) => `: ${role}`,
  suspend: 'Atal yn y sefydliad hwn',
  suspendText:
    'Mae eu rolau yma yn gorffwys nes i chi godi’r ataliad. Mae eu cyfrif, eu rolau mewn sefydliadau eraill, a’r hyn a ysgrifennwyd ganddynt yn aros. Dim ond gweinyddwr y porth all atal y cyfrif cyfan.',
  suspendButton: 'Atal yma',
  liftText: 'Mae eu rolau yma yn gorffwys. Bydd codi’r ataliad yn rhoi’r holl rolau uchod yn ôl iddynt.',
  liftButton: 'Codi’r ataliad',
  accountSuspended: 'Mae eu cyfrif cyfan wedi’i atal, gan weinyddwr y porth.',
  remove: 'Tynnu o’r sefydliad',
  removeText:
    'Maent yn colli pob rôl yma. Mae’r drafftiau a ddechreuwyd ganddynt yn aros gyda’r sefydliad, a gallwch eu rhoi i gydweithiwr.',
  removeButton: 'Tynnu o’r sefydliad',
  onlyApprover:
    'Dyma’r unig gymeradwywr, ac mae’r sefydliad yn cymeradwyo’r hyn sy’n ei adael. Heb un, bydd drafftiau’n aros.',
  done: {
    given: 'Mae’r rôl wedi’i rhoi',
    taken: 'Mae’r rôl wedi’i thynnu',
    'suspended-here': 'Mae eu rolau yma yn gorffwys, ac maent wedi’u hallgofnodi',
    'lifted-here': 'Mae eu rolau yma ganddynt eto',
  },
}
