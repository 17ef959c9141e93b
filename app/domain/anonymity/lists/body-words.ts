import { listed } from './listed.ts'

/**
 * Words in the names of councils, health bodies, landlords and charities (those in `content/organisations`), folded,
 * without the words that are also names. Beside one of them a word with a capital is part of a place or a body.
 */
export const bodyWords: ReadonlySet<string> = listed(`
  a'r aberdeen aberdeenshire acas achub action acute addysg addysgu adjudicator adra adur advice affairs age
  agored airedale albans alder alliance amber ambiwlans ambulance amgueddfa anabledd anglia annibynnol antrim
  archwilio ards arfordir argyll armagh arolygiaeth arts ashfield ashford ateb audit avon awdurdod ayrshire
  babergh banbridge banstead barcud barking barnardo barnet barnsley barts basildon basingstoke bassetlaw bath
  bedford bedfordshire bedworth belfast benfro berkshire bexley birmingham blaby blackpool blaenau bolsover
  bopeth borders boston bosworth bournemouth bracknell bradford braintree breckland brentwood bridgewater
  brifysgol brighton broadland bromley bromsgrove bron broxbourne broxtowe brycheiniog buckinghamshire burnley
  bury business busnes bute bwrdeistref cadwch caerffili calderdale calon cambridge cambridgeshire camden
  cannock canolbarth canterbury carchardai caredig cartrefi castell-nedd castlereagh causeway cefnogaeth
  celfyddydau cenedlaethau'r cenedlaethol central charnwood chase chelmsford cheltenham cherwell chester
  chesterfield chichester children choice chorley christchurch chwaraeon citizens clackmannanshire
  clatterbridge cleveland clwydalyn co-production coast cofrestrfa colchester combined comhairle communities
  conduct cornwall corporation cotswold countess coventry craigavon crawley crown croydon culture cumberland
  cumbria cwmpas cydgynhyrchu cyfoeth cyhoeddus cymdeithasol cymoedd cymorth cymunedol cymwysterau cynefin
  cynghrair cynon daclus dacorum dagenham dales darlington dartford darwen dda ddinbych deane derby derbyshire
  derry digidol digital dinas disability doncaster dorset dover down drindod dros dumfries dunbartonshire
  dundee durham dyfarnwr dyfed-powys dyfodol dysgu ealing eastbourne eastleigh edinburgh eilean elmbridge
  enfield environment epping epsom erewash erlyn eryri esk essex estyn ewell exeter eye falkirk fareham
  felindre fenland ferched fermanagh fflint fife fire folkestone food free frimley fulham furness future fylde
  fynwy galloway gar gateshead gedling genedlaethol generations gig glasgow glens glossop gloucester
  gloucestershire gobaith gofal gofalwyr gogledd goole gorllewin goron gosport gravesham greater greenwich
  grwp guildford guy gwasanaethau gweithredu gwella gwirfoddol gwladol gyfiawnder gymru'n gymunedol hackney
  hafan hafod halton hamlets hammersmith hampshire hams harborough haringey harlow harrogate harrow hartlepool
  hastings hatfield havant havering healthcare heddlu helens helier herefordshire hertfordshire hertsmere hey
  higher highland hillingdon hinckley homerton horse horsham hospitals hounslow hove huddersfield hull humber
  huntingdonshire hyndburn hythe iechyd imperial improvement independent integrated interlink international
  inverclyde ipswich islands isles islington justice keep kensington kesteven kettering keynes kings kingston
  kinross kirklees knowsley lambeth lanarkshire lancashire lancaster land language learning leeds leicester
  leicestershire leol lewes lewisham lichfield linc lincoln lincolnshire lisburn llais llamau lleol llyfrgell
  local lothian luton lyme maidenhead maidstone maldon malling malvern mansfield mantell maudsley mayoral
  media medrwn medway melton mental mersey merthyr merton metropolitan mid middlesbrough midlands midlothian
  mind mole mon moorfields moorlands moray morecambe morgannwg mourne mudiadau nan natural naturiol neath nedd
  newark newcastle newcastle-under-lyme newham newry newtownabbey nghymru norfolk northampton northamptonshire
  northern northumberland northumbria norwich nottingham nottinghamshire nuneaton oadby ofqual ogwr older
  oldham omagh open organisations orkney ormond orthopaedic oxford oxfordshire oxleas paget papworth
  parliamentary peak pen pen-y-bont pendle penfro pennine pensions perth peterborough phrawf platfform
  plymouth pobl portman portsmouth princess prisons probation production prosecution public qualifications
  queen rct redbridge redcar redditch region registry reigate renfrewshire rescue resources rhondda rhwydwaith
  ribble riding rivers rnib rochdale rochford rossendale rother rotherham royal runnymede rural rushcliffe
  rushmoor rutland salford salisbury sandwell scarborough scilly sea sector sefton seneddol sevenoaks
  sheffield shetland shrewsbury siar sir sirol slough solihull somerset southampton southend southend-on-sea
  southwark spelthorne sport staffordshire statistics stevenage stirling stockport stockton stockton-on-tees
  stoke stoke-on-trent strabane stratford stratford-on-avon stroud suffolk sunderland support surrey sussex
  swale swindon swyddfa swyddfa'r taf taff tameside tamworth tandridge tarian tavistock teaching tees
  teignbridge telford tendring tewkesbury thames thanet thurrock tidy tir tonbridge torbay torridge tpas trade
  trafford trent trinity trivallis trydydd tunbridge tydfil tyne tyneside ulster urdd uttlesford uwch velindre
  voice voluntary wakefield wallich walsall waltham wandsworth warrington warwick warwickshire watford
  waverley wealden wear weinyddiaeth welwyn western westminster westmorland wigan wight wigston wiltshire
  winchester windsor wirral woking wokingham wolverhampton women worcester worcestershire worthing wrekin
  wrightington wychavon wye wyre yarmouth ymddygiad yorkshire ystadegau
`)
