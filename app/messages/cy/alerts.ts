import { plural } from '../plural.ts'
import type { alerts as english } from '../en/alerts.ts'

const sent = (at: string) => `Y rhybudd diwethaf: anfonwyd ${at}`

/** Geiriau'r tudalennau am chwiliadau a gadwyd a'r e-byst amdanynt. */
export const alerts: typeof english = {
  title: 'Chwiliadau a gadwyd a’r hyn a ddilynwch',
  see: 'Gweld',
  count: (n) => plural('cy', n, { zero: 'Dim un eto', other: '#' }),
  saveLink: 'Cadw’r chwiliad hwn a chael gwybod beth sy’n newydd',
  followLink: (what) => `Dilyn ${what}: cael gwybod beth sy’n newydd`,
  follow: {
    title: 'Dilyn hyn',
    link: {
      record: 'Dilyn hyn: cael gwybod pan fydd yn newid',
      recommendation: 'Dilyn hyn: cael gwybod beth a ddaw ohono',
    },
    lead: {
      record:
        'Byddwn yn ysgrifennu atoch pan fydd yn newid mewn ffordd sy’n bwysig. Nid yw cywiro manion yn cyfrif.',
      recommendation:
        'Byddwn yn ysgrifennu atoch pan fydd y corff wedi’i ateb, a phan fydd yr ombwdsmon wedi barnu’r ateb.',
    },
    button: 'Dilyn',
    said: 'Rydych yn dilyn:',
    edit: 'Newid sut rydych yn dilyn hyn',
    gone: 'Rhywbeth nad yw ar y porth mwyach',
    deleteTitle: 'Peidio â’i ddilyn mwyach',
    deleteButton: 'Peidio â’i ddilyn mwyach',
  },
  save: {
    title: 'Cadw’r chwiliad hwn',
    lead: 'Byddwn yn ysgrifennu atoch pan gyhoeddir rhywbeth newydd sy’n ei ateb, neu pan fydd cofnod sy’n ei ateb yn newid mewn ffordd sy’n bwysig. Nid yw cywiro manion yn cyfrif.',
    strict:
      'Mae rhybuddion yn fwy manwl na’r dudalen ganlyniadau: rhaid i gofnod gynnwys pob gair, wedi’i sillafu fel y teipioch ef neu mewn ffurf arall ar y gair.',
    button: 'Cadw',
  },
  replace: {
    title: 'Neu ei gadw yn lle chwiliad sydd gennych eisoes',
    lead: 'Bydd y chwiliad hwnnw wedyn yn chwilio am hyn yn lle hynny. Bydd ei enw, a pha mor aml y byddwn yn ysgrifennu, yn aros fel y maent.',
    which: 'Pa chwiliad?',
    choose: 'Dewiswch un',
    button: 'Cadw yn ei le',
  },
  name: 'Enw’r chwiliad',
  nameHint:
    'Fe’i gwelwch yn yr e-bost, fel y rheswm pam ein bod yn ysgrifennu. Er enghraifft, “Lleithder a llwydni”.',
  words: 'Y geiriau y chwilir amdanynt',
  wordsHint: 'Gall fod yn wag os oes hidlwyr gan y chwiliad.',
  how: 'Pa mor aml dylem ysgrifennu?',
  beforeMeetingsOf: (team) => `Cyn pob cyfarfod o ${team} yn unig, am 7 ar y diwrnod gwaith olaf cyn hynny`,
  meetingHint:
    'Unrhyw dîm y paratowch ei gyfarfodydd ar y porth hwn; ar ôl pedair wythnos fan bellaf. Tra nad oes cyfarfod o’ch blaen, unwaith yr wythnos.',
  cadence: {
    immediate: 'Cyn gynted ag y cyhoeddir rhywbeth',
    daily: 'Unwaith y dydd, am 7 y bore',
    weekly: 'Unwaith yr wythnos, fore Llun am 7',
    meeting: 'Cyn pob cyfarfod a baratowch, am 7 ar y diwrnod gwaith olaf cyn hynny',
  },
  news: { new: 'Newydd', changed: 'Wedi newid', recorded: 'Cofnodwyd rhywbeth yn ei gylch' },
  said: {
    words: (words) => `Geiriau: “${words}”`,
    filters: (said) => `Dim ond lle ${said.join(', a lle ')}`,
    everything: 'Popeth a gyhoeddir',
  },
  list: {
    lead: 'Y chwiliadau a gadwoch a’r hyn a ddilynwch, a phryd y byddwn yn ysgrifennu atoch amdanynt.',
    none: 'Nid ydych wedi cadw chwiliad eto, ac nid ydych yn dilyn dim.',
    toSearch: 'Chwilio’r porth',
    noMail:
      'Gofynasoch am beidio â chael e-byst, felly nid anfonir rhybuddion chwaith. Trowch e-byst ymlaen eto ar dudalen eich cyfrif.',
    run: 'Rhedeg',
    edit: 'Newid',
    pause: 'Oedi',
    resume: 'Ailgychwyn',
    paused: 'Wedi’i oedi: nid ydym yn ysgrifennu atoch amdano.',
    teamGone: 'Cyn cyfarfodydd tîm nad ydych yn eu paratoi mwyach: nes ichi ddewis eto, unwaith yr wythnos',
    never: 'Nid oes rhybudd wedi’i anfon eto',
    lastMail: {
      waiting: (at) => `Y rhybudd diwethaf: ysgrifennwyd ${at}, yn aros i gael ei anfon`,
      sending: (at) => `Y rhybudd diwethaf: ysgrifennwyd ${at}, wrthi’n cael ei anfon`,
      sent,
      dropped: (at) =>
        `Y rhybudd diwethaf: ysgrifennwyd ${at}, ond nis anfonwyd, am nad oedd rheswm i’w anfon erbyn hynny`,
      forgotten: (at) => `Y rhybudd diwethaf: ysgrifennwyd ${at}. Ni wyddys mwyach a gafodd ei anfon`,
      'in-mailbox': (at) => `Y rhybudd diwethaf: ysgrifennwyd ${at}, ym mlwch post y porth hwn`,
      uncertain: (at) => `Y rhybudd diwethaf: ysgrifennwyd ${at}, ond efallai na chyrhaeddodd`,
      dead: (at) =>
        `Y rhybudd diwethaf: ysgrifennwyd ${at}, ond ni ellid ei ddanfon. Gwiriwch eich cyfeiriad e-bost`,
    },
    nextAt: (at) => `Y nesaf: ${at}, os bydd rhywbeth i’w ddweud`,
    nextAtOnce: 'Y nesaf: cyn gynted ag y bydd rhywbeth i’w ddweud',
    waiting: (n) =>
      plural('cy', n, {
        one: 'Mae # cofnod yn aros i chi gael gwybod amdano',
        two: 'Mae # gofnod yn aros i chi gael gwybod amdanynt',
        few: 'Mae # chofnod yn aros i chi gael gwybod amdanynt',
        many: 'Mae # chofnod yn aros i chi gael gwybod amdanynt',
        other: 'Mae # cofnod yn aros i chi gael gwybod amdanynt',
      }),
  },
  told: {
    title: (days) => `Yr hyn a oedd yn newydd yn y ${days} diwrnod diwethaf`,
    lead: 'Popeth a oedd gan eich rhybuddion i’w ddweud, y diweddaraf yn gyntaf, gan gynnwys yr hyn na wnaeth e-bost hir ond ei gyfrif. Ni restrir yr hyn nad yw ar y porth mwyach.',
  },
  done: {
    saved: 'Mae’r chwiliad wedi’i gadw',
    followed: 'Rydych yn ei ddilyn o hyn ymlaen',
    changed: 'Mae’r newid wedi’i gadw',
    paused: 'Wedi’i oedi: nid ydym yn ysgrifennu atoch amdano',
    resumed: 'Byddwn yn ysgrifennu atoch amdano eto',
    deleted: 'Nid ydym yn ysgrifennu atoch amdano mwyach',
  },
  edit: {
    title: 'Newid chwiliad a gadwyd',
    filters: 'I newid ei hidlwyr, agorwch ei ganlyniadau, newidiwch nhw yno, a’u cadw yn ei le',
    button: 'Cadw’r newidiadau',
    deleteTitle: 'Dileu’r chwiliad hwn',
    deleteText:
      'Byddwn yn rhoi’r gorau i ysgrifennu atoch amdano. Nid yw’n effeithio ar yr hyn a anfonwyd atoch.',
    deleteButton: 'Dileu’r chwiliad',
  },
  preview: {
    title: 'Beth fyddai hwn wedi’i anfon yn y mis diwethaf?',
    none: 'Dim byd yn y 30 diwrnod diwethaf.',
    count: (records, mails) =>
      `${plural('cy', records, { one: '# cofnod', two: '# gofnod', few: '# chofnod', many: '# chofnod', other: '# cofnod' })}, mewn ${plural('cy', mails, { one: '# e-bost', other: '# e-bost' })}. Byddai beth bynnag oedd gan chwiliadau eraill i’w ddweud ar yr un pryd wedi bod yn yr un e-bost.`,
    onceADay: 'Pe byddem yn ysgrifennu unwaith y dydd:',
    ofNewest: (n) =>
      `Cyhoeddwyd mwy yn yr amser hwnnw nag yr edrychir drwyddo yma: daw’r rhain o’r ${n} argraffiad diweddaraf.`,
    shown: (n) => `Y ${n} diweddaraf ohonynt:`,
    due: (at) => `e-bost ${at}`,
  },
  stop: {
    title: 'Atal pob rhybudd',
    lead: 'Ni fyddwn wedyn yn anfon rhagor o rybuddion atoch am unrhyw un o’ch chwiliadau. Bydd y chwiliadau’n aros, a gallwch ailgychwyn pob un yn eich cyfrif.',
    button: 'Atal pob rhybudd',
    stopped: 'Mae pob rhybudd wedi’i atal',
    stoppedText:
      'Ni fyddwn yn anfon rhagor o rybuddion atoch. I’w cael eto, ailgychwynnwch eich chwiliadau yn eich cyfrif.',
    toSearches: 'Eich chwiliadau',
    over: 'Nid yw’r ddolen hon yn gweithio',
    overText:
      'Efallai iddi gael ei thorri yn yr e-bost. Gallwch hefyd oedi pob un o’ch chwiliadau yn eich cyfrif.',
  },
}
