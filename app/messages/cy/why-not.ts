import type { Refusal } from '#app/domain/permissions.ts'

/** Why something may not be done, in Welsh. */
export const whyNot: Record<Refusal, string> = {
  'sign-in-first': 'Mae angen i chi fewngofnodi i wneud hyn.',
  suspended: "Mae eich cyfrif wedi'i atal. Cysylltwch â ni os ydych yn meddwl mai camgymeriad yw hyn.",
  'needs-second-factor':
    'Mae angen mewngofnodi dau gam ar bobl â’ch rôl chi yma. Trefnwch ef ar y dudalen “Eich cyfrif”, yna dewch yn ôl.',
  'not-your-organisation':
    "Dim ond pobl sydd â'r rôl gywir yn y sefydliad sy'n berchen ar hwn sy'n gallu gwneud hyn.",
  'organisation-closed':
    'Mae’r sefydliad hwn ar gau: erys yr hyn a gyhoeddodd, ond nid ysgrifennir dim byd newydd ar ei ran ac nid oes neb yn ymuno ag ef.',
  'not-an-ombudsman':
    "Dim ond ombwdsmon neu gomisiynydd sy'n gallu ysgrifennu llyfrau achosion a'u detholiadau.",
  'needs-reviewer': "Dim ond adolygwyr sy'n gallu gwneud hyn.",
  'needs-approver': "Dim ond cymeradwywyr y sefydliad sy'n berchen ar hwn sy'n gallu gwneud hyn.",
  'needs-org-admin': "Dim ond gweinyddwyr y sefydliad sy'n gallu gwneud hyn.",
  'needs-site-admin': "Dim ond gweinyddwyr y porth sy'n gallu gwneud hyn.",
  'needs-editor': "Dim ond adolygwyr, golygyddion ombwdsmon a gweinyddwyr y porth sy'n gallu gweld hyn.",
  'own-account': "Ni allwch wneud hyn i'ch cyfrif eich hun. Gofynnwch i weinyddwr arall y porth.",
  'own-membership':
    'Ni allwch wneud hyn i chi eich hun. Gofynnwch i weinyddwr arall y sefydliad, neu i weinyddwr y porth.',
  'last-role': 'Dyma eu hunig rôl yma. Tynnwch y person o’r sefydliad yn lle hynny.',
  'too-many-invitations':
    'Rydych wedi anfon llawer o wahoddiadau yn y chwarter awr diwethaf. Arhoswch ychydig, yna ewch ymlaen.',
  'only-site-admin': 'Chi yw unig weinyddwr y porth. Rhowch y rôl i rywun arall yn gyntaf.',
  'only-org-admin':
    'Chi yw unig weinyddwr sefydliad. Rhowch y rôl i gydweithiwr yn gyntaf, neu gofynnwch i weinyddwr y porth wneud hynny.',
  'still-reviewing':
    'Rydych yn adolygu rhywbeth sy’n aros am benderfyniad. Penderfynwch, neu dychwelwch ef i’r ciw, yn gyntaf.',
  'own-work':
    "Rydych wedi helpu i ysgrifennu hwn, felly rhaid i rywun arall ei gymeradwyo, ei adolygu a'i gyhoeddi.",
  'own-organisation':
    'Ysgrifennwyd hwn mewn sefydliad yr ydych yn perthyn iddo. Ar y porth hwn, adolygwyr o fannau eraill sy’n penderfynu yn ei gylch.',
  'claimed-by-somebody-else': 'Mae adolygydd arall yn gweithio ar hwn.',
  'not-published': "Nid yw hwn wedi'i gyhoeddi.",
  'wrong-state': 'Mae hwn wedi symud ymlaen ers i chi ei agor, felly nid oes modd gwneud hyn mwyach.',
  'taken-down': 'Cafodd hyn ei dynnu i lawr a’i ddileu. Ni ddaw yn ei ôl.',
  'may-not-correct':
    'Dim ond gweinyddwyr y porth neu’r sefydliad, a golygyddion ombwdsmon ar gyfer eu detholiadau a’u llyfrau achosion, sy’n cael gwneud hyn.',
  'may-not-take-down':
    'Dim ond gweinyddwyr y porth neu’r sefydliad, neu olygyddion llyfrau achosion yr ombwdsmon, all dynnu hyn i lawr am byth.',
  'agenda-full': "Mae'r agenda yn llawn. Tynnwch rywbeth oddi arni, neu dechreuwch un arall.",
  'not-given-to-you': 'Ni roddwyd yr agenda hon i dîm rydych chi ynddo, neu mae wedi’i chymryd yn ôl.',
  'not-yours': "Mae'r agenda hon yn perthyn i rywun arall.",
  'not-your-team':
    'Mae eraill o’ch sefydliad yn paratoi’r cyfarfodydd hyn. Gofynnwch i un ohonynt eich ychwanegu.',
  'colleague-may-not':
    "Cawsoch wahoddiad i helpu i ysgrifennu hwn. Rhaid i rywun o'r sefydliad sy'n berchen arno wneud hyn, am mai yn ei enw ef y gwneir hynny.",
  'reviewing-it':
    "Rydych yn adolygu hwn, felly ni allwch helpu i'w ysgrifennu hefyd. Dychwelwch ef i'r ciw yn gyntaf.",
  'not-for-casebooks':
    'Nid oes gan lyfr achosion wiriad ffeithiau ei hun: caiff ei gofnodion eu gwirio fesul un.',
  'no-named-body':
    "Nid yw'r detholiad hwn yn enwi sefydliad, felly nid oes neb i'w ddangos iddo. Mae corff dienw yn aros yn ddienw.",
  'not-the-named-body': "Dim ond pobl o'r sefydliad y mae'r detholiad hwn yn ei enwi sy'n gallu gwneud hyn.",
  'needs-resident-reviewer': "Dim ond adolygwyr preswyl sy'n gallu gwneud hyn.",
  'own-practice': 'Astudiaeth achos eich sefydliad chi yw hon. Mater i eraill yw cofnodi mabwysiadu.',
  'needs-scheme-editor': 'Dim ond golygyddion yr ombwdsmon sy’n berchen ar yr achos hwn a gaiff wneud hyn.',
  'only-for-excerpts': 'Dim ond ar gyfer detholiadau o lyfr achosion ombwdsmon y mae hyn.',
  'from-elsewhere':
    'Daeth hwn o borth arall. Yno y caiff ei newid, a daw’r newid yma y tro nesaf y tynnir oddi yno.',
}
