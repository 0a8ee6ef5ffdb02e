import type { heardIn } from '../../utils/call/plan.ts';
import { useCallWords } from './Words.ts';

/** What was noted beside the questions since the call began. */
export function Noted({ heard }: { heard: ReturnType<typeof heardIn> }) {
  const { noted } = useCallWords().add;
  const parts = [
    [noted.needs, heard.needs.map(({ id, statement }) => ({ id, text: statement }))],
    [noted.quotes, heard.quotes],
    [noted.promises, heard.commitments],
  ] as const;
  return (
    <>
      {parts.map(
        ([title, lines]) =>
          lines.length > 0 && (
            <section key={title} class="stack tight" aria-label={title}>
              <h3>{title}</h3>
              {lines.map(({ id, text }) => (
                <p key={id}>{text}</p>
              ))}
            </section>
          ),
      )}
    </>
  );
}
