/**
 * One of Excel's objects as the host answers it: what may be read, written and called, by the client's wire names: data or other objects.
 * Whatever is not listed is refused by name.
 */
export interface HostObject {
  readonly kind: string;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  /** The members of a collection. */
  readonly items?: () => readonly HostObject[];
  /** What an indexer gives: `getItem`. */
  readonly item?: (key: unknown) => HostObject;
  /** The first version of ExcelApi that has a member, where it is above the floor of 1.12. */
  readonly since?: Readonly<Record<string, string>>;
}

/** What stands for an object that is not there. */
export const NULL_OBJECT: HostObject = { kind: 'NullObject' };

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';

/** The object, or the null object. */
export const orNull = (found: HostObject | undefined | null): HostObject => found ?? NULL_OBJECT;
