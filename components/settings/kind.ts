import type { Authorisation, DeliveryType, PresetKey } from '../../utils/domain/destination.ts';
import type { FieldWrite, Mapping } from '../../utils/domain/mapping.ts';

/** What the form asks for a kind of receiver: the part of a preset that people see. */
export interface Kind {
  key: PresetKey;
  label: string;
  /** The address, where there is but one; a beginning of it otherwise. */
  url: string;
  secretUrl: boolean;
  signed: boolean;
  authorisations: readonly Authorisation['by'][];
  /** The header that it wants its key in, where it has one of its own. */
  header?: string;
  settings: readonly { key: string; initial: string }[];
  types: readonly DeliveryType[];
  mapped: MappedKind | null;
}

export interface MappedKind {
  mapping: Mapping;
  writes: readonly FieldWrite[];
  targets: Record<MappingPart, readonly string[]>;
}

export type MappingPart = 'account' | 'contact' | 'opportunity';
