import { type Found, firstOf, type Questioned, wordAt } from '../grammar.ts';
import { ownedTrouble, type Trouble, troubleIn } from './trouble.ts';

/** It imagines: nothing is taken for granted. */
const HYPOTHETICAL =
  /\b(?:if|suppose|supposing|imagine|assume|assuming|picture|when (?:a|an|someone|somebody|something|things|one|people|anyone))\b|(?:^|[,:] )say\b/;

/** "why …" asks for the reason of a fact: these words say that the fact is a fault. */
const WHY =
  /\b(?:why|how come)\b.{0,60}\b(?:(?<!\b(?:after|matters?|cares?|loved?|likes?|do) )so(?! (?:important|successful|popular|loyal|attached|good|happy|proud|keen|interested|excited|strong|special|different|crucial|central|early|soon|young|well|many people (?:love|like)))|too|turn(?:s|ed)? (?:you|your \w+) down|still|keeps?|always|never|yet|n't|(?:have|has|do|did|are|is|can|will) \w+ not|nobody|no one|nothing|a mess|a struggle|let|trouble|wait(?:ed|ing)?|again|(?:clients|customers|people|employees|staff|candidates|users|buyers)(?: \w+){0,2} (?:leave|leaving|left|quit|walk(?:ing)? (?:out|away)|go elsewhere|flee|resign)|they (?:leave|left|quit)$)\b/;

const TOLD = [
  /\b(?:since|now that|given that) (?:the|your|our) \w+ (?:has|have) (?:failed|collapsed|gone wrong|fallen|stalled|flopped|dropped)\b|\b(?:now that|since|given that|as) you (?:are|have)(?: already| finally| now)? (?:convinced|seen|decided|agreed|realised|realized|unhappy|tried|understood)\b|^what (?:mistakes|errors|failures|blunders|excuses?)\b|\bour (?:\w+ )?(?:product|solution|platform|tool|software|service|offer)\b.{0,30}\b(?:love|like best|like most|impressed|prefer)\b|\b(?:love|like|enjoy)(?: \w+){0,2} about our\b|\b(?:since|given that|given|knowing that|knowing|now that|seeing that|because|considering) (?:your|you|the|our)\b.{0,60}\b(?:decided to|chosen us|going to (?:buy|sign)|not |n't )\b/,
  /\b(?:what|how)\b.{0,30}\b(?:hate|dislike|most annoying|disappoints you|frustrates you most)\b.{0,20}\b(?:about|with) (?:your|their|it)\b/,
  /\bwhat (?:made|makes|is making) (?:your|the|you)\b.{0,40}\b(?:fail|so (?!well)\w+|lose|painful|unhappy|collapse|break)\b|what (?:made|makes|is making) your \w+ (?:quit|leave)\b/,
  /\b(?:stopp?(?:ing|ed|s)|prevent(?:ing|ed|s)|keep(?:ing|s)|kept|holding) you (?:back )?from (?:sign|buy|mov(?:e|ing) (?:forward|ahead)|switch|commit|choos|say|going ahead|fix|solv|deal|chang|act|do)\w*/,
  /\b(?:put(?:ting)? up with|cope with (?:such|the fact|that|all)|live with (?:so|such|that|all)|justify (?:paying|spending|such|keeping|not)|tolerate|get away with|with (?:a|an|such a) \w+ like (?:that|this|yours)|like (?:it is|it was) (?:19|20)\d\d|ripped off|taken for a ride|g(?:ive|iving|ave) up on (?:quality|growth|training|innovation|service|safety|your (?:people|customers|team|staff))|(?:switch|move|moving|migration|transition|rollout|arrival) (?:to|of) our (?:\w+ )?(?:platform|system|tool|software|solution|service)|go(?:es|ing)? to (?:ruin|rack and ruin|the dogs|seed|waste)|fall(?:s|ing)? (?:apart|to pieces|to bits)|were you thinking|make up for)\b/,
  /\b(?:how much (?:damage|harm)|the fact that|the same (?:mistakes?|errors?|problems?)|catch up with (?:your|the)|let (?:this|it|that|things) (?:happen|slide|go)|(?<=\bhow .{0,40})get out of this|(?:explain|account for) (?:that|the fact)\b.{0,40}\b(?:nobody|no one|never|n't|not|so|still|only|hardly|few)|so far behind|out of control|out of hand|did you let|do you regret|(?:wrong|broken) (?:with|about) your|ahead of you|(?:overtake|overtook|beat|outpace|outperform) you|when your (?:\w+ ){1,3}(?:fails?|crash(?:es)?|breaks?|collapses?|goes down|stops working)|how badly|reasons? (?:that |why )?you (?:have n't|do n't|did n't|are n't|keep|still|never)|(?:after|by) (?:implementing|installing|adopting|buying|choosing|switching to|using) our|another (?:missed|failed|lost|bad|late|wasted) \w+|once .{1,30} (?:with us|on board)|through the roof|(?:crash|crashes|breaks|fails|stops|goes down) (?:yet )?again|(?<!\b(?:time|situation|case|moment) (?:when|where) .{0,40})let(?:s|ting)? (?:you|your \w+|them|customers|people) down|without (?:a|any) (?:proper|real|decent|good)|when your (?:best|key|top|main) \w+ (?:leaves?|quits?|resigns?)|manage to (?:upset|lose|annoy|miss|anger)|hard to (?:use|find on))\b(?!.{0,30}\bif\b)/,
  /\b(?:once|when|after|with) (?:our (?:\w+ )?(?:solution|product|platform|tool|system|software|service|offer|team|training)|we have|you have (?:signed|bought|switched|joined|chosen|adopted|installed|moved)|you (?:sign|buy|switch to us|join us)|you are (?:on|using) our)\b/,
  /\b(?:will|would|are) (?:you )?(?:going to )?(?:use|do with|spend|roll out|deploy|implement|invest|introduce)\b.{0,40}\b(?:our|we save|saves? you|you save|you (?:will|would) save)\b/,
  /\b(?:time|money|savings) (?:that )?(?:our|we|you will|this will)\b.{0,20}\bsav/,
  /\b(?:late|wrong|fail|down|short|behind) (?:yet )?again\b|\b(?:realised|realized|discovered|found out|learned|learnt) (?:that )?(?:you|your \w+) (?:had been|were|was|had) (?:\w+ed)\b/,
  /\bhow (?:are|will|do|would|can) you(?: \w+){0,2} (?:fix|repair|recover from|get out of|survive|solve|stop) (?:your|this|these|the|such|that)\b/,
] as const;

const DATUM = [
  /\b(?:slip through|fall through|because of|get lost|go(?:es)? wrong|to blame|afford to (?:ignore|wait|lose)|let this happen|behind (?:schedule|budget)|put up with|give up because|walk away|cut(?:ting|s)? corners|turn(?:ed)? (?:against|sour|on you)|(?:driv|scar|frighten|chas)\w+ (?:\w+ ){0,3}away|driven? off|go to waste|gone down|go(?:ing|es)? down(?:hill)?|throw away|quit|lets? (?:you|your \w+|customers|people) down|(?:start|started|begin|began|starting) (?:leaving|quitting|failing|falling|slipping|complaining|losing|going)|never use|cover(?:ing)? up)\b/,
  /\b(?:your|these|those|all the) (?:constant|recurring|frequent|repeated|endless|chronic|persistent|continual|perpetual)\b/,
  /\b(?:these|those|this|your) (?:kind of )?(?:problems?|issues?|difficult(?:y|ies))\b/,
  /\bhow (?:much|many|quickly|soon|fast|far) (?:more|faster|better|less|further|time|money|higher|extra|longer|hours)?\b.{0,50}\b(?:with|if|using|thanks to|once) (?:our|us|we|you (?:switched|used|had|could)|your \w+)\b/,
  /\bhow (?:much|many)\b.{0,30}\b(?:save|gain|earn|sell)\b.{0,30}\b(?:if|with|by|thanks to)\b/,
  /\bhow (?:much|many)\b.{0,40}\bour (?:\w+ ){0,2}(?:solution|product|platform|tool|system|software|service|offer)\b/,
  /\bwhen (?:will|would|can|shall|should|do|are|may) (?:you|we|i)\b.{0,20}\b(?:sign|start(?:ing)? with us|us to start|buy|stop \w+ing|replace (?:that|your|this)|get rid of|place (?:your|the) order|expect your|count on your|receive your (?:order|signature)|begin with us|switch(?:ing)? to us|invoice you|join(?:ing)? us|com(?:e|ing) on board|wake up|deal with (?:this|that|your))\b/,
  /\bhow much\b.{0,20} (?:high|low|poor|bad|slow|old|outdated|manual|late) \w+.{0,12} cost\w*/,
  /\b(?:stop(?:ped)?|quit|ceased?|g[ia]ven? up) (?:invest|car|trust|grow|listen|believ|improv|innovat|work|perform|convert|deliver|sell|respond|bother|check|caring about|taking)\w*/,
  /^when (?:are|will|do) (?:you|they|your \w+) (?:going to |plan to |finally )*(?:admit|accept|recogni[sz]e|reali[sz]e|face|concede|own up)\b/,
  /^when\b.{0,25}\b(?:sort out|fix|repair|clean up|deal with|tidy up) (?:your|this|that|these|those)\b/,
  /\bwhich of our\b|\bwhen did you (?:first )?(?:realise|realize|notice|discover|find out|understand|admit)\b/,
  /\bhow (?:soon|quickly|many|much|fast)\b.{0,40}\b(?:to|with|from|of) (?:our|us)\b/,
  /\bwhen would you like (?:us|me) to\b|\bwhen (?:will|would|do|shall|can|are) (?:you|we)\b.{0,50}\b(?:with|from|to) us\b/,
  /\bhow many \w+ (?:will|are) you (?:be )?(?:going to )?(?:buy|order|tak|need from us|sign)\w*/,
  /\bwho (?:messed|screwed|broke|caused|botched|ruined|dropped the ball)\b/,
  /\b(?:responsible for (?:the|all|this|these|those)|(?:who|what) (?:caused|broke|messed)|pays for (?:all )?(?:those|these|the))\b(?=.{0,30}\b(?:delays?|errors?|mess|failures?|mistakes?|loss|losses|problems?|it)\b|$)/,
  /\byour (?:many|numerous|countless|various|biggest|worst) (?:problems|issues|mistakes|troubles|difficulties|failures?|mistake)\b/,
  /\bhow bad(?:ly)?\b|\bof your (?:failures|mistakes|problems|losses)\b|\bstart(?:ed)? to (?:slip|fall|drop|decline|go wrong)\b|\bstop(?:ped)? (?:trusting|believing|growing|caring)\b/,
] as const;
/** Words that find no fault where a figure is asked for. */
const NEUTRAL =
  /^(?:old|late|high|low|fine|wrong|constant|manual|legacy|rising|drop|expensive|costly|delay|avoid|paper-based|leave|incidents|accidents|injuries|resistance|turnover|churn|attrition|absenteeism|downtime|defect|defects|scrap|backlog|stress|debt|debts|burn|sink|conflict|conflicts)$/;

const YES_NO = [
  /\bstill (?:spend(?:ing)? (?:hours|days|so much)|stuck|paying too|doing (?:everything|it all|that|this) by hand|relying on (?:that|those|old|outdated)|having (?:trouble|problems|issues)|dealing with (?:all )?(?:those|these|that)|fighting|wrestling|making the same|using (?:that|those|such)|putting up|paying for|letting|leaving|ignoring|losing|waiting for (?:days|weeks))\b/,
  /\b(?:have|has|did|do|are|will) (?:you|your (?:\w+ ){1,2}?|they) (?:finally |already |ever )?(?:stopp?(?:ed)?|finished|quit|ceased|given up|going to stop) \w+ing\b/,
  /\b(?:that|those) (?:old|outdated|slow|terrible|awful|ancient|clunky) \w+/,
] as const;

/** "how many complaints …" counts a trouble; "who handles complaints?" only names it. */
const COUNTS = /\bhow (?:much|many|often|frequently|long)\b|\bwh(?:at|ich)\b/;

function found(trouble: Trouble | null, words: string): boolean {
  return trouble !== null && (trouble !== 'trouble' || COUNTS.test(words));
}

/** Words that take an unproved thing for granted; null where there are none. */
export function assumptive({ words, asks }: Questioned): Found | null {
  if (/^(?:do|does) (?:you|they|your \w+|anyone) (?:know|track|measure|count)\b/.test(words)) return null;
  const list = words.split(' ');
  if (asks === 'datum') {
    const owned = ownedTrouble(list);
    return (
      firstOf(words, DATUM) ??
      wordAt(
        list,
        list.findIndex((word, at) => !NEUTRAL.test(word) && (at === owned || found(troubleIn(word), words))),
      )
    );
  }
  if (asks === 'yes-no') {
    const still = list.indexOf('still');
    const bad =
      still < 0
        ? -1
        : list.findIndex(
            (word, at) =>
              at > still &&
              at < still + 4 &&
              troubleIn(word) !== null &&
              !(list[at - 1] === 'the' && NEUTRAL.test(word)),
          );
    return firstOf(words, YES_NO) ?? wordAt(list, bad);
  }
  if (HYPOTHETICAL.test(words)) return null;
  const why = list.findIndex((word, at) => word === 'why' || (word === 'come' && list[at - 1] === 'how'));
  const because = list.findIndex(
    (word, at) =>
      why >= 0 &&
      at > why &&
      troubleIn(word) !== null &&
      !(list[at - 1] === 'the' && NEUTRAL.test(word)) &&
      // "why did you drop the line?": a verb.
      !(troubleIn(word) === 'trouble' && /^(?:you|we|they|i)$/.test(list[at - 1] ?? '')),
  );
  return (
    (why < 0 ? null : firstOf(words, [WHY])) ??
    firstOf(words, TOLD) ??
    wordAt(list, because) ??
    wordAt(list, ownedTrouble(list))
  );
}
