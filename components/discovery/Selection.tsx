import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';

interface Props {
  text: string;
  attached: boolean;
  quoted: boolean;
  busy: boolean;
  onAttach: () => void;
  onQuote: () => void;
}

/** What the rep had selected on the page: evidence for the need being noted, or the buyer's own words. */
export function Selection({ text, attached, quoted, busy, onAttach, onQuote }: Props) {
  const { needs: words } = useWords();
  return (
    <section class="card stack tight" aria-label={words.selection}>
      <h2>{words.selection}</h2>
      <blockquote class="clip">{text}</blockquote>
      <div class="row wrap">
        <Button look="quiet" disabled={attached} onClick={onAttach}>
          {attached ? words.attached : words.attach}
        </Button>
        <Button look="quiet" disabled={busy || quoted} onClick={onQuote}>
          {words.addQuote}
        </Button>
      </div>
    </section>
  );
}
