import type { Interference } from './embeddedHost';
import { type HostObject, isHostObject, NULL_OBJECT } from './hostObject';
import type { ApplicationSide } from './objects/applicationSide';
import { selected } from './selected';
import { type Action, ActionType, type ActionResult, type ArgumentInfo, type Batch, type BatchAnswer } from './wire';
import { PathType, refuse, Refusal } from './wire';

type Cut = Extract<Interference, { readonly is: 'refused' }>;

/**
 * Runs the actions of a batch in order; the first that fails stops it, what came before stays done. Gives way before a question
 * and at the end for as long as formulas are being computed: Excel never answers with values of before.
 */
export function* runBatch(
  batch: Batch,
  root: HostObject,
  side: ApplicationSide,
  cut?: Cut,
): Generator<Promise<void>, BatchAnswer, void> {
  const objects = new Map<number, HostObject>();
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  const resolve = (id: number): HostObject => {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const found = reach(id);
    objects.set(id, found);
    return found;
  };
  const given = (info: ArgumentInfo | undefined): readonly unknown[] =>
    (info?.Arguments ?? []).map((value, i) => {
      const path = info?.ReferencedObjectPathIds?.[i];
      return typeof path === 'number' && path > 0 ? resolve(path) : value;
    });
  const reach = (id: number): HostObject => {
    const path = batch.ObjectPaths[`${id}`];
    if (path === undefined) throw refuse.argument();
    if (path.ObjectPathType === PathType.root) return root;
    const parent = path.ParentObjectPathId === undefined ? root : resolve(path.ParentObjectPathId);
    const name = path.Name ?? '';
    const args = given(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.reference) return side.kept(`${args[0] as string}`);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    if (path.ObjectPathType === PathType.method)
      return objectOf(call(parent, name, args, side), `${parent.kind}.${name}`);
    if (path.ObjectPathType === PathType.property) return objectOf(read(parent, name), `${parent.kind}.${name}`);
    if (path.ObjectPathType === PathType.indexer && parent.item !== undefined) return parent.item(args[0]);
    throw refuse.unknown(`${parent.kind}.${name}`);
  };
  const act = (action: Action): unknown => {
    const target = resolve(action.ObjectPathId);
    const name = action.Name ?? '';
    if (action.ActionType === ActionType.instantiate) return target === NULL_OBJECT ? null : side.referenceOf(target);
    if (action.ActionType === ActionType.query) return selected(target, action.QueryInfo?.Select ?? [], side);
    if (target === NULL_OBJECT) return null;
    if (action.ActionType === ActionType.setProperty) {
      const set = target.set?.[name];
      if (set === undefined) throw refuse.unknown(`${target.kind}.${name} (write)`);
      set(given(action.ArgumentInfo)[0]);
      return undefined;
    }
    if (action.ActionType !== ActionType.method) throw refuse.unknown(`action ${action.ActionType}`);
    const value = call(target, name, given(action.ArgumentInfo), side);
    return isHostObject(value) || value === undefined ? null : value;
  };
  for (const [index, action] of batch.Actions.entries()) {
    if (action.ActionType === ActionType.trace) {
      TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      if (action.ActionType === ActionType.query) yield* settled(side);
      if (cut !== undefined && index >= (cut.after ?? 0)) throw new Refusal(cut.code, `${cut.code} (asked for)`);
      const Value = act(action);
      if (Value !== undefined) Results.push({ ActionId: action.Id, Value });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield* settled(side);
      const Location = error.location ?? action.Name ?? '';
      return { Results, TraceIds, Error: { Code: error.code, Message: error.message, Location, ActionIndex: index } };
    }
  }
  yield* settled(side);
  return { Results, TraceIds };
}

function* settled({ workbook }: ApplicationSide): Generator<Promise<void>, void, void> {
  const waiting = workbook.settle?.() ?? null;
  if (waiting !== null) yield waiting;
}

function call(target: HostObject, name: string, args: readonly unknown[], side: ApplicationSide): unknown {
  if (name === '_KeepReference') return side.keep(target);
  if (name === '_RemoveReference') return undefined;
  const since = target.since?.[name];
  if (since !== undefined && !side.has(since)) throw refuse.unsupported(`${target.kind}.${name}`);
  const method = target.call?.[name];
  if (method === undefined) throw refuse.unknown(`${target.kind}.${name}`);
  return method(...args);
}

function read(target: HostObject, name: string): unknown {
  const get = target.get?.[name];
  if (get === undefined) throw refuse.unknown(`${target.kind}.${name}`);
  return get();
}

function objectOf(value: unknown, name: string): HostObject {
  if (isHostObject(value)) return value;
  throw refuse.unknown(name);
}
