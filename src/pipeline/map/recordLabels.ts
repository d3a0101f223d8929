import { isActionField } from '../../catalogue/headings';
import { mappingReasons } from '../../catalogue/mappingReasons';
import { plain } from '../../domain/label';
import type { MappingEntry } from '../../domain/mapping';
import type { Heading } from '../../domain/recognition';
import { taxIn } from '../../domain/unitWritten';
import { fieldIn } from '../reading/actionHeading';
import { because, type Context, entryAt, ignored, likeness, type Said } from './context';

/** Fields that hold money: their heading says whether with or without tax. */
const MONEY: ReadonlySet<string> = new Set(['amount', 'budget', 'operatingBudget', 'investmentBudget']);
/** The TETE export prints "(TTC)" over amounts that its own template takes as HT (trap 117). */
const EXPORT_AMOUNT = 'montant (ttc)';
const TAX_UNSAID = 0.5;

/** What the headings of an action plan mean: `field:title`, `field:funder-1`, and the tax basis of its amounts. */
export function planMapping(context: Context): readonly MappingEntry[] {
  const taken = new Set<string>();
  let funders = 0;
  let amounts = 0;
  return context.layout.headings.flatMap((heading) => {
    const said = fieldSaid(context, heading);
    const field = said.meaning.startsWith('field:') ? said.meaning.slice('field:'.length) : null;
    if (field === null) return [entryAt(context, heading, heading.text, said)];
    if (field === 'funder') funders += 1;
    if (field === 'amount') amounts = funders > amounts ? funders : amounts + 1; // tied to the funder on its left (trap 66)
    const meaning =
      field === 'funder'
        ? `${said.meaning}-${funders}`
        : field === 'amount'
          ? `${said.meaning}-${amounts}`
          : said.meaning;
    const isAgain = taken.has(meaning) && field !== 'notes';
    taken.add(meaning);
    const entry = entryAt(
      context,
      heading,
      heading.text,
      isAgain ? ignored(context, 'unknownHeading') : { ...said, meaning },
    );
    return MONEY.has(field) ? [entry, taxEntry(context, heading)] : [entry];
  });
}

function fieldSaid(context: Context, heading: Heading): Said {
  for (const text of [...heading.path].reverse()) {
    const found = fieldIn(text);
    if (found === null || !isActionField(found.field)) continue;
    const { match } = found;
    if (match.confidence < 0.7) continue;
    const reason = likeness(context, match, `field:${found.field}`);
    const runnerUp = match.runnerUp === undefined ? {} : { runnerUp: `field:${match.runnerUp}` };
    return { meaning: `field:${found.field}`, confidence: match.confidence, reason, ...runnerUp };
  }
  return ignored(context, 'unknownHeading');
}

function taxEntry(context: Context, heading: Heading): MappingEntry {
  const tax = taxIn(heading.text);
  if (tax !== null && plain(heading.text) !== EXPORT_AMOUNT) {
    const reason = because(context, mappingReasons.taxHere, { text: heading.text });
    return entryAt(context, heading, heading.text, { meaning: `tax:${tax}`, confidence: 1, reason });
  }
  const reason = because(context, tax === null ? mappingReasons.taxUnknown : mappingReasons.taxExport, {});
  const runnerUp = tax === null ? {} : { runnerUp: `tax:${tax}` };
  return entryAt(context, heading, heading.text, {
    meaning: 'tax:unknown',
    confidence: TAX_UNSAID,
    reason,
    ...runnerUp,
  });
}
