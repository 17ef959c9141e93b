import { plural } from '../plural.ts'
import type { writing as english } from '../en/writing.ts'

export const writing: typeof english = {
  tasks: {
    title: 'Ysgrifennu eich astudiaeth achos',
    lead: 'Atebwch yr hyn a allwch, mewn unrhyw drefn. Cedwir popeth a gadwch yma, ar unrhyw ddyfais.',
    heading: 'Tasgau',
    first: 'Yr hanes mewn pum munud',
    translation: { en: 'Saesneg', cy: 'Cymraeg' },
    translationLead:
      'Eich geiriau yn iaith arall y porth. Dim ond am yr hyn rydych wedi’i ysgrifennu y gofynnir yma.',
    back: 'Yn ôl i’r rhestr dasgau',
    status: {
      completed: 'Wedi’i gwblhau',
      'in-progress': 'Ar y gweill',
      'not-started': 'Heb ddechrau',
      'cannot-start': 'Methu dechrau eto',
    },
    cannotStart: 'Ysgrifennwch rywbeth yn yr iaith gyntaf yn gyntaf.',
    check: 'Gwirio eich atebion ac anfon',
    checkNotYet: 'Rhaid cwblhau’r hanes mewn pum munud cyn y gallwch ei anfon.',
    later: 'Gallwch adael nawr: chollir dim.',
    toDesk: 'Gweld lle mae’n sefyll, neu ei daflu',
  },
  meter: {
    heading: 'Pa mor gyflawn ydyw',
    label: 'Yn gyflawn',
    percent: (n) => `${n}%`,
    depth: {
      started: 'Dechrau da. Yr hanes mewn pum munud yw’r cyfan sydd ei angen i’w anfon.',
      quick:
        'Digon i’w anfon. Mae pob ateb pellach yn ei wneud yn fwy defnyddiol; mae astudiaeth achos lawn hefyd yn dweud beth na weithiodd.',
      full: 'Astudiaeth achos lawn. Bydd darllenwyr yn cael yr hyn sydd ei angen arnynt i roi cynnig arni eu hunain.',
    },
  },
  next: {
    heading: 'Y cwestiwn gorau nesaf',
    adds: (n) => `Yn ychwanegu ${n}%`,
    translation: { en: 'Ei roi yn Saesneg', cy: 'Ei roi yn Gymraeg' },
    translationHint: 'Yna gall darllenwyr ddewis eu hiaith.',
    line: 'Y cwestiwn gorau nesaf:',
  },
  form: {
    continue: 'Cadw a pharhau',
    check: 'Cadw a gwirio eich atebion',
    savedAt: (time) => `Cadwyd am ${time}`,
    notSaved: 'Heb ei gadw’n awtomatig y tro hwn. Mae eich geiriau yma o hyd: pwyswch Cadw.',
    changedMeanwhile:
      'Heb ei gadw’n awtomatig: mae rhywun arall wedi cadw hwn yn y cyfamser. Pwyswch Cadw i weld y ddau destun ochr yn ochr.',
    signedOut:
      'Nid ydych wedi mewngofnodi mwyach, felly nid yw hyn wedi’i gadw. Mae eich geiriau yma o hyd: pwyswch Cadw, mewngofnodwch, a dônt yn ôl gyda chi.',
  },
  conflict: {
    title: 'Cadwodd rhywun arall hwn tra oeddech chi’n ysgrifennu',
    text: 'Ni throsysgrifennwyd dim. Cymharwch ddau destun pob cwestiwn isod. Mae eich geiriau yn y ffurflen: newidiwch nhw yno i’r hyn yr hoffech ei gadw, yna cadwch eto.',
    yours: 'Eich testun chi',
    theirs: 'Cadwyd yn y cyfamser',
    empty: 'Dim byd',
    goTo: 'Mynd i’ch testun',
    takeTheirs: 'Gadael fy newidiadau a chadw’r hyn a gadwyd yn y cyfamser',
  },
  parked: {
    signIn:
      'Daeth eich sesiwn i ben tra oeddech chi’n ysgrifennu. Rydym wedi cadw eich geiriau am awr: mewngofnodwch, a byddant yn y ffurflen eto.',
    restored:
      'Dyma’r hyn a ysgrifennoch cyn i’ch sesiwn ddod i ben. Nid yw wedi’i gadw eto: gwiriwch ef, yna cadwch.',
    forget: 'Taflu’r hyn a ysgrifennais a dangos yr hyn a gadwyd',
  },
  check: {
    title: 'Gwirio eich atebion',
    lead: 'Dyma bopeth y bydd adolygydd yn ei weld. Newidiwch yr hyn a fynnwch, yna anfonwch ef.',
    change: 'Newid',
    notAnswered: (n) =>
      plural('cy', n, {
        one: '# cwestiwn heb ei ateb',
        two: '# gwestiwn heb eu hateb',
        other: '# cwestiwn heb eu hateb',
      }),
    answer: 'Ateb:',
    onlyWriters: 'Ni fydd darllenwyr byth yn gweld hyn.',
    translation: 'Yn yr iaith arall',
    send: 'Anfon i’w adolygu',
    sendText:
      'Bydd adolygydd nad ysgrifennodd ddim ohono yn ei ddarllen. Gallwch ei dynnu’n ôl nes iddynt ddechrau.',
  },
  sent: {
    title: 'Anfonwyd i’w adolygu',
    reference: 'Eich cyfeirnod',
    next: 'Beth sy’n digwydd nesaf',
    steps: [
      'Mae adolygydd nad ysgrifennodd ddim ohono yn ymgymryd ag ef ac yn ei ddarllen.',
      'Os dylai rhywbeth fod yn gliriach, daw yn ôl atoch gyda rheswm wrth ymyl pob cwestiwn.',
      'Fel arall, caiff ei gyhoeddi, a gall darllenwyr ddod o hyd iddo ar unwaith.',
    ],
    follow: 'Gallwch weld lle mae’n sefyll, ac am bwy y mae’n aros, o dan “Rhannu arfer da”.',
    takeBack: 'Nes i adolygydd ddechrau gallwch ei dynnu’n ôl.',
    toDesk: 'Gweld lle mae’n sefyll',
    toWork: 'Mynd i’ch holl waith',
  },
  list: {
    groups: {
      returned: 'Dychwelwyd atoch',
      drafts: 'Drafftiau',
      'with-approver': 'Gyda chymeradwywyr eich sefydliad',
      waiting: 'Gyda’r adolygwyr',
      scheduled: 'Yn aros am eu diwrnod',
      published: 'Cyhoeddwyd',
      withdrawn: 'Tynnwyd yn ôl',
      discarded: 'Wedi’u taflu',
    },
    none: {
      drafts: 'Dim drafftiau. Cedwir yma beth bynnag a ddechreuwch nes i chi ei anfon.',
      waiting: 'Does dim byd yn aros am adolygydd.',
      published: 'Does dim byd wedi’i gyhoeddi eto.',
    },
    waitsFor: {
      writers: 'Yn aros amdanoch chi a’ch cydweithwyr',
      approver: 'Yn aros am gymeradwywr o’ch sefydliad',
      'any-reviewer': 'Yn aros am adolygydd',
    },
    with: (name) => `Gyda ${name}`,
    since: (date) => `ers ${date}`,
    scheduledFor: (date) => `I’w gyhoeddi ${date}`,
    complete: (n) => `${n}% yn gyflawn`,
  },
  reference: 'Cyfeirnod',
}
