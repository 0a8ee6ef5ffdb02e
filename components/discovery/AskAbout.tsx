import type { Spoken } from '../../utils/discovery/language.ts';
import { questionOn } from '../../utils/discovery/plan.ts';
import { questionsAbout } from '../../utils/discovery/support.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { Need } from '../../utils/domain/need.ts';
import type { PlannedQuestion } from '../../utils/domain/question.ts';
import { Button } from '../ui/Button.tsx';
import { useDiscoveryWords } from './Words.ts';

interface Props {
  need: Need;
  language: Spoken;
  busy?: boolean;
  onPlan: (question: PlannedQuestion) => void;
}

/** The question that would test a need, or go deeper into one that they said; a click plans it, linked to the need. */
export function AskAbout({ need, language, busy, onPlan }: Props) {
  const { gaps: words } = useDiscoveryWords();
  const [{ text }] = questionsAbout(need, language);
  const name = need.kind === 'latent' ? words.test : words.deepen;
  return (
    <div class="row top">
      <span class="grow soft">{text}</span>
      <Button
        look="quiet"
        label={words.askOf(name, text)}
        disabled={busy ?? false}
        onClick={() => onPlan(questionOn(need, language, mint))}
      >
        {name}
      </Button>
    </div>
  );
}
