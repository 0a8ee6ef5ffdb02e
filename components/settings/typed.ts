import {
  type Authorisation,
  DEFAULT_TYPES,
  type Destination,
  type TypedDestination,
} from '../../utils/domain/destination.ts';
import type { Mapping } from '../../utils/domain/mapping.ts';
import type { Kind } from './kind.ts';

/** What the form begins with: the destination as it is or, to add one, what the preset suggests. */
export function typedOf(destination: Destination | null, preset: Kind): TypedDestination {
  if (destination) {
    const { id, name, url, authorisation, settings, types, mapping } = destination;
    const secret = destination.secret ?? '';
    return {
      id,
      preset: destination.preset,
      name,
      url,
      secret,
      keepOldSecret: true,
      authorisation,
      settings,
      types,
      mapping,
      confirmed: false,
    };
  }
  return {
    id: null,
    preset: preset.key,
    name: '',
    url: '',
    secret: '',
    keepOldSecret: true,
    authorisation: { by: 'nothing' },
    settings: {},
    types: DEFAULT_TYPES.filter((type) => preset.types.includes(type)),
    mapping: null,
    confirmed: false,
  };
}

/** The form after another kind of receiver is chosen: what was typed stays, what the old one suggested goes. */
export function withPreset(typed: TypedDestination, before: Kind, after: Kind): TypedDestination {
  const suggested = typed.url === before.url || typed.url === '';
  const named = typed.name === before.label || typed.name === '';
  return {
    ...typed,
    preset: after.key,
    url: suggested ? after.url : typed.url,
    name: named && after.key !== 'generic' ? after.label : named ? '' : typed.name,
    authorisation: after.authorisations.includes(typed.authorisation.by) ? typed.authorisation : usual(after),
    settings: Object.fromEntries(after.settings.map(({ key, initial }) => [key, initial])),
    types: after.types.filter((type) => typed.types.includes(type)),
    mapping: null,
  };
}

/** The form without the mapping's rows in which nothing is typed. */
export function withoutEmptyFields(typed: TypedDestination): TypedDestination {
  const { mapping } = typed;
  if (mapping === null) return typed;
  const written = (fields: Mapping['account']) =>
    fields.filter(({ to, from }) => to.trim() !== '' && from.trim() !== '');
  const { version, account, contact, opportunity } = mapping;
  return {
    ...typed,
    mapping: { version, account: written(account), contact: written(contact), opportunity: written(opportunity) },
  };
}

function usual({ authorisations, header = '' }: Kind): Authorisation {
  switch (authorisations[0]) {
    case 'bearer':
      return { by: 'bearer', token: '' };
    case 'basic':
      return { by: 'basic', user: '', password: '' };
    case 'header':
    case 'query':
      return { by: authorisations[0], name: header, value: '' };
    default:
      return { by: 'nothing' };
  }
}
