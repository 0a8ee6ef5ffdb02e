/** As many words are remembered, and no more. */
const WORDS = 20_000;
/** Longer texts: about as many as one page has. */
export const TEXTS = 500;

/**
 * What a function of one text gives, remembered by text: most words of a page, and of the next, have been met, and one
 * rule asks of a name or a line what another has asked before, three times of four.
 */
export function remembered<Value>(of: (text: string) => Value, most = WORDS): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
