import type { Indicator } from '../../catalogue/indicator';
import { indicatorById } from '../../catalogue/indicators';
import { indicatorLabels } from '../../catalogue/labels';
import { mappingReasons } from '../../catalogue/mappingReasons';
import { SURE } from '../../domain/fact';
import { plain } from '../../domain/label';
import { crossing } from '../../domain/recognition';
import { valueAt } from '../../domain/workbook';
import { indicatorOfCode } from '../reading/indicator';
import { matcherOf } from '../reading/match';
import { because, type Context, ignored, likeness, type Said } from './context';
import { textOf } from './surroundings';

const matchIndicator = matcherOf(indicatorLabels);
const AN_IDENTIFIER =
  /^(?:(?:identifiants?|id|code|n°|numero)(?:[ _](?:referentiel|indicateur|crte))?|crte|ref\.?|reference|indicateur_id)$/;
/** A framework's own identifier: its prefix, or the Cit'ergie form of a number and a letter. */
const A_CODE = /^(?:cae|eci|crte|te|terr|pcaet|eau|frich)[ _-]?\d|^\d{1,2}[a-z]\d?$/i;

/** A number that needs the framework of its list before it. */
const BARE = /^\d+\./;

/** An identifier whose title surely names another quantity: energy under an identifier of emissions. */
const CONTRADICTED = 0.8;

function codeMeaning(context: Context, code: string, { id, family }: Indicator, label: string): Said {
  const meaning = `indicator:${id}`;
  const titled = matchIndicator(label);
  const other = titled !== null && titled.confidence >= SURE ? indicatorById.get(titled.target) : undefined;
  if (other === undefined || other.family === family) {
    return { meaning, confidence: 1, reason: because(context, mappingReasons.code, { known: code }) };
  }
  const data = { known: code, name: other.name[context.language] };
  const reason = because(context, mappingReasons.codeAgainst, data);
  return { meaning, confidence: CONTRADICTED, reason, runnerUp: `indicator:${other.id}` };
}

/** What a row of an indicator list is: by its identifier first, which lies less than its title (trap 103); else by its name. */
export function indicatorMeaning(context: Context, entry: number, label: string): Said {
  const { sheet, layout } = context;
  for (const heading of layout.headings.filter(({ text }) => AN_IDENTIFIER.test(plain(text)))) {
    const { row, col } = crossing(layout, entry, heading);
    const written = textOf(valueAt(sheet, row, col));
    const code = BARE.test(written) ? `${layout.codePrefix ?? ''}${written}` : written;
    if (!A_CODE.test(code)) continue;
    const seen = indicatorOfCode(code);
    if (seen === null) return ignored(context, 'notInCore');
    return codeMeaning(context, code, seen.indicator, label);
  }
  const alone = A_CODE.test(label) ? indicatorOfCode(label) : null; // a list of identifiers alone
  if (alone !== null) return codeMeaning(context, label, alone.indicator, label);
  const match = matchIndicator(label);
  if (match === null)
    return { meaning: 'unknown', confidence: 0, reason: because(context, mappingReasons.unknownLabel, {}) };
  return {
    meaning: `indicator:${match.target}`,
    confidence: match.confidence,
    reason: likeness(context, match, `indicator:${match.target}`),
    ...(match.runnerUp !== undefined && { runnerUp: `indicator:${match.runnerUp}` }),
  };
}
