import { useState } from 'preact/hooks';
import type { Opportunity } from '../../../utils/domain/opportunity.ts';
import { ownerOf, type Stage, stage as stages } from '../../../utils/domain/stage.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

interface Props {
  project: Opportunity;
  trouble: string | null;
  onMove: (stage: Stage) => Promise<boolean>;
  /** Offers it to the other side instead; null where it is offered already. */
  onOffer: (() => void) | null;
  onClose: () => void;
}

/**
 * To which stage a project moves; it goes into the hands of whoever owns that stage. Where that is the other side, it may
 * be offered to them rather than put on their desk.
 */
export function MoveStage({ project, trouble, onMove, onOffer, onClose }: Props) {
  const { project: words, handoff, stages: names, owners } = useDashboardWords();
  const [stage, setStage] = useState(stages.options[stages.options.indexOf(project.stage) + 1] ?? project.stage);
  return (
    <FormDialog
      title={words.moveTitle(project.name)}
      submit={words.saveStage}
      trouble={trouble}
      ready={stage !== project.stage}
      onClose={onClose}
      onSubmit={() => onMove(stage)}
    >
      <Select
        label={words.stage}
        value={stage}
        options={stages.options.map((value) => ({ value, name: names[value] }))}
        onChange={(value) => setStage(stages.options.find((one) => one === value) ?? stage)}
      />
      <p class="soft">{words.ownedBy(owners[ownerOf(stage)])}</p>
      {onOffer && ownerOf(stage) !== project.owner && (
        <p class="notice row wrap">
          <span class="grow">{handoff.crossing}</span>
          <Button onClick={onOffer}>{handoff.offerInstead}</Button>
        </p>
      )}
    </FormDialog>
  );
}
