import { isActionField } from '../../catalogue/headings';
import { mappingReasons } from '../../catalogue/mappingReasons';
import { moneyReasons } from '../../catalogue/moneyWords';
import { SURE } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { MappingEntry } from '../../domain/mapping';
import { crossing, type Heading, type Layout } from '../../domain/recognition';
import { moneyMeant } from '../../domain/moneyMeaning';
import { taxIn } from '../../domain/unitWritten';
import { valueAt } from '../../domain/workbook';
import { fieldIn } from '../reading/actionHeading';
import { funderHeading } from '../reading/moneyHeading';
import { readNumber } from '../reading/number';
import { because, type Context, entryAt, ignored, likeness, type Said } from './context';
import { textsBeside } from './surroundings';
import { planTerritoryEntry } from './territoryEntry';

/** Fields that hold money: their heading says whether with or without tax. */
const MONEY: ReadonlySet<string> = new Set(['amount', 'budget', 'operatingBudget', 'investmentBudget']);
/** The TETE export prints "(TTC)" over amounts that its own template takes as HT (trap 117). */
const EXPORT_AMOUNT = 'montant (ttc)';
const TAX_UNSAID = 0.5;

/** What the headings of an action plan mean: `field:title`, `field:funder-1`, the tax basis of its amounts; whose plan, when it is another territory's. */
export function planMapping(context: Context): readonly MappingEntry[] {
  const meant = numbered(context.layout.headings.map((heading) => ({ heading, said: fieldSaid(context, heading) })));
  const owner = planTerritoryEntry(context, textsBeside(context));
  const headings = meant.flatMap(({ heading, said }) => {
    const field = fieldOf(said);
    const isFirst = field === 'notes' || bestFor(said.meaning, meant, context.layout) === heading;
    const taken = field === null || isFirst ? said : ignored(context, 'againHeading');
    const own = field === 'title' && isFirst ? asSureAsPlan(context, taken) : taken;
    const entry = entryAt(context, heading, heading.text, own);
    return field !== null && MONEY.has(field.replace(/-\d+$/, '')) ? [entry, taxEntry(context, heading)] : [entry];
  });
  return owner === null ? headings : [...headings, owner];
}

/** A plan that is itself not surely recognised is asked for once, by its titles. */
function asSureAsPlan(context: Context, said: Said): Said {
  const { confidence } = context.recognition;
  if (confidence >= SURE || said.confidence <= confidence) return said;
  const reason = because(context, mappingReasons.planUnsure, { percent: Math.round(confidence * 100) });
  return { ...said, confidence, reason };
}

interface Meant {
  readonly heading: Heading;
  readonly said: Said;
}

const fieldOf = ({ meaning }: Said): string | null =>
  meaning.startsWith('field:') ? meaning.slice('field:'.length) : null;

/** `Financeur 1`, `Montant € HT`, `Financeur 2`…: an amount is tied to the funder on its left (trap 66). */
function numbered(meant: readonly Meant[]): readonly Meant[] {
  let funders = 0;
  let amounts = 0;
  return meant.map(({ heading, said }) => {
    const field = fieldOf(said);
    if (field === 'funder') funders += 1;
    if (field === 'amount') amounts = funders > amounts ? funders : amounts + 1;
    if (field !== 'funder' && field !== 'amount') return { heading, said };
    return { heading, said: { ...said, meaning: `${said.meaning}-${field === 'funder' ? funders : amounts}` } };
  });
}

/** Of several headings with one meaning, the surest; of equals, the first. The title is where the table's labels are. */
function bestFor(meaning: string, meant: readonly Meant[], layout: Layout): Heading | undefined {
  const same = meant.filter(({ said }) => said.meaning === meaning);
  const labels = meaning === 'field:title' ? same.find(({ heading }) => isOfLabels(layout, heading)) : undefined;
  const surest = Math.max(...same.map(({ said }) => said.confidence));
  return (labels ?? same.find(({ said }) => said.confidence === surest))?.heading;
}

const isOfLabels = ({ orientation, labelLine }: Layout, { row, col }: Heading): boolean =>
  (orientation === 'across' ? col : row) === labelLine;

function fieldSaid(context: Context, heading: Heading): Said {
  const funder = funderSaid(context, heading); // `État` over amounts is who pays, not how far the action is
  if (funder !== null) return funder;
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

/** `DSIL`, `Région` over amounts: who pays what, one column for each. */
function funderSaid(context: Context, heading: Heading): Said | null {
  const funder = funderHeading(heading);
  if (funder === null || !holdsAmounts(context, heading)) return null;
  return { meaning: moneyMeant(funder), confidence: 1, reason: because(context, moneyReasons.column, {}) };
}

const holdsAmounts = ({ sheet, layout }: Context, heading: Heading): boolean =>
  layout.entries.slice(0, ROWS_WEIGHED).some((entry) => {
    const { row, col } = crossing(layout, entry, heading);
    const value = valueAt(sheet, row, col);
    return typeof value === 'number' || (typeof value === 'string' && readNumber(value).kind === 'number');
  });

/** Rows enough to tell a column of amounts from one of names. */
const ROWS_WEIGHED = 80;

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
