import { useState } from 'preact/hooks';
import type { ClosedOpportunity, Opportunity } from '../../../utils/domain/opportunity.ts';
import type { Records } from '../../../utils/domain/records.ts';
import type { Stage } from '../../../utils/domain/stage.ts';
import { Button } from '../../ui/Button.tsx';
import { useDashboardWords } from '../Words.ts';
import { CloseOpportunity } from './CloseOpportunity.tsx';
import type { Handoff } from './HandoffState.tsx';
import { MoveStage } from './MoveStage.tsx';
import { type Offer, OfferHandoff } from './OfferHandoff.tsx';
import { Project } from './Project.tsx';
import { ProjectForm, type TypedProject } from './ProjectForm.tsx';
import { ReturnHandoff } from './ReturnHandoff.tsx';

/** What becomes of a project. Each is true once the history has it. */
interface ProjectDeeds {
  onOpen: (project: TypedProject) => Promise<boolean>;
  onChange: (project: Opportunity, changes: TypedProject) => Promise<boolean>;
  onMove: (project: Opportunity, stage: Stage) => Promise<boolean>;
  onEnd: (project: Opportunity, closed: ClosedOpportunity) => Promise<boolean>;
  onOffer: (project: Opportunity, offer: Offer) => Promise<boolean>;
  onAccept: (handoff: Handoff) => Promise<boolean>;
  onReturn: (handoff: Handoff, why: string) => Promise<boolean>;
}

interface Props {
  records: Records;
  now: number;
  trouble: string | null;
  deeds: ProjectDeeds;
}

type Asking = { what: 'open' } | { what: 'change' | 'move' | 'close' | 'offer' | 'return'; project: Opportunity };

/** Their projects that we may serve, how far each is and in whose hands; those that are over below. */
export function Projects({ records, now, trouble, deeds }: Props) {
  const { project: words } = useDashboardWords();
  const [asking, ask] = useState<Asking | null>(null);
  const done = () => ask(null);
  const { opportunities, handoffs } = records;
  const lastOf = ({ id }: Opportunity) => handoffs.findLast(({ opportunity }) => opportunity === id);
  const isOffered = (project: Opportunity) => lastOf(project)?.status === 'offered';
  const inOrder = [
    ...opportunities.filter(({ outcome }) => outcome === null),
    ...opportunities.filter(({ outcome }) => outcome !== null),
  ];
  return (
    <section class="stack" aria-label={words.title}>
      {inOrder.map((project) => {
        const handoff = lastOf(project);
        return (
          <Project
            key={project.id}
            project={project}
            handoff={handoff}
            now={now}
            onChange={() => ask({ what: 'change', project })}
            onMove={() => ask({ what: 'move', project })}
            onEnd={() => ask({ what: 'close', project })}
            onOffer={() => ask({ what: 'offer', project })}
            onAccept={() => handoff && void deeds.onAccept(handoff)}
            onReturn={() => ask({ what: 'return', project })}
          />
        );
      })}
      <div class="row wrap">
        <Button {...(opportunities.length > 0 && { look: 'quiet' })} onClick={() => ask({ what: 'open' })}>
          {words.open}
        </Button>
        {opportunities.length === 0 && <span class="soft">{words.none}</span>}
      </div>
      {asking?.what === 'open' && <ProjectForm project={null} trouble={trouble} onSave={deeds.onOpen} onClose={done} />}
      {asking?.what === 'change' && (
        <ProjectForm
          project={asking.project}
          trouble={trouble}
          onSave={(typed) => deeds.onChange(asking.project, typed)}
          onClose={done}
        />
      )}
      {asking?.what === 'move' && (
        <MoveStage
          project={asking.project}
          trouble={trouble}
          onMove={(stage) => deeds.onMove(asking.project, stage)}
          onOffer={isOffered(asking.project) ? null : () => ask({ what: 'offer', project: asking.project })}
          onClose={done}
        />
      )}
      {asking?.what === 'close' && (
        <CloseOpportunity
          project={asking.project}
          trouble={trouble}
          onEnd={(closed) => deeds.onEnd(asking.project, closed)}
          onClose={done}
        />
      )}
      {asking?.what === 'offer' && (
        <OfferHandoff
          records={records}
          project={asking.project}
          trouble={trouble}
          onOffer={(offer) => deeds.onOffer(asking.project, offer)}
          onClose={done}
        />
      )}
      {asking?.what === 'return' && (
        <ReturnHandoff
          name={asking.project.name}
          trouble={trouble}
          onReturn={async (why) => {
            const handoff = lastOf(asking.project);
            return handoff !== undefined && deeds.onReturn(handoff, why);
          }}
          onClose={done}
        />
      )}
    </section>
  );
}
