import { mappingReasons } from '../../catalogue/mappingReasons';
import type { MappingEntry } from '../../domain/mapping';
import { familyOfUnit, isMeasuredIn, otherWay, subjectWorded } from '../reading/family';
import { because, type Context } from './context';
import type { Beside } from './surroundings';

/** Two readings of one table, neither of which is even probable by itself. */
const ASKED = 0.5;

/**
 * What a table measures, asked where its words and its unit say two things: tonnes of CO2 under "Consommation d'énergie", GWh under
 * "Émissions"; or where its title speaks of producing and of using at once. What the unit says is proposed, what the words say next.
 */
export function contradicted(context: Context, entry: MappingEntry, titles: readonly Beside[]): MappingEntry {
  const subject = entry.meaning.slice('family:'.length);
  const worded = titles.find(({ text }) => subjectWorded(text) !== null);
  const words = worded === undefined ? null : subjectWorded(worded.text);
  if (worded === undefined || words === null) return entry;
  const text = worded.text.slice(0, 80);
  const unit = [entry.label, ...titles.map((title) => title.text)].find((one) => familyOfUnit(one) !== null);
  const measured = unit === undefined ? null : familyOfUnit(unit);
  if (unit !== undefined && measured !== null && !isMeasuredIn(words, measured)) {
    const reason = because(context, mappingReasons.subjectAgainstUnit, { text, unit: unit.slice(0, 80) });
    return { ...entry, meaning: `family:${measured}`, confidence: ASKED, reason, runnerUp: `family:${words}` };
  }
  const other = otherWay(worded.text, words);
  if (other === null || subject !== words) return entry;
  const reason = because(context, mappingReasons.producedOrUsed, { text });
  return { ...entry, confidence: ASKED, reason, runnerUp: `family:${other}` };
}
