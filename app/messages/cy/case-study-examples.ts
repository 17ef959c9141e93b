import type { caseStudyGroups } from '#app/domain/case-study.ts'
import type { ExamplesOfFields } from '../field-words.ts'

export const caseStudyExamples: ExamplesOfFields<typeof caseStudyGroups> = {
  title: 'Ymateb i adroddiadau am leithder a llwydni o fewn un diwrnod gwaith',
  summary:
    "Roedd tenantiaid yn aros wythnosau am ateb ynghylch lleithder. Sefydlwyd un tîm sy'n ateb pob adroddiad o fewn diwrnod ac yn trefnu'r archwiliad ar yr alwad gyntaf. Mewn blwyddyn, hanerwyd nifer y bobl a oedd yn gorfod rhoi gwybod am yr un broblem eto.",
  problem:
    'Roedd adroddiadau am leithder yn ein cyrraedd mewn pedair ffordd ac nid oedd neb yn gyfrifol amdanynt. Yn 2022, roedd pobl yn aros 19 diwrnod gwaith ar gyfartaledd am ateb cyntaf, ac roedd 1 o bob 5 cwyn a gawsom yn ymwneud â lleithder.',
  whatWeDid:
    "Symudwyd pob adroddiad at un tîm o bedwar, a chafodd y tîm yr hawl i drefnu archwiliad. Bu tenantiaid yn ein helpu i ysgrifennu'r cwestiynau y mae staff yn eu gofyn ar yr alwad gyntaf.",
  whatChanged:
    "Rydym bellach yn ateb 93% o adroddiadau o fewn un diwrnod gwaith, o'i gymharu â 41% cynt. Dywedodd tenantiaid wrthym nad oes rhaid iddynt esbonio'r broblem fwy nag unwaith mwyach.",
  publicContact: 'arfer-da@tai-enghraifft.example',
  themes: 'Atgyweiriadau tai, lleithder a llwydni; delio â chwynion ac unioni',
  sector: 'Tai: gwaith y gymdeithas ei hun, er i dîm iechyd y cyngor helpu',
  organisationTypes: 'Cymdeithas dai, cyngor sir ac elusen',
  region: 'Canolbarth Cymru, gan fod pob cartref yn y cynllun yno',
  place: "Porth Sampl a'r pentrefi cyfagos",
  service: 'Atgyweirio tai',
  peopleServed: 'Tenantiaid cartrefi hŷn, y rhan fwyaf yn deuluoedd â phlant ifanc',
  started: '9 2023: y mis yr ymwelwyd â’r tenant cyntaf, nid mis y penderfyniad',
  ended: '3 2025, pan ddaeth y grant i ben. Nid oes ateb yma i gynllun sy’n dal i redeg.',
  maturity: 'Byw: mae’n rhedeg bob dydd mewn un ardal ac nid yw wedi lledaenu i’r lleill eto',
  wellbeingGoals:
    'Cymru iachach, oherwydd y lleithder; Cymru sy’n fwy cyfartal, gan mai tenantiaid ar incwm isel a arhosodd hiraf',
  changeDepth:
    'Ailgynllunio’r gwasanaeth: mae’r un bobl yn gwneud y gwaith mewn trefn arall. Ychwanegiad fyddai llinell ffôn arall.',
  partners:
    'Elusen Cyfeillion Esiampl a gynhaliodd y pedwar cyfarfod â thenantiaid. Ymwelodd tîm iechyd Cyngor Sampl â chartrefi babanod.',
  coProductionCommission:
    'Ymgynghori: gofynnwyd i denantiaid beth oedd yn bwysig cyn pennu’r gyllideb, a’r bwrdd a benderfynodd',
  coProductionDesign:
    'Cyd-ddylunio: lluniodd deuddeg tenant a phedwar aelod o staff gwestiynau’r alwad gyntaf gyda’i gilydd',
  coProductionDeliver:
    'Hysbysu: nid y tenantiaid sy’n gwneud y gwaith, a dywedir wrthynt ar bob cam pwy sy’n ei wneud',
  coProductionEvaluate:
    'Cydgynhyrchu: mae tenantiaid yn barnu bob chwarter a gadwyd yr addewid, a chyhoeddir eu barn',
  coProductionWho:
    "Deuddeg tenant a oedd wedi rhoi gwybod am leithder yn y flwyddyn flaenorol, a ganfuwyd drwy'r cwynion a gaewyd gennym. Costau teithio, gofal plant a thaleb £20 am bob cyfarfod.",
  coProduction:
    'Gofynnodd tenantiaid am alwad chwe wythnos ar ôl yr ymweliad, am fod lleithder yn dychwelyd yn y cyfnod gwlyb nesaf. Nid oeddem wedi meddwl am hynny, ac mae un alwad o bob pump yn canfod rhywbeth.',
  youSaid:
    'Dywedoch chi: “Rwy’n ei egluro o’r newydd bob tro.” Gwnaethom ni: un cyswllt wedi’i enwi. Ni allem: archwilio ar benwythnosau, sy’n costio mwy na’r cynllun cyfan.',
  voices:
    '“Am y tro cyntaf ffoniodd rhywun fi cyn i mi orfod ffonio.” Tenant, a gytunodd ym Mai 2024 i’w ddyfynnu heb enw.',
  welshLanguage:
    'Mae dau o bedwar aelod y tîm yn siarad Cymraeg, felly gall pobl roi gwybod am broblem yn Gymraeg heb aros. Erbyn hyn, mae un alwad o bob chwech yn Gymraeg.',
  equalityAndSafeguarding:
    'Rydym yn gofyn am gyflyrau iechyd ar yr alwad gyntaf. Caiff cartrefi lle mae baban neu rywun â phroblem anadlu eu harchwilio gyntaf.',
  measures:
    'Adroddiadau a atebwyd o fewn un diwrnod gwaith: 41% cyn hynny, 93% wedyn, targed 90%; Ebrill 2023 i Fawrth 2024; 1,204 o adroddiadau.',
  evidence:
    'Arolwg gan Brifysgol Enghraifft, sy’n annibynnol arnom: o 210 o denantiaid, cafodd 8 o bob 10 wybod y diweddaraf; Mai 2024.',
  unintendedEffects:
    "Cynyddodd nifer yr adroddiadau o draean yn y tri mis cyntaf, am fod pobl wedi rhoi'r gorau i ddweud wrthym cyn hynny.",
  whatDidNotWork:
    "Rhoesom gynnig ar ffurflen ar-lein gyda lluniau yn gyntaf. Ychydig o bobl a'i cwblhaodd, ac roedd yn rhaid i ni eu ffonio beth bynnag, felly rhoesom y gorau iddi ar ôl chwe wythnos.",
  triedDidNotWork:
    'Ticiwch hwn ar gyfer cynllun a ddaeth i ben, fel ffurflen ar-lein na chwblhaodd llawer o bobl. Dywedwch pam o dan “Beth na weithiodd?”.',
  costSetUpAmount: '18,000',
  costSetUp: "Hyfforddiant a newid i'r system achosion",
  costRunningAmount: '6,500',
  costRunning: 'Y llinell ffôn y tu allan i oriau swyddfa',
  savingAmount: '40,000',
  saving: '310 yn llai o ail ymweliadau yn y flwyddyn gyntaf, am tua £130 yr un',
  staffTime: "Pedair swydd amser llawn, wedi'u symud o dimau eraill; dim swyddi newydd",
  funding: 'Y gyllideb atgyweirio bresennol',
  communityBenefit:
    "Ymunodd dau brentis o'r ystad â'r tîm archwilio, ac mae elusen leol bellach yn cynnal sesiynau cyngor yn y neuadd gymunedol.",
  conditionsForSuccess:
    "Rhaid i'r tîm allu trefnu archwiliadau ei hun. Rhaid i uwch-reolwr edrych ar y rhestr o achosion hwyr bob wythnos.",
  whatWeWouldChange:
    "Byddem yn cynnwys y contractwr atgyweirio o'r wythnos gyntaf. Ymunodd yn y trydydd mis, a bu'n rhaid iddo ddal i fyny.",
  adaptationTips:
    'Gall cymdeithas fach wneud hyn gydag un person a blwch post a rennir. Cadwch yr addewid o ateb o fewn diwrnod: dyna y sylwodd pobl arno.',
  reusedIn:
    'Mae Cartrefi Sampl yn defnyddio’r un cwestiynau ar yr alwad gyntaf, gydag addewid o ddau ddiwrnod.',
  privateContact: 'Siân Enghraifft, rheolwr atgyweiriadau, 01632 960 123',
  reviewBy: '9 2027: ymhen dwy flynedd, pan ddaw’r contract atgyweirio i ben',
}
