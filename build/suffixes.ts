/** Of the suffixes of countries that list their towns, those by kind: `oslo.kommune.no` is a name, `oslo.no` hardly ends one. */
const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  no: 'fhs vgs fylkesbibl folkebibl museum idrett priv mil stat dep kommune herad'.split(' '),
  it: ['gov', 'edu'],
};

interface Edge {
  label: string;
  child: number;
}

/**
 * The trie of public suffixes at two fifths of its weight. Left out are:
 * - top-level domains under which there is no other rule: a host that no rule knows has its last label for a suffix, which
 *   is what those rules say;
 * - labels with other letters than ASCII, each of which is there in the `xn--` form of addresses too;
 * - the towns of Japan's prefectures (1,800 rules), Norway's (900) and Italy's (400), where hardly any firm has its site.
 *
 * @param code tldts-icann's `data/trie.js` (7.4): of each node the labels that lead on, one behind the other
 */
export function lighterSuffixes(code: string): string {
  const numbers = (name: string): number[] => JSON.parse(literalOf(code, name));
  const edgeStart = numbers('edgeStart');
  const edgeChild = numbers('edgeChild');
  const labels: string = JSON.parse(literalOf(code, 'labelText'));
  const root = Number(/rulesRoot = (\d+)/.exec(code)?.[1]);
  const exceptions = Number(/exceptionsRoot = (\d+)/.exec(code)?.[1]);
  let offset = 0;
  const all = numbers('edgeLength').map((length, edge): Edge => {
    offset += length;
    return { label: labels.slice(offset - length, offset), child: edgeChild[edge] ?? 0 };
  });
  const edgesOf = (node: number) => all.slice(edgeStart[node], edgeStart[node + 1]);
  const countryOf = (ending: string) => edgesOf(root).find(({ label }) => label === ending)?.child ?? -1;
  const byKind = new Map(Object.entries(BY_KIND).map(([ending, kinds]) => [countryOf(ending), kinds]));
  const prefectures = edgesOf(countryOf('jp')).map(({ child }) => child);

  const needed = (node: number, { label, child }: Edge): boolean => {
    if (/[^a-z0-9*-]/.test(label)) return false;
    if (node === root) return edgesOf(child).length > 0;
    return byKind.get(node)?.includes(label) ?? (label === '*' || !prefectures.includes(node));
  };
  const kept = edgeStart.slice(0, -1).map((_, node) => edgesOf(node).filter((edge) => needed(node, edge)));
  const edges = kept.flat();
  const starts = [0];
  for (const own of kept) starts.push((starts.at(-1) ?? 0) + own.length);
  return [
    `export const nodeFlags = new Uint8Array(${literalOf(code, 'nodeFlags')});`,
    `export const edgeStart = new Uint16Array(${JSON.stringify(starts)});`,
    `export const edgeLength = new Uint8Array(${JSON.stringify(edges.map(({ label }) => label.length))});`,
    `export const edgeChild = new Uint16Array(${JSON.stringify(edges.map(({ child }) => child))});`,
    `export const labelText = ${JSON.stringify(edges.map(({ label }) => label).join(''))};`,
    `export const rulesRoot = ${root};`,
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
