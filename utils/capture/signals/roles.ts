/** Words that name a trade or a post, by their beginnings, without accents. A title holds one of them. */
const FRENCH =
  'technicien ingenieur developpeu comptable commercia charge responsable directeur directrice assistant chef operateur ' +
  'operatrice conducteur conductrice chauffeur soudeu electricien plombi chaudronni mecanicien menuisi macon serveu cuisini ' +
  'vendeu conseill consultant alternan stagiaire apprenti infirmi aide-soignant aide-comptable auxiliaire agent ouvri preparat magasini cariste ' +
  'gestionnaire acheteu juriste designer graphiste dessinat monteu couvreu peintre carrel formateu formatrice enseignant ' +
  'educat animat secretaire hote receptionniste coiffeu boulang patissi bouch livreu manutentionnaire usineu tourneu ' +
  'fraiseu regleu metreu geometre architecte paysagiste jardini analyste administrat auditeu controleu charpentier ' +
  'frigoriste poseu ajusteu outilleu automaticien cableu facteu pharmacien kinesitherapeute medecin veterinaire psychologue ' +
  'redact community traffic data product scrum devops lead head commis plongeu barman maitre estheticien opticien employe ' +
  'manager coordinat plaquiste terrassi grutier collaborat business';
const ENGLISH =
  'technician engineer developer accountant manager director assistant operator operative driver welder electrician plumber ' +
  'mechanic carpenter joiner nurse carer chef cook waiter waitress sales representative executive advisor adviser consultant ' +
  'apprentice intern trainee graduate analyst designer architect administrator coordinator officer specialist supervisor ' +
  'foreman machinist fitter installer surveyor estimator buyer planner teacher tutor receptionist secretary bookkeeper ' +
  'paralegal solicitor lawyer scientist researcher writer editor marketer recruiter cleaner labourer laborer worker ' +
  'assembler picker packer handyman gardener landscaper roofer painter decorator stylist barista baker butcher pilot ' +
  'programmer tester controller clerk cashier host hostess therapist dentist hygienist physician pharmacist vet groom ' +
  'mason bricklayer plasterer scaffolder groundworker toolmaker fabricator inspector dispatcher merchandiser ' +
  'strategist producer copywriter videographer photographer instructor coach technologist';
const GERMAN =
  'techniker ingenieur entwickler mitarbeiter fachkraft mechaniker elektriker elektroniker verkauf berater leiter ' +
  'sachbearbeiter buchhalter projektleiter fahrer schweisser schweiser monteur azubi auszubildende werkstudent praktikant ' +
  'pflegefachkraft kaufmann kauffrau kaufleute koch maler tischler schlosser maurer lagerist disponent assistenz mechatroniker';
const SPANISH =
  'tecnico tecnica ingenier desarrollador comercial contable operari conductor soldador electricista mecanico dependient ' +
  'camarer cociner enfermer administrativ becari gerente jefe encargad repartidor mozo';

const ROLES = new Set(`${FRENCH} ${ENGLISH} ${GERMAN} ${SPANISH}`.split(' '));
const LENGTHS = [...new Set([...ROLES].map((role) => role.length))];
/** As many letters as the shortest has. */
const BEGINNING = Math.min(...LENGTHS);
const BEGINNINGS = new Set([...ROLES].map((role) => role.slice(0, BEGINNING)));

/** Trades by how their names end: `boatbuilder`, `cardiologue`. */
const TRADES = /.(?:builder|maker|smith|hand|keeper|ologist|wright|ographer|ologue|ographe|thicien(?:ne)?)s?$/;

/** Whether one of the first ten words of folded text begins as a trade or a post does. */
export function namesRole(folded: string): boolean {
  // Most are asked of one word.
  if (/^[a-z]+$/.test(folded)) return isTrade(folded);
  const words = folded.split(/[^a-z-]+/, 11);
  return words.some((word) => isTrade(word) || (word.includes('-') && word.split('-').some(beginsAsRole)));
}

function isTrade(word: string): boolean {
  return beginsAsRole(word) || (word.length > 4 && TRADES.test(word));
}

function beginsAsRole(word: string): boolean {
  // Most words begin as none.
  if (!BEGINNINGS.has(word.slice(0, BEGINNING))) return false;
  return LENGTHS.some((length) => word.length >= length && ROLES.has(word.slice(0, length)));
}

/** Marks that stand beside a job's title: for all, and how one is employed. */
export const JOB_MARK = '\\(?\\b(?:[mwf] ?/ ?[mwf] ?/ ?[dx]|h ?/ ?f ?/ ?[xd]|[hmf] ?/ ?[hmf])(?!\\w)\\)?';
export const CONTRACT =
  '\\b(?:cdi|cdd|interim|alternance|apprentissage|contrat pro|stage|temps plein|temps partiel|full[- ]?time|part[- ]?time|' +
  'permanent|temporary|fixed[- ]term|contract|internship|apprenticeship|vollzeit|teilzeit|festanstellung|ausbildung|' +
  'jornada completa|media jornada|indefinido)(?!\\w)';
