import { useState } from 'preact/hooks';
import type { ClosedOpportunity, Opportunity } from '../../../utils/domain/opportunity.ts';
import type { Stage } from '../../../utils/domain/stage.ts';
import { Button } from '../../ui/Button.tsx';
import { useDashboardWords } from '../Words.ts';
import { CloseOpportunity } from './CloseOpportunity.tsx';
import { MoveStage } from './MoveStage.tsx';
import { Project } from './Project.tsx';
import { ProjectForm, type TypedProject } from './ProjectForm.tsx';

interface Props {
  opportunities: readonly Opportunity[];
  now: number;
  trouble: string | null;
  onOpen: (project: TypedProject) => Promise<boolean>;
  onChange: (project: Opportunity, changes: TypedProject) => Promise<boolean>;
  onMove: (project: Opportunity, stage: Stage) => Promise<boolean>;
  onEnd: (project: Opportunity, closed: ClosedOpportunity) => Promise<boolean>;
}

type Asking = { what: 'open' } | { what: 'change' | 'move' | 'close'; project: Opportunity };

/** Their projects that we may serve, how far each is and in whose hands; those that are over below. */
export function Projects({ opportunities, now, trouble, onOpen, onChange, onMove, onEnd }: Props) {
  const { project: words } = useDashboardWords();
  const [asking, ask] = useState<Asking | null>(null);
  const done = () => ask(null);
  return (
    <section class="stack" aria-label={words.title}>
      {opportunities.map((project) => (
        <Project
          key={project.id}
          project={project}
          now={now}
          onChange={() => ask({ what: 'change', project })}
          onMove={() => ask({ what: 'move', project })}
          onEnd={() => ask({ what: 'close', project })}
        />
      ))}
      <div class="row wrap">
        <Button onClick={() => ask({ what: 'open' })}>{words.open}</Button>
        {opportunities.length === 0 && <span class="soft">{words.none}</span>}
      </div>
      {asking?.what === 'open' && <ProjectForm project={null} trouble={trouble} onSave={onOpen} onClose={done} />}
      {asking?.what === 'change' && (
        <ProjectForm
          project={asking.project}
          trouble={trouble}
          onSave={(typed) => onChange(asking.project, typed)}
          onClose={done}
        />
      )}
      {asking?.what === 'move' && (
        <MoveStage
          project={asking.project}
          trouble={trouble}
          onMove={(stage) => onMove(asking.project, stage)}
          onClose={done}
        />
      )}
      {asking?.what === 'close' && (
        <CloseOpportunity
          project={asking.project}
          trouble={trouble}
          onEnd={(closed) => onEnd(asking.project, closed)}
          onClose={done}
        />
      )}
    </section>
  );
}
