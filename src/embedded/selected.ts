import { type HostObject, isHostObject, NULL_OBJECT } from './hostObject';
import type { ApplicationSide } from './objects/applicationSide';
import { refuse } from './wire';

/**
 * What a query answers: the properties that were asked for, under their wire names. `protection/protected` goes into
 * the object of that name; a collection answers for each of its members. Without a selection: every plain property.
 */
export function selected(target: HostObject, paths: readonly string[], side: ApplicationSide): unknown {
  if (target === NULL_OBJECT) return null;
  if (target.items !== undefined) {
    return {
      _Items: target.items().map((item) =>
        picked(
          item,
          paths.filter((path) => path !== '$none'),
          side,
        ),
      ),
    };
  }
  return picked(target, paths, side);
}

function picked(target: HostObject, paths: readonly string[], side: ApplicationSide): unknown {
  const wanted = paths.length > 0 ? groups(paths) : plainOf(target);
  const answer: Record<string, unknown> = { ...side.referenceOf(target) };
  for (const [name, below] of wanted) {
    const get = target.get?.[name];
    if (get === undefined) throw refuse.unknown(`${target.kind}.${name}`);
    const value = get();
    answer[name] = isHostObject(value) ? selected(value, below, side) : value;
  }
  return answer;
}

/** `['name', 'protection/protected']` → `Name` with nothing below, `Protection` with `protected`. */
function groups(paths: readonly string[]): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    const name = head.charAt(0).toUpperCase() + head.slice(1);
    const below = rest.length === 0 ? [] : [rest.join('/')];
    found.set(name, [...(found.get(name) ?? []), ...below]);
  }
  return found;
}

const plainOf = (target: HostObject): Map<string, readonly string[]> =>
  new Map(
    Object.entries(target.get ?? {})
      .filter(([, get]) => !isHostObject(get()))
      .map(([name]) => [name, []]),
  );
