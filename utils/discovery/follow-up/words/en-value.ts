import { type Rule, rule, type Value } from './words.ts';

/** What brings a reader something in English. In the form of `plainOf`: lower case, no accents. */
export const value: readonly Rule<Value>[] = [
  rule('answer', [
    "you(?:r \\w{1,25})?(?:'d| had| have|'ve)?(?: also| recently| once| kindly)? (?:asked|wanted|requested|mentioned|told (?:me|us)|said|wondered|were (?:wondering|worried|looking for|looking at|asking|afraid|hesitating|unsure)|described|raised|reported|needed|spoke of|complained|feared|dreaded|hoped|wished|pointed out|noticed|sent me)\\b",
    'your (?:\\w{1,25} ){0,2}(?:question|concern|worry|request|query|objection|remark|point|doubt|issue|problem|complaint)s?\\b',
    'the (?:\\w{1,25} ){0,2}(?:question|concern|worry|request|query|objection|remark|point|doubt|issue|problem|complaint)s?\\b (?:you|your|from|of your|that)\\b',
    '(?:in )?(?:answer|reply|response) to your',
    'to answer (?:your|you)',
    '(?:quick|short) answer',
    'the answer (?:is|to)',
    '^(?:yes|no)[,:] ',
    "(?:it|they|this|that|we|you) (?:does|do|is|are|can|could|will|may|works?|runs?|supports?|fits?|covers?|applies|apply)\\b[^.;!?]{0,60}(?::|, (?:and )?here(?:'s| is| are))",
    '(?:bug|error|fault|problem|issue|leak|noise|glitch)s?\\b[^.;!?]{0,40}\\b(?:gone|fixed|solved|resolved|repaired|sorted|cleared)\\b',
    '(?:happy to |can |i )confirm(?:ed)? that\\b',
    "(?:did not|does not|didn't|doesn't) (?:include|cover|work|run|apply)\\b",
    '(?:wrong|mistake|error|mistaken|typo|forgot|my fault|correction|corrected)\\b',
    "(?:i|we)(?:'ve| have|'d| had)?(?: just| also| now| finally)? (?:asked|checked|tested|tried (?:it|your)|measured|spoke|spoken|talked|found|confirmed|counted|compared|looked (?:into|up|at)|verified|ran|read|corrected|recalculated|removed|changed|fixed|solved|added|prepared|drew|drafted|marked|highlighted|translated|listed|worked out|had (?:it|your|our|the) \\w{1,25})\\b",
  ]),
  rule('promise', [
    'as (?:promised|agreed|discussed|requested|arranged)',
    'as you (?:asked|requested|wished|wanted|suggested)',
    "i(?:'d| had)? (?:promised|said i would|owed? you)",
    '(?:you )?(?:were|was) (?:promised|waiting for)',
    '(?:minutes|notes|recap|summary|write-?up|recording|action items) (?:of|from|below)\\b',
  ]),
  rule('document', [
    "(?:attach\\w{0,12}|enclosed|herewith|here(?:'s| is| are)|below (?:is|are)|(?:the|this|a) link|find (?:attached|enclosed))\\b",
    '(?:checklist|template|case study|benchmark|guide|report|article|white ?paper|study|spreadsheet|calculator|drawing|diagram|floor plan|sample|comparison|survey|guidelines?|how-?to|worksheet|step-by-step|manual|summary|one-pager|clause|form)\\b',
  ]),
  rule('introduction', [
    '(?:shall|can|could|may) i (?:put|connect|introduce|give) (?:you|the two|them|him|her)\\b',
    'i (?:ran into|know) (?:someone|somebody|[a-z]{1,25} (?:from|at))',
    'introduc\\w{1,4} (?!me\\b|my|our)(?:\\w{1,25} )?to (?!our|my|the person)',
    '(?:put|putting|get|getting) you (?:both |two )?in (?:touch|contact)',
    'connect (?:you|the two)\\b',
    "(?:copying|copied|cc'?(?:ing|d|ed)?|looping in) [a-z]{1,25}",
    '(?:in|on) (?:copy|cc)\\b',
    '(?:you to meet|meet) [a-z]{1,25}(?: [a-z]{1,25})?, (?:who|our|the|she|he)',
    'expects? your call',
    "(?:who|she|he|they|both|and|is|are)(?:'s| is| are| would be)? (?:willing|happy|ready|glad|agreed|offered|keen|fine|open) (?:to|with|for you) (?:talk|share|show|speak|tell|take|answer|meet|host|a call|to|pick)\\b",
    '(?:you (?:should|may want to|could|ought to)|worth) (?:talk|meet|speak)\\w{0,3} (?:to|with)\\b',
  ]),
  rule('fact', [
    "(?:i|we)(?:'ve| have)?(?: just| also)? (?:saw|seen|see|read|noticed|notice|heard|hear|learn(?:ed|t)|spotted|understand|came across|gather)\\b[^.;!?]{0,40}\\byou(?:r|'re)?\\b",
    '(?:congratulations|congrats|well done|bravo) (?:on|for) (?:the|your|winning|opening|signing|being|getting)\\b',
    "(?:since|as|because|now that|while|given that) you(?:r|'re|'ve)?\\b",
    "you(?:r \\w{1,25}(?: \\w{1,25})?)?(?:'re| are| is) (?:open|hir|recruit|mov|merg|launch|build|chang|expand|grow|look|replac|clos|relocat|plan|switch|renew|acquir|tak|prepar|migrat)\\w{0,12}ing\\b",
    'your (?:new|next|current|old|former|second|own) \\w{1,25}',
  ]),
  rule('step', [
    '(?:because|so that|in time for|in order (?:for|that)|otherwise|ahead of your|before (?:your|you)|instead of|rather than|to (?:avoid|spare|save) you(?:r)?|to make)\\b',
    '(?:bring forward|brought forward|postpone|pushe?d?|swap|reschedul\\w{1,3}|pause|put off|mov(?:e|ed|ing)|shift(?:ed)?|skip|cancel(?:led)?|book(?:ed)?)\\b[^.;!?]{0,25}\\b(?:call|demo|meeting|session|visit|training|delivery|order|truck|workshop|slot|pm|am|day|to|from)\\b',
    "(?:i|we)(?:'d|'ll| would| could| will| can)?(?: like to| therefore)? (?:suggest|propose|recommend)\\b",
    '(?:would|could) (?:be (?:booked|done|asked)|have to be)\\b',
  ]),
  rule('result', [
    '(?:saved|saves|cut|reduced|lowered|gained|halved|went from|dropped from|fell from|down from|up from|fewer|less each|down to)\\b',
    '(?:figures?|results?|data|numbers?|test|trial|pilot|measurements?|sample|order|prototype)\\b[^.;!?]{0,20}\\b(?:is|are|show|shows|came|come|left|ready|in|finished|below|attached)\\b',
    '(?:in stock|has arrived|left today|tracking number|is ready|is out|has been (?:extended|fixed|approved|confirmed|moved|changed|published|updated))\\b',
    '(?:applies|apply|takes effect|comes into force|is extended|opens|closes|runs out|expires|ends?|changes?|must be|has to be|have to be) (?:to|on|from|in|by|before|at|its|for)\\b',
  ]),
];
