import { equivalentsOf } from '../../../catalogue/equivalents';
import { lists } from '../../../catalogue/frameworks/lists';
import type { Indicator } from '../../../catalogue/indicator';
import { translationOf } from '../../../catalogue/tables/narrative';
import { steps } from '../../../catalogue/tables/steps';
import { type Language, say } from '../../../domain/message';
import { unitName } from '../../../domain/unitName';
import { type Compiling, distinct } from '../compiling';
import { figureOf, type Figure } from '../figure';
import { followed } from '../followed';
import { interpolatedFigure } from '../interpolated';
import type { KnownFigure } from '../oneFigure';
import { said, type RecordsFrom } from './recordRow';

/** B-3.1: one line per indicator, its targets in the core's unit. */
export const followedIndicators: RecordsFrom = (compiling) =>
  followed(compiling.dossier, compiling.inventories).map(({ indicator, targets, between }) => ({
    key: `indicator:${indicator.id}`,
    unit: indicator.unit,
    cells: {
      code: said(codeOf(indicator)),
      name: said(`${indicator.name[compiling.language]} (${unitName(indicator.unit, compiling.language)})`),
      ...inBoth('name', (language) => `${indicator.name[language]} (${unitName(indicator.unit, language)})`),
      ...Object.fromEntries(
        [...targets].map(([year, one]) => [`target-${year}`, targetFigure(one, indicator, compiling)]),
      ),
      ...Object.fromEntries(
        [...between].map(([year, pair]) => [
          `target-${year}`,
          interpolatedFigure(year, pair, indicator, compiling.language),
        ]),
      ),
    },
  }));

/** B-3.2: the card of each of these. */
export const indicatorCards: RecordsFrom = (compiling) =>
  followed(compiling.dossier, compiling.inventories).map(({ indicator, targets, between }) => {
    const known = [...targets.values(), ...[...between.values()].flat()];
    const isDirect = indicator.family === 'ghg';
    const systems = equivalentsOf(indicator.id)
      .filter(({ framework, relation }) => !framework.startsWith('ccc-') && relation === 'same')
      .map(({ identifier }) => identifier);
    const sources = [...new Set(known.map(({ producer, source }) => producer ?? source.file ?? source.sheet))];
    return {
      key: `indicator:${indicator.id}`,
      cells: {
        name: {
          ...said(indicator.name[compiling.language]),
          sources: distinct(known.map(({ source }) => source)),
        },
        ...inBoth('name', (language) => indicator.name[language]),
        unit: said(unitName(indicator.unit, compiling.language)),
        definition: said(titleInSets(indicator)),
        direct: said(isDirect ? 'yes' : 'no'),
        ...(isDirect && { sectors: said(indicator.name[compiling.language]) }),
        ...(isDirect && inBoth('sectors', (language) => indicator.name[language])),
        monitoring: said('yes'),
        source: said(sources.join('; ')),
        ...(systems.length > 0 && { systems: said(systems.join(', ')) }),
      },
    };
  });

/** The catalogue's words in both languages: whichever the table has a column for. */
const inBoth = (column: string, text: (language: Language) => string): Readonly<Record<string, Figure>> =>
  Object.fromEntries(
    (['fr', 'en'] as const).map((language) => [translationOf(column, language), said(text(language))]),
  );

/** Its number in the indicator sets of the mission, else the core's own identifier. */
const codeOf = ({ id }: Indicator): string => inSets(id) ?? id;

const inSets = (id: string): string | undefined =>
  equivalentsOf(id).find(({ framework, relation }) => framework === 'ccc-indicator' && relation === 'same')?.identifier;

function titleInSets({ id }: Indicator): string | null {
  const code = inSets(id);
  return lists['ccc-indicator'].find((one) => one.id === code)?.title ?? null;
}

/** A figure of an indicator in the core's unit, by a formula on its cell. */
export function targetFigure(one: KnownFigure, { unit }: Indicator, { language }: Pick<Compiling, 'language'>): Figure {
  const amount = {
    source: one.source,
    value: one.value,
    unit,
    ...(one.read.unit !== undefined && { readUnit: one.read.unit }),
  };
  const manner = { scale: { times: 1 }, unit, otherwise: '', language } as const;
  return figureOf([amount], manner, [
    say(one.status === 'objective' ? steps.objective : steps.year, { year: `${one.year}` }, language),
  ]);
}
