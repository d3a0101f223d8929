import { mappingReasons } from '../../catalogue/mappingReasons';
import type { Level } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { MappingEntry } from '../../domain/mapping';
import { crossing, type Heading } from '../../domain/recognition';
import { valueAt } from '../../domain/workbook';
import { isPerimeterSaid, perimeterIn, type PerimeterSeen, perimetersJoined } from '../reading/perimeter';
import { fitOf } from '../reading/territoryFit';
import { because, type Context, entryAt } from './context';
import { nearestTitles } from './familyEntry';
import { type Beside, cornerOf, NOT_A_SUBJECT, textOf } from './surroundings';
import { territoryEntry } from './territoryEntry';

/** A column that tells, row by row, whose figures they are. */
const namesTerritory = (text: string): boolean =>
  /^(?:territoires?|perimetres?|communes?|collectivites?|epci)$/.test(plain(text));

/** Groups of headings that are territories: `Commune` where their line begins, several names along it. */
function hasTerritoryGroups({ sheet, layout }: Context): boolean {
  const [head] = layout.headings;
  if (head === undefined || new Set(layout.headings.map(({ path }) => path[0])).size < 2) return false;
  return [1, 2, 3].some((step) => {
    const [row, col] =
      layout.orientation === 'across' ? [head.row - step, layout.labelLine] : [layout.labelLine, head.col - step];
    return row >= 0 && col >= 0 && namesTerritory(textOf(valueAt(sheet, row, col)));
  });
}

/** A column of territories that says one alone, as a line would: `Territoire : Rivemont Métropole`; `null` where it says several or none. */
function onlyTerritory({ sheet, layout }: Context, column: Heading): string | null {
  const names = new Set<string>();
  for (const entry of layout.entries) {
    const { row, col } = crossing(layout, entry, column);
    const name = textOf(valueAt(sheet, row, col)).trim();
    if (name !== '') names.add(name);
    if (names.size > 1) return null;
  }
  const [only] = names;
  return only === undefined ? null : `${column.text} : ${only}`;
}

const levelsIn = (text: string): readonly string[] => {
  const seen = perimeterIn(text);
  return seen === null ? [] : [seen.level];
};

/** No city and no intermunicipality: whose figures they are is asked. */
const FOREIGN: ReadonlySet<string> = new Set(['state', 'europe', 'region', 'department']);
const ASKED = 0.5;

/** A title of the table itself that names the State, a region…, whatever a line at the top of the sheet says. */
const foreignTitle = (context: Context, beside: readonly Beside[]): Beside | undefined =>
  nearestTitles(context, beside).find(({ text }) => FOREIGN.has(perimeterIn(text)?.level ?? ''));

/** The level of a territory: a SIREN alone says none, but that of the contract is of the contract's. */
function levelOf({ settings: { territory } }: Context, text: string, { level }: PerimeterSeen): Level {
  if (level !== 'other' || territory === undefined) return level;
  return fitOf(text, territory) === 'same' ? territory.level : level;
}

/** Whose figures: from the sheet, else from the settings, else a question. */
export function perimeterEntry(context: Context, around: readonly Beside[]): MappingEntry {
  const { settings } = context;
  const corner = cornerOf(context);
  const column = context.layout.headings.find(({ text }) => namesTerritory(text));
  const only = column === undefined ? null : onlyTerritory(context, column);
  const beside = only === null ? around : [{ ...corner, text: only }, ...around];
  const texts = [...beside, ...context.sheetNotes];
  const mixed = only === null ? column : undefined;
  const isMixed =
    hasTerritoryGroups(context) ||
    new Set(context.layout.headings.flatMap(({ path }) => path.flatMap(levelsIn))).size > 1;
  if (mixed !== undefined || isMixed) {
    const reason = because(context, mappingReasons.perimetersMixed, {});
    return entryAt(context, mixed ?? corner, mixed?.text ?? '', {
      meaning: 'perimeter:unknown',
      confidence: 0,
      reason,
    });
  }
  const spot =
    foreignTitle(context, beside) ??
    texts.find(({ text }) => isPerimeterSaid(text) && perimeterIn(text) !== null) ??
    texts.find(({ text }) => perimeterIn(text) !== null && !NOT_A_SUBJECT.test(plain(text)));
  const seen = spot === undefined ? null : perimeterIn(spot.text);
  const both = nearestTitles(context, beside).find(({ text }) => perimetersJoined(text) !== null);
  const joined = both === undefined ? null : perimetersJoined(both.text);
  if (both !== undefined && joined !== null) {
    const reason = because(context, mappingReasons.perimetersInTitle, { text: both.text.slice(0, 80) });
    const runnerUp = `perimeter:${joined[0]}`;
    return entryAt(context, both, both.text, { meaning: 'perimeter:unknown', confidence: 0, reason, runnerUp });
  }
  const ofOther = spot !== undefined && FOREIGN.has(seen?.level ?? '') ? null : territoryEntry(context, beside);
  if (ofOther !== null) return ofOther;
  if (spot !== undefined && seen !== null) {
    const isForeign = FOREIGN.has(seen.level);
    const why = isForeign ? mappingReasons.otherTerritory : mappingReasons.perimeterHere;
    const reason = because(context, why, { text: spot.text.slice(0, 80) });
    const code = seen.siren ?? seen.insee;
    const meaning = `perimeter:${levelOf(context, spot.text, seen)}${code === undefined ? '' : `:${code}`}`;
    return entryAt(context, spot, spot.text, { meaning, confidence: isForeign ? ASKED : 1, reason });
  }
  const { territory } = settings;
  if (territory !== undefined) {
    const reason = because(context, mappingReasons.perimeterSettings, {});
    return entryAt(context, corner, '', { meaning: `perimeter:${territory.level}`, confidence: 1, reason });
  }
  const reason = because(context, mappingReasons.perimeterUnknown, {});
  return entryAt(context, corner, '', { meaning: 'perimeter:unknown', confidence: 0, reason });
}
