import { mappingReasons } from '../../catalogue/mappingReasons';
import { plain } from '../../domain/label';
import type { MappingEntry } from '../../domain/mapping';
import { valueAt } from '../../domain/workbook';
import { familyIn } from '../reading/family';
import { perimeterIn } from '../reading/perimeter';
import { type Fit, fitOf, placeIn, sirenWritten, type Territory, territoryNamed } from '../reading/territoryFit';
import { because, type Context, entryAt } from './context';
import { type Beside, textOf } from './surroundings';

/** A line that says who made the figures, or how, whoever they are of. */
const OF_THE_MAKER =
  /^(?:sources?|producteurs?|fournisseur|auteurs?|contact|edition|methode|notes?|nb|n\.b|mis a jour|maj|deliberation|donnees|\*|\()/;

/** A cell that names what its neighbour says: `SIREN | 200000008`, `Territoire | Rivemont Métropole`. */
const A_NAME =
  /^(?:(?:code|n°|numero) )?(?:siren|siret|insee|commune|maille|echelle|territoire|perimetre|collectivite|epci|territory|perimeter)(?: (?:de la collectivite|du territoire|concernee?|geographique|territoriale))?\s*:?$/;

/** A text with what the cell at its right says of it. */
function wholeLine({ sheet }: Context, spot: Beside): Beside {
  if (!A_NAME.test(plain(spot.text))) return spot;
  return { ...spot, text: `${spot.text} : ${textOf(valueAt(sheet, spot.row, spot.col + 1))}` };
}

interface Read extends Beside {
  readonly fit: Fit;
}

/**
 * Asks whose figures a table holds where what stands by it names another territory of the contract's level, by its code or its name, or
 * names it without saying whether the city or the intermunicipality is meant; `null` where it raises no question. A bare name is fine
 * when a title, a note or the name of the sheet says the level, or the code, of the same territory: then the sheet has said it once.
 */
export function territoryEntry(context: Context, beside: readonly Beside[]): MappingEntry | null {
  const { territory } = context.settings;
  if (territory === undefined) return oneOfSeveral(context, beside);
  const near = read(context, beside, territory);
  return (
    otherNamed(context, near, territory) ?? bareEntry(context, near, territory) ?? placeEntry(context, near, territory)
  );
}

/** The same for a plan of actions, which may well speak of the city and of the intermunicipality at once: only another territory is asked. */
export function planTerritoryEntry(context: Context, beside: readonly Beside[]): MappingEntry | null {
  const { territory } = context.settings;
  return territory === undefined ? null : otherNamed(context, read(context, beside, territory), territory);
}

function otherNamed(context: Context, near: readonly Read[], territory: Territory): MappingEntry | null {
  const { top } = context.recognition.box;
  const above = context.sheetNotes.filter(({ row }) => row < top);
  const nearest = near.find(isOther) ?? (near.some(isSame) ? undefined : read(context, above, territory).find(isSaid));
  return nearest !== undefined && isOther(nearest) ? otherEntry(context, nearest, territory) : null;
}

/** Settings that name nobody, and two territories of one level in the workbook: each table that names one is asked. */
function oneOfSeveral(context: Context, beside: readonly Beside[]): MappingEntry | null {
  for (const spot of beside.filter(({ text }) => !OF_THE_MAKER.test(plain(text)))) {
    const own = territoryNamed(spot.text);
    const other = own === null ? undefined : context.territories.find((text) => fitOf(text, own) === 'other');
    if (own === null || other === undefined) continue;
    const names = { text: spot.text.slice(0, 80), other: other.slice(0, 80) };
    const reason = because(context, mappingReasons.territoriesDiffer, names);
    return entryAt(context, spot, spot.text, {
      meaning: 'perimeter:unknown',
      confidence: 0,
      reason,
      runnerUp: ownMeaning(own),
    });
  }
  return null;
}

const read = (context: Context, texts: readonly Beside[], territory: Territory): readonly Read[] =>
  texts
    .filter(({ text }) => !OF_THE_MAKER.test(plain(text)))
    .map((spot) => wholeLine(context, spot))
    .map((spot) => ({ ...spot, fit: fitOf(spot.text, territory) }));

const isOther = ({ fit }: Read): boolean => fit === 'other';
const isSame = ({ fit }: Read): boolean => fit === 'same';
const isSaid = (spot: Read): boolean => isOther(spot) || isSame(spot);

/** Not probable by itself: what is proposed is to leave the figures to their own territory. */
const ASKED = 0.5;

const ownMeaning = ({ level, siren, insee }: Territory): string => {
  const code = siren ?? insee;
  return `perimeter:${level}${code === undefined ? '' : `:${code}`}`;
};

/** By its code, so that confirming it keeps the figures of that territory out; a mere name has no code, and is of none of ours. */
function theirMeaning(text: string, territory: Territory): string {
  const seen = perimeterIn(text);
  const code = sirenWritten(text) ?? seen?.siren ?? seen?.insee;
  if (code === undefined || (territory.siren ?? territory.insee) === undefined) return 'perimeter:other';
  return ownMeaning({ level: territory.level, siren: code });
}

function otherEntry(context: Context, spot: Read, territory: Territory): MappingEntry {
  const own = territory.name ?? territory.siren ?? territory.insee ?? '';
  const reason = because(context, mappingReasons.territoryOther, { text: spot.text.slice(0, 80), own });
  return entryAt(context, spot, spot.text, {
    meaning: theirMeaning(spot.text, territory),
    confidence: ASKED,
    reason,
    runnerUp: ownMeaning(territory),
  });
}

/** A line over the table, not the name of its sheet or of its file. */
function isTitle({ sheet, recognition }: Context, { row, text }: Read): boolean {
  const names: readonly (string | undefined)[] = [sheet.name, sheet.copyOf?.sheet, sheet.copyOf?.file];
  return row <= recognition.box.top && !names.includes(text);
}

/** The sheet says somewhere which level, or the contract's own territory. */
const isSaidElsewhere = (context: Context, near: readonly Read[], territory: Territory): boolean =>
  [...near, ...read(context, context.sheetNotes, territory)].some(
    (one) => isSame(one) || perimeterIn(one.text) !== null,
  );

/** A title that says what is measured and names a place which is not the contract's. */
function placeEntry(context: Context, near: readonly Read[], territory: Territory): MappingEntry | null {
  if (territory.name === undefined) return null;
  const titled = near.find(
    (spot) =>
      spot.fit === 'unsaid' && isTitle(context, spot) && familyIn(spot.text) !== null && placeIn(spot.text) !== null,
  );
  if (titled === undefined || isSaidElsewhere(context, near, territory)) return null;
  const reason = because(context, mappingReasons.territoryOther, {
    text: titled.text.slice(0, 80),
    own: territory.name,
  });
  return entryAt(context, titled, titled.text, {
    meaning: 'perimeter:unknown',
    confidence: 0,
    reason,
    runnerUp: ownMeaning(territory),
  });
}

function bareEntry(context: Context, near: readonly Read[], territory: Territory): MappingEntry | null {
  if (territory.level !== 'epci' && territory.level !== 'commune') return null;
  const bare = near.find((spot) => spot.fit === 'bare' && isTitle(context, spot));
  if (bare === undefined || isSaidElsewhere(context, near, territory)) return null;
  const reason = because(context, mappingReasons.territoryBare, { text: bare.text.slice(0, 80) });
  return entryAt(context, bare, bare.text, {
    meaning: 'perimeter:unknown',
    confidence: 0,
    reason,
    runnerUp: ownMeaning(territory),
  });
}
