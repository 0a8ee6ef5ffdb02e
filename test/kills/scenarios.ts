/** Something that writes, to be killed while it does. */
export interface Scenario {
  name: string;
  /** Whether it begins with a history of its own. */
  anew: boolean;
  /** An expression, run in a page of the extension before. */
  before(random: () => number): string;
  /** An expression, run in a page of the extension, under which the kill comes. */
  act(random: () => number): string;
  /** The kill comes within this time, milliseconds. */
  within: number;
}

const below = (limit: number, random: () => number) => Math.floor(random() * limit);

/** In turns. A history of its own is laid in the first; the others go on with it. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'migrate',
    anew: true,
    before: () => '0',
    act: (random) => `kills.migrate(${20 + below(60, random)}, ${below(1e6, random)})`,
    within: 600,
  },
  going('record', 250, (random) => `kills.record(${below(12, random)}, 4)`),
  going('import', 1_200, (random) => `kills.takeIn(${150 + below(120, random)}, ${below(1e6, random)})`),
  going('merge', 300, (random) => `kills.merge(${below(1e6, random)}, 6)`),
  going('erase', 300, (random) => `kills.erase(${below(1e6, random)}, 5)`),
];

function going(name: string, within: number, act: Scenario['act']): Scenario {
  return { name, anew: false, before: () => 'kills.connect()', act, within };
}
