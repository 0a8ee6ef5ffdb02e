import { Words } from '../read/words.ts';

/**
 * Family names common in South and East Asia, Africa and the Arab world, in lower case and without accents: there first
 * names are more than any list holds. None that is a word, a place or a firm's usual name elsewhere.
 */
const FAMILY_NAMES = new Words(
  'abbasi abdi abiola abubakar adebayo adeleke adewale adeyemi afolabi afridi agarwal aggarwal agrawal agyemang ' +
    'ahuja akande akhtar akinola alavi amoah ampofo ansah aoki appiah arshad asante aslam awan ayodele bajaj baloyi ' +
    'banda banerjee basu benali benhamou bensalem bhagat bhatia bhatt bhattacharjee bhattacharya bhowmick biswas ' +
    'boateng bouzid cai chakrabarty chakraborti chakraborty chatterjee chaturvedi chaudhary chaudhry chaudhuri ' +
    'chauhan chawla cherif cheung choi chopra choudhary choudhury chowdhury chukwu dalal danso dasgupta datta deng ' +
    'desai deshmukh deshpande dhillon diallo diop diouf dlamini dubey duong dutta elsayed farooqi fofana fujii ' +
    'fujita fukuda gandhi ganguly garg ghosh goel gowda goyal grewal gueye guha gulati guo gupta haddad hamdi haq ' +
    'haque hasegawa hashimoto hashmi hayashi hegde hoang hossain huang huq ikeda inoue iqbal ishii ishikawa iyengar ' +
    'iyer jadhav jamil jang jayawardena jha jiang joshi kamara kamau kang kapoor karimi kariuki karki kato kaur ' +
    'kazmi khan khanna khatri khoza khumalo kimani kimura kobayashi konate kondo kouassi kulkarni kumar kumari ' +
    'kundu kwok leung liang liao liu mabaso mabuza madonsela mahajan maheshwari mahlangu mahmood makhanya makoena ' +
    'malhotra maluleke mandal mansour mansouri maseko mashaba mathebula matsuda matsumoto mbatha mehra mehta meng ' +
    'menon mensah mhlongo mirza mishra misra mistry mitra miura mkhize mnguni modise mofokeng mohanty mokoena ' +
    'molefe moloi mondal moyo mthembu mtshali mughal mukherjee mukhopadhyay murakami murthy mutua mwale mwangi ' +
    'naidoo naidu nair nakajima nakamura nambiar naqvi nawaz nayak nayar ncube ndiaye ndlovu ngcobo ngo nguyen ' +
    'ngwenya niazi nishimura njoroge nkosi nkuna ntuli nwosu nyambura nyathi ochieng odhiambo odinga ogawa okada ' +
    'okafor okamoto okeke okello okonkwo okoro okoye omondi onyango opoku otieno owusu padmanabhan pande pandey ' +
    'parekh parikh parmar patel pathak patil perera pham phan phiri pillai pillay prabhu prasad purohit qadir qian ' +
    'qin qureshi radebe raghavan rahman raina rajagopalan rao rastogi rathore rawat reddy rehman rizvi saeed saha ' +
    'sahoo sahu saidi saito sakamoto saleh sarkar sasaki sato saxena seth sethi shabalala shah shaikh sharma ' +
    'shastri sheikh shenoy shetty shimizu shrestha shukla sibanda siddiqi siddiqui singh singhal sinha sithole ' +
    'slimani srinivasan srivastava subramaniam subramanian suzuki swaminathan syed sylla takahashi talwar tanaka ' +
    'tandon tembo tetteh thakkar thakur thapa tiwari toumi trabelsi tran traore tripathi trivedi tsang tse ' +
    'tshabalala upadhyay vaidya varma venkataraman verma vyas wadhwa wang warsame watanabe waweru wong xiao xie ' +
    'xiong yadav yamada yamamoto yeboah yeung yoon yoshida yousaf yousef yuan zaidi zaman zhang zhao zheng zhong ' +
    'zhou zhu ziani zondo zuma',
);
/** How family names end in the Caucasus, on the Balkans, in Greece, in Slavic countries and in Iceland. */
const ENDING =
  /.{3}(?:[nrst]yan|shvili|adze|escu|opoulos|[aei]dis|oglu|ovic|evic|enko|owski|owska|ewski|ewska|czyk|sdottir|singhe|swamy|jee)$/;

/** Whether a word, in lower case and without accents, is a family name and nothing else. */
export function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(word) || (word.length > 6 && ENDING.test(word));
}
