import { listed } from './listed.ts'

/**
 * Welsh given names, folded: those the Office for National Statistics counts in Wales and those of older generations.
 * Names that are also Welsh words or places ("Mai", "Bryn", "Eira") are in `doubtful-names.ts`.
 */
export const welshNames: ReadonlySet<string> = listed(`
  aeddan aelwen aelwyn aeron aerwyn alaw aled aledwen alun alwen alwena alwyn alys aneirin anest aneurin
  angharad anwen arianwen arwel arwen arwyn awel beca bedwyr berwyn bethan beti betsan betsi bleddyn blodwen
  bran branwen bronwen brynmor buddug cadfael cadi cadog cadwaladr cadwgan cai caradog carwen carwyn caryl
  carys casi catrin ceinwen ceiri ceiriog celyn cemlyn cennydd ceri cerian ceridwen cerys cledwen cledwyn
  crystyn cynan cynddylan cynog cynwrig daffyd dafydd daniela deian deiniol delwen delwyn delyth derfel derwyn
  deulwen dewi dilwen dilwyn dilys dona dwynwen dyfan dyfed dyfrig dyfrog dylan ednyfed edryd efa efan eifion
  eifiona eigra einion einir eirian eirianwen eirlys eirwen eirwyn eirwyna eiry eirys elan eldra elen elena
  eleri elfair elfed elfyn elgan elgar elidir elidyr elin eluned elwen elwyn elystan emlyn emrys emyr enfys
  enid ercwlff ergin esyllt eurfron eurgain eurof euron euros eurwen eurwyn evan ffion fflur ffraid gareth
  garmon garth geraint gerallt gerwyn gethin glain glenys glesni glyndwr glynis glynne glynwen goronwy gronw
  gruff gruffudd gruffydd guto gwawr gweirydd gwen gwenan gwenda gwendoline gweneira gwenfair gwenfron
  gwenhwyfar gwenith gwenllian gwenno gwennol gweno gwerfyl gwilim gwilym gwladys gwydion gwyndaf gwyneira
  gwyneth gwynfor gwynfryn gwynne gwyther harri hawis hawys haydn heddwen hedydd hefin heini heledd heulwen
  huana huw hywel iago iau iddon idris idwal iestyn ieuan ifan ifana ifor iolo iona iorwerth irfon irwen irwyn
  islwyn ithel iwan jac jestyn lefi leusa lisi lleu lleucu llew llewela llewellyn llewelyn llifon llinos llion
  llyr llywarch llywela llywelyn lowri luned lynfa mabli macsen maddox madog mael maelgwyn maelor mair mairwen
  malan maldwyn mared maredudd marged margiad mari marian marwen math meilir meilyr meinir meinwen meirion
  meiriona meirionwen meirwen melangell meleri menna meredydd mererid merfydd merfyn meriel merlyn meuric meurig
  mihangel moelwen moelwyn morfudd morfydd morgana morien morlais morwen morwenna myfanwy myfi myfyr myrddin
  nannon nanw neirin neli nerys nest nesta nia non nona olwen olwenna olwyn osian oswyn owain owena owenna
  padrig pedr peredur pryderi rhain rhian rhianedd rhiannon rhianwen rhianydd rhisiart rhodri rhun rhydderch
  rhydian rhydwen rhys rolant sali sawyl seimon selwyn siams sian sianed siani siarl siencyn sion sioned
  siriol siwan steffan talfryn taliesin tangwen tanwen tecwyn tegan tegeirian tegid tegryn tegwen tegwyn
  teifion teifryn teilo teleri tesni tirion tomi tomos trefina trefor trystan tudful tudur tudwal twm urien
  wil wiliam wynford wynne ynyr ywain
`)
