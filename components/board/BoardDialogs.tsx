import type { Standing } from '../../utils/dashboard/board.ts';
import { type Act, projectDeeds } from '../../utils/dashboard/deeds.ts';
import type { Records } from '../../utils/domain/records.ts';
import { MoveStage } from '../account/project/MoveStage.tsx';
import { OfferHandoff } from '../account/project/OfferHandoff.tsx';
import { ReturnHandoff } from '../account/project/ReturnHandoff.tsx';

/** What is being asked about a project of the board. To offer it takes all that is known of its account. */
export type Asking = { standing: Standing } & ({ what: 'move' | 'return' } | { what: 'offer'; records: Records });

interface Props {
  asking: Asking;
  act: Act;
  trouble: string | null;
  onOffer: (standing: Standing) => void;
  onClose: () => void;
}

/** The question of the moment. */
export function BoardDialogs({ asking, act, trouble, onOffer, onClose }: Props) {
  const { standing } = asking;
  const { record: project, handoff } = standing;
  const deeds = projectDeeds(act);
  switch (asking.what) {
    case 'move':
      return (
        <MoveStage
          project={project}
          trouble={trouble}
          onMove={(stage) => deeds.onMove(project, stage)}
          onOffer={handoff ? null : () => onOffer(standing)}
          onClose={onClose}
        />
      );
    case 'offer':
      return (
        <OfferHandoff
          records={asking.records}
          project={project}
          trouble={trouble}
          onOffer={(offer) => deeds.onOffer(project, offer)}
          onClose={onClose}
        />
      );
    case 'return':
      return (
        <ReturnHandoff
          name={project.name}
          trouble={trouble}
          onReturn={async (why) => handoff !== null && deeds.onReturn(handoff, why)}
          onClose={onClose}
        />
      );
  }
}
