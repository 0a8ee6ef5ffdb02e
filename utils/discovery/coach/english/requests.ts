import { type Opening, opens } from '../grammar.ts';
import { complement, NOUN_PHRASE } from './embedded.ts';
import { nounAsks } from './nouns.ts';

/** What a verb of telling is followed by before what it is about: "me", "a bit more". */
const TO_WHOM =
  '(?: (?:me|us|with me|with us|to me|to us))?(?: (?:please|a bit|a little|a little bit|more|briefly|quickly|just|exactly))*';

const TELLING_VERB =
  'put (?=(?:me|us|yourself) in|into words)|bring (?=(?:me|us) up)|catch (?=(?:me|us) up)|describe|explain|walk|talk|run|take|share|elaborate|expand|outline|summari[sz]e|paint|speak|shed|fill|recount|detail|illustrate|unpack|clarify|guide|lead|help|show|teach|enlighten|go over|go through|sketch|demonstrate|analyse|analyze|reflect on|comment on|compare|contrast|define|highlight|narrate|brief|retrace|unfold|break down|lay out|map out|sum up|flesh out|spell out|dive into|dig into|discuss|tell|give|hear|know|go on|carry on|continue|keep going|start with|begin with|recall|relate|open up|touch on|say (?:more|a bit|a little|something|a few words|a word)';

const GIVING_VERB =
  'send|forward|confirm|name|provide|list|remind|specify|state|indicate|let|email|mail|pass|put(?! (?:(?:me|us|yourself) in|into words))|introduce|point|connect|get|have|ask(?! you to)|call|book|meet|schedule|add|invite';

const POLITE =
  "(?:(?:could|can|would|will|might|may) (?:you|we|i|one)|would it be (?:ok|okay|possible|all right|alright) (?:if you|for you to|to)|(?:do|would) you mind (?:if i ask(?:ed)?|me asking|my asking)|mind (?:if i ask|me asking)|(?:can|could|may|might) i (?:ask|trouble|get|invite|bother) you to|(?:is|would) it (?:be )?(?:fair|ok|okay|rude|out of line|impolite|nosy|presumptuous|indiscreet|cheeky|possible|all right|alright|appropriate|useful) (?:to|if i|for me to)(?: ask(?:ed)?(?= (?:how|what|why)))?|is there (?:anything|something|any way|a way) (?:that )?(?:you|we) (?:could|can|might|would)|(?:do you have|have you got|got|can you spare) (?:a|a quick|two|five|ten|a few|some) (?:moment|minute|minutes|second|sec|time) to|would you mind|do you mind|mind|any chance you could|any (?:objection|harm|problem) (?:to|in|with)(?: you)?|would you be (?:comfortable|willing|happy|ok|okay|able|open|up for|so kind as)(?: to| with)?|is it possible to|are you able to|you (?:can|could|may|might)|i would (?:ask|invite) you to|i (?:want|need) you to|i would (?:like|love|want) you to|i would appreciate it if you could|it would be (?:great|helpful|good|nice|useful) if you could|i would be (?:very |most |really )?(?:grateful|obliged|thankful|interested|glad|happy|keen) if (?:you|we) (?:could|would|can|might)|be so kind as to|feel free to|do not hesitate to|do n't hesitate to|do|why do n't you|let is|let me|perhaps you|maybe you|please|kindly|care to|happy to|i (?:was|am) hoping (?:that )?you (?:could|might|would|can)|i hope you (?:can|could|will))";

const SOFTLY =
  "(?: (?:(?:, )?please(?: ,)?|, perhaps ,|, maybe ,|, if (?:you do n't mind|possible|you can) ,|perhaps|maybe|sort of|kind of|like|um|uh|you know|possibly|kindly|also|just|quickly|briefly|first|then|at all|be able to|be willing to|be (?:kind|good) enough to|be so kind as to|care to|like to|have to|be open to|be happy to|mind|could|can|would|might|start by|begin by|start with|try to))*";

const TELL_ME = new RegExp(
  `^(?:${POLITE}${SOFTLY} )?(?:(?<giving>${GIVING_VERB})|(?<telling>${TELLING_VERB})(?:ing)?|(?<going>walking|talking|describing|explaining|sharing|telling|giving|showing|taking|running|helping|outlining|elaborating|explained|described|told|walked|talked|shared|showed))\\b${TO_WHOM}`,
);

const OPEN_NP =
  /\b(?:example|examples|overview|sense|idea|picture|feel|insight|insights|story|background|context|glimpse|flavour|flavor|rundown|summary|tour|light|day|typical|way|moment|occasion|last time|time when)\b/;

/** Shown or shared, these are handed over. */
const DOCUMENT =
  /^(?:\w+ ){0,3}(?:charts?|documents?|reports?|copy|copies|specs?|sheets?|lists?|brochures?|slides|decks?|files?|links?|contacts?|drawings?|drafts?|screenshots?|recordings?|certificates?|invoices?|contracts?|policy|templates?|minutes|pdf|catalogue|manual|screen)(?= ?\??$| (?:with|to|by|for|of|from|before)\b)/;

/** A request to tell: what it is about decides. */
export function requested(words: string): Opening | null {
  const may = /^(?:(?:do|would) you )?mind (?:if i ask(?:ed)?|me asking|my asking)\b ?/.exec(words);
  if (may) return opens(words, complement(words.slice(may[0].length)) ?? 'yes-no', may[0].length);
  const made = MADE_TO_TELL.exec(words);
  if (made) return opens(words, 'telling', made[0].length);
  const match = TELL_ME.exec(words);
  if (!match) return unknownRequest(words);
  const verb = match[0];
  const about = words.slice(verb.length).trimStart();
  // "do" + subject: a yes-no question and no request.
  if (/^(?:let me know|please confirm)\b/.test(words)) return opens(words, 'yes-no', verb.length);
  if (
    /^take (?:a|care|the|part)\b|^(?:can|may|shall) (?:i|we) take it\b|^help (?:is|from)|^(?:show|run|share|talk|lead|start)\w* (?:is|are|was)\b/.test(
      words,
    )
  )
    return null;
  // "walking through the list: is it done?" requests nothing.
  if (/^(?!bring)\w+ing\b/.test(verb) || ASIDE.test(about)) return null;
  if (/^,/.test(about) || / as (?:an? )?\w+(?: ,.{1,60})? or /.test(about)) return null;
  if (/^(?:more|further)?\s?\??$/.test(about) || /^(?:more|further)\b/.test(about))
    return opens(words, match.groups?.giving || MEETING.test(`${verb} ${about}`) ? 'yes-no' : 'telling', verb.length);
  const embedded = complement(about);
  if (embedded) return opens(words, embedded, verb.length);
  const phrase = about.replace(NOUN_PHRASE, '');
  if (match.groups?.giving) return opens(words, 'yes-no', verb.length);
  if (/\b(?:share|show|give|shows?)\b/.test(verb) && DOCUMENT.test(phrase)) return opens(words, 'yes-no', verb.length);
  if (OPEN_NP.test(phrase)) return opens(words, 'telling', verb.length);
  const tells =
    /\b(?:tell|give|know|telling|giving|share|sharing|show|say|state)\b/.test(verb) &&
    !/^(?:about|of|through)\b/.test(about);
  if (tells) return opens(words, nounAsks(phrase, tells && /\bgiv/.test(verb) ? 'datum' : 'telling'), verb.length);
  return opens(words, 'telling', verb.length);
}

/** A request with a verb that is not known: "could you trace how …", "school me on …". */
const UNKNOWN = new RegExp(
  `^(?!do |mind )(?:${POLITE}${SOFTLY} (?!see|imagine|believe|think|guess|agree|know)[a-z]+(?: [a-z']+){0,4}? (?=(?:how|why|what|in what|to what)\\b)|(?!text|ping|ring|drop|mail|message|trust|for|with|from|to|at|of|by|about|is|are|was|excuse|let|do|does|did)[a-z]+ (?:me|us) (?:in )?(?:on|about|through|into)?(?= ))`,
);

function unknownRequest(words: string): Opening | null {
  const match = UNKNOWN.exec(words);
  if (!match) return null;
  const about = words.slice(match[0].length).trimStart();
  const asks = complement(about) ?? (/\b(?:on|about|through|into)$/.test(match[0]) ? 'telling' : null);
  return asks && opens(words, asks, match[0].length);
}

/** Asked for, these are a meeting and no telling: "can we talk?". */
const MEETING = /\b(?:talk|speak|help|run|lead|start|discuss|demonstrate|present) ?\??$/;

/** "Tell me one thing: is it yours?": what follows is the question. */
const ASIDE =
  /^(?:(?:one|just|a|another|only|quick|small|little|last|thing|something|this|that|honestly|frankly|straight|truthfully|quickly|then|though|please|to|me|us) ){0,4}[,:-] /;

const MADE_TO_TELL = new RegExp(
  `^(?:have|get|let|make|ask|invite) (?:him|her|them|each|everyone|the \\w+|(?!me|us|you|it|is)[a-z]+) (?:to )?(?:${TELLING_VERB})(?:ing)?\\b`,
);
