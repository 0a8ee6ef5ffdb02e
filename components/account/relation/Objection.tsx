import { useState } from 'preact/hooks';
import { type Channel, channel as channels } from '../../../utils/domain/touch.ts';
import { Select } from '../../ui/Select.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

interface Props {
  /** Who objects. */
  name: string;
  trouble: string | null;
  onObject: (channel: Channel) => Promise<boolean>;
  onClose: () => void;
}

/** Asks how a person said that they do not want to be prospected, before it is kept for good. */
export function Objection({ name, trouble, onObject, onClose }: Props) {
  const { relation: words, timeline } = useDashboardWords();
  const [channel, choose] = useState<Channel>('email');
  return (
    <FormDialog
      title={words.objectTitle(name)}
      submit={words.saveObjection}
      trouble={trouble}
      ready
      danger
      onClose={onClose}
      onSubmit={() => onObject(channel)}
    >
      <p>{words.objectHelp}</p>
      <Select
        label={words.saidHow}
        value={channel}
        options={channels.options.map((value) => ({ value, name: timeline.channels[value] }))}
        onChange={(value) => choose(channels.options.find((one) => one === value) ?? channel)}
      />
    </FormDialog>
  );
}
