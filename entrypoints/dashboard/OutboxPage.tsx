import { HealthLine } from '../../components/delivery/HealthLine.tsx';
import { DeliveryDetail } from '../../components/outbox/DeliveryDetail.tsx';
import { OutboxFilters } from '../../components/outbox/OutboxFilters.tsx';
import { OutboxList } from '../../components/outbox/OutboxList.tsx';
import { useOutboxWords } from '../../components/outbox/Words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Further } from '../../components/ui/Further.tsx';
import { useWords } from '../../components/ui/Words.ts';
import { masked } from '../../utils/crm/address.ts';
import type { OutboxSession, Said } from '../../utils/dashboard/outbox.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import type { OutboxWords } from '../../utils/locale/outbox-en.ts';

interface Props {
  outbox: OutboxSession;
  now: () => number;
  /** Asks the browser to let us reach a destination; in the click itself. */
  onAllow: (destination: Destination) => void;
}

/** Every delivery with how far it got, why, and what mends it. */
export function OutboxPage({ outbox, now, onAllow }: Props) {
  const words = useOutboxWords();
  const lines = outbox.lines.value;
  const fares = outbox.fares.value;
  const destinations = fares.map(({ destination }) => destination);
  const query = outbox.query.value;
  const opened = outbox.opened.value;
  const said = outbox.said.value && sentence(outbox.said.value, words);
  const exporting = outbox.exporting.value;
  const numbers = new Intl.NumberFormat(useWords().language);
  const filtered = Object.values(query).some((one) => one !== '');
  const destination = destinations.find(({ id }) => id === opened?.destination);
  return (
    <>
      <header class="row top wrap">
        <div class="grow">
          <h1 tabIndex={-1}>{words.title}</h1>
          <p class="soft">{words.hint}</p>
        </div>
        {lines.some(({ state }) => state === 'parked') && (
          <Button
            onClick={() => {
              if (confirm(words.replayAllConfirm)) void outbox.replayAll();
            }}
          >
            {words.replayAll}
          </Button>
        )}
        {lines.length > 0 && (
          <Button look="quiet" onClick={() => void outbox.exportAll()}>
            {words.export}
          </Button>
        )}
      </header>
      <ul class="stack tight fares">
        {fares.map(({ destination: { id, name, acceptedAt }, ...fare }) => (
          <li key={id} class="row top wrap">
            <strong>{name}</strong>
            <HealthLine
              health={{ ...fare, acceptedAt: acceptedAt === null ? null : Date.parse(acceptedAt) }}
              now={now()}
            />
          </li>
        ))}
      </ul>
      {exporting !== null && exporting > 0 && (
        <div class="row wrap">
          <progress aria-label={words.export} />
          <p class="soft">{words.exporting(numbers.format(exporting))}</p>
          <Button look="quiet" onClick={outbox.stopExport}>
            {words.stopExport}
          </Button>
        </div>
      )}
      <OutboxFilters query={query} destinations={destinations} onChange={(change) => void outbox.choose(change)} />
      <p role="status" class="soft">
        {!opened && said ? said : !outbox.loading.value && words.shown(lines.length)}
      </p>
      {!outbox.loading.value && !outbox.hasMore.value && lines.length === 0 && (
        <p>{filtered ? words.noneLike : words.empty}</p>
      )}
      <OutboxList
        lines={lines}
        destinations={destinations}
        opened={opened?.id ?? null}
        now={now()}
        onOpen={(id) => void outbox.open(id)}
      />
      {outbox.hasMore.value && <Further name={words.more} count={lines.length} onReach={() => void outbox.more()} />}
      {opened && (
        <DeliveryDetail
          delivery={opened}
          destination={destination}
          shownUrl={destination ? masked(destination.url) : ''}
          said={said ?? ''}
          now={now()}
          onReplay={() => void outbox.replay(opened.id)}
          onCurrent={() => void outbox.sendCurrent(opened.account, opened.destination)}
          onCancel={() => void outbox.cancel(opened.id)}
          onResume={() => void outbox.resume(opened.destination)}
          onAllow={() => destination && onAllow(destination)}
          onClose={() => void outbox.open(null)}
        />
      )}
    </>
  );
}

function sentence(said: Said, words: OutboxWords): string {
  switch (said.what) {
    case 'replayed':
      return words.replayed(said.count);
    case 'exported':
      return words.exported(said.count);
    case 'refused':
      return words.refusedReplay[said.why];
    case 'current':
      return words.currentSent;
    case 'nothing':
      return words.nothingToSend;
    case 'trouble':
      return words.trouble(said.detail);
  }
}
