import type { Meter as Measured } from '../../utils/call/plan.ts';
import { useCallWords } from './Words.ts';

/** How the call goes: open to closed questions, and how much is noted of whom. Nothing before the first of either. */
export function Meter({ meter: { open, closed, them, us } }: { meter: Measured }) {
  const { meter: words } = useCallWords();
  const parts = [
    [open, closed, words.questions(open, closed)],
    [them, us, words.share(them, us)],
  ] as const;
  if (open + closed + them + us === 0) return null;
  return (
    <div class="meters">
      {parts.map(
        ([one, other, said]) =>
          one + other > 0 && (
            <p key={said} class="soft">
              <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
                <rect width="100" height="1" />
                <rect width={(100 * one) / (one + other)} height="1" />
              </svg>
              {said}
            </p>
          ),
      )}
    </div>
  );
}
