import type { Opportunity } from '../../../utils/domain/opportunity.ts';
import { stage as stages } from '../../../utils/domain/stage.ts';
import { ageOf, dayOf } from '../../../utils/locale/when.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/Words.ts';
import { amountIn } from '../amount-in.ts';
import { useDashboardWords } from '../Words.ts';
import { type Handoff, HandoffState } from './HandoffState.tsx';
import { otherSide } from './OfferHandoff.tsx';

interface Props {
  project: Opportunity;
  /** The last one; undefined where it was never offered to anybody. */
  handoff: Handoff | undefined;
  now: number;
  onChange: () => void;
  onMove: () => void;
  onEnd: () => void;
  onOffer: () => void;
  onAccept: () => void;
  onReturn: () => void;
}

/** One project: its stage with the way before it, its owner, since when, and what it is about. */
export function Project({ project, handoff, now, onChange, onMove, onEnd, onOffer, onAccept, onReturn }: Props) {
  const { project: words, handoff: sides, stages: names, owners } = useDashboardWords();
  const { language } = useWords();
  const { name, stage, owner, origin, amount, goal, outcome, maturingUntil, why } = project;
  const day = (date: string) => dayOf(Date.parse(date), now, language);
  const at = stages.options.indexOf(stage);
  const about = [
    amount && amountIn(amount, language),
    origin && words.from(origin),
    goal,
    maturingUntil !== null && words.maturing(day(maturingUntil)),
    why,
  ];
  return (
    <article class="card stack tight project" aria-label={name}>
      <div class="row wrap">
        <p class="grow">
          <strong>{outcome ? words.outcomes[outcome] : names[stage]}</strong>
          <span class="soft">
            {' '}
            · {name} · {owners[owner]} · {words.since(ageOf(Date.parse(project.stageSince), now, language))}
          </span>
        </p>
        {outcome === null && (
          <>
            {handoff?.status !== 'offered' && (
              <Button look="quiet" onClick={onOffer}>
                {sides.offer[otherSide(owner)]}
              </Button>
            )}
            <Button look="quiet" onClick={onChange}>
              {words.change}
            </Button>
            <Button look="quiet" onClick={onMove}>
              {words.move}
            </Button>
            <Button look="quiet" onClick={onEnd}>
              {words.close}
            </Button>
          </>
        )}
      </div>
      {outcome === null && (
        <div class="steps" role="img" aria-label={words.step(at + 1, stages.options.length)}>
          {stages.options.map((one, n) => (
            <i key={one} class={n <= at ? 'reached' : ''} title={names[one]} />
          ))}
        </div>
      )}
      {about.some(Boolean) && <p class="soft">{about.filter(Boolean).join(' · ')}</p>}
      {handoff && outcome === null && (
        <HandoffState handoff={handoff} now={now} onAccept={onAccept} onReturn={onReturn} />
      )}
    </article>
  );
}
