import { listed } from './listed.ts'

/**
 * Given names that are hardly anything else: the commonest of a century of births in England and Wales as the Office
 * for National Statistics counts them (top hundred of each decade since 1904, Open Government Licence), and names that
 * families in Wales and England brought from elsewhere. Folded: without capitals and accents. Names that are also
 * words, months, places or commonest as surnames are in `doubtful-names.ts`.
 */
export const givenNames: ReadonlySet<string> = listed(`
  aaliyah aaron abbie abby abdul abdullah abdullahi abigail abraham ada adaeze adam adamu adebayo adele
  adeline adewale adnan adrian adrianna aerona afia agata agatha agnes agnieszka ahmad ahmed aidan aileen
  ailsa aimee aisha aishah ajay akira akua alan alana alannah alasdair alastair albert alberta albie alejandro
  aleksander aleksandra alessandro alex alexa alexander alexandra alexandru alexis alfie alfred ali alice
  alicia alina alisha alison alistair allison alma alyssa amal amanda amara ameer amelia amelie amina aminata
  amir amira amit amna amrit amy ana anastasia andre andrea andreea andrei andrew andrzej aneta angela
  angelica angelina angus anil anita anjali ann anna annabel annabelle anne annette annie annika anthony anton
  antoni antonia antonio antony anusha anwar anya arabella archibald archie ariana arjun arnold aron arthur
  artur asha ashleigh ashley asif asma astrid athena aubrey audrey augustine augustus aurelia ava avril aya
  ayaan ayanda ayesha ayisha ayla ayomide azra barbara barry bartholomew bartosz beata beatrice beatrix becky
  belinda ben benedict benjamin bernadette bernard bernice beryl bess bessie beth bethany betty beverley bevis
  bianca bilal billy blanche blessing bob bobby bogdan bonnie boris bozena bradley brandon breanna brenda
  brendan brett brian bridget bronte bruce bryan bryony caitlin caleb callum calum calvin cameron camilla
  camille candice cara carina carl carla carlos carlotta carly carmel carmen carol carole caroline carolyn
  carrie cassandra catherine cathleen cathy catriona cecil cecilia cedric celeste celia celine chandra
  chantelle charlene charles charlie charlotte chelsea cheryl chiara chidi chijioke chinedu chioma chloe chris
  christina christine christopher chukwuemeka cian ciara cindy claire clara clarence clarice clarissa claude
  claudia clement cleo clifford clive cody colette colin colleen connie connor conor conrad constance cora
  coral cordelia corey corinne courtney craig curtis cynthia cyril daisy dale damian damien dan daniel daniela
  daniella danielle danny danuta daphne darcey darcy daria darius darren dave david davina dawid dean deanna
  debbie deborah deepak deirdre delia delilah delroy demi denis denise dennis derek dermot desmond devon
  dexter diana diane dieter dilip dimitri dina dinah dipak dirk dmitri dolores dominic dominik dominika donald
  donna donovan dora doreen doris dorota dorothea dorothy dougal douglas duncan dwayne dylan eamon ebony eddie
  edgar edith edmund edna edward edwin edyta effie efua eileen eilidh elaina elaine eleanor elena eleni eleri
  eli elias elijah eliot elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elodie eloise elsa
  elsie elspeth elton elvira emeka emilia emilie emily emma emmanuel enid enoch enrique eric erica erik erika
  erin ernest esme esmeralda esperanza estelle esther ethan ethel eugene eugenia eunice eva evan evangeline
  eve evelyn everett evie ewa ewan ewelina fabian farah farhan farida faridah farouk fatima fatimah fatou fay
  faye fearne felicity felix fergus fernando filip finlay finley finn fiona flavia fletcher flora florence
  florin folasade frances francesca francesco francis francisco franciszek franklin fraser fred freda freddie
  frederica frederick freya frida funmi gabriel gabriela gabriella gail gareth gary gavin gaynor gemma
  genevieve geoff geoffrey george georgia georgiana georgie georgina gerald geraldine gerard gertrude ghulam
  gianna gideon gilbert giles gillian gina giovanni giulia gladys glenda glenn gloria godfrey gopal gordon
  graeme graham grayson greg gregor gregory greta griselda grzegorz guillermo gurdeep gurpreet gus gustav
  gwendoline gwendolyn habib hadiya hafsa haider haley halima hamid hamish hamza hanif hanna hannah hans hari
  harish harold harriet harriett harris harry harun harvey hasan hassan hassana hattie hayden haydn hayley
  hazel heath hector heidi helen helena helga henrietta henry herbert herman hermione hester hilary hilda hina
  hiroshi howard hubert hugh hugo humphrey hussein ian ibrahim ibrahima ida idris ifeanyi ifeoma igor ikram
  iman imani immanuel imogen imran ina indira inga ingrid ioan ioana ion iona ionut iqra irena irene irina
  irving isaac isabel isabella isabelle isaiah isha isla ismail isobel israel ivan ivana ivor iwona jacek
  jackie jacob jacqueline jacques jade jaden jahid jake jakub jamal jameela james jameson jamie jamila jan
  jana jane janet janette janice janina janine janusz jared jaroslaw jasmin jasmine jason jasper jaspreet
  jaswinder javed javier jayden jaydon jean jeanette jeanne jeff jeffrey jelena jemima jemma jenna jennie
  jennifer jenny jens jenson jeremiah jeremy jermaine jerome jerry jerzy jess jessica jessie jill jim jimmy
  jin jing joan joanna joanne jocelyn jodie jody joe joel joey johan johanna johannes john johnnie johnny
  jolanta jon jonah jonas jonathan jorge jose josef joseph josephine josh joshua josiah joyce juan juanita
  judith judy jules julia julian juliana julianne julie juliet juliette julius jun junaid june justin justina
  justine justyna kacper kaden kai kaitlyn kamal kamala kamil kamila karan karen karim karin karina karl karol
  karolina kasia katarzyna kate katelyn katerina katharine katherine kathleen kathryn kathy katie katrina
  katya kavita kay kayla kayleigh kehinde keira keiran keith kelechi kelvin kemi ken kenneth kenny kerry kevin
  khadija khadijah khaled khalid khalil khan kian kiera kieran kim kimberley kimberly kingsley kiran kirsten
  kirstie kirsty kitty klara klaus kofi konrad krishna kristen kristian kristin kristina kristof kruti
  krystian krystyna krzysztof kumar kwabena kwaku kwame kyle kyra lacey lachlan lakshmi lana lara larry
  latifah latoya laura lauren laurence laurie lavinia lawrence layla leah leanne lee leela leena leighton lena
  lenny leo leon leona leonard leonie leopold leroy lesley leslie leszek letitia levi lewis lexi li lia liam
  libby lidia liliana lillian lilly lily lina linda lindsay lindsey linus lionel lisa liv liz lizzie logan
  lois lola loretta lorna lorraine lottie lou louie louis louisa louise lourdes luca lucas lucia lucian lucie
  lucille lucinda lucjan lucy ludmila luis lukas lukasz luke luna luther lydia lynda lynette lynn lynne lynsey
  mabel maciej mackenzie maddison madeleine madeline madison mae magda magdalena maggie magnus maha mahmood
  mahmoud maia maisie malachy malcolm malgorzata malik mandy manfred manish manjit manoj manuel marcel
  marcella marcia marcin marco marcus marek margaret margarita margery margot maria mariam mariama mariana
  marianne maribel marie mariella marigold marija marilyn marina mario marion marisa mariusz marjorie marlene
  marlon marta martha martin martina martyn mary maryam marysia mason mateo mateusz matilda matt matteo
  matthew mattie maud maude maureen maurice mavis max maximilian maxine maxwell maya mbali meera mehmet mei
  melanie melinda melissa melody melvin melvyn mercedes meredith mia michael michaela michal micheal michele
  michelle miguel mihai mikael mike mikolaj mila mildred milena miles millicent millie milo milton mina minnie
  mira miranda miriam miroslaw misbah mitchell moesha mohamed mohammad mohammed mohamud mohan mohsin moira
  mollie molly mona monica monika montgomery morag morris moses muhammad muhammed mukesh muriel murphy mustafa
  myfanwy myles myra myrtle nabila nadeem nadia nadine naeem naomi narendra naseem nasir nasra nasreen natalia
  natalie natasha nathan nathaniel naveed neema neha neil nellie nelson neville ngozi nguyen niamh nichola
  nicholas nick nicky nicola nicolae nicole nicolette nigel nikhil nikita nikki nikola nina nisha nnamdi noah
  noel noelle noor nora noreen norma norman nusrat obinna octavia oksana ola olaf oleg olga oliver olivia
  oliwia ollie olu olufemi oluwaseun omar omari opal ophelia oprah orla orlando oscar osman oswald otis otto
  owen oyinkan pablo paige pamela paolo paresh parminder parveen pascal patience patricia patrick patryk patsy
  paul paula paulette paulina pauline pavel pawel pearl pedro peggy penelope percival percy perpetua peter
  petra petronella phil philip philippa phillip phillipa phoebe phoenix phyllis pierre piers piotr polly poppy
  pradeep prakash pranav precious preeti prem primrose priscilla priti priya priyanka prudence przemyslaw
  quentin quincy rabia rachael rachel rachid radek radoslaw rafael rafal raheem rahul raj raja rajesh rajiv
  rakesh ralph ramesh ramona rana randall ranjit raquel rashid rashida raul raven ravi raymond razia rebecca
  reece reena reggie reginald rehana renata rene renee reuben rhea rhoda rhona ria ricardo richard rick ricky
  rita riya robert roberta roberto robin robyn roderick rodney roger rohan roisin roksana roland roman romeo
  romy ron ronald ronan ronnie rory rosa rosalie rosalind rosamund rosanna roseanne rosemary rosie rosina
  rowena roxanne roy ruairi rubina rudolf rudy rufus rukhsana rupert russell ruth ryan ryszard saba sabina
  sabrina sadia sadie safa saima saira sajid salim sally salma salman salome sam samantha samara sameer sami
  samina samira samson samuel sandeep sandip sandra sanjay saoirse sara sarah sarita sasha saskia savannah
  seamus sean sebastian selina selma serena sergei sergio seth shabnam shah shahid shaima shanice shannon
  shanti sharon shaun shauna shawn shazia sheila shelley sheridan sherry shirley shivani shona siddharth
  sidney siegfried sienna sierra silas silvia simon simone simran sinead siobhan slawomir sneha sofia solomon
  sonia sonja sonny sophia sophie stacey stacy stanislaw stefan stefania stefano stella stephanie stephen
  steve steven stewart stuart suleiman sultana sumaya sunil sunita suresh susan susanna susannah susanne
  suzanne suzie suzy svetlana sybil syed sylvester sylvia sylwia tabitha tadeusz tahir tahmid taiwo talia
  tamar tamara tamika tammy tamsin tania tanisha tanya tara tariq tasha tatiana ted teddy temitope terence
  teresa terri terry tess tessa thabo thandi thelma theo theodora theodore theresa therese thierry thomas tia
  tiffany tilly tim timothy tina tobias toby tom tomas tomasz tommy toni tony tracey tracy travis trevor
  tricia trina trisha tristan trudy tunde tyler tyrone ugo uma umar ursula usha usman valentin valentina
  valerie vanessa vasile vaughn vera verity vernon veronica vicki vicky victoria vijay vikki vikram vince
  vincent viola violeta viorel virginia vivian vivien vivienne vladimir waleed walter wanda waqas wayne wei
  wendy weronika wesley wieslaw wilfred wilhelmina william willow wilma winifred winston wioletta wojciech
  xavier xin yael yara yasin yasir yasmin yasmine yetunde ying yolanda yuki yusra yusuf yvette yvonne zachary
  zack zahid zahra zain zainab zak zakariya zara zbigniew zeeshan zeinab zena zeynep zita zoe zofia zohra
  zoltan zoran zubair zuzanna
`)
