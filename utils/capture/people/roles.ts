import { remembered, TEXTS } from '../../domain/remembered.ts';
import { Words } from '../read/words.ts';
import { bareWords } from './bare.ts';

/** What people are at work, a word each, in English, French, German, Spanish, Italian, Dutch and Portuguese. */
export const ROLES = new Words(
  'manager director head chief officer ceo cto cfo coo cmo cio cpo cro ciso svp evp vp avp president vice founder ' +
    'cofounder owner proprietor partner principal chair chairman chairwoman chairperson secretary treasurer ' +
    'administrator admin assistant associate analyst engineer developer designer consultant adviser advisor ' +
    'accountant bookkeeper lawyer solicitor barrister attorney counsel paralegal conveyancer architect surveyor ' +
    'technician technologist supervisor coordinator specialist representative rep executive agent broker buyer ' +
    'planner recruiter receptionist lead leader teacher professor lecturer researcher scientist physician doctor ' +
    'surgeon dentist nurse therapist physiotherapist psychologist veterinarian vet pharmacist hygienist optician ' +
    'chef sommelier baker florist photographer editor writer copywriter journalist producer curator librarian ' +
    'mechanic electrician plumber carpenter joiner foreman estimator operator driver trainer coach instructor mayor ' +
    'councillor councilmember clerk inspector commissioner trustee governor apprentice intern trainee pastor rector ' +
    'controller comptroller strategist merchandiser programmer projectionist chocolatier host butcher brewer ' +
    'winemaker gardener sales marketing reception operations finance hr directeur gerant cogerant responsable charge ' +
    'cheffe fondateur cofondateur associe secretaire tresorier comptable conseiller ingenieur developpeur technicien ' +
    'technico commercial avocat notaire juriste infirmier medecin redacteur graphiste designeuse acheteur attache ' +
    'coordinateur coordonnateur animateur formateur conducteur menuisier artisan apprenti alternant stagiaire pdg dg ' +
    'dga drh daf dsi expert commissaire collaborateur gestionnaire delegue vendeur hotesse standardiste magasinier ' +
    'cariste chauffeur cuisinier patron proprietaire vigneron mecanicien directorial administratif administrative ' +
    'negociateur paysagiste electricien plombier boulanger patissier coiffeur leiter leitung inhaber vorstand ' +
    'vorsitzender vorsitzende prokurist prokura sachbearbeiter assistenz assistentin sekretar sekretariat buchhalter ' +
    'buchhaltung entwickler techniker meister architektin anwalt arzt zahnarzt verkaufer vertrieb verwaltung empfang ' +
    'auszubildender auszubildende azubi gesellschafter grunder referent koordinator sprecher beauftragter ' +
    'beauftragte monteur geselle kaufmann kauffrau disponent berater einkauf geschaftsfuhrung geschaftsleitung ' +
    'bauzeichner redakteur fotograf werkstudent praktikant kundendienst kundenbetreuung mitinhaber mitgrunder ' +
    'gerente jefe jefa fundador cofundador socio consejero secretario contable ingeniero desarrollador disenador ' +
    'abogado asesor comercial administrador administrativo coordinador encargado tecnico arquitecto propietario ' +
    'ventas recepcionista vendedor medico enologo cocinero direttore amministratore delegato responsabile ' +
    'presidentessa fondatore titolare ingegnere avvocato commercialista segretario impiegato consulente addetto capo ' +
    'venditore sviluppatore progettista geometra architetto grafico ragioniere contabile cuoco bestuurder eigenaar ' +
    'eigenaresse oprichter oprichtster hoofd leider medewerker medewerkster adviseur ontwikkelaar ontwerper ' +
    'boekhouder secretaresse verkoper zaakvoerder zaakvoerster beheerder vertegenwoordiger voorzitter penningmeester ' +
    'advocaat vennoot vormgever diretor responsavel engenheiro desenvolvedor advogado consultor assistente ' +
    'coordenador contabilista arquiteto encarregado proprietario rececionista traumatologo fisioterapeuta psicologo ' +
    'pediatra enfermero monitor moniteur dessinateur enotecnico segreteria ortopedico orthopadin verkoop ' +
    'binnendienst souffleur maitre verriere typographe maquettiste ebeniste couvreur chaudronnier soudeur tapissier ' +
    'ostheopathe kinesitherapeute orthophoniste chirurgien pharmacien opticien veterinaire geometre topographe ' +
    'ergonome urbaniste paysagista enoturismo enologue oenologue caviste rechtsanwalt steuerberater notar ' +
    'kellermeister kandidaat notaris makelaar handelaar bakker kok estagiario rececao vendas traumatologist ' +
    'psychotherapist osteopath chiropractor midwife arborist goldsmith potter weaver tailor taproom taxidermist ' +
    'typographer illustrator animator scenographer conservator archivist geologist biologist chemist physicist ' +
    'statistician actuary economist underwriter adjuster appraiser realtor auctioneer valuer notary magistrate ' +
    'paramedic nutritionist dietitian audiologist radiographer headteacher headmaster headmistress dean ' +
    'registrar vicar curate chaplain warden webmaster ordinator counsellor counselor deacon bursar provost convenor ' +
    'convener quartermaster caretaker groundsman kinesitherapeute osteopathe vorsitz schriftfuhrer kassier kassenwart dir gm hod mecatronicien diagnosticien preparateur employe carrossier peintre ' +
    'advocate dispatcher installer fitter welder machinist bartender barista housekeeper cleaner handyman landscaper roofer plasterer ' +
    'glazier locksmith tutor mentor facilitator moderator commander adjutant historian sergeant captain lieutenant firefighter housemother matron ' +
    'auditor negotiator fellow postdoc researcher ambassador liaison judge referee umpire organist rabbi imam priest steward marshal initiator ' +
    'adjoint maire echevin benevole entraineur infirmiere dentiste orthodontiste praticien masseur sagefemme kine enseignant educateur ' +
    'educatrice cheftaine beisitzer obmann obfrau kassierer trainer lehrer arztin pfleger fahrer erzieher ' +
    'vocal tesorero profesor maestro entrenador enfermera alcalde concejal consigliere tesoriere insegnante istruttore allenatore sindaco ' +
    'assessore tesoureiro vogal secretaris bestuurslid docent leraar huisarts',
);
/** German and Dutch write what someone leads into one word: `Vertriebsleiterin`, `projectleider`. */
const COMPOUND =
  /.(?:leiter|leitung|berater|meister|bearbeiter|fuhrer|fuehrer|zeichner|mitarbeiter|entwickler|techniker|anwalt|anwaltin|pruefer|prufer|ingenieur|architekt|inhaber|grunder|gruender|assistent|assistenz|leider|medewerker|medewerkster|manager|adviseur|verantwortliche|betreuer|sekretar|referent|verkaufer|planer|[^e]wart|pfleger|lehrer|arzt|arztin|helfer|beisitzer|schreiner|tischler|kaufmann|kauffrau|monteur|beauftragter?)(?:in|innen|r|s)?$/;
/** What those are called who have learned a science of body, mind or earth: `dermatologue`, `Kardiologin`, `psychiatrist`. */
const LEARNED = /[^rpn]olog(?:ue|ist|a|o|e|in)s?$|iat(?:re|rist|ra)s?$|.therap(?:eut(?:e|in)?|ist|ista)s?$/;
/** How a word for a woman at work, or for several people, is made from one for a man: its end, and what stands there else. */
const ENDINGS = [
  ['rice', 'eur'],
  ['rice', 'ore'],
  ['euse', 'eur'],
  ['innen', ''],
  ['in', ''],
  ['ne', ''],
  ['e', ''],
  ['a', ''],
  ['a', 'o'],
  ['s', ''],
] as const;
/** What begins an invitation, a label or a sentence rather than a title. */
const NO_TITLE = new Words(
  'meet contact call view read see find about our your we i the this if he she they my all more for with email phone ' +
    'tel voir lire notre nos votre vos nous je il elle mehr wir ich er sie ver leer scopri onze uw ons nosso nossa ' +
    'representing copyright apply join download posted published by par von',
);
const NO_TITLES = /^(?:decouvr[a-z]{0,6}|en savoir|unser[a-z]{0,2}|ihr[a-z]{0,2}|nuestr[a-z]{1,3})(?!\w)/;

/** Words that make a sentence of a line. */
const SENTENCE =
  /\b(?:has|have|had|is|are|was|were|will|leads|joined|works|loves|since|years|who|a été|est|sont|depuis|qui|hat|ist|sind|seit|wurde|ha|è|desde|es|heeft)(?!\w)|[a-z]{3}\.\s[A-ZÀ-Þ]/;

/** `Head office`, `sales department`: a door, not who opens it. */
const PLACES = new Words(
  'office offices headquarters quarters department departments siege zentrale sede hauptsitz hotline',
);

/** `Professor, Department of History`, `Head of the Legal Department`: who is at one. */
function isOfPlace(text: string): boolean {
  const [person = '', ...rest] = text.split(/,\s|\s(?:of|de|du|der|des|del|della|van)\s/, 2);
  const words = bareWords(person);
  return rest.length > 0 && words.some(isRoleWord) && !words.some((word) => PLACES.has(word));
}

/** Bodies whose members are of the organisation. */
const BODIES = new Words('committee board council team staff faculty crew executive founding');

const LONGEST = 110;
const WORDS = 14;

/** Whether a text names what somebody is at work: `Head of Sales`, `gérante`, `Vertriebsleiterin`. */
export const isRole = remembered((text) => {
  if (text.length < 2 || text.length > LONGEST) return false;
  const words = bareWords(text);
  // Most texts have no such word: the rest need not be asked of them.
  if (words.length > WORDS || !(words.some(isRoleWord) || isMember(words))) return false;
  if (words.some((word) => PLACES.has(word)) && !isOfPlace(text)) return false;
  return !/[@?!…<>]|https?:|\d{4}/.test(text) && !SENTENCE.test(text) && !beginsOther(words);
}, TEXTS);

/** `Committee Member`: anybody is a member of something. */
function isMember(words: readonly string[]): boolean {
  const at = words.indexOf('member');
  return at > 0 && BODIES.has(words[at - 1] ?? '');
}

function beginsOther(words: readonly string[]): boolean {
  return NO_TITLE.has(words[0] ?? '') || NO_TITLES.test(words.slice(0, 2).join(' '));
}

export const isRoleWord = remembered((word) => {
  if (ROLES.has(word)) return true;
  if (word.length < 7) return false;
  return (
    LEARNED.test(word) ||
    COMPOUND.test(word) ||
    ENDINGS.some(([ending, plain]) => word.endsWith(ending) && ROLES.has(word.slice(0, -ending.length) + plain))
  );
});

/** Titles of those at the top: behind them, `of` leads to a firm, not to a department. */
const TOP =
  /\b(?:ceo|cto|cfo|coo|cmo|founder|cofounder|owner|president|presidente|chair(?:man|woman)?|md|managing director|executive director|gerante?|pdg|dg|directeur general|directrice generale|fondat(?:eur|rice)|cofondat(?:eur|rice)|geschaftsfuhrer(?:in)?|inhaber(?:in)?|fundador[ao]?|titolare|proprietaria?|eigenaar|zaakvoerder)$/;
const AT = /\s(?:at|@|chez|bei|presso|bij)\s+(?=[A-ZÀ-Þ0-9])/;
const OF = /\s(?:(?:of|de|du|des|von|der|di|del|della|van|da|do)\s+|d[’']\s?)(?=[A-ZÀ-Þ])/;

/** `Assistant Professor at Physics Dept`: a part of the house. */
const DEPARTMENTS = new Words(
  'dept department division faculty unit abteilung departement service servizio departamento afdeling',
);

/** What one may be the head of in a firm: `President of Asset Management`, `Vice President, Accounting`. */
const AFFAIRS = new Words(
  'services service client clients customer customers financial legal asset assets property properties management ' +
    'accounting brokerage development communications communication programs programmes education health human ' +
    'resources technology digital product products design public affairs relations information security quality ' +
    'assurance supply chain purchasing procurement logistics production manufacturing research strategy business ' +
    'membership fundraising advancement philanthropy content people culture talent growth innovation data content ' +
    'the of and for community housing training events media global corporate general internal external projects',
);

/** Behind a comma, a name that ends in the form in which a company is founded. */
const FOUNDED =
  /,\s([A-ZÀ-Þ][^,]{1,60}\s(?:SAS|SARL|GmbH|AG|Ltd|Limited|PLC|LLC|LLP|Inc|Corp|B\.?V|N\.?V|S\.?r\.?l|S\.?p\.?A|S\.?L|Lda)\.?)$/;

/**
 * The firm that a title names itself: `CEO of Client Corp` → `Client Corp`. Null where it names none.
 *
 * @param strict behind any title `of` leads to a firm, unless its words are those of departments
 */
export function firmIn(role: string, strict = false): string | null {
  const at = AT.exec(role);
  if (at !== null) {
    const firm = role.slice(at.index + at[0].length).trim();
    return bareWords(firm).some((word) => DEPARTMENTS.has(word)) ? null : firm;
  }
  const founded = FOUNDED.exec(role)?.[1];
  if (founded !== undefined) return founded;
  const of = OF.exec(role) ?? /,\s+(?=[A-ZÀ-Þ])/.exec(role);
  if (of === null || !(strict || TOP.test(bareWords(role.slice(0, of.index)).join(' ')))) return null;
  const firm = role.slice(of.index + of[0].length).trim();
  const words = bareWords(firm);
  return words.some(isRoleWord) || words.every((word) => AFFAIRS.has(word)) ? null : firm;
}
