import { useState } from 'preact/hooks';
import type { TypedDestination } from '../../utils/domain/destination.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { AuthorisationFields } from './AuthorisationFields.tsx';
import type { Kind } from './kind.ts';
import { MappingEditor, type MappingFiles, type Previewed } from './MappingEditor.tsx';
import { PresetHelp } from './PresetHelp.tsx';
import { SecretField } from './SecretField.tsx';
import { TypesField } from './TypesField.tsx';
import { withoutEmptyFields, withPreset } from './typed.ts';
import { useDestinationCatalog, useOptionsWords } from './Words.ts';

export type Problems = Partial<Record<'name' | 'url' | 'secret' | 'authorisation' | 'types' | 'mapping', string>>;

interface Props {
  initial: TypedDestination;
  presets: readonly Kind[];
  problems: Problems;
  /** The address is inside a private network, and the rep has to say that it is meant. */
  askPrivate: boolean;
  busy: boolean;
  generate: () => string;
  /** What the mapping in the form makes of the last save. */
  preview: (typed: TypedDestination) => Promise<Previewed | null>;
  files: MappingFiles;
  onSave: (typed: TypedDestination) => void;
  onCancel: () => void;
}

/** Where to send, to what kind of receiver, how it lets us in, and what it is told. */
export function DestinationForm(props: Props) {
  const { initial, presets, problems, askPrivate, busy, generate, preview, files, onSave, onCancel } = props;
  const words = useOptionsWords();
  const catalog = useDestinationCatalog();
  const { destinations } = catalog;
  const [typed, type] = useState(initial);
  const set = (part: Partial<TypedDestination>) => type({ ...typed, ...part });
  const preset = presets.find(({ key }) => key === typed.preset) ?? presets[0];
  if (!preset) return null;
  return (
    <form
      class="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(withoutEmptyFields(typed));
      }}
    >
      <Select
        label={words.preset}
        value={typed.preset}
        options={presets.map(({ key, label }) => ({ value: key, name: key === 'generic' ? words.generic : label }))}
        onChange={(key) => type(withPreset(typed, preset, presets.find((one) => one.key === key) ?? preset))}
      />
      <PresetHelp preset={preset} />
      <Field
        label={words.name}
        value={typed.name}
        limit={LIMIT.line}
        placeholder={preset.key === 'generic' ? words.namePlaceholder : preset.label}
        problem={problems.name}
        onInput={(name) => set({ name })}
      />
      <Field
        label={words.url}
        value={typed.url}
        limit={LIMIT.url * 2}
        placeholder={preset.url || 'https://crm.example/hooks/…'}
        hint={preset.secretUrl ? `${destinations.url.hint} ${destinations.secretUrl}` : destinations.url.hint}
        problem={problems.url}
        onInput={(url) => set({ url })}
      />
      <AuthorisationFields
        value={typed.authorisation}
        ways={preset.authorisations}
        problem={problems.authorisation}
        onChange={(authorisation) => set({ authorisation })}
      />
      {preset.settings.map(({ key, initial }) => (
        <Field
          key={key}
          label={catalog.settings[`${preset.key}.${key}`]?.label ?? key}
          hint={catalog.settings[`${preset.key}.${key}`]?.hint ?? ''}
          value={typed.settings[key] ?? initial}
          limit={LIMIT.line}
          onInput={(value) => set({ settings: { ...typed.settings, [key]: value } })}
        />
      ))}
      {preset.signed ? (
        <SecretField
          value={typed.secret}
          before={initial.secret}
          keepOld={typed.keepOldSecret}
          problem={problems.secret}
          generate={generate}
          onChange={(secret) => set({ secret })}
          onKeepOld={(keepOldSecret) => set({ keepOldSecret })}
        />
      ) : (
        preset.mapped === null && <p class="soft">{destinations.unsigned}</p>
      )}
      <TypesField
        value={typed.types}
        offered={preset.types}
        problem={problems.types}
        onChange={(types) => set({ types })}
      />
      {preset.mapped && (
        <MappingEditor
          key={preset.key}
          mapping={typed.mapping ?? preset.mapped.mapping}
          own={typed.mapping !== null}
          problem={problems.mapping}
          mapped={preset.mapped}
          preview={(mapping) => preview({ ...typed, mapping })}
          files={files}
          onChange={(mapping) => set({ mapping })}
        />
      )}
      {askPrivate && (
        <div class="notice" role="alert">
          <p>{words.confirmPrivate}</p>
          <Button onClick={() => onSave({ ...withoutEmptyFields(typed), confirmed: true })}>
            {words.confirmPrivateYes}
          </Button>
        </div>
      )}
      <div class="row wrap">
        <Button look="main" type="submit" disabled={busy}>
          {words.save}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
