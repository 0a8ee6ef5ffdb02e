import { useRef, useState } from 'preact/hooks';
import { NoAccount } from '../../components/account/NoAccount.tsx';
import { useDashboardWords } from '../../components/account/Words.ts';
import { BoardCard } from '../../components/board/BoardCard.tsx';
import { type Asking, BoardDialogs } from '../../components/board/BoardDialogs.tsx';
import { troubleSentence } from '../../components/delivery/trouble.ts';
import { Button } from '../../components/ui/Button.tsx';
import { useLostFocus } from '../../components/ui/useLostFocus.ts';
import { useWords } from '../../components/ui/Words.ts';
import type { Board, Column, Standing } from '../../utils/dashboard/board.ts';
import { projectDeeds } from '../../utils/dashboard/deeds.ts';
import type { World } from '../../utils/dashboard/world.ts';
import { ownerOf, owner as owners, type Stage } from '../../utils/domain/stage.ts';
import { TroubleNotice } from './TroubleNotice.tsx';

interface Props {
  board: Board;
  now: number;
  recordsOf: World['recordsOf'];
}

/** The projects under way, a column a stage, under the side that owns it; across the line a project is offered. */
export function BoardPage({ board, now, recordsOf }: Props) {
  const { board: words, list, loading, owners: sides } = useDashboardWords();
  const general = useWords();
  const [asking, ask] = useState<Asking | null>(null);
  const [dragged, drag] = useState<Standing | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLostFocus(() => title.current);
  const columns = board.columns.value;
  const hindrance = board.hindrance.value;
  const trouble = hindrance && troubleSentence(hindrance, general);
  const deedsOn = ({ account }: Standing) => projectDeeds(board.actOn(account));
  const offer = async (standing: Standing) => {
    const records = await recordsOf(standing.account);
    if (records) ask({ what: 'offer', standing, records });
  };
  const drop = (stage: Stage) => {
    drag(null);
    if (!dragged || dragged.record.stage === stage) return;
    if (ownerOf(stage) === dragged.record.owner) void deedsOn(dragged).onMove(dragged.record, stage);
    else if (!dragged.handoff) void offer(dragged);
  };
  const isEmpty = columns?.every(({ count }) => count === 0);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      <TroubleNotice trouble={board.trouble.value} onAgain={() => void board.read()} />
      {trouble !== null && asking === null && (
        <p role="alert" class="notice bad">
          {trouble}
        </p>
      )}
      {columns === null && <p role="status">{loading}</p>}
      {isEmpty && <NoAccount title={words.emptyTitle} help={words.emptyHelp} way={list.title} />}
      {columns && !isEmpty && (
        <>
          <p class="soft">{words.hint}</p>
          <div class="board scrolled">
            {owners.options.map((side) => (
              <section key={side} class={`side ${side}`} aria-label={sides[side]}>
                <h2>{sides[side]}</h2>
                <div class="columns">
                  {columns
                    .filter(({ stage }) => ownerOf(stage) === side)
                    .map((column) => (
                      <ColumnOf
                        key={column.stage}
                        column={column}
                        now={now}
                        target={dragged !== null && dragged.record.stage !== column.stage}
                        onDrop={() => drop(column.stage)}
                        onDrag={drag}
                        onFurther={() => void board.further(column)}
                        onAsk={(what, standing) => ask({ what, standing })}
                        onAccept={(standing) => standing.handoff && void deedsOn(standing).onAccept(standing.handoff)}
                      />
                    ))}
                </div>
              </section>
            ))}
          </div>
        </>
      )}
      {asking && (
        <BoardDialogs
          key={asking.what}
          asking={asking}
          act={board.actOn(asking.standing.account)}
          trouble={trouble}
          onOffer={(standing) => void offer(standing)}
          onClose={() => ask(null)}
        />
      )}
    </>
  );
}

interface ColumnProps {
  column: Column;
  now: number;
  /** Whether what is dragged can be let go here. */
  target: boolean;
  onDrop: () => void;
  onDrag: (standing: Standing | null) => void;
  onFurther: () => void;
  onAsk: (what: 'move' | 'return', standing: Standing) => void;
  onAccept: (standing: Standing) => void;
}

function ColumnOf({ column, now, target, onDrop, onDrag, onFurther, onAsk, onAccept }: ColumnProps) {
  const { board: words, stages, list } = useDashboardWords();
  const { language } = useWords();
  const { stage, lines, next, count, more } = column;
  const number = new Intl.NumberFormat(language).format(count);
  return (
    <section
      class={`column stack tight ${target ? 'target' : ''}`}
      aria-label={stages[stage]}
      onDragOver={(event) => target && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <h3>
        {stages[stage]} <span class="count">{more ? words.more(number) : number}</span>
      </h3>
      <ul class="stack tight">
        {lines.map((standing) => (
          <BoardCard
            key={standing.record.id}
            standing={standing}
            now={now}
            onDrag={(dragged) => onDrag(dragged ? standing : null)}
            onMove={() => onAsk('move', standing)}
            onAccept={() => onAccept(standing)}
            onReturn={() => onAsk('return', standing)}
          />
        ))}
      </ul>
      {lines.length === 0 && <p class="soft">{words.none}</p>}
      {next !== null && (
        <Button look="quiet" label={`${list.further}: ${stages[stage]}`} onClick={onFurther}>
          {list.further}
        </Button>
      )}
    </section>
  );
}
