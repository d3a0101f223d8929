import { energyTypes } from '../../catalogue/filieres';
import { indicatorById } from '../../catalogue/indicators';
import { mappingReasons } from '../../catalogue/mappingReasons';
import { SURE } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { Spot } from '../../domain/recognition';
import { type EnergyType, energyTypeIn, filiereIn, isFilierePart, isOfOtherType } from '../reading/filiere';
import { isTitled } from '../reading/indicatorNamed';
import { type Topic, topicIn } from '../reading/topic';
import { unlessCommuting } from './commuting';
import { because, type Context, type Said } from './context';
import { isSheetName, ownTitle } from './familyEntry';
import { figuresOf } from './figures';
import { indicatorMeaning } from './indicatorLabels';
import { isListTotal, totalSaid } from './listTotals';
import type { Row } from './provedBySums';
import { typesOfRows } from './rowTypes';
import { labelOf } from './sectorRows';
import { type Sectioned, sectioned } from './sections';
import { subRowsIn } from './subRows';
import { type Beside, NOT_A_SUBJECT } from './surroundings';

/** A label that its title or its block does not bear out is probable at most. */
const UNSURE = 0.7;
const BY_TYPE = 0.95;

/** The rows of a list of indicators: what each label means under the titles of the table and of its block. */
export function listRows(context: Context, beside: readonly Beside[], figures: readonly Spot[]): readonly Sectioned[] {
  const { sheet, layout, recognition } = context;
  const rows = layout.entries.map((entry): Row => {
    const label = labelOf(context, entry);
    const said = indicatorMeaning(context, entry, label);
    return { entry, label, said, figures: figuresOf(sheet, layout, entry, figures) };
  });
  if (recognition.profile === 'tete-indicators') return rows;
  const title = beside.find(({ text }) => !NOT_A_SUBJECT.test(plain(text)) && topicIn(text) !== null);
  // a sheet's name says nothing of a table whose own title names something that we do not know
  const isOver = title !== undefined && !(isSheetName(context, title) && ownTitle(context) !== undefined);
  const topic = isOver ? topicIn(title.text) : null;
  const types = topic === 'renewable' ? typesOfRows(context, rows) : [];
  const titled = sectioned(context, rows);
  const read = titled.map((row, i): Sectioned => {
    const isOfType = row.figures.every((figure) => figure === null) && energyTypeIn(row.label) !== null;
    if (isOfType && topic === 'renewable') return { ...row, said: ofTitle(context) };
    if (isListTotal(row.label) && !isKnown(row)) return { ...row, said: totalSaid(context, rows, types, i, topic) };
    const said = saidUnder(context, row, topic, types[i] ?? null);
    return { ...row, said: unlessCommuting(context, row.label, said, beside) };
  });
  return withoutParts(context, read);
}

/** `PAC`, "dont PAC géothermiques": what is in the row above under the same name gives no figure of its own. */
function withoutParts(context: Context, rows: readonly Sectioned[]): readonly Sectioned[] {
  const subRows = subRowsIn(
    context,
    rows.map(({ label }) => label),
  );
  let whole: Sectioned | undefined;
  return rows.map((row, i) => {
    if (subRows[i] === null) whole = row;
    if (subRows[i] !== 'said' || whole === undefined || whole.said.meaning !== row.said.meaning) return row;
    const reason = because(context, mappingReasons.partOfRow, { whole: whole.label.slice(0, 60) });
    return { ...row, said: { meaning: 'ignore', confidence: 1, reason } };
  });
}

const isKnown = ({ said }: Row): boolean => said.meaning.startsWith('indicator:') && said.confidence >= SURE;

const ofTitle = (context: Context): Said => ({
  meaning: 'ignore',
  confidence: 1,
  reason: because(context, mappingReasons.section, {}),
});

const ofType = ({ language }: Context, label: string, type: EnergyType) => ({
  label: label.slice(0, 60),
  type: energyTypes.find((one) => one.type === type)?.name[language] ?? type,
});

/** What a label means under a topic and, for what is produced, a type. */
function saidUnder(context: Context, { label, said }: Row, topic: Topic | null, type: EnergyType | null): Said {
  const way = topic === 'renewable' ? filiereIn(label, type) : null;
  if (way !== null) {
    const meaning = `indicator:${way.indicator}`;
    return way.other === undefined
      ? {
          meaning,
          confidence: BY_TYPE,
          reason: because(context, mappingReasons.ofType, ofType(context, label, way.type)),
        }
      : {
          meaning,
          confidence: UNSURE,
          reason: because(context, mappingReasons.typeUnsaid, { label: label.slice(0, 60) }),
          runnerUp: `indicator:${way.other}`,
        };
  }
  const indicator = said.meaning.slice('indicator:'.length);
  if (!indicatorById.has(indicator)) return said;
  if (isFilierePart(label)) {
    const reason = because(context, mappingReasons.filierePart, { label: label.slice(0, 60) });
    return { ...said, confidence: Math.min(said.confidence, UNSURE), reason };
  }
  const isBorneOut = isTitled(indicator, label, topic) && (type === null || !isOfOtherType(indicator, type));
  if (isBorneOut) return said;
  const reason = because(context, mappingReasons.notTitled, { label: label.slice(0, 60) });
  return { ...said, confidence: Math.min(said.confidence, UNSURE), reason };
}
