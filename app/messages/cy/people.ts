import type { people as english } from '../en/people.ts'

/** Geiriau'r tudalennau am bobl: mewngofnodi, ymuno, y cyfrif. */
export const people: typeof english = {
  email: 'Cyfeiriad e-bost',
  password: 'Cyfrinair',
  name: 'Eich enw',
  nameHint: 'Mae cydweithwyr ac adolygwyr yn ei weld. Nid yw darllenwyr yn ei weld.',
  language: 'Yr iaith y mae’r porth yn ysgrifennu atoch ynddi',
  newPassword: 'Cyfrinair newydd',
  newPasswordHint:
    'O leiaf 8 nod. Mae tri neu bedwar gair nad ydynt yn perthyn i’w gilydd yn hawdd eu cofio ac yn anodd eu dyfalu.',
  role: {
    contributor: 'Cyfrannwr',
    approver: 'Cymeradwywr',
    'ombudsman-editor': 'Golygydd ombwdsmon',
    'org-admin': 'Gweinyddwr',
  },
  roleMeaning: {
    contributor: 'Yn drafftio ac yn cyflwyno astudiaethau achos y sefydliad',
    approver: 'Yn cymeradwyo’r hyn sy’n gadael y sefydliad, lle bo’r sefydliad yn gofyn am hynny',
    'ombudsman-editor': 'Yn ysgrifennu detholiadau, ac yn llunio ac yn cyhoeddi llyfrau achosion',
    'org-admin': 'Yn gwahodd pobl ac yn eu tynnu oddi ar y rhestr',
  },
  portalRole: {
    reviewer: 'Adolygydd',
    'resident-reviewer': 'Adolygydd preswyl',
    'site-admin': 'Gweinyddwr y porth',
  },
  signIn: {
    title: 'Mewngofnodi',
    lead: 'Mae angen cyfrif arnoch i rannu arfer da, i’w adolygu neu i gadw agendâu. Nid oes angen un i ddarllen.',
    button: 'Mewngofnodi',
    noAccount: 'Dim cyfrif eto?',
    noAccountText:
      'Drwy wahoddiad y ceir cyfrif: gofynnwch i weinyddwr eich sefydliad am ddolen. Os nad oes gan neb yn eich sefydliad gyfrif eto, ysgrifennwch at',
    demonstration: 'Arddangosiad yw hwn. Rhestrwyd ei gyfrifon yn y derfynell pan gafodd ei gychwyn.',
  },
  signOut: {
    title: 'Allgofnodi',
    question: 'Ydych chi am allgofnodi?',
    button: 'Allgofnodi',
  },
  join: {
    title: (organisation) => `Ymuno â’r sefydliad: ${organisation}`,
    shortTitle: 'Ymuno â sefydliad',
    invited: (role, organisation) => `Rydych wedi cael gwahoddiad fel: ${role}, ${organisation}.`,
    for: 'Mae’r gwahoddiad ar gyfer',
    until: (date) => `Gallwch ei dderbyn hyd at ${date}.`,
    createAccount: 'Creu eich cyfrif',
    createButton: 'Creu cyfrif ac ymuno',
    accept: 'Bydd y rôl hon gan eich cyfrif hefyd.',
    acceptButton: 'Derbyn',
    signInFirst:
      'Mae cyfrif gyda’r cyfeiriad e-bost hwn yn bod eisoes. Mewngofnodwch, a byddwch yn dod yn ôl yma.',
    signInButton: 'Mewngofnodi i dderbyn',
    notForYou: (email) =>
      `Rydych wedi mewngofnodi fel ${email}, ac mae’r gwahoddiad hwn ar gyfer cyfeiriad e-bost arall. Allgofnodwch, yna agorwch y ddolen eto.`,
    over: 'Nid yw’r ddolen hon yn gweithio',
    overText:
      'Efallai ei bod yn hŷn na 14 diwrnod, ei bod wedi’i defnyddio, neu fod y gwahoddiad wedi’i dynnu’n ôl. Gofynnwch i bwy bynnag a’i hanfonodd atoch am un newydd. Os gwnaethoch ei chopïo, gwnewch yn siŵr eich bod wedi copïo’r cyfan.',
  },
  account: {
    title: 'Eich cyfrif',
    details: 'Eich manylion',
    saveButton: 'Cadw’r manylion',
    detailsSaved: 'Mae eich manylion wedi’u cadw',
    roles: 'Yr hyn y gallwch ei wneud',
    noRoles: 'Nid oes gan eich cyfrif rôl mewn sefydliad eto. Gallwch gadw agendâu.',
    passwordTitle: 'Newid eich cyfrinair',
    currentPassword: 'Cyfrinair presennol',
    passwordButton: 'Newid y cyfrinair',
    passwordChanged: 'Mae eich cyfrinair wedi’i newid. Rydych wedi’ch allgofnodi ym mhob man arall',
  },
  manage: {
    title: (organisation) => `Pobl: ${organisation}`,
    shortTitle: 'Pobl',
    members: 'Pobl sydd â rôl',
    noMembers: 'Nid oes gan neb rôl yma eto.',
    you: '(chi)',
    remove: 'Tynnu',
    removeOf: (name) => `${name} o’r sefydliad`,
    removed: 'Mae’r person wedi’i dynnu o’r sefydliad a’i allgofnodi',
    suspend: 'Atal y cyfrif',
    lift: 'Codi’r ataliad',
    suspendOf: (name) => `${name}`,
    suspended: 'Wedi’i atal',
    suspendedNow: 'Mae’r cyfrif wedi’i atal, a’i allgofnodi ym mhob man',
    lifted: 'Gellir defnyddio’r cyfrif eto',
    invitations: 'Gwahoddiadau heb eu derbyn eto',
    noInvitations: 'Nid oes rhai.',
    until: (date) => `Gellir ei dderbyn hyd at ${date}`,
    takeBack: 'Tynnu’n ôl',
    takeBackOf: (email) => `y gwahoddiad ar gyfer ${email}`,
    takenBack: 'Mae’r gwahoddiad wedi’i dynnu’n ôl: nid yw ei ddolen yn gweithio mwyach',
    invite: 'Gwahodd rhywun',
    inviteRole: 'Rôl',
    inviteButton: 'Gwahodd',
    invitedByMail: (email) =>
      `Mae’r gwahoddiad i ${email} ar ei ffordd drwy e-bost. Bydd ei ddolen yn gweithio am 14 diwrnod.`,
    undelivered:
      'Efallai nad yw’r e-bost gyda’r gwahoddiad hwn wedi cyrraedd. Gwiriwch y cyfeiriad. Os yw’n anghywir, tynnwch y gwahoddiad yn ôl a gwnewch un newydd.',
    invited: (email) => `Mae’r gwahoddiad ar gyfer ${email} yn barod`,
    invitedText:
      'Copïwch y ddolen hon nawr, a’i hanfon atynt eich hun: dim ond y tro hwn y caiff ei dangos. Mae’n gweithio am 14 diwrnod, i un person.',
    link: 'Dolen y gwahoddiad',
  },
}
