import { DestinationCard } from '../../components/settings/DestinationCard.tsx';
import { useDestinationsWords, useOptionsWords } from '../../components/settings/Words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { useLater } from '../../components/ui/useLater.ts';
import { masked } from '../../utils/crm/address.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import type { Forms } from './forms.ts';
import type { Settings } from './settings.ts';

interface Props {
  settings: Settings;
  loadForms: () => Promise<Forms>;
}

/** Where saves are sent: each destination, and the form for one. */
export function Destinations({ settings, loadForms }: Props) {
  const words = useOptionsWords();
  const forms = useLater(loadForms);
  const destinations = settings.destinations.value;
  const editing = settings.editing.value;
  const said = settings.said.value;
  return (
    <section class="stack" aria-labelledby="destinations">
      <h2 id="destinations">{words.destinations}</h2>
      <p class="soft">{words.destinationsHint}</p>
      <p role="status" class={said ? 'notice good' : ''}>
        {said && words[said.what](said.name)}
      </p>
      <Offer settings={settings} />
      {destinations.length === 0 && editing === null && <p>{words.none}</p>}
      {destinations.map((destination) =>
        editing === destination.id ? (
          forms && <forms.Editing key={destination.id} {...forms} settings={settings} destination={destination} />
        ) : (
          <Shown key={destination.id} settings={settings} forms={forms} destination={destination} />
        ),
      )}
      {editing === 'new' && forms && <forms.Editing {...forms} settings={settings} destination={null} />}
      {editing === null && (
        <div>
          <Button look="main" onClick={() => settings.edit('new')}>
            {words.add}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The first destination can have what was kept before it was there. */
function Offer({ settings }: { settings: Settings }) {
  const { kept: words } = useDestinationsWords();
  const offer = settings.offer.value;
  if (!offer) return null;
  return (
    <div class="notice row wrap">
      <p class="grow">{words.offer(offer.accounts)}</p>
      <Button onClick={() => void settings.sendKept(true)}>{words.send}</Button>
      <Button look="quiet" onClick={() => void settings.sendKept(false)}>
        {words.no}
      </Button>
    </div>
  );
}

interface ShownProps {
  settings: Settings;
  forms: Forms | null;
  destination: Destination;
}

function Shown({ settings, forms, destination }: ShownProps) {
  const words = useOptionsWords();
  const preset = forms?.presets.find(({ key }) => key === destination.preset);
  return (
    <DestinationCard
      destination={destination}
      label={preset && preset.key !== 'generic' ? preset.label : null}
      shownUrl={masked(destination.url)}
      origin={new URL(destination.url).origin}
      allowed={settings.allowed.value.get(destination.id) ?? null}
      health={settings.health.value.get(destination.id) ?? null}
      now={settings.now()}
      test={settings.tests.value.get(destination.id) ?? null}
      onAllow={() => void settings.ask(destination.url)}
      onEdit={() => settings.edit(destination.id)}
      onTest={() => void settings.test(destination.id)}
      onPause={() => void settings.pause(destination, true)}
      onResume={() => void settings.pause(destination, false)}
      onSeen={() => void settings.see(destination)}
      onRemove={() => {
        if (confirm(words.removeConfirm(destination.name))) void settings.remove(destination);
      }}
    />
  );
}
