import { type HostObject, NULL_OBJECT, orNull } from '../hostObject';
import { refuse } from '../wire';

/** Texts by key: custom properties of a sheet, settings of the add-in. */
export function keyedCollection(kind: string, texts: Map<string, string>): HostObject {
  const one = (key: string): HostObject | undefined =>
    texts.has(key)
      ? {
          kind,
          get: { Key: () => key, Value: () => texts.get(key) ?? '' },
          set: { Value: (value) => void texts.set(key, `${value as string}`) },
          call: { Delete: () => void texts.delete(key) },
        }
      : undefined;
  const item = (key: unknown): HostObject => {
    const found = one(`${key as string}`);
    if (found === undefined) throw refuse.notFound();
    return found;
  };
  return {
    kind: `${kind}Collection`,
    items: () => [...texts.keys()].map((key) => one(key) ?? NULL_OBJECT),
    item,
    call: {
      Add: (key, value) => {
        texts.set(`${key as string}`, `${value as string}`);
        return one(`${key as string}`);
      },
      GetItem: item,
      GetItemOrNullObject: (key) => orNull(one(`${key as string}`)),
    },
  };
}
