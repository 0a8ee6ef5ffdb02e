import { plainWords } from './text.ts';

/** Legal forms of companies as single words (dots left out), by where they are used; some by several. */
const FORMS = [
  // France, Belgium, Switzerland, Luxembourg, Québec
  'sa sas sasu sarl eurl snc sci scop scic scea earl gie sel selarl selas scp scs sprl srl sca bvba asbl senc ltee enr',
  // Germany, Austria, Switzerland
  'gmbh mbh ag ug kg kgaa ohg gbr ek eg ev se haftungsbeschrankt aktiengesellschaft',
  // United Kingdom, Ireland, United States, Canada, Australia, India, South Africa
  'ltd limited plc llp llc lp inc incorporated corp corporation co company pllc pc cic pty pvt private dac clg cyf',
  // The Netherlands
  'bv nv vof cv',
  // Italy, Spain, Portugal, Latin America
  'spa srls sapa scarl soccoop sl slu sll sau sc scoop lda ltda unipessoal eireli sab sapi cv epp',
  // The Nordic countries and the Baltic
  'ab hb as asa ans da aps ivs oy oyj ky ry ehf hf ou uab sia mb',
  // Central and eastern Europe, Greece, Turkey, Russia
  'oo zoo spzoo spk spj sro as kft zrt nyrt bt doo dd jdoo ood eood ad ead sa srl ae epe ike sti ооо оао зао пао ао ип тов',
  // Asia, the Gulf, Africa
  'kk gk yk bhd sdn pte pt tbk jsc fze fzco fzllc wll psc suarl',
]
  .join(' ')
  .split(' ');
/** Words that stand between forms: `GmbH & Co. KG`, `S.A. de C.V.`, `Sp. z o.o.`, `Ltd. Şti.`. */
const BETWEEN: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'de', 'z', 'sp', 'cie']);
/** What a group adds to its companies' name. */
const GROUP = ['group', 'groupe', 'gruppe', 'grupo', 'gruppo', 'holding', 'holdings'];

const AT_END: ReadonlySet<string> = new Set([...FORMS, ...GROUP]);
/** At the beginning of a name only forms that are no words and no names of their own. */
const AT_START: ReadonlySet<string> = new Set(
  'sarl eurl sasu scop selarl selas gmbh ooo ооо оао зао пао тов uab sia groupe gruppe grupo gruppo the'.split(' '),
);

/**
 * What is left of a company's name without its legal form, in the usages of many countries, and without `group`:
 * `Dupont S.A.R.L.`, `SARL Dupont` and `Groupe Dupont` are all `dupont`. Never empty where the name has a word: of a
 * name that is all forms the first word stays. For likeness alone: two companies may differ in nothing else.
 */
export function withoutCompanyForm(name: string): string {
  const plain = plainWords(
    name.replace(/[.'’]/g, '').replace(/株式会社|有限会社|合同会社|股份有限公司|有限公司|주식회사/gu, ' '),
  );
  const words = joinedLetters(plain.split(' '));
  let [start, end] = [0, words.length];
  const isForm = (word = '') => AT_END.has(word) || (end < words.length && BETWEEN.has(word));
  while (end - start > 1 && isForm(words[end - 1])) end--;
  while (end - start > 1 && AT_START.has(words[start] ?? '')) start++;
  return words.slice(start, end).join(' ');
}

/** Letters that stand alone at the end are one abbreviation: `a s` → `as`. */
function joinedLetters(words: readonly string[]): string[] {
  const from = words.findLastIndex((word) => word.length > 1) + 1;
  return from > 0 && words.length - from > 1 ? [...words.slice(0, from), words.slice(from).join('')] : [...words];
}
