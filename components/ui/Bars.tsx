interface Props {
  /** In their order; `all` is what `main` is a part of, or the same. */
  steps: readonly { all: number; main: number }[];
  /** What stands below the first and below the last. */
  ends: readonly [string, string];
}

const [WIDTH, GAP, HEIGHT] = [28, 4, 56];

/**
 * Bars one beside the other, each before the paler one that it is a part of. For the eye alone: whoever shows them says in a
 * sentence and in a table what they show.
 */
export function Bars({ steps, ends: [first, last] }: Props) {
  const most = Math.max(1, ...steps.map(({ all }) => all));
  const width = steps.length * WIDTH;
  const bar = (n: number, count: number, look: string) => {
    const height = (count / most) * HEIGHT;
    return <rect class={look} x={n * WIDTH + GAP / 2} y={HEIGHT - height} width={WIDTH - GAP} height={height} />;
  };
  return (
    <div class="bars">
      <svg
        aria-hidden="true"
        width={width}
        height={HEIGHT + 1}
        viewBox={`0 0 ${width} ${HEIGHT + 1}`}
        preserveAspectRatio="none"
      >
        {steps.map(({ all, main }, n) => (
          <g key={n}>
            {all > main && bar(n, all, 'whole')}
            {bar(n, main, 'part')}
          </g>
        ))}
        <rect class="base" x={0} y={HEIGHT} width={width} height={1} />
      </svg>
      <p class="row soft" aria-hidden="true">
        <span class="grow">{first}</span>
        {steps.length > 1 && <span>{last}</span>}
      </p>
    </div>
  );
}
