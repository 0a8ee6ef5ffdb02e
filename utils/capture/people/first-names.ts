import { Words } from '../read/words.ts';

/**
 * First names that are common where French, English, German, Spanish, Italian, Dutch or Portuguese is spoken, in lower
 * case and without accents. They tell a person from any other pair of capitalised words where the structure around it
 * is too weak to.
 */
const FIRST_NAMES = new Words(
  'aaron abdoulaye abigail adam adebayo adel adrian adrien adrienne agathe agnes agnieszka ahmad ahmed aida ' +
    'aidan aiden ailsa aimee aisha aisling aissatou akira alain alan alasdair alastair alba albane albert ' +
    'albrecht aldo alec alejandra alejandro alessandra alessandro alessia alessio alex alexander alexandra ' +
    'alexandre alexis alfie alfonso alfred ali alice alicia alina aline alison alistair alix allan allen ' +
    'allison alonzo alun alvaro alyssa ama amanda amandine amara amaury amber amelia amelie amina aminata ' +
    'amine amir amit amy ana anabel anais anders andras andre andrew andy angel angelika angelique angie anil ' +
    'anita anja anke ann anna annabelle anne annette annie annika anouk anthony antje antoine antoinette ' +
    'anton antonella antonietta aoife april archie ariane arianna arjun armand armelle armin arnaud arne ' +
    'arnold arthur arturo arun arvind ashish ashley ashok astrid aude audrey augustin aurelia aurelie ' +
    'aurelien aurore austin ava axel axelle ayesha aymeric ayse baptiste barbara barnaby barry bas bastian ' +
    'bastien beate beatrice beatrix beatriz becky begona bella ben benedict benedikt benjamin benoit ' +
    'bernadette bernard bernd bernhard bertrand beth bethan bethany betina bettina betty beverley beverly ' +
    'bianca bilal bill birgit birgitta bjarne bjorn blake blandine bob bobby boris brad bradley brandon ' +
    'brenda brendan brent brett brian brice bridget brigitte brittany bronwen bronwyn bruce bruno bryan caleb ' +
    'callum calvin camila camilla camille candice caoimhe carina carl carlos carlotta carmel carmen carol ' +
    'carolyn carrie carsten carys catarina caterina cathal catherine cathy catriona cecile cecilia cedric ' +
    'celeste celia celine cesar chad chantal charlene charles charlie charlotte chelsea cheryl chiara chidi ' +
    'chinedu chloe chris christa christelle christian christina christine christof christoph christopher cian ' +
    'ciara ciaran cindy claire clara clare claude claudia claudine claudio claus clemence clemens clement ' +
    'clifford clive cody colette colin colleen colton concetta connor conor conrad constance cora coralie ' +
    'coraline corentin corey corinne cormac cornelia cornelis cory courtney craig cristian cristina curt ' +
    'curtis cuthbert cynthia cyril cyrille daan daisy damian damien damon dan daniel daniella danielle danilo ' +
    'danny dante daphne darcy daria darin dario darla darlene darnell darrell darren darryl daryl dave david ' +
    'dawn dean deanna debbie debora deborah debra declan deena deepak deirdre delores delphine demetrius ' +
    'denis dennis derek dermot deshawn desiree desmond devin dewayne diana diane diarmuid dick didier diego ' +
    'dierk dieter dietmar dietrich dimitri dimitris dina dinesh diogo dirk dolores domenico dominic dominik ' +
    'dominique don donal donald donna donnie doreen doris dorothee dorothy dottie doug douglas dragan drew ' +
    'duane duarte duncan dustin dwayne dwight dylan eamon earl ed eddie eddy edgar edith edna edouard edward ' +
    'edwin effie eileen eilidh elaine elbert eleanor elena eleonora eliane elias elijah elin elisa elisabeth ' +
    'elisabetta elise eliza elizabeth elke ella ellen ellie elliot elliott elmer elodie eloise elsa elsie ' +
    'elton emanuel emeka emeline emeric emil emma emmanuel emmanuelle enrica enrico enrique eric erik erin ' +
    'ernest ernie errol erwan erwin estelle esther ethan ethel etienne euan eugen eunice eva evan evangeline ' +
    'eve evelyn evie ewa fabian fabien fabienne fabio fabrice fabrizio faisal fanny fatima fatou fay faye ' +
    'federica federico felicia felicity felipe felix femke fenna ferdinand fergus fernanda fernando ffion ' +
    'filipa filipe filippo finn fintan fiona fionnuala flavio fleur flora florence florent florian florine ' +
    'floyd forrest franca frances francesca francesco francis francisco franck franco francois frank franz ' +
    'franziska fred freddie frederic frederique freya frieda friederike friedrich fritz fumi gabor gabriel ' +
    'gabriella gabrielle gael gaelle gaetan gail gareth garrett garry garth gary gaston gauthier gavin gayle ' +
    'gemma gena geneva genevieve geoff geoffrey georg georgette geraint gerald gerard gerd gerhard german ' +
    'gerri gerrit gertrude ghislain giacomo giancarlo gianluca gianni gilbert giles gilles gillian gina ginny ' +
    'gino giorgia giorgio giorgos giovanna giovanni gisela giulia giuliana giuliano giulio giuseppe gladys ' +
    'glen glenda glenn gloria glyn goncalo gonzalo goran gordon grace graeme graham grainne grant grayson ' +
    'greer greg gregoire gregor greta gretchen guido guillaume guillermo gunter gunther gurpreet gustav guy ' +
    'gwen gwenaelle gwendolyn gwyneth hadrien hakan hamish hamza hana hanna hannah hanne hans harald harold ' +
    'harpreet harriet harry haruka harvey hasan hassan hattie hayley hazel heather hector heidi heike heiko ' +
    'heinrich heinz helen helga helmut heloise henk henri henriette henrik henry herbert hermann herve hilary ' +
    'hilda hildegard hiroshi holger holly horst howard hubert hugh hugo hugues huw hyun ian ibrahim ida ieuan ' +
    'ifeoma ignacio igor ike ilaria ilse imogen imran ines inez inge ingo ingrid inmaculada ioannis irena ' +
    'irene iris irma irmgard isaac isabel isabell isaiah isla istvan ivan ivo jack jacklyn jaclyn jacob ' +
    'jacqueline jacquelyn jacques jade jaime jake jakob jakub jamal james jamie jan jana jane janelle janet ' +
    'janette janice janie janine janis jared jarrod jasmine jason jasper jaspreet javier jay jayden jean ' +
    'jeanette jeanne jeannette jeannie jeff jeffery jeffrey jelle jemima jenifer jenna jennifer jenny jens ' +
    'jeremie jeremy jeri jermaine jeroen jerome jerri jerry jess jessica jesus ji jill jim jimmy jing jo ' +
    'joachim joan joanna joanne joao joaquim joaquin jocelyn jochen jodi jody joe joel joelle joern johan ' +
    'johann johannes john johnny jolene jon jonas jonathan joost jordan jordi jorg joris jos jose josef ' +
    'joseph josh joshua josie joy joyce juan juanita judi judith judy juergen jules julia julian julie julien ' +
    'julienne juliette julio julius jun june jurgen justin justus jutta kai kamal kara karen kari karim karin ' +
    'karl karolina karoline kasey kashif katarzyna kate katharina katherine kathi kathleen kathrin kathryn ' +
    'kathy katia katie katja katrin kavita kay kayla kees keisha keith kelli kellie kelly ken kendra kenji ' +
    'kenneth kenny kerrie kerry kerstin kevin khadija khalid kieran kim kimberly kirk kirsteen kirsten kirsty ' +
    'klaus knut koen kofi konrad krista kristen kristi kristian kristie kristin kristy krzysztof kuldeep kurt ' +
    'kwame kyle kylie lachlan laetitia lakshmi lana lance lara larry lars laszlo latasha latoya laura laure ' +
    'lauren laurence laurent laurie lawrence lea leandro leann leanne lee leila lena lene lennart leo leon ' +
    'leonard leonhard leonor leopold lesley leslie leticia lewis liam lila liliana lily lina linda lindsay ' +
    'lindsey lionel lisa liz logan loic lois lola lorena lorenzo lori lorna lorraine lorri lothar lotte lou ' +
    'louis luann luc luca lucas lucia luciano lucie lucien lucille lucinda lucy ludivine ludovic ludwig luigi ' +
    'luis lukas luke lydia lyle lynda lyndon lynette lynn maaike maarten mabel madeleine madison mael maelle ' +
    'maeve magali magda magdalena maggie magnus mahesh mahmoud maike mairi maja malcolm malika malo mamadou ' +
    'mandy manfred manish manon manpreet manuel mara marc marcel marcello marcin marek maren marga margaret ' +
    'margarida margarita margaux margherita margie margot marguerite maria mariam marian marianne marie ' +
    'marieke marijke marilyn marin marine mario marion marisa marjorie mark marla marlene marsha marta martha ' +
    'martin marvin mary maryann massimiliano massimo mateus mathias mathieu mathilde matilda matilde matt ' +
    'matteo matthew matthias matthieu matthijs maud maureen maurice maurizio mauro max maxence maxime ' +
    'maximilian maxine maya meera meg megan mehdi mehmet mehtap mei mel melanie melinda melissa melvin ' +
    'mercedes merve mette mhairi mia michael michel michelle mickael miguel mika mike mikel mila milan ' +
    'mildred miles millie milos min mina ming miranda mireille miriam mitchell mitzi mohamed mohammad ' +
    'mohammed molly mona monica monika monique montserrat morag morgan moritz morris moussa muhammad mukesh ' +
    'muriel myra myriam myrna nabil nadeem nadege nadia nadine nadja nancy nanette naomi narelle naresh ' +
    'natalia natalie natasha nathalie nathan nathanael nathaniel naveed neha neil nelly nelson neville niall ' +
    'niamh nicholas nick nico nicola nicole niels nigel nikki niklas nikolas nikos nils nina ninon nisha ' +
    'nitin noa noah noel noelle noemi nolwenn noor nora norbert noreen norma norman nuno nuria oceane odette ' +
    'odile olaf ole olga oliver olivia olivier olu omar ombline ondrej ophelie orla oscar oskar otto owen ' +
    'pablo padraig pallavi pam pamela paola paolo pascal pasquale pat patrice patricia patrick patrik patsy ' +
    'patti pattie patty paul paulette pavel pedro peg peggy pekka penelope perrine peter petr phil philip ' +
    'philipp phillip phoebe phyllis piero pierre pierrick piers pieter pietro pilar piotr polly pooja poppy ' +
    'pradeep preeti priti priya quentin quinn rachel rachid raelene rafael raffaele rahul rainer raj rajan ' +
    'rajesh rajiv rakesh ralf ralph ramesh ramon randal randy raoul raphael raquel raul ravi ray raymond ' +
    'rebecca regina reginald regine regis reinhard reinhold rekha remi remy renata renate renato renaud rene ' +
    'renzo rhiannon rhoda rhonda rhys ricardo riccardo richard rick rita rob robbie robert robin robyn ' +
    'rochelle rocio rodger rodney rodolphe rodrigo roger rohan rohit roisin roland rolf romain roman romina ' +
    'ron ronald ronan ronnie rory rosa rosalie rosalind rosanne rosario rose roseann rosemarie rosemary ' +
    'rosetta rosie roslyn ross roxanne roxie roy ruben ruby rudiger rudolf rudy rui rupert russ russell ruth ' +
    'ryan sabina sabine sabrina sacha saima sakura sallie sally salvador salvatore sam samantha samir samuel ' +
    'sandeep sander sandi sandra sandrine sandro sanjay sanjeev sanne saoirse sara sarah sari sasha saskia ' +
    'satish saul scot scott seamus sean sebastiaan sebastian sebastien seema segolene selma sem serge sergio ' +
    'seth severin shabana shane shaniqua shannon shari sharon shaun shauna shawn sheila shelby shelley shelly ' +
    'sheri sherri sherry shilpa shirley shweta sian siegfried sigrid silke silvana silvia silvio simon sinead ' +
    'siobhan sneha sofia soizic solene solenn solveig sondra sonia sonja sonya sophia sophie soraya sorcha ' +
    'soren spencer stacey stacie stacy stanislav stanley stefan steffen stella stellan stephan stephen steve ' +
    'steven stewart stuart sue sung sunil sunita suresh susan susanna susanne susie suzanne suzette sven ' +
    'swati sybil sylvain sylvia sylvie tabea tabitha tadhg takeshi tamara tami tamika tammy tamsin tanguy ' +
    'tania tanisha tanja tanya tara tariq tasha tatiana taylor ted terence teresa terrell terrence terri ' +
    'terry tessa thelma theo theodora theodore theresa thiago thibaud thibault thibaut thierry thijs thomas ' +
    'thorben thorsten tiago tiffani tiffany till tilo tim timm timo timothee timothy tina tineke tiphaine ' +
    'tobias toby todd tom tomas tomasz tommaso tommy tonia tony tori torsten tracey traci tracie tracy travis ' +
    'trevon trevor tricia trina trisha tristan troy trudy tunde tyler tyrone udo ugo ulrich ulrike ulysse ' +
    'umberto umesh urs ursula usman ute uwe valentin valentina valentine valeria valerie valerio vandana ' +
    'vanessa velma vera verena verity verna vernon veronica veronique vicente vicki vickie vicky victor vijay ' +
    'vikki vikram viktor vince vincent vincenzo viola violet virginia virginie vito vivian vivien vivienne ' +
    'vladimir volker walid wally walter wanda waqas warren wayne wei wendell wendy werner wesley whitney ' +
    'wilfried wilhelm will willem william wilma winfried winifred wolfgang wouter xander xavier xiao yacine ' +
    'yael yann yannick yannis yasir yasmin yassine ying yoann yogesh yohan yolanda yolande younes youssef ' +
    'youssouf yuki yuri yusuf yves yvette yvon yvonne zachary zack zahid zainab zakaria zara zeeshan zelda ' +
    'zineb zoe zofia',
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
