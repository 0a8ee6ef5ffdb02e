import { Words } from '../read/words.ts';

/**
 * First names that are common where French, English, German, Spanish, Italian, Dutch or Portuguese is spoken, in lower
 * case and without accents. They tell a person from any other pair of capitalised words where the structure around it
 * is too weak to.
 */
const FIRST_NAMES = new Words(
  'aaliyah aaron abby abdel abdoulaye abdul abdullah abe abel abigail achim ada adam addison adebayo adel ' +
    'adelheid adrian adrien adrienne agathe agnes agnieszka ahmad ahmed ahmet aida aidan aiden aileen ailsa ' +
    'aimee aisha aisling aissatou akira alain alan alasdair alastair alba albane albert albie albrecht alden ' +
    'aldo alec alejandra alejandro alessandra alessandro alessia alessio alex alexander alexandra alexandre ' +
    'alexis alf alfie alfons alfonso alfred ali alice alicia alicja alina aline alison alistair alix alizee ' +
    'allan allen allie allison alma almut alonso alonzo alphonse althea alun alvaro alvin alyson alyssa ama ' +
    'amanda amandine amara amaury amber amelia amelie amina aminata amine amir amit amjad amos amy ana anabel ' +
    'anabelle anais ananya anastasia anders andras andre andrew andries andy anette angel angelika angelique ' +
    'angie angus anil anita anja anke ann anna annabelle anne annegret anneke annemarie annette annie annika ' +
    'anouk anselm anthea anthime anthony antje antoine antoinette anton antonella antonietta anwar aoife ' +
    'april archie ariane arianna arie ariel arjan arjun arlene armand armelle armin arnaud arne arno arnold ' +
    'arthur arturo arun arvind asad ashish ashley ashok asif astrid aubrey aude audrey augustin augustus ' +
    'aurelia aurelie aurelien aurore austin ava avery axel axelle ayesha aymeric ayse baptiste barb barbara ' +
    'barnaby barney barrie barry bart bas basil bastian bastien bea beate beatrice beatrix beatriz becky ' +
    'begona belinda bella ben benedict benedikt benjamin benno benoit bernadette bernard bernd bernhard ' +
    'bernice bernie bert bertha bertram bertrand bess beth bethan bethany betina bettina betty bev beverley ' +
    'beverly bianca bilal bill birgit birgitta bjarne bjorn blair blake blanca blandine bob bobbie bobby bodo ' +
    'bongani bonita bonnie boris brad bradley bram brandi brandon brandy breanna bree brenda brendan brenna ' +
    'brent brett brian brianna brice bridget bridie brigid brigitte briony britney britta brittany brody ' +
    'bronwen bronwyn brooke bruce bruno bryan bryce bryn bryony buddy burkhard burt byron cait caitlin caleb ' +
    'callum calvin cameron camila camilla camille candace candice candy caoimhe capucine cara carina carine ' +
    'carl carlos carlotta carmel carmen carol carolyn carrie carroll carsten carwyn carys casey cassandra ' +
    'cassie catarina cate caterina cathal catherine cathryn cathy catriona cecelia cecil cecile cecilia ' +
    'cedric cees celeste celia celine cesar chad chandra chantal charlene charles charley charlie charlotte ' +
    'charmaine chaz chelsea cheri cherie cheryl chiara chidi chinedu chloe chris christa christel christelle ' +
    'christi christian christie christina christine christo christof christoph christopher christy cian ciara ' +
    'ciaran cindy claire clara clare clarence clarissa claude claudia claudine claudio claus clayton clemence ' +
    'clemens clement cliff clifford clint clive clotilde clyde cody cole colette colin colleen colton ' +
    'concetta connie connor conor conrad constance constantin cora coralie coraline cordelia corentin corey ' +
    'corina corinne cormac corne cornelia cornelis cory courtney craig cressida crispin cristian cristina ' +
    'curt curtis cuthbert cynthia cyril cyrille daan dafydd dagmar daisy damian damien damon dan dana dane ' +
    'danie daniel daniella danielle danilo danny dante daphne darcy daren daria darin dario darla darlene ' +
    'darnell darrel darrell darren darrin darryl daryl dave david dawn dean deanna deb debbie debby debora ' +
    'deborah debra declan deena deepak deidre deirdre delia delores delphine demetrius denis dennis denny ' +
    'deon derek dermot derrick deshawn desiree desmond detlef devin devon dewayne dewi dexter diana diane ' +
    'dianna diarmuid dick didier diego dierk dieter dietmar dietrich dimitri dimitris dina dinesh diogo dirk ' +
    'dolly dolores dom domenico dominic dominik dominique don donal donald donatella donna donncha donnie ' +
    'donny donovan dora doreen dorian doris dorothea dorothee dorothy dottie doug douglas dragan drew duane ' +
    'duarte dudley dulcie duncan dustin dwayne dwight dylan eamon earl eberhard eckhard ed eddie eddy edgar ' +
    'edie edith edmund edna edoardo edouard eduardo edward edwin edwina effie egon eileen eilidh elaine ' +
    'elbert eleanor elena eleonora elfriede eli eliane elias elijah elin elinor elisa elisabeth elisabetta ' +
    'elise eliza elizabeth elke ella ellen ellie elliot elliott ellis elmar elmer elodie eloise elsa elsie ' +
    'elspeth elton emanuel emeka emeline emeric emil emma emmanuel emmanuelle emmett emyr enid enrica enrico ' +
    'enrique enzo eoin erhard eric erik erin ernest ernie ernst errol ervin erwan erwin eryl esme esmeralda ' +
    'esteban estelle esther ethan ethel etienne ettore euan eugen eunice eva evan evangeline eve evelyn evie ' +
    'ewa ewald ewen fabian fabien fabienne fabio fabrice fabrizio faisal fanie fanny farah farhan farid ' +
    'fatima fatou faustine fay faye federica federico felicia felicity felipe felix femke fenna ferdinand ' +
    'fergal fergus fernanda fernando ffion filipa filipe filippo finbar finlay finley finn fintan fiona fionn ' +
    'fionnuala flavio fleur flora florence florent florian florine floyd forrest fouad fran franca frances ' +
    'francesca francesco francine francis francisco franck franco francois frank franklin franz franziska ' +
    'fraser fred freddie freddy frederic frederique freek freya frieda friederike friedhelm friedrich frikkie ' +
    'fritz fumi gabby gabe gabi gabor gabriel gabriella gabrielle gael gaelle gaetan gail gareth garret ' +
    'garrett garry garth gary gaspard gaston gaurav gauthier gavin gayle gemma gena geneva genevieve geoff ' +
    'geoffrey georg georges georgette geraint gerald gerard gerd gerhard gerlinde germain german gernot gerri ' +
    'gerrit gerry gertrud gertrude gethin ghislain giacomo giada giancarlo gianluca gianni gilbert giles gill ' +
    'gilles gillian gina ginny gino giorgia giorgio giorgos giovanna giovanni gisela gisele giulia giuliana ' +
    'giuliano giulio giuseppe gladys glen glenda glenn gloria glyn glynis goncalo gonzalo goran gordon ' +
    'gottfried grace graeme graham grainne grant grayson graziella greer greg gregoire gregor greta gretchen ' +
    'griff guido guillaume guillermo gunnar gunter gunther gurpreet gus gustav guy gwen gwenael gwenaelle ' +
    'gwendolyn gwenllian gwyn gwyneth hadley hadrien hakan hakim haley hamish hamza hana hank hanna hannah ' +
    'hanne hanneke hannelore hans harald harjit harold harpreet harriet harry hartmut haruka harvey hasan ' +
    'hassan hattie hayden haydn hayley hazel heather hector heidi heike heiko hein heiner heinrich heinz ' +
    'helen helga helmut heloise hendrik henk hennie henning henri henrietta henriette henrik henry herb ' +
    'herbert herman hermann herve hicham hilary hilda hilde hildegard hillary hiroshi holger holly horace ' +
    'horst howard hubert hugh hugo hugues humphrey hung hussain huw hyun hywel iain ian ibrahim ida idris ' +
    'ieuan ifan ifeoma ignacio igor ike ilaria ilias ilona ilse imane imelda imogen imran inderjit ines inez ' +
    'inge ingeborg ingo ingrid inmaculada ioan ioannis iolo iona iqbal ira irena irene irfan iris irma ' +
    'irmgard irving isaac isabel isabell isadora isaiah isla isobel istvan ivan ivo ivy jaap jack jacklyn ' +
    'jaclyn jaco jacob jacqueline jacquelyn jacques jacqui jade jaime jake jakob jakub jamal james jamie jan ' +
    'jana jane janelle janet janette janice janie janine janis jannie jannik jared jarrod jasmine jason ' +
    'jasper jaspreet jatinder javed javier jay jayden jayne jean jeanette jeanne jeannette jeannie jeff ' +
    'jeffery jeffrey jelle jemima jemma jen jenifer jenna jennie jennifer jenny jens jerald jeremiah jeremie ' +
    'jeremy jeri jermaine jeroen jerome jerri jerry jess jessica jesus ji jill jillian jim jimmie jimmy jing ' +
    'jo joachim joan joanna joanne joao joaquim joaquin jocelyn jochen jodi jody joe joel joelle joern joey ' +
    'johan johann johannes john johnathan johnnie johnny jolene jon jonah jonas jonathan jonathon joni joost ' +
    'jordan jordi jorg joris jorn jos jose josef joseph josette josh joshua josiah josiane josie josselin joy ' +
    'joyce juan juanita jude judi judianne judith judy juergen jules julia julian julie julien julienne ' +
    'juliette julio julius jun june jurgen justin justus jutta kader kagiso kai kaitlin kamal kara karel ' +
    'karen kari karim karin karine karl karolina karoline karsten kasey kashif kat katarzyna kate katharina ' +
    'katherine kathi kathleen kathrin kathryn kathy katia katie katja katrin katy kavita kay kayla keeley ' +
    'kees keira keisha keith kelley kelli kellie kelly kelsey kelvin ken kendall kendra kenji kenneth kenny ' +
    'kerri kerrie kerry kerstin kevin khadija khalid kieran kim kimberley kimberly kip kiran kirby kirk ' +
    'kirsteen kirsten kirsty kitty klaas klara klaus knut kobus koen kofi konrad koos kris krista kristen ' +
    'kristi kristian kristie kristin kristy krzysztof kuldeep kurt kwame kyle kylie lachlan laetitia lakshmi ' +
    'lana lance lara larry lars laszlo latasha latoya laura laure lauren laurence laurent laurie lawrence lea ' +
    'leandro leann leanne lee leigh leila len lena lene lennart lenny leo leon leonard leonhard leonor ' +
    'leopold lerato leroy lesley leslie leticia levi lewis liam libby lieke liesbeth lila lilian liliana ' +
    'liliane lillian lily lina linda lindsay lindsey linh linus lionel lisa lisette liz liza lizzie lloyd ' +
    'logan loic lois lola lonnie lorcan loren lorena lorenzo loretta lori lorna lorraine lorri lothar lotte ' +
    'lou louis lowri luann luc luca lucas lucia luciano lucie lucien lucile lucille lucinda lucy ludivine ' +
    'ludovic ludwig luigi luis lukas luke luther lutz lydia lydie lyle lyn lynda lyndon lynette lynn maaike ' +
    'maarten mabel mackenzie maddie madeleine madeline madison mae mael maelle maelys maeva maeve magali ' +
    'magda magdalena maggie magnus mahesh mahmood mahmoud maike mair mairead mairi maja malachy malcolm malik ' +
    'malika mallory malo mamadou mandeep mandy manfred manish manoj manon manpreet manuel mara marc marcel ' +
    'marcello marcin marcos marek maren marga margaret margarida margarita margaux margery margherita margie ' +
    'margit margo margot margret margriet marguerite maria mariam marian marianne marie marieke marijke ' +
    'marilyn marin marine mario marion marisa mariska marissa marius marjorie mark marla marlene marloes ' +
    'marlon marsha marta martha marthinus martijn martin marvin mary maryam maryann massimiliano massimo ' +
    'mateus mathew mathias mathieu mathilde matilda matilde matt matteo matthew matthias matthieu matthijs ' +
    'maud maura maureen maurice maurizio mauro mavis max maxence maxime maximilian maxine maya meena meera ' +
    'meg megan meghan mehdi mehmet mehtap mei meike meirion mel melanie melinda melissa melvin menna menno ' +
    'mercedes merle merve mervyn mette mhairi mia micah michael micheal michel michelle michiel mick mickael ' +
    'mickey mieke miguel mika mike mikel mila milan mildred miles millie milly milo milos milton mimi min ' +
    'mina mindy ming minnie miranda mireille miriam mirko mitch mitchell mitzi mohamed mohammad mohammed ' +
    'mohan moira mollie molly mona monica monika monique montserrat monty morag morgan moritz morris moses ' +
    'mourad moussa mpho muhammad mukesh murdo muriel murray mustafa myfanwy mylene myles myra myriam myrna ' +
    'myrtle nabil nadeem nadege nadia nadine nadja naima nancy nanette naomi narelle naresh nasreen natacha ' +
    'natalia natalie natascha natasha nate nathalie nathan nathanael nathaniel naveed naveen neal ned neeraj ' +
    'neha neil nell nelly nelson nerea nerys nettie neville nia niall niamh nicholas nick nico nicola nicole ' +
    'nicoletta niel niels nigel nikhil nikki niklas nikolas nikos nils nina ninon nisha nitin noa noah noel ' +
    'noelle noemi nolwenn nomsa noor nora norbert noreen norma norman nuala nuno nuria oceane odette odhran ' +
    'odile oisin olaf ole olga oliver olivia olivier ollie olu omar ombline ondrej ophelie oriane orla oscar ' +
    'oskar otis otto owain owen pablo paddy padraic padraig paige pallavi pam pamela paola paolo parminder ' +
    'pascal pasquale pat patrice patricia patrick patrik patrizia patsy patti pattie patty paul paulette ' +
    'pavel pearse pedro peg peggy pekka penelope percy perrine perry pete peter petr phil philip philipp ' +
    'phillip phoebe phyllis piero pierre pierrick piers pieter pietro pilar piotr pip polly pooja poppy ' +
    'pradeep prakash preeti priscilla priti priya priyanka proinsias quentin quincy quinn rachael rachel ' +
    'rachid rae raelene rafael raffaele rahul rainer raj rajan rajesh rajiv rakesh ralf ralph ramesh ramon ' +
    'randal randi randolph randy ranjit raoul raphael raquel rashid raul ravi ray raymond reagan rebeca ' +
    'rebecca rebekah reece reg regina reginald regine regis rehan reiner reinhard reinhold rekha remco remi ' +
    'remy renata renate renato renaud rene renzo reuben rhian rhiannon rhoda rhodri rhona rhonda rhys riaan ' +
    'ricardo riccardo richard rick rickey rik riley rita rizwan rob robbie robby robert robin robyn rochelle ' +
    'rocio rod roderick rodger rodney rodolphe rodrigo roel roger rohan rohit roisin roland rolf romain roman ' +
    'romina ron ronald ronan ronnie ronny rory rosa rosalie rosalind rosamund rosanna rosanne rosario rose ' +
    'roseann rosemarie rosemary rosetta rosie roslyn ross rowan rowena roxanne roxie roy ruairi ruaridh ruben ' +
    'ruby rudi rudiger rudolf rudolph rudy rufus rui rupert russ russell ruth ruud ryan sabina sabine sabrina ' +
    'sacha sadie saeed saima saira sajid sakura sallie sally salma salvador salvatore sam samantha samina ' +
    'samir samuel sandeep sander sandi sandra sandrine sandro sandy sanjay sanjeev sanne saoirse sara sarah ' +
    'sari sascha sasha saskia satish satnam saul schalk scot scott seamus sean sebastiaan sebastian sebastien ' +
    'seema segolene selina selma sem senan seosamh serena serge sergio seth severin shabana shahid shane ' +
    'shaniqua shankar shannon shari sharon shaun shauna shawn sheila shelby sheldon shelley shelly sheri ' +
    'sherri sherry sheryl shilpa shirley shona shweta sian sid sidney siegfried sienna sigrid silas silke ' +
    'silvana silvia silvio simon simran sinead siobhan sioned sipho sjoerd skye sneha sofia soizic solange ' +
    'solene solenn solveig sondra sonia sonja sonny sonya sophia sophie soraya sorcha soren sorley spencer ' +
    'stacey stacie stacy stan stanislav stanley stefan steffan steffen stella stellan steph stephan stephen ' +
    'steve steven stewart struan stu stuart sue sukhdev sung sunil sunita suresh surinder susan susanna ' +
    'susanne susie suzanne suzette suzie suzy sven svenja swati swen sybil sylvain sylvia sylvie tabea ' +
    'tabitha tadhg tahir tahira takashi takeshi tamara tami tamika tammy tamsin tanguy tania tanisha tanja ' +
    'tanya tara tariq tasha tatiana taylor ted teddy tejinder terence teresa teri terrance terrell terrence ' +
    'terri terry tess tessa thabo thandi thelma theo theodora theodore theresa theunis thiago thibaud ' +
    'thibault thibaut thierry thijs thomas thorben thorsten tiago tiffani tiffany till tilo tim timm timo ' +
    'timothee timothy tina tineke tinus tiphaine tiziana tobias toby todd tom tomas tomasz tommaso tommy ' +
    'tomos toni tonia tony tori torsten tracey traci tracie tracy travis trent trevon trevor tricia trina ' +
    'trish trisha tristan troy trudy truus tshepo tuan tunde turlough tyler tyrone udo ugo ulf uli ulrich ' +
    'ulrike ulysse umberto umesh urs ursula usha usman ute uwe valentin valentina valentine valeria valerie ' +
    'valerio vandana vanesa vanessa vaughn velma vera verena verity vern verna vernon veronica veronika ' +
    'veronique vic vicente vicki vickie vicky victor vijay vikas vikki vikram viktor vince vincent vincenzo ' +
    'vinod viola violet virgil virginia virginie vito vittorio vivian vivien vivienne vladimir volker walid ' +
    'wally walt walter waltraud wanda waqas warren waseem wayne wei wendell wendy werner wes wesley whitney ' +
    'wilbur wilfred wilfried wilhelm will willard willem william wilma wim winfried winifred wolfgang woodrow ' +
    'wouter wyatt wynand xander xavier xiao yacine yael yann yannick yannis yasir yasmin yassine ying yoann ' +
    'yogesh yohan yolanda yolande younes youssef youssouf yuki yuri yusuf yves yvette yvon yvonne zac zach ' +
    'zachary zack zafar zahid zahra zainab zakaria zanele zara zeeshan zelda zineb zoe zofia',
);

/** What makes one name of another: `Adela`, `Adele`; `Martina`, `Martine`. Only the shortest of them is listed. */
const ENDING = /(?:in[ae]|i[aeo]|[au]s|[aeiosy])$/;

/** Whether a word, in lower case and without accents, is a common first name: `jean`, and `jean-luc` by its first part. */
export function isFirstName(word: string): boolean {
  const name = word.includes('-') ? word.slice(0, word.indexOf('-')) : word;
  if (FIRST_NAMES.has(name)) return true;
  if (name.length < 4) return false;
  const base = name.replace(ENDING, '');
  return base.length >= 4 && (FIRST_NAMES.has(base) || FIRST_NAMES.has(name.slice(0, -1)));
}
