/**
 * A trie of public suffixes without the top-level domains under which there is no other rule. A host that no rule knows
 * has its last label for a suffix, which is what those rules say.
 *
 * @param code tldts-icann's `data/trie.js` (7.4): of each node the labels that lead on, one behind the other
 */
export function withoutPlainSuffixes(code: string): string {
  const numbers = (name: string): number[] => JSON.parse(literalOf(code, name));
  const edgeStart = numbers('edgeStart');
  const edgeLength = numbers('edgeLength');
  const edgeChild = numbers('edgeChild');
  const labels: string = JSON.parse(literalOf(code, 'labelText'));
  const rules = Number(/rulesRoot = (\d+)/.exec(code)?.[1]);
  const exceptions = Number(/exceptionsRoot = (\d+)/.exec(code)?.[1]);
  const starts: number[] = [];
  const lengths: number[] = [];
  const children: number[] = [];
  let text = '';
  let offset = 0;
  for (const [node, start] of edgeStart.entries()) {
    starts.push(lengths.length);
    for (let edge = start; edge < (edgeStart[node + 1] ?? start); edge++) {
      const length = edgeLength[edge] ?? 0;
      const child = edgeChild[edge] ?? 0;
      const leaf = edgeStart[child] === edgeStart[child + 1];
      if (node !== rules || !leaf) {
        lengths.push(length);
        children.push(child);
        text += labels.slice(offset, offset + length);
      }
      offset += length;
    }
  }
  return [
    `export const nodeFlags = new Uint8Array(${literalOf(code, 'nodeFlags')});`,
    `export const edgeStart = new Uint16Array(${JSON.stringify(starts)});`,
    `export const edgeLength = new Uint8Array(${JSON.stringify(lengths)});`,
    `export const edgeChild = new Uint16Array(${JSON.stringify(children)});`,
    `export const labelText = ${JSON.stringify(text)};`,
    `export const rulesRoot = ${rules};`,
    `export const exceptionsRoot = ${exceptions};`,
  ].join('\n');
}

/** The list or the string that a module exports under a name, as JSON. */
function literalOf(code: string, name: string): string {
  const begin = code.indexOf(`export const ${name} = `);
  const rest = code.slice(begin).split('\n', 1)[0] ?? '';
  const literal = /\[.*\]|"(?:[^"\\]|\\.)*"|'[^'\\]*'/s.exec(rest)?.[0];
  if (begin === -1 || literal === undefined) throw new Error(`The trie of public suffixes has no ${name}`);
  return literal.startsWith("'") ? JSON.stringify(literal.slice(1, -1)) : literal;
}
