import { mappingReasons } from '../../catalogue/mappingReasons';
import { plain } from '../../domain/label';
import type { Mapping, MappingEntry } from '../../domain/mapping';
import { type Language, say } from '../../domain/message';
import type { Recognition } from '../../domain/recognition';
import type { RememberedTable } from '../../domain/rememberedTable';
import { LEAST_ALIKE, likeness, SAME } from './likeness';
import { aspectOf, PROPOSED } from './memory';
import { rememberedTables, withoutYears } from './rememberedTables';

/** Two tables that are as alike as this cannot be told apart, but by the name of their sheet. */
const APART = 0.05;

interface Home {
  readonly recognition: Recognition;
  readonly isChanged: boolean;
}

/**
 * Answers on tables that stand no longer where they stood, brought to the table that has become of each: same profile, same words at its
 * head and down its side, whatever its sheet is called and wherever it stands. One table of the workbook is the home of one only.
 * Answers on single figures stay behind: a figure is asked anew where its cell is not the same.
 */
export function rehomed(
  answers: Mapping,
  tables: readonly RememberedTable[],
  mapping: Mapping,
  recognitions: readonly Recognition[],
  language: Language,
): Mapping {
  const present = new Set(recognitions.map(({ id }) => id));
  const lost = new Set(answers.map(({ recognition }) => recognition).filter((id) => !present.has(id)));
  if (lost.size === 0) return answers;
  const free = recognitions.filter(({ id }) => !answers.some(({ recognition }) => recognition === id));
  const homes = homesOf([...lost], tables, rememberedTables(mapping), free);
  const entries = entriesByTable(mapping);
  return answers.flatMap((answer) => {
    const home = homes.get(answer.recognition);
    if (home === undefined) return [answer];
    const moved = movedTo(answer, home.recognition, entries.get(home.recognition.id) ?? []);
    if (moved === null) return [answer];
    if (!home.isChanged) return [moved];
    const reason = say(mappingReasons.tableChanged, {}, language);
    return [{ ...moved, decidedBy: 'engine' as const, confidence: PROPOSED, reason }];
  });
}

function homesOf(
  lost: readonly string[],
  tables: readonly RememberedTable[],
  present: readonly RememberedTable[],
  free: readonly Recognition[],
): ReadonlyMap<string, Home> {
  const wordsOf = new Map(present.map(({ recognition, words }) => [recognition, new Set(words)]));
  const pairs = lost.flatMap((id) => {
    const words = tables
      .filter(({ recognition }) => recognition === id)
      .reduce<readonly string[]>((most, one) => (one.words.length > most.length ? one.words : most), []);
    return free
      .filter((one) => one.profile === profileOf(id))
      .map((one) => ({
        id,
        one,
        alike: likeness(words, wordsOf.get(one.id) ?? new Set()),
        isSheet: sheetOf(id) === one.sheet,
      }))
      .filter(({ alike }) => alike >= LEAST_ALIKE);
  });
  const ranked = pairs.sort((a, b) => Number(b.isSheet) - Number(a.isSheet) || b.alike - a.alike);
  const homes = new Map<string, Home>();
  const taken = new Set<string>();
  for (const { id, one, alike, isSheet } of ranked) {
    if (homes.has(id) || taken.has(one.id)) continue;
    const rivals = ranked.filter(
      (other) => other.id === id && other.one !== one && !taken.has(other.one.id) && other.isSheet === isSheet,
    );
    if (rivals.some((other) => alike - other.alike < APART)) continue;
    homes.set(id, { recognition: one, isChanged: alike < SAME });
    taken.add(one.id);
  }
  return homes;
}

const profileOf = (id: string): string => id.split(':', 1)[0] ?? '';
/** `pcaet-inventory:GES!A3:D11` → `GES`. */
const sheetOf = (id: string): string => id.slice(id.indexOf(':') + 1, id.lastIndexOf('!'));

function entriesByTable(mapping: Mapping): ReadonlyMap<string, readonly MappingEntry[]> {
  const tables = new Map<string, MappingEntry[]>();
  for (const entry of mapping) {
    const known = tables.get(entry.recognition);
    if (known === undefined) tables.set(entry.recognition, [entry]);
    else known.push(entry);
  }
  return tables;
}

/** The answer in its new home: on the cell that holds its words now; `null` where none does, or several. */
function movedTo(answer: MappingEntry, home: Recognition, entries: readonly MappingEntry[]): MappingEntry | null {
  const aspect = aspectOf(answer.meaning);
  if (aspect === 'value' || aspect === 'fact') return null;
  if (aspect === 'table' || aspect === 'sheet') {
    const [head = ''] = home.address.split(':');
    return { ...answer, recognition: home.id, at: { sheet: home.sheet, address: head } };
  }
  const same = entries.filter((entry) => aspectOf(entry.meaning) === aspect && isSameText(entry, answer, aspect));
  // a unit said on a heading or a label stands where the engine says none
  const named =
    same.length > 0 || answer.label === '' ? same : entries.filter(({ label }) => plain(label) === plain(answer.label));
  const [only] = named;
  return only === undefined || new Set(named.map(({ at }) => at.address)).size > 1
    ? null
    : { ...answer, recognition: home.id, at: only.at, label: only.label };
}

/** A heading and a label keep their words; a title may tell another year. */
const isSameText = (entry: MappingEntry, answer: MappingEntry, aspect: string): boolean =>
  aspect === 'label'
    ? plain(entry.label) === plain(answer.label)
    : withoutYears(entry.label) === withoutYears(answer.label);
