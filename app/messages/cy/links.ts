import { plural } from '../plural.ts'
import type { links as english } from '../en/links.ts'

/** Geiriau am ddolenni i ddrafft, a'r tudalennau lle gofynnir i gydweithwyr ysgrifennu gydag eraill. */
export const links: typeof english = {
  madeFor: 'I bwy mae’r ddolen hon?',
  madeForHint:
    'Enw neu dîm, er mwyn gwahaniaethu rhwng y dolenni. Dim ond yr ysgrifenwyr a’r adolygydd sy’n ei weld.',
  days: 'Am ba hyd y dylai weithio?',
  dayChoice: { 1: 'Un diwrnod', 7: '7 diwrnod', 30: '30 diwrnod' },
  made: (whom) => `Mae’r ddolen i ${whom} yn barod`,
  madeText:
    'Copïwch hi nawr a’i hanfon eich hun: dim ond y tro hwn y caiff ei dangos. Gall unrhyw un sydd â hi ei defnyddio, felly anfonwch hi at y bobl rydych yn eu bwriadu yn unig.',
  link: 'Dolen',
  copy: 'Copïo’r ddolen',
  copied: 'Wedi’i chopïo',
  list: 'Dolenni a wnaed hyd yn hyn',
  none: 'Dim dolenni eto.',
  standing: {
    open: 'Yn gweithio',
    'used-up': 'Wedi’i defnyddio',
    expired: 'Wedi dod i ben',
    revoked: 'Wedi’i diddymu',
  },
  until: (when) => `Tan ${when}`,
  uses: (n, atMost) =>
    atMost === null
      ? plural('cy', n, { one: 'Defnyddiwyd gan # person', other: 'Defnyddiwyd gan # o bobl' })
      : n === 0
        ? 'I un person, heb ei defnyddio eto'
        : 'Defnyddiwyd gan un person',
  revoke: 'Diddymu',
  revokeOf: (whom) => `y ddolen i ${whom}`,
  revoked: 'Mae’r ddolen wedi’i diddymu: nid yw’n agor dim o hyn ymlaen',
  over: {
    title: 'Nid yw’r ddolen hon yn gweithio',
    text: 'Efallai ei bod wedi dod i ben, wedi’i defnyddio neu wedi’i diddymu, neu fod yr hyn yr oedd yn arwain ato wedi’i gyhoeddi neu ei ollwng ers hynny.',
    todo: 'Gofynnwch i bwy bynnag a’i hanfonodd atoch am un newydd. Os gwnaethoch ei chopïo, gwnewch yn siŵr eich bod wedi copïo’r cyfan.',
    tooMany: 'Rhoddwyd cynnig ar ormod o ddolenni',
    tooManyText:
      'Rhoddwyd cynnig ar lawer o ddolenni nad ydynt yn gweithio o’ch rhwydwaith. Arhoswch chwarter awr, yna agorwch eich un chi eto.',
  },
  desk: {
    heading: 'Pobl eraill a’r drafft hwn',
    colleagues: 'Gwahodd cydweithwyr i ysgrifennu',
    colleaguesText: (n) =>
      n === 0
        ? 'Gall pobl o unrhyw sefydliad helpu i ysgrifennu, drwy ddolen.'
        : plural('cy', n, {
            one: 'Gall # cydweithiwr gwadd ysgrifennu yma.',
            other: 'Gall # cydweithiwr gwadd ysgrifennu yma.',
          }),
    factChecks: 'Gwiriadau ffeithiau',
    factChecksText: (open) =>
      open === 0
        ? 'Gall rhywun heb gyfrif wirio’r ffeithiau, drwy ddolen.'
        : plural('cy', open, {
            one: 'Mae # ateb yn aros i gael sylw.',
            other: 'Mae # ateb yn aros i gael sylw.',
          }),
    namedBody: 'Rhagolwg i’r sefydliad a enwir',
  },
  colleagues: {
    title: 'Cydweithwyr ar y drafft hwn',
    lead: 'Gall cydweithwyr o unrhyw sefydliad helpu i ysgrifennu’r drafft hwn. Maent yn ei weld ac yn ei newid. Ni allant ei anfon i’w adolygu, ei daflu na’i dynnu’n ôl: yn enw eich sefydliad chi y gwneir hynny, gan eich pobl eich hun. Ni allant byth ei adolygu ychwaith.',
    ends: 'Daw eu rhan i ben pan gaiff y drafft hwn ei gyhoeddi. Mae angen gwahoddiadau newydd ar gyfer argraffiad newydd.',
    who: 'Pwy a ymunodd drwy ddolen',
    nobody: 'Neb eto.',
    joined: (date) => `Ymunodd ar ${date}`,
    remove: 'Tynnu',
    removeOf: (name) => `${name} oddi ar y drafft hwn`,
    removed: 'Wedi tynnu’r person oddi ar y drafft. Mae’r hyn a ysgrifennodd yn aros',
    invite: 'Gwahodd rhywun',
    howMany: 'Faint o bobl a gaiff ymuno drwyddi?',
    one: 'Un person',
    many: 'Pawb sydd â’r ddolen',
    button: 'Gwneud dolen',
  },
  joining: {
    title: 'Helpu i ysgrifennu drafft',
    untitled: 'Drafft heb deitl',
    invited: (organisation) => `Mae ${organisation} yn gofyn i chi helpu i ysgrifennu hwn:`,
    what: 'Gallwch ddarllen y drafft a’i newid. Y sefydliad sy’n ei anfon i’w adolygu, ac ni all neb a’i hysgrifennodd ei adolygu.',
    until: (when) => `Gallwch ymuno tan ${when}.`,
    button: 'Ymuno i ysgrifennu',
    signIn: 'Mewngofnodi i ymuno',
    signInText: 'Mae angen cyfrif arnoch, mewn unrhyw sefydliad. Byddwch yn dod yn ôl yma ar ôl mewngofnodi.',
    noAccount: 'Dim cyfrif?',
    noAccountText:
      'Drwy wahoddiad y ceir cyfrif. Gofynnwch i weinyddwr eich sefydliad eich hun am un. Os nad yw eich sefydliad yma eto, gofynnwch i bwy bynnag a anfonodd y ddolen hon atoch: gall eu gweinyddwr nhw eich gwahodd. Yna agorwch y ddolen hon eto, tra bydd yn gweithio.',
    already: 'Gallwch ysgrifennu’r drafft hwn eisoes.',
    open: 'Agor y drafft',
  },
  mine: {
    heading: 'Drafftiau y cawsoch wahoddiad i’w hysgrifennu',
    owner: (organisation) => `Ar gyfer ${organisation}`,
  },
}
