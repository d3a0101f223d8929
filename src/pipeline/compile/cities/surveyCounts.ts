import { LEVELS, levelNames } from '../../../catalogue/bodies';
import { askKinds, citiesSheetWords as w } from '../../../catalogue/citiesSheetWords';
import { taxBasisWords } from '../../../catalogue/taxWords';
import { roleWords } from '../../../catalogue/citiesWords';
import { looks, numberFormats } from '../../../catalogue/looks';
import { surveySubtitles, surveyWords as s } from '../../../catalogue/surveyWords';
import { severityWords } from '../../../catalogue/tables/bookWords';
import { ROLES } from '../../../domain/consolidation';
import type { Level } from '../../../domain/fact';
import type { Severity } from '../../../domain/finding';
import { type Language, say } from '../../../domain/message';
import type { PlannedCell, SheetPlan } from '../../../domain/plan';
import type { Survey } from '../../../domain/survey';
import { heightFor, rowOf, words } from '../layout';
import { citySheet, head } from './citySheet';

const WIDTH = { short: 16, level: 36, text: 40 } as const;

const count = (value: number): PlannedCell => ({
  value,
  format: { ...looks.figure, numberFormat: numberFormats.whole },
});

/** From the nearest level to the farthest; where none is said, last. */
const rankOf = (level: Level | undefined): number => (level === undefined ? LEVELS.length : LEVELS.indexOf(level));

/** Who decides, pays and delivers over all cities, by level, in actions and in euros of one tax basis. */
export function surveyLevels({ levels }: Survey, language: Language): SheetPlan {
  const body = ROLES.flatMap((role) =>
    levels
      .filter((one) => one.role === role)
      .sort((a, b) => rankOf(a.level) - rankOf(b.level))
      .flatMap(({ level, cities, actions, euros }) =>
        [
          { key: 'actions', what: w.actions[language], value: actions },
          ...euros.map(({ taxBasis, value }) => ({
            key: taxBasis,
            what: say(w.euros, { tax: taxBasisWords[taxBasis][language] }, language),
            value,
          })),
        ].map(({ key, what, value }) =>
          rowOf(`${role}:${level ?? 'unsaid'}:${key}`, [
            words(roleWords[role][language], 'label'),
            words(levelNames[level ?? 'unsaid'][language], 'text'),
            words(what, 'textSoft'),
            count(cities),
            count(value),
          ]),
        ),
      ),
  );
  const columns = [
    head('role', w.role, WIDTH.short, language),
    head('level', w.level, WIDTH.level, language),
    head('counted', w.what, WIDTH.level, language),
    head('cities', s.cities, WIDTH.short, language),
    head('all', w.all, WIDTH.short, language),
  ];
  return citySheet('levels', { columns, body, frozen: 3 }, language);
}

/** Asks, barriers and levers by the level that they are addressed to. */
export function surveyAsks({ asks }: Survey, language: Language): SheetPlan {
  const body = (['ask', 'barrier', 'lever'] as const).flatMap((kind) =>
    asks
      .filter((one) => one.kind === kind)
      .sort((a, b) => rankOf(a.level) - rankOf(b.level))
      .map(({ level, cities, asks: told }) =>
        rowOf(`${kind}:${level ?? 'unsaid'}`, [
          words(askKinds[kind][language], 'label'),
          words(levelNames[level ?? 'unsaid'][language], 'text'),
          count(cities),
          count(told),
        ]),
      ),
  );
  const columns = [
    head('kind', w.kind, WIDTH.short, language),
    head('level', w.levels, WIDTH.level, language),
    head('cities', s.cities, WIDTH.short, language),
    head('asks', s.asks, WIDTH.short, language),
  ];
  return citySheet('asks', { columns, body, frozen: 2, ...subtitle('asks') }, language);
}

/** The chapters of the contract over all cities. */
export function surveyChapters({ chapters }: Survey, language: Language): SheetPlan {
  const COUNTED = ['cities', 'ready', 'open', 'blocked', 'written', 'empty', 'missing', 'blocking'] as const;
  const columns = [
    head('chapter', w.chapter, WIDTH.text, language),
    ...COUNTED.map((field) => head(field, s[field], WIDTH.short, language)),
  ];
  const body = chapters.map((chapter) =>
    rowOf(
      chapter.key,
      [words(chapter.title[language], 'label'), ...COUNTED.map((field) => count(chapter[field]))],
      heightFor([{ text: chapter.title[language], width: WIDTH.text }]),
    ),
  );
  return citySheet('chapters', { columns, body, ...subtitle('chapters') }, language);
}

const SEVERITIES: readonly Severity[] = ['blocking', 'warning', 'information'];

/** Open findings by rule, blocking ones first. */
export function surveyFindings({ rules }: Survey, language: Language): SheetPlan {
  const columns = [
    head('severity', w.severity, WIDTH.short, language),
    head('rule', w.rule, WIDTH.text, language),
    head('cities', s.cities, WIDTH.short, language),
    head('findings', s.findings, WIDTH.short, language),
  ];
  const body = [...rules]
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.cities - a.cities ||
        (a.ruleId < b.ruleId ? -1 : 1),
    )
    .map(({ ruleId, severity, cities, findings }) =>
      rowOf(`${severity}:${ruleId}`, [
        words(severityWords[severity][language], 'label'),
        words(ruleId, 'text'),
        count(cities),
        count(findings),
      ]),
    );
  return citySheet('findings', { columns, body, frozen: 2, ...subtitle('findings') }, language);
}

const subtitle = (id: 'asks' | 'chapters' | 'findings') => {
  const said = surveySubtitles[id];
  return said === undefined ? {} : { subtitle: said };
};
