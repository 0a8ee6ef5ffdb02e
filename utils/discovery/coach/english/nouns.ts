import { type Asks, setOf } from '../grammar.ts';

/** Asked for, these are one datum: a name, a figure, a date, a thing. */
export const DATUM = setOf(`
  budget budgets deadline deadlines name names title email mail e-mail address phone number numbers size price prices cost
  costs spend spending turnover revenue revenues headcount date dates time times day days year years month months hour hours
  week quarter version brand brands model percentage percent proportion share rate rates ratio score age length duration
  volume volumes amount quantity total count provider providers supplier suppliers vendor vendors carrier insurer bank agency
  tool tools software system systems crm erp platform platforms application app apps position job country countries city
  town region site sites language languages currency licence license licences licenses capacity fleet distance weight area dimensions measurements specs specifications accounts rent lease premium hours position weight
  colour color status stage level salary term terms sla timeline timeframe timescale quota extension website url department
  margin margins nps churn method format file product products machine machines equipment database provider's contact
  code id vat industry sector figure figures range ballpark estimate allocation discount fee fees tariff wage average
  package subscription contract company companies team teams person people colleague manager boss partner renewal cap limit
  frequency temperature interval floor room building office offices headquarters hq owner ceo cfo customer client clients
  customers segment segments channel channels market markets location locations credential certificate certification
  certifications standard standards frame availability rank ranking grade rating deposit notice yield throughput uptime
  backlog occupancy stack population value values hosting browser device devices tender lot bid winner competitor competitors
  diameter thickness depth height width length bore setting settings wattage voltage mileage tonnage dosage acreage footage
  tally payload wheelbase catchment enrolment enrollment intake reference balance throughput torque horsepower pressure-rating
  gauge density viscosity humidity salinity velocity intensity consumption output make postcode zip extension dose mix
  concentration valuation commission pay salary-band registration attendance attainment uptake circulation readership
  handle nickname extension gradient slope warranty guarantee mark marks rating ratings pitch span clearance bandwidth resolution amperage charge charges
  excess premium deductible sum gearing leverage exposure liquidity ebitda capex opex solvency accrual provision
  gender nationality birthday birthdate surname spelling password username login acronym abbreviation formula
  `);

/** Asked for, these are told. */
export const TOLD = setOf(`
  priority priorities challenge challenges goal goals objective objectives aim aims concern concerns worry worries pain
  problem problems issue issues difficulty difficulties view views opinion take thought thoughts feeling feelings experience
  experiences approach strategy vision ambition ambitions story background reason reasons process processes procedure way ways
  impact effect effects consequence consequences implication implications criteria criterion expectation expectations hope
  hopes need needs obstacle obstacles barrier barriers role difference differences advantage advantages benefit benefits risk
  risks lesson lessons feedback reaction reactions situation context idea ideas impression impressions relationship culture
  philosophy dream dreams motivation motivations driver drivers success outcome outcomes result results support step steps
  change changes point thinking like perspective perspectives fear fears frustration frustrations bottleneck bottlenecks
  hurdle hurdles weakness weaknesses strength strengths opportunity opportunities trend trends factor factors aspect aspects
  thing things part parts areas quality qualities improvement improvements plan plans next worst best hardest biggest
  advice message purpose sense journey routine mission roadmap stance attitude wish wishes requirement requirements case
  cause causes secret mindset take-away rationale logic workflow workflows picture scenario struggle struggles question
  questions circumstance circumstances situations cases occasions instances contexts progress learning learnings insight insights happening going different stopping
  holding driving preventing keeping wrong missing important behind working changing reservations hesitations appetite
  excuse excuses mistake mistakes error errors failure failures read reading gut hunch recommendation verdict trigger triggers alternatives backstory state outlook dynamics habits habit practice practices plus upside downside
  stake stakes gap gaps basis grounds condition conditions assumption assumptions moment moments memory memories principle principles signs sign ingredients prospects solution tension tensions pressure pressures responsibilities setup arrangement
  star operandi modus sauce compass mantra stance headache headaches nightmare recollection route-map origin origins thread
  mood atmosphere vibe climate morale take-up spirit ethos instinct instincts inclination reflections reflection
  considerations consideration evidence arguments argument signals safeguards precautions information counsel knock-on
  recipe conversations conversation discussions discussion friction frictions dynamic upside downside catch deal drawback drawbacks
  reasoning meaning understanding positioning story-line ramifications repercussions fallout upshot trade-off trade-offs dilemma dilemmas sticking hang-ups priorities interplay
  hesitation reluctance anxieties anxiety guidance hope legacy contribution contributions proposition explanation
  `);

/** Letters that stand for a measure or a system: "mtbf", "kpi". */
const INITIALS =
  /^(?:[bcdfghjklmnpqrstvwxz]{2,5}|kpis?|roi|oee|capex|opex|fte|ftes|tat|eta|aov|arr|ebitda|iban|ein|cac|ltv|okrs?)$/;

/** The words of a noun phrase up to what hangs on them. */
export function headOf(phrase: string): string {
  return (
    phrase.split(
      / (?:of|for|to|in|on|with|that|when|at|behind|when|where|about|from|if|like|you|do|is|are|have|as|per|,|:|-|and|or|right|today|currently|now|this|these|we|i|since|before|after|during|by|between|he|she|they|it) /,
      1,
    )[0] ?? ''
  );
}

/** Whether a noun phrase, from its determiner on, names one datum or something to tell. */
export function nounAsks(phrase: string, otherwise: Asks): Asks {
  const own = headOf(phrase);
  const nouns = own
    .replace(/ (?:today|currently|now|at the moment|right now|here|please|again|exactly|then)$/, '')
    .split(' ');
  const head = nouns.at(-1) ?? '';
  if (/^(?:kind|sort|type|kinds|sorts|types)$/.test(head)) {
    const of = phrase.slice(own.length).replace(/^ of /, '');
    return nounAsks(of, 'datum');
  }
  if (/^(?:point|line|piece|level|degree|range|list)$/.test(head) && / of (?:view|thinking|thought)/.test(phrase))
    return 'telling';
  if (TOLD.has(head)) return 'telling';
  if (INITIALS.test(head)) return 'datum';
  if (DATUM.has(head)) return 'datum';
  if (nouns.some((noun) => TOLD.has(noun))) return 'telling';
  if (nouns.some((noun) => DATUM.has(noun))) return 'datum';
  return otherwise;
}
