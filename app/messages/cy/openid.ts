import type { NewPeople, OpenIdRefusal } from '#app/domain/openid.ts'
import type { openid as english } from '../en/openid.ts'

const refused: Record<OpenIdRefusal, string> = {
  'began-elsewhere':
    'Dechreuwyd y mewngofnodi hwn mewn porwr arall, cymerodd fwy na 10 munud, neu mae wedi’i ddefnyddio’n barod. Dechreuwch eto.',
  cancelled:
    'Gwnaethoch ganslo mewngofnodi yn eich sefydliad, neu ni adawodd i chi fynd ymlaen. Gallwch roi cynnig arall arni.',
  'not-answered':
    'Nid yw system fewngofnodi eich sefydliad yn ateb fel y dylai. Rhowch gynnig arall arni ymhen ychydig. Os yw’n parhau, rhowch wybod i bwy bynnag sy’n gofalu am eich cyfrif yn y gwaith.',
  'not-believed':
    'Ni ellid gwirio ateb system fewngofnodi eich sefydliad, felly ni chafodd ei ddefnyddio. Dechreuwch eto. Os yw’n parhau, rhowch wybod i bwy bynnag sy’n gofalu am eich cyfrif yn y gwaith.',
  'no-address':
    'Ni ddywedodd system fewngofnodi eich sefydliad beth yw eich cyfeiriad e-bost. Rhowch wybod i bwy bynnag sy’n gofalu am eich cyfrif yn y gwaith.',
  'not-verified':
    'Mae system fewngofnodi eich sefydliad yn dweud nad oes neb wedi gwneud yn siŵr mai chi biau eich cyfeiriad e-bost. Rhowch wybod i bwy bynnag sy’n gofalu am eich cyfrif yn y gwaith.',
  'foreign-domain': 'Nid yw eich cyfeiriad e-bost yno yn un o’r rhai sy’n perthyn i’r sefydliad.',
  'no-account':
    'Nid oes gennych gyfrif yma eto, a thrwy wahoddiad y mae eich sefydliad yn rhoi cyfrifon. Gofynnwch i’w weinyddwr am un.',
  'other-account':
    'Mae’r cyfrif sydd â’ch cyfeiriad e-bost yn perthyn i rywun arall yn eich sefydliad, a oedd â’r cyfeiriad o’ch blaen. Ysgrifennwch atom, a byddwn yn ei gywiro.',
  suspended: 'Mae eich cyfrif wedi’i atal. Cysylltwch â ni os ydych yn meddwl mai camgymeriad yw hyn.',
  'too-many-attempts': 'Bu gormod o ymgeisiau. Arhoswch ychydig, yna rhowch gynnig arall arni.',
  'switched-off': 'Mae mewngofnodi drwy eich sefydliad wedi’i ddiffodd yma. Mewngofnodwch â’ch cyfrinair.',
}

const newPeople: Record<NewPeople, string> = {
  contributor: 'Cânt gyfrif, a chânt ysgrifennu astudiaethau achos ar ran y sefydliad',
  member: 'Cânt gyfrif heb rôl',
  nobody: 'Ni chânt un: dim ond pobl a gafodd wahoddiad sy’n dod i mewn',
}

/** Geiriau am fewngofnodi drwy gyfeiriadur y sefydliad ei hun (OpenID Connect). */
export const openid: typeof english = {
  signIn: {
    offer: (organisation) => `Mewngofnodi drwy’r sefydliad: ${organisation}`,
    offerText: (organisation) =>
      `Mae gan y sefydliad hwn ei system fewngofnodi ei hun: ${organisation}. Nid oes angen cyfrinair y porth arnoch.`,
    ask: 'Mewngofnodi drwy fy sefydliad',
  },
  refused: {
    title: 'Nid ydych wedi mewngofnodi',
    again: 'Yn ôl i’r dudalen fewngofnodi',
    why: refused,
  },
  connection: {
    title: (organisation) => `Sut mae pobl yn mewngofnodi: ${organisation}`,
    shortTitle: 'Mewngofnodi',
    lead: 'Gall pobl sefydliad fewngofnodi â’r cyfrif sydd ganddynt yn y gwaith. Rhaid i gyfeiriadur y sefydliad siarad OpenID Connect, fel y mae rhai Microsoft, Google, Okta a Keycloak.',
    none: 'Mae pobl y sefydliad hwn yn mewngofnodi â chyfrineiriau’r porth.',
    state: { on: 'Ymlaen', off: 'Wedi’i ddiffodd' },
    facts: {
      state: 'Mewngofnodi drwy’r sefydliad',
      issuer: 'Cyhoeddwr (issuer)',
      clientId: 'ID y cleient (client ID)',
      domains: 'Parthau e-bost',
      newPeople: 'Pobl heb gyfrif yma',
      asksSecondFactor: 'Yn gofyn am ail gam ei hun',
    },
    yes: 'Ydy',
    no: 'Nac ydy',
    redirectText: 'Mae pwy bynnag sy’n gofalu am y cyfeiriadur yn rhoi’r cyfeiriad hwn yno:',
    change: 'Ei newid',
    issuerHint:
      'Y cyfeiriad gwe y mae’r cyfeiriadur yn ei alw ei hun wrtho, fel https://login.example.gov.uk',
    clientSecret: 'Cyfrinach y cleient (client secret)',
    secretHint: 'Fe’i cedwir dan sêl, ac ni chaiff ei dangos eto.',
    secretKept: 'Gadewch hwn yn wag i gadw’r un sydd yno.',
    domainsHint:
      'Un ar bob llinell, fel example.gov.uk. Dim ond cyfeiriadau yn union y parthau hyn sy’n cael dod i mewn.',
    confirmed: 'Rwyf wedi gwneud yn siŵr bod y parthau hyn yn perthyn i’r sefydliad',
    confirmedHint:
      'Er enghraifft drwy gofnod yn eu DNS y gwnaethoch ofyn amdano. Gall pwy bynnag sy’n rhedeg y cyfeiriadur fewngofnodi fel unrhyw un â chyfeiriad yno.',
    newPeople: 'Beth mae pobl nad oes ganddynt gyfrif yma yn ei gael?',
    newPeopleChoice: newPeople,
    asksSecondFactor: 'Mae’r cyfeiriadur yn gofyn i bawb am ail gam',
    asksSecondFactorHint:
      'Yna nid oes raid i bobl y mae angen mewngofnodi dau gam arnynt oherwydd eu rôl ei drefnu yma hefyd. Mae’r rhai sydd wedi’i droi ymlaen yn rhoi eu cod yr un fath.',
    enabled: 'Gadael i bobl fewngofnodi drwyddo',
    save: 'Cadw',
    saved: 'Mae system fewngofnodi’r sefydliad wedi’i chadw',
    remove: 'Dileu system fewngofnodi’r sefydliad',
    removeText:
      'Caiff pobl a ddaeth drwyddi eu hallgofnodi. Gallant osod cyfrinair drwy’r ddolen am gyfrinair anghofiedig ar y dudalen fewngofnodi.',
    removed: 'Mae system fewngofnodi’r sefydliad wedi’i dileu',
  },
}
