import type { Rule } from '../../rewrite.ts';
import { does } from './number.ts';

/** What one datum answers, opened: to what is behind the datum. */
export const DATUM: readonly Rule[] = [
  [
    /^how much do you(?: currently)? (?:spend|invest|pay) (?:on|in|for) (?<what>.+)$/i,
    ({ what }) => `How do you decide what to spend on ${what}`,
  ],
  [
    /^how many (?<what>[a-z]+(?: [a-z]+){0,2}?) (?:do|does) (?:you|your company|the group|your group)(?: currently)? (?:have|own|run|employ|manage|operate|use)\b.*$/i,
    ({ what }) => `How do you manage your ${what}`,
  ],
  [/^how (?:often|frequently|many times)(?: a \w+)? do you (?<act>.+)$/i, ({ act }) => `How do you ${act}`],
  [
    /^(?:how long|since when) have you been (?:working |a client |customers? )?(?:with|of) (?<what>.+)$/i,
    ({ what }) => `How has it been to work with ${what}`,
  ],
  [/^how long does (?<what>.+) take$/i, ({ what }) => `How does ${what} unfold`],
  [
    /^when does (?<what>.+) (?<act>end|expire|run out|finish|stop|start|begin)$/i,
    ({ what, act = '' }) =>
      `What happens when ${what} ${act.replace(/^(\w+)/, (verb) => (verb === 'finish' ? 'finishes' : `${verb}s`))}`,
  ],
  [
    /^when (?:will you|are you going to|are you planning to|do you plan to|do you expect to|do you want to|would you like to) (?<act>.+)$/i,
    ({ act }) => `What needs to happen before you ${act}`,
  ],
  [
    /^(?:who|which of you|who else) (?:decides|makes the decision|makes decisions|has the (?:final|last) (?:say|word))(?: (?:on|about) (?<what>.+))?$/i,
    ({ what }) => (what ? `How do you decide on ${what}` : 'How do you come to a decision'),
  ],
  [
    /^who (?<act>signs|approves|validates|checks|chooses|picks|negotiates|reviews|pays)(?<rest>\b.*)$/i,
    ({ act, rest = '' }) => (/ or /.test(rest) ? null : `What happens before someone ${act}${rest}`),
  ],
  [
    /^who(?:'s| is)? (?:in charge of|responsible for|looking after|taking care of|handles|manages|runs|leads|maintains|looks after|takes care of|oversees) (?<what>.+)$/i,
    ({ what = '' }) => `How ${does(what) === 'do' && !/^sales$/.test(what) ? 'are' : 'is'} ${what} organised`,
  ],
  [
    /^(?:what|which|who)(?:'s| is| are) your (?<what>(?:current |main |present |usual )?(?:provider|supplier|vendor|carrier|insurer|agency|partner|tool|crm|erp|software|system|platform|bank)s?)$/i,
    ({ what }) => `How did you choose your ${what}`,
  ],
  [
    /^(?:what|which) (?<what>[a-z-]+(?: [a-z-]+){0,2}?) (?:do you|are you)(?: currently)? (?<act>use|using|work with|working with|rely on|buy from|run on|on)(?<rest>\b.*)$/i,
    ({ what, act = '', rest }) =>
      `How did you choose the ${what} that you ${{ using: 'use', 'working with': 'work with', on: 'use', 'run on': 'use' }[act.toLowerCase()] ?? act}${rest}`,
  ],
  [
    /^(?:what(?:'s| is)|tell me|give me|what would be) (?<own>your|the) (?<what>(?:\w+ ){0,2}budget)(?<rest> .*)?$/i,
    ({ own, what, rest = '' }) => `How do you set ${own} ${what}${rest}`,
  ],
  [
    /^(?:what(?:'s| is)|tell me|give me) (?<own>your|the) (?<what>deadline|timeline|timeframe|closing date|go-live date|time frame)(?<rest> .*)?$/i,
    ({ own, what, rest = '' }) => `What makes ${own} ${what} matter${rest}`,
  ],
  [
    /^what(?:'s| is) your (?<what>(?:\w+ ){0,3}(?:turnover|headcount|size|revenue|margin|churn|churn rate|growth rate|spend|volume|volumes|market share|fleet size|team size|rate|score))$/i,
    ({ what }) => `How has your ${what} changed over the last few years`,
  ],
];
