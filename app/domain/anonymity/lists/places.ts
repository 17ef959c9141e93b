import { listed } from './listed.ts'

/** Places with so many people that living there tells nobody apart: cities, counties, regions, countries. Folded. */
export const largePlaces: ReadonlySet<string> = listed(`
  cardiff caerdydd swansea abertawe newport casnewydd wrexham wrecsam bangor powys gwynedd conwy anglesey mon ceredigion pembrokeshire
  penfro carmarthenshire gaerfyrddin caerfyrddin bridgend caerphilly caerffili torfaen flintshire denbighshire monmouthshire glamorgan rhondda merthyr neath
  wales cymru england lloegr scotland ireland britain uk europe london llundain liverpool manchester bristol birmingham leeds sheffield glasgow
  edinburgh belfast shropshire cheshire durham kent essex devon cornwall north south east west mid gwent clwyd dyfed llanelli barry
  nghaerdydd abertawe nghasnewydd ngwynedd mhowys nghymru lloegr gymru
`)

/** Conditions that few people have, folded: with a small place they point at one household. */
export const rareConditions =
  /(?<!\p{L})(?:Huntington['’]?s?|motor neurone disease|Prader[ -]Willi|cystic fibrosis|haemophilia|muscular dystrophy|sickle cell|phenylketonuria|Ehlers[ -]Danlos|Duchenne|Angelman|Rett(?:['’]s)? syndrome|syndrom Rett|Williams syndrome|Turner syndrome|Klinefelter|Guillain[ -]Barr[ée]|myasthenia gravis|Wilson['’]s disease|Addison['’]s disease|Gaucher|Tay[ -]Sachs|Fabry disease|porphyria|scleroderma|epidermolysis bullosa|Treacher Collins|neurofibromatosis|tuberous sclerosis|Friedreich|spinal muscular atrophy|osteogenesis imperfecta|brittle bones?|cystinosis|galactosaemia|retinoblastoma|mesothelioma|Kawasaki|Stickler|Usher syndrome|Noonan|DiGeorge|cri du chat|fragile X|dwarfism|deafblind(?:ness)?|conjoined|Creutzfeldt|Marfan|locked-in syndrome|narcolepsy|albinism|spina bifida|trisomy 1[38]|achondroplasia|Tourette['’]?s?|clefyd niwronau motor|ffeibrosis systig|clefyd crymangelloedd|nychdod cyhyrol|hemoffilia|hepatitis E|leprosy|rabies|conjoined twins|quadruplets|triplets|tripledi)(?!\p{L})/giu
