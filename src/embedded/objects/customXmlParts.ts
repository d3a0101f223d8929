import { type HostObject, NULL_OBJECT, orNull } from '../hostObject';
import { refuse } from '../wire';
import type { ApplicationSide } from './applicationSide';

const NAMESPACE = /<[A-Za-z_][^>]*?\sxmlns(?::\w+)?=(?:"([^"]*)"|'([^']*)')/;

/** The namespace of a part's root; empty when the root names none, as in Excel. */
const namespaceOf = (xml: string): string => {
  const [, double, single] = NAMESPACE.exec(xml.replace(/<\?[^>]*\?>/, '')) ?? [];
  return double ?? single ?? '';
};

/** The custom XML parts of the workbook, all or those of one namespace. */
export function customXmlParts(side: ApplicationSide, namespace?: string): HostObject {
  const { xmlParts } = side.workbook;
  const object = (id: string): HostObject | undefined =>
    xmlParts.has(id)
      ? {
          kind: 'CustomXmlPart',
          get: { Id: () => id, NamespaceUri: () => namespaceOf(xmlParts.get(id) ?? '') },
          call: {
            GetXml: () => xmlParts.get(id) ?? '',
            SetXml: (xml) => void (side.state.losesXml ? xmlParts.delete(id) : xmlParts.set(id, `${xml as string}`)),
            Delete: () => void xmlParts.delete(id),
          },
        }
      : undefined;
  const ids = () =>
    [...xmlParts].flatMap(([id, xml]) => (namespace === undefined || namespaceOf(xml) === namespace ? [id] : []));
  const item = (id: unknown): HostObject => {
    const found = object(`${id as string}`);
    if (found === undefined) throw refuse.notFound();
    return found;
  };
  return {
    kind: namespace === undefined ? 'CustomXmlPartCollection' : 'CustomXmlPartScopedCollection',
    items: () => ids().map((id) => object(id) ?? NULL_OBJECT),
    item,
    call: {
      GetItem: item,
      GetItemOrNullObject: (id) => orNull(object(`${id as string}`)),
      GetCount: () => ids().length,
      GetByNamespace: (wanted) => customXmlParts(side, `${wanted as string}`),
      GetOnlyItemOrNullObject: () => {
        const [id, ...more] = ids();
        return id === undefined || more.length > 0 ? NULL_OBJECT : orNull(object(id));
      },
      Add: (xml) => {
        const id = `{part-${xmlParts.size + 1}-${side.workbook.sheets().length}}`;
        xmlParts.set(id, `${xml as string}`);
        const added = object(id);
        if (side.state.losesXml) xmlParts.delete(id);
        return added;
      },
    },
  };
}
