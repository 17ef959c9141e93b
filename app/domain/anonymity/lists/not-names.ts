import { listed } from './listed.ts'

/** Words that make what stands before or around them a place, a body, a law or a thing: "Charles Street", "Clare's Law". */
export const institutionWords: ReadonlySet<string> = listed(`
  academy act aid airport archive arena arms art association authority avenue awards baths bay beach board borough bridge
  building buildings bypass cafe campus canal cancer care castle cathedral centre chambers chapel charity church circus city
  clinic close club coal collection college commission committee common community company conference consulting convention copse
  cottage cottages council county court crescent cricket cross crossroads cup dale day deanery declaration deed department depot
  dialysis directive disease district dock docks drive drug education embankment estate farm federation festival field fields
  flats football forest forum foundation framework fund garden gardens gate gorge government green grid group grove hall harbour health
  heath heights high hill hills homes hospice hospital hostel hotel house housing index infirmary inn inquiry inspectorate
  institute island isle junction junior lane law leisure library limited line link lodge lough ltd management manor mansions
  market marsh mead meadow meadows memorial methodist mews ministry mill moor mosque mount mountain mountains museum national network nhs north office
  order orchard parade parish park parkway partnership pass path pavilion pension place plaza plc point police pool port pottery
  practice primary priory prison prize programme project principles quay railway range rapids regulations rectory report reserve reservoir
  review ridge rise river road row rugby rule rules scale scheme scholarship school score scotland secondary service services shelter shire
  shop shopping social society south square stadium standard station store stores street studio studios super surgery syndrome team
  temple terrace test theatre theorem tower towers town tribunal trust tunnel uk union unit united university vale valley valleys
  view villa villas village wales walk ward warehouse way well wells west wharf wood woods workhouse works yard youth zone east
  cymru bwrdd cyngor deddf ysbyty ysgol canolfan prifysgol coleg heol stryd ffordd parc maes llys neuadd capel eglwys
  arcade army ark assurance colliery division engine enterprises fir knife list night palace patrol rescue suite
  ambulance ambulances universal credit tax badge porters minor injuries strategic indicators
  garage bakery motors coaches solicitors architects builders brothers sons bros water energy gas power insurance bank software systems housing
  option options access support crisis radio switchboard ambulance reception workshop nursery playgroup clubs courts lodges scouts guides
  menter fenter urdd clwb glwb cwmni gwmni mudiad fudiad tim dim cronfa gronfa rhaglen raglen prosiect gwyl eisteddfod heddlu llywodraeth lywodraeth
  cadw coed gwasanaeth wasanaeth gwasanaethau wasanaethau comisiwn gomisiwn ymddiriedolaeth sefydliad partneriaeth bartneriaeth fwrdd gyngor chyngor ganolfan chanolfan nghanolfan
  ddeddf brifysgol phrifysgol goleg choleg gapel nghapel neuadd ffynnon bws groes gofal ofal theatr llyfrgell lyfrgell tafarn dafarn cartref gartref
  gymdeithas cymdeithas elusen sant afon mynydd ynys pont tref pentref ward plas bro cwm dyffryn glan llan nant rheol mesur reoliadau
`)

/** Words that, before a name, say it is a place or a body: "St David's", "Ysbyty Glan Clwyd", "Stryd Fair". */
export const institutionPrefixes: ReadonlySet<string> = listed(`
  st saint saints sant santes ysbyty ysgol canolfan prifysgol coleg cyngor bwrdd heol stryd ffordd lon rhodfa parc maes llys neuadd
  capel eglwys tai ty plas castell pont cwm nant afon llyn glan llan port mynydd ynys dyffryn bro clos rhes teras tre tref
  menter fenter urdd clwb glwb cwmni gwmni mudiad fudiad tim thim heddlu cyngor gyngor chyngor ganolfan nghanolfan fwrdd prifysgol brifysgol tafarn ward
  awel ffynnon gerddi ystafell bae fae eisteddfod
  pentref cymdeithas gymdeithas elusen deddf rheol ddeddf reol fort mount lake loch camp university hospital lough lower upper north south
  east west great little new old cape hotel cafe the sefydliad ymddiriedolaeth merched gwyl ddydd dydd bannau brynmawr mudiad egwyddorion adroddiad
  college school hms rms mv ss operation storm hurricane project bae fae gwesty theatr clwb barc lys faes bont fro heolydd neuaddau ystad y yr
`)

/** Words written with a capital that are no one's name: what begins sentences, days, peoples, posts, bodies. */
export const notNames: ReadonlySet<string> = listed(`
  a about above according after again all although also always among an and another any apologise are as at august autumn be because been before
  being below between both but by call can care chapter christmas clause could did do does each easter either email even every everyone few
  first following for four from further good had has have he her here hers him his how however i if in instead into is it its just last late later
  less many may mean meanwhile more most mostly much my neither never new next no nobody none nor not nothing now of off often on once one only or other
  our out over own part people perhaps plain please put question read reading ring same second section see send several she should since six so some somebody somehow
  someone soon staff still such summer ten text than that the their them then there these they third this those three through to today together
  two under until up upon very was we well were what when whenever where whereas whether which while who whose why will winter with within without would write
  yes yet you your monday tuesday wednesday thursday friday saturday sunday january february march april june july september october november december
  english welsh irish scottish british european polish romanian somali arabic urdu punjabi bengali french german spanish italian chinese african asian american
  ukrainian syrian afghan turkish hindi portuguese christian muslim jewish hindu sikh catholic anglican methodist england wales scotland ireland britain europe
  london cardiff swansea newport wrexham bangor aberystwyth powys gwynedd conwy anglesey ceredigion pembrokeshire carmarthenshire gwent clwyd dyfed
  bridgend caerphilly torfaen flintshire denbighshire monmouthshire glamorgan snowdonia llanelli llandudno liverpool manchester bristol shropshire cheshire
  ombudsman commissioner council councillor councillors board trust minister secretary cabinet committee parliament senedd government department ministry officer officers
  executive director manager head chief deputy assistant senior lead nurse sister doctor surgeon consultant physician psychiatrist psychologist midwife
  paramedic therapist social worker workers teacher headteacher governor chair chairman clerk monitor monitoring solicitor judge police constable inspector sergeant
  adviser advisor assessor reviewer investigator witness tenant tenants child patient resident residents complainant landlord contractor carer carers
  lieutenant advocate general chancellor president prime mayor madam dementia internet welfare housing planning complaints health education finance
  excel word teams windows google facebook twitter braille zoom whatsapp covid acting interim chaplain pharmacist dentist optician specialist practitioner matron
  nyrs meddyg prif weinidog weithredwr swyddog pennaeth cyfarwyddwr comisiynydd ombwdsmon cynghorydd cyngor bwrdd tystion plentyn tenant claf
  ac ac ar am an at beth bob bu bydd cafodd cafwyd cyn dim dyma dyna ei eich ein er eu fe fel gall gan gellir gyda hi heb hefyd hwn hyn i ia ie mae mai mewn mi na nac nad
  neu ni nid o oes ond os pa pam pan pawb pe pob pwy roedd rhaid rhai rwy rydym sut tra trwy un wedi wrth wyf y yn yna yng ym yr yno yw ydyw oedd nis hon
  llun mawrth mercher iau gwener sadwrn sul ionawr chwefror ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr
  cymraeg cymru saesneg gymraeg gymru lloegr alban iwerddon prydain ewrop caerdydd abertawe casnewydd wrecsam senedd llywodraeth gwasanaeth
  cymreig rhif adran atodlen rheoliad deddf
  ask ring dear hello hi sirs surname forename
  mab merch gwraig gwr brawd chwaer tad mam tystiolaeth llythyr yn ol tai ty car
`)

/** Eminent people whose names are on buildings, boards, awards and lessons; nobody is told apart by them. */
export const eminentNames: ReadonlySet<string> = new Set([
  'harry potter',
  'mary poppins',
  'oliver twist',
  'abraham lincoln',
  'guy fawkes',
  'jack russell',
  'milton keynes',
  'balfour beatty',
  'mott macdonald',
  'galliford try',
  'baker tilly',
  'clifford chance',
  'sue ryder',
  'leonard cheshire',
  'terrence higgins',
  'noah ark',
  'jane doe',
  'john doe',
  'joe bloggs',
  'fred bloggs',
  'a n other',
  'paul smith',
  'ann summers',
  'harvey nichols',
  'fred perry',
  'ted baker',
  'austin reed',
  'laura ashley',
  'john menzies',
  'harry ramsden',
  'jamie oliver',
  'ben and jerry',
  'lloyds bank',
  'morgan stanley',
  'price waterhouse',
  'arthur andersen',
  'morgan sindall',
  'willmott dixon',
  'taylor wimpey',
  'philip morris',
  'johnson matthey',
  'tate lyle',
  'william shakespeare',
  'charles dickens',
  'jane austen',
  'roald dahl',
  'waldo williams',
  'rs thomas',
  'gillian clarke',
  'ken dodd',
  'tom jones',
  'shirley bassey',
  'gareth edwards',
  'gareth bale',
  'tanni grey-thompson',
  'carwyn jones',
  'rhodri morgan',
  'evan james',
  'betty campbell',
  'gwynfor evans',
  'elaine morgan',
  'cranogwen',
  'lord rhys',
  'ivor novello',
  'richard burton',
  'anthony hopkins',
  'isaac newton',
  'alan turing',
  'ada lovelace',
  'tim berners-lee',
  'stephen hawking',
  'michael faraday',
  'james watt',
  'david livingstone',
  'captain scott',
  'edith cavell',
  'elizabeth fry',
  'emmeline pankhurst',
  'octavia hill',
  'cicely saunders',
  'harold shipman',
  'lucy letby',
  'baby p',
  'peter connelly',
  'maria colwell',
  'robert francis',
  'bill kirkup',
  'michael marmot',
  'martha mills',
  'ruth perry',
  'sarah payne',
  'jo cox',
  'lesley manser',
  'aneurin bevan',
  'betsi cadwaladr',
  'hywel dda',
  'owain glyndwr',
  'dewi sant',
  'florence nightingale',
  'john lewis',
  'joseph rowntree',
  'lloyd george',
  'marie curie',
  'mary seacole',
  'oliver mcgowan',
  'prince charles',
  'princess diana',
  'queen elizabeth',
  'king edward',
  'robert owen',
  'rosa parks',
  'thomas cook',
  'grant thornton',
  'ernst young',
  'winston churchill',
  'william beveridge',
  'edward jenner',
  'charles darwin',
  'saunders lewis',
  'dylan thomas',
  'hedd wyn',
  'nelson mandela',
  'martin luther king',
  'stephen lawrence',
  'awaab ishak',
  'victoria climbie',
  'baroness hale',
])
