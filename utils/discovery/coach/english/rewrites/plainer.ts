import type { Rule } from '../../rewrite.ts';

/** A tag, a wrapper, a second question or the answers on offer left out; a statement as the question that it is. */
export const PLAINER: readonly Rule[] = [
  // A tag.
  [
    /^(?<rest>.+?),? (?:right|correct|no|yes|yeah|eh|huh|ok|okay|i see|i think|i believe|i guess|am i right|do(?:n't)? you (?:think|agree|find)|would(?:n't)? you (?:say|agree))$/i,
    ({ rest = '' }) => rest,
  ],
  [
    /^(?<rest>.+),? (?:is|are|do|does|did|was|were|have|has|will|would|can|could|should|wo|ca)(?:n't)? (?:it|you|they|he|she|we|that|there|this)$/i,
    ({ rest = '' }) => rest,
  ],
  [
    /^(?:surely|obviously|of course|clearly|certainly|honestly|i (?:guess|assume|imagine|suppose|take it)(?: that)?|i'm sure(?: that)?|i bet|let's be honest),? (?<rest>.+)$/i,
    ({ rest = '' }) => rest,
  ],
  // A wrapper around one datum, or around whether.
  [
    /^(?:(?:could|can|would|will) you (?:please |just )?(?:tell|give) me|may i ask|could i ask|can i ask|please tell me|just tell me|tell me|i(?:'d| would) (?:like|love) to know|i was wondering|i wanted to (?:ask|know)|do you know|would you mind telling me|i need to know|let me ask you this:?) (?<rest>(?:how|what|which|who|when|where) .+)$/i,
    ({ rest = '' }) => inverted(rest),
  ],
  [
    /^(?:(?:could|can|would|will) you (?:please |just )?tell me|i was wondering|i wanted to (?:ask|know)|i(?:'d| would) (?:like|love) to know|i need to know|can i ask|could i ask) (?:if|whether) (?<rest>you .+)$/i,
    ({ rest = '' }) => asked(rest),
  ],
  [
    /^(?:(?:could|can|would|will) you (?:please |just )?(?:tell|give) me|would you mind telling me|just tell me|please tell me) (?<rest>(?:your|the) .+)$/i,
    ({ rest = '' }) => `what is ${rest}`,
  ],
  // A statement.
  [/^(?:so )?(?<rest>(?:you|your|it|this|that)\b.+)$/i, ({ rest = '' }) => asked(rest)],
  // The first of two questions, and the question without its answers.
  [
    /^(?<first>.{8,}?),? (?:and|but)(?: also| then)?,?(?: if so,| if yes,)? (?:how|what|why|who|when|where|which|by when|at what|do|does|did|is|are|was|were|have|has|will|would|can|could|tell|explain|describe)\b.*$/i,
    ({ first = '' }) => first,
  ],
  [/^(?<first>.{8,}?)[?.] .{3,}$/i, ({ first = '' }) => first],
  [
    /^(?<first>what (?:are|were) (?:your|the) [a-z]+) and (?:your |the )?[a-z]+(?<rest> .*)?$/i,
    ({ first = '', rest = '' }) => `${first}${rest}`,
  ],
  [/^(?<first>(?:are|is|were|do|does|did) .{4,60}?) and .{3,60}$/i, ({ first = '' }) => first],
  [/^(?<first>(?:how|what|who|which|when|where|why) .{4,80}?)(?:,|:| -| –) .{1,80}$/i, ({ first = '' }) => first],
];

/** An embedded question as one asks it: "how many trucks you own" → "how many trucks do you own". */
function inverted(embedded: string): string | null {
  const own = /^(?<head>.+?) you (?<verb>(?!are\b)[a-z]+)(?<rest>\b.*)$/i.exec(embedded)?.groups;
  if (own) return `${own.head} do you ${own.verb}${own.rest}`;
  const thing = /^(?<head>what|which|who|when|where) (?<what>(?:your|the) .+) is$/i.exec(embedded)?.groups;
  if (thing) return `${thing.head} is ${thing.what}`;
  // "who signs", "how many are there": said as one asks it.
  return /^(?:who|which) (?!you\b)|^(?:\w+ ){1,3}(?:is|are|do|does|did|was|will|can)\b/i.test(embedded) &&
    !/^(?:how|what|when|where) (?:the|your|it)\b/i.test(embedded)
    ? embedded
    : null;
}

/** A statement as a question: "you use Excel" → "do you use Excel". */
function asked(statement: string): string | null {
  const be =
    /^(?<who>you|it|this|that|your (?:[a-z-]+ ){0,2}?[a-z-]+)(?: (?<be>is|are)|'(?<short>re|s)) (?<rest>.+)$/i.exec(
      statement,
    )?.groups;
  if (be) return `${be.be ?? (be.short === 're' ? 'are' : 'is')} ${be.who?.toLowerCase()} ${be.rest}`;
  const have = /^you(?:'ve| have) (?<rest>[a-z]+(?:ed|t)\b.*)$/i.exec(statement)?.groups;
  if (have) return `have you ${have.rest}`;
  const act =
    /^you(?: do| only| just| still| probably| surely)* (?<rest>(?![a-z]+ed\b|said\b|went\b|told\b|can\b|could\b|would\b|will\b|must\b|should\b|may\b|might\b|had\b|did\b|were\b|wouldn|don|didn|won)[a-z]+\b.*)$/i.exec(
      statement,
    )?.groups;
  return act ? `do you ${act.rest}` : null;
}
