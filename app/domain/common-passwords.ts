/**
 * Passwords that are tried first: those of published lists of leaked ones, names and words people choose, words of
 * British public services, this portal and Wales, phrases that everybody quotes. All in lower case; the check also
 * tries what is typed without capitals, spaces, a tail of digits, and letters masked as digits.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password passw0rd pass passwd passwords mypassword thepassword newpassword password123 p@ssword p@ssw0rd
  passcode passphrase pass1234 secret secrets letmein letmeinnow welcome welcomeback admin admin123
  administrator adminadmin root rootroot toor login loginlogin user username test testing tester testtest
  test1234 guest default changeme changemenow change temp temppass temporary temp1234 master superuser
  sysadmin system access accessdenied security secure private qwerty qwertyuiop qwerty123 qwertyui qwerty12
  qwertyu qwert azerty azertyuiop qwertz qazwsx qazwsxedc zaq12wsx zaq1zaq1 1qaz2wsx 1qaz2wsx3edc 1q2w3e4r
  1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 1q2w3e qwe123 qweasd qweasdzxc qwe asdf asdfgh asdfghjk
  asdfghjkl asdf1234 asdfasdf asdasd asdasdasd zxcvbn zxcvbnm zxcvbnmasdfghjkl zxcvbnm123 poiuytrewq
  lkjhgfdsa mnbvcxz abc123 abcd1234 abcdef abcdefg abcdefgh abcdefghi a1b2c3 a1b2c3d4 aa123456 abcabc abcd
  abc 123qwe 123qweasd 123456a 123456q 123abc 123456789a 12345qwert q123456 qq123456 aaa111 11111111
  00000000 12341234 123123123 12121212 11223344 1122334455 112233 123321 123654 654321 87654321 987654321
  0987654321 147258369 147258 159753 159357 741852963 789456123 789456 456789 456123 102030 010203 121212
  131313 101010 202020 696969 112358 31415926 314159 1234qwer qwer1234 qwerqwer 1a2b3c4d a123456 a12345678
  a1234567 abc12345 pa55word pa55w0rd

  iloveyou iloveu iloveyou1 loveyou loveme lovely love lover lovers babygirl babyboy baby sweetheart sweetie
  darling honey princess prince queen king sunshine moonlight starlight rainbow flower flowers butterfly
  buttercup daisy rosebud summer summertime winter autumn spring january february march april may june july
  august september october november december monday tuesday wednesday thursday friday saturday sunday dragon
  monkey tiger lion eagle falcon hawk panther jaguar cheetah leopard dolphin shark turtle penguin panda
  kitten kitty puppy doggy cat dog horse pony chicken turkey cowboy cowboys buster bandit rusty shadow
  ginger pepper cookie cookies chocolate cheese cheesecake banana bananas orange apple peaches cherry
  strawberry blueberry pumpkin muffin biscuit pancake sausage bacon cupcake coffee whisky vodka guinness
  corona football footballer soccer baseball basketball rugby cricket hockey tennis golf golfer boxing
  swimming running liverpool liverpoolfc arsenal arsenalfc chelsea chelseafc everton tottenham spurs
  manchester manutd manchesterunited mancity westham newcastle rangers celtic celticfc sunderland
  middlesbrough wrexham wrexhamafc swansea swanseacity cardiff cardiffcity scarlets ospreys gerrard rooney
  beckham ronaldo messi barcelona realmadrid juventus lakers yankees steelers michael jordan jessica
  jennifer ashley amanda samantha charlotte charlie daniel danielle thomas andrew andrea joshua matthew
  anthony william robert richard nicholas nicole natalie alexander alexandra elizabeth christopher christine
  christian benjamin patrick patricia jonathan joseph stephen steven rebecca rachel hannah sophie olivia
  emily emma jack jacob oliver harry george james lucas logan lauren melissa michelle maria marina victoria
  vanessa vincent gabriel eleanor gareth rhys dylan owain owen gwen gwyneth megan sian carys cerys bethan
  angharad catrin elin ffion lowri nia rhiannon mair dafydd david emyr geraint huw hywel ieuan ifan iwan
  llewelyn llywelyn meirion morgan rhodri sion tomos tudur computer internet google facebook instagram
  twitter youtube microsoft windows windows10 linux samsung iphone android nokia sony playstation xbox
  nintendo pokemon pikachu minecraft fortnite roblox mario zelda sonic warcraft starwars startrek matrix
  batman superman spiderman ironman hulk avengers gandalf hogwarts harrypotter merlin mustang ferrari
  porsche mercedes corvette camaro yamaha honda toyota suzuki kawasaki harley harleydavidson hunter hunting
  fishing ranger soldier marine army navy police fireman doctor nurse teacher student school college
  university metallica nirvana slipknot greenday blink182 eminem beatles elvis madonna rockstar rockyou
  musica music guitar piano drummer dancer dancing freedom liberty justice america american england english
  britain british london scotland ireland dublin wales canada australia germany france paris italia jesus
  jesuschrist christ godisgood blessed blessing faith heaven angel angels archangel devil trustno1 trustme
  whatever nothing something anything everything someone nobody forever together always never friends
  friendship family mother mummy mommy daddy father brother sister grandma grandad happy happiness smile
  smiley lucky luckyone success winner champion victory power powerful money million millionaire diamond
  diamonds silver golden gold platinum crystal amber ruby sapphire phoenix thunder lightning storm hurricane
  tornado volcano mountain ocean river island beach sunset sunrise midnight magic magical wizard witch
  vampire ninja samurai pirate hacker killer monster zombie legend hero cheater lovelove fuckyou fuckoff
  fuckme asshole bitch bullshit sexy sexyboy sexygirl hotdog biteme letmeout iamgod blahblah computer1
  qwertyqwerty passpass hellohello hello helloworld hellothere goodbye goodmorning goodnight

  council councillor countycouncil citycouncil boroughcouncil townhall civicoffice hospital healthboard nhs
  nhswales nhsengland ambulance patient patients housing tenant tenants complaint complaints
  complaintshandling ombudsman casebook casebooks casestudy agenda agendas meeting meetings committee
  minutes manager management director reviewer contributor approver editor reader member portal goodpractice
  goodpracticeportal goodpracticewales thegoodpracticeportal bestpractice practice gpportal publicservice
  publicservices localgovernment welshgovernment government civilservice service services office officer
  business company organisation training induction starter newstarter onboarding

  croeso croesoigymru cymru cymrambyth cymruambyth cymraeg caerdydd abertawe casnewydd wrecsam bangor
  aberystwyth caernarfon caerfyrddin llandudno llanelli llanfair llanfairpwll merthyr pontypridd rhondda
  caerffili ceredigion gwynedd powys sirddinbych sirfynwy eryri ynysmon yrwyddfa draig ydraiggoch ddraiggoch
  draiggoch cariad cwtch hiraeth hwyl bendigedig diolch diolchynfawr iechydda boreda nosda prynhawnda shwmae
  sutmae popeth teulu ysgol prifysgol ysbyty cyngor bwrddiechyd llywodraeth llywodraethcymru senedd
  eisteddfod urdd penblwydd nadolig nadoligllawen dewisant cennin cenninpedr daffodil hengwlad
  henwladfynhadau calonlan cyfrinair cyfrineiriau cyfrinachol mynediad arferda porthoarferda porth
  porthyrarferda arferdaporth ymarferda gwasanaethau gwasanaethaucyhoeddus ombwdsmon cwyn cwynion
  astudiaethachos llyfrachosion cyfarfod pwyllgor rheolwr swyddog haul heulwen eira enfys mynydd afon
  pysgodyn draenog cath ceffyl

  correcthorsebatterystaple correcthorse ilovemyself iloveyousomuch iloveyoubaby iloveyouforever
  letmeinplease openthedoor opensesame thisisapassword thisismypassword notmypassword mypasswordis
  passwordpassword ihatepasswords idontknow iforgot forgotten forgetit dontforget onetwothree
  onetwothreefour oncemore pleaseletmein qazxswedc qazxsw zxcasdqwe asdfqwer qwerasdf
`
    .trim()
    .split(/\s+/),
)
