import { useState } from 'preact/hooks';
import { BriefSheet } from '../../../components/discovery/BriefSheet.tsx';
import { useDiscoveryWords } from '../../../components/discovery/Words.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { briefMarkdown, briefPage } from '../../../utils/dashboard/brief-page.ts';
import { briefOf } from '../../../utils/discovery/brief.ts';
import type { Spoken } from '../../../utils/discovery/language.ts';
import type { Playbook } from '../../../utils/discovery/playbook/playbook.ts';
import { propose } from '../../../utils/discovery/playbook/propose.ts';
import { underWay } from '../../../utils/domain/opportunity.ts';
import type { Records } from '../../../utils/domain/records.ts';
import { briefWordsIn } from '../../../utils/locale/brief.ts';

interface Props {
  records: Records;
  now: number;
  language: Spoken;
  playbook: Playbook;
}

/** What one reads before one meets them, to be copied or printed. */
export function BriefTab({ records, now, language, playbook }: Props) {
  const { brief: words } = useDiscoveryWords();
  const [copied, say] = useState<'copied' | 'notCopied' | null>(null);
  const spoken = briefWordsIn(language, now);
  const stage = underWay(records.opportunities)?.stage ?? null;
  const proposed = propose(records, [playbook], { language, stage, now });
  const page = briefPage(briefOf(records, proposed, now), records, spoken);
  const copy = () =>
    navigator.clipboard.writeText(briefMarkdown(page, spoken)).then(
      () => say('copied'),
      () => say('notCopied'),
    );
  return (
    <>
      <div class="row wrap">
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button onClick={printBrief}>{words.print}</Button>
        <span role="status" class="soft">
          {copied && words[copied]}
        </span>
      </div>
      <BriefSheet page={page} />
    </>
  );
}

/** Prints the brief alone; the rest of the account's page is printed by the browser's own command. */
function printBrief(): void {
  document.body.dataset.print = 'brief';
  addEventListener('afterprint', () => delete document.body.dataset.print, { once: true });
  print();
}
