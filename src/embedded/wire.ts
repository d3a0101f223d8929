/**
 * What Microsoft's client sends and is answered: batches of actions on objects that are reached by paths.
 * Seen by listening to the client itself; names are the client's.
 */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const;
export const PathType = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Where not 0, the argument at this place is the number of an object's path. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location?: string;
    readonly ActionIndex: number;
  };
}

/** A failure that Excel would answer with a code: the batch stops there, what came before stays done. */
export class Refusal extends Error {
  readonly code: string;
  readonly location: string | undefined;
  constructor(code: string, message: string, location?: string) {
    super(message);
    this.code = code;
    this.location = location;
  }
}

export const refuse = {
  notFound: () => new Refusal('ItemNotFound', "The requested resource doesn't exist."),
  argument: (message = 'The argument is invalid or missing or has an incorrect format.') =>
    new Refusal('InvalidArgument', message),
  denied: (location?: string) =>
    new Refusal(
      'AccessDenied',
      'You do not have the permissions to perform this operation. It may be protected.',
      location,
    ),
  exists: () => new Refusal('ItemAlreadyExists', 'A resource with the same name or identifier already exists.'),
  unknown: (name: string) => new Refusal('ApiNotFound', `${name} is not answered by the embedded host.`),
  unsupported: (name: string) => new Refusal('ApiNotFound', `${name} needs a newer version of Excel.`),
};
