import { plural } from '../plural.ts'
import type { bodyPreviews as english } from '../en/body-previews.ts'

/** Geiriau'r dyddiau y caiff corff a enwir mewn detholiad gywiro ei ffeithiau ynddynt. */
export const bodyPreviews: typeof english = {
  manage: {
    title: 'Rhagolwg i’r sefydliad a enwir',
    lead: 'Gall y sefydliad y cwynwyd amdano weld y drafft cyn iddo gael ei gyhoeddi, a dweud pa ffeithiau sy’n anghywir. Nid yw’r hyn y mae’n ei ddweud yn newid dim ynddo’i hun: chi sy’n penderfynu.',
    names: (body) => `Mae’r drafft hwn yn enwi ${body}.`,
    open: (days) =>
      plural('cy', days, {
        one: 'Ei agor am # diwrnod',
        two: 'Ei agor am # ddiwrnod',
        other: 'Ei agor am # diwrnod',
      }),
    openAgain: (days) =>
      plural('cy', days, {
        one: 'Ei agor eto am # diwrnod',
        two: 'Ei agor eto am # ddiwrnod',
        other: 'Ei agor eto am # diwrnod',
      }),
    openText:
      'Bydd ei gyfranwyr, ei gymeradwywyr a’i weinyddwyr sydd â chyfrif yn ei weld ymhlith eu gwaith. Rhowch wybod iddynt eich hun hefyd. Hyd nes y bydd y diwrnod olaf ar ben, neu hyd nes y byddant wedi dweud nad oes dim ar ôl i’w gywiro, ni ellir ei gyhoeddi.',
    standing: {
      open: 'Ar agor i’r sefydliad',
      agreed: 'Nid oes gan y sefydliad ddim ar ôl i’w gywiro',
      skipped: 'Ni ddisgwylir amdano',
      over: 'Mae’r dyddiau ar ben',
    },
    until: (date) => `Tan ddiwedd ${date}`,
    reasonGiven: (reason) => `Rheswm: ${reason}`,
    skip: 'Peidio ag aros',
    skipText:
      'Os oes rhaid ei gyhoeddi’n gynt (er enghraifft, os yw’r sefydliad wedi ateb drwy lythyr), rhowch y rheswm. Mae’n aros yn yr hanes.',
    reason: 'Pam nad oes rhaid i ni aros?',
    skipButton: 'Mynd ymlaen heb aros',
    corrections: 'Yr hyn y mae’r sefydliad yn dweud ei fod yn anghywir',
    none: 'Dim hyd yn hyn.',
    whole: 'Y drafft cyfan',
    sent: (when) => `Anfonwyd ar ${when}`,
    markOf: (field) => `(${field})`,
    done: {
      opened: 'Mae’r drafft ar agor i’r sefydliad',
      skipped: 'Nid oes rhaid aros amdano mwyach',
    },
  },
  facts: {
    title: 'Gwirio’r ffeithiau am eich sefydliad',
    lead: (owner) =>
      `Mae ${owner} yn mynd i gyhoeddi hwn, ac mae’n enwi eich sefydliad ynddo. Hyd at y diwrnod olaf gallwch ddweud pa ffeithiau sy’n anghywir.`,
    until: (date) => `Mae gennych tan ddiwedd ${date}.`,
    confidential: 'Drafft yw hwn. Peidiwch â’i drosglwyddo y tu allan i’ch sefydliad.',
    correct: (section) => `Cywiro rhywbeth yn: ${section}`,
    whole: 'Rhywbeth am y drafft cyfan',
    hint: 'Dywedwch beth sy’n anghywir a beth sy’n gywir. Peidiwch ag enwi neb a ddefnyddiodd wasanaeth.',
    send: 'Anfon y cywiriadau',
    sent: 'Yr hyn y mae eich sefydliad wedi’i anfon',
    sentOn: (when) => `Anfonwyd ar ${when}`,
    agree: 'Dim (mwy) i’w gywiro',
    agreeText:
      'Dywedwch hynny pan fyddwch wedi gorffen: yna nid oes rhaid aros amdanoch. Ni allwch anfon cywiriadau ar ôl hynny.',
    agreeButton: 'Nid oes gennym ddim mwy i’w gywiro',
    agreed: 'Mae eich sefydliad wedi dweud nad oes dim ar ôl i’w gywiro.',
    done: {
      corrected: 'Mae eich cywiriadau wedi’u hanfon',
      agreed: 'Diolch. Mae’r golygyddion yn gwybod nad oes gennych ddim mwy i’w gywiro',
    },
  },
  waiting: {
    heading: 'Yn aros am eich ffeithiau',
    lead: 'Mae ombwdsmon yn mynd i gyhoeddi’r rhain, ac maent yn enwi eich sefydliad. Dywedwch pa ffeithiau sy’n anghywir.',
    until: (date) => `Tan ddiwedd ${date}`,
  },
  desk: {
    'not-opened': 'Nid yw’r sefydliad a enwir wedi cael ei weld.',
    'no-named-body': 'Nid yw’n enwi sefydliad.',
    open: 'Gall y sefydliad a enwir gywiro ffeithiau nawr.',
    agreed: 'Nid oes gan y sefydliad a enwir ddim ar ôl i’w gywiro.',
    skipped: 'Penderfynwyd peidio ag aros am y sefydliad a enwir.',
    over: 'Mae dyddiau’r sefydliad a enwir ar ben.',
  },
}
