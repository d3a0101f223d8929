import type { Recipient } from '../../../domain/giveBack';
import type { Dossier } from '../../../domain/dossier';
import { positionOf } from '../../../domain/cell';
import { cellOf, type Source } from '../../../domain/fact';
import { plain } from '../../../domain/label';
import type { ProfileId, Recognition } from '../../../domain/recognition';

/** Tables that are a framework's own, whatever they are called. */
const byProfile: Readonly<Partial<Record<ProfileId, Recipient>>> = { 'tete-indicators': 'tete', crte: 'crte' };

/** What a sheet, a file or a title says of the framework that a table belongs to; in the plain form of a text. */
const named: readonly (readonly [Recipient, RegExp])[] = [
  ['tete', /\btete\b|\bterritoires? engages?\b|\bterritoires? en transitions?\b|\bcit'?ergie\b/],
  ['crte', /\bcrte\b|\brelance et (?:de )?transition\b|\breussite de la transition\b/],
  ['pcaet', /\bpcaet\b|\bplans? climat[- ]air[- ]energie\b/],
];

/**
 * Which frameworks a figure comes from already: it is never given back to them. A table named after two frameworks is both's:
 * better one figure less to give back than one returned to where it was read.
 */
export function originsIn({ recognitions }: Dossier): (source: Source) => ReadonlySet<Recipient> {
  const bySheet = new Map<string, { readonly table: Recognition; readonly origins: ReadonlySet<Recipient> }[]>();
  for (const table of recognitions) {
    const seen = bySheet.get(table.sheet) ?? [];
    seen.push({ table, origins: originsOf(table) });
    bySheet.set(table.sheet, seen);
  }
  return (source) => {
    const { sheet, address } = cellOf(source);
    const { row, col } = positionOf(address);
    const at = bySheet
      .get(sheet)
      ?.find(({ table: { box } }) => row >= box.top && row <= box.bottom && col >= box.left && col <= box.right);
    const said = namedIn(`${source.file ?? ''} ${source.sheet}`);
    return new Set([...(at?.origins ?? []), ...said]);
  };
}

function originsOf({ profile, layout }: Recognition): ReadonlySet<Recipient> {
  const own = isTetePlan(layout) ? 'tete' : byProfile[profile];
  const titles = (layout?.notes ?? []).map(({ text }) => text).join(' ');
  return new Set([...(own === undefined ? [] : [own]), ...namedIn(titles)]);
}

/** The heading that every template of TETE has first (tete-plan-actions.md, section 1), and no plan of a city's own. */
const isTetePlan = (layout: Recognition['layout']): boolean =>
  layout?.headings.some(({ text }) => plain(text).trim() === 'axe (x)') === true;

const namedIn = (text: string): readonly Recipient[] => {
  const words = plain(text);
  return named.flatMap(([recipient, pattern]) => (pattern.test(words) ? [recipient] : []));
};
