import { levelNames } from '../../../catalogue/bodies';
import { askKinds, citiesSheetWords as w } from '../../../catalogue/citiesSheetWords';
import { severityWords } from '../../../catalogue/tables/bookWords';
import type { Severity } from '../../../domain/finding';
import type { ComparedCity, Consolidation, SideRow } from '../../../domain/consolidation';
import { type Language, say } from '../../../domain/message';
import type { PlannedRow, SheetPlan } from '../../../domain/plan';
import { heightFor, rowOf, words } from '../layout';
import { apartText, basisText } from './basisText';
import { citySheet, head } from './citySheet';
import { figureCell } from './figureCell';
import { inOrder, subjectShown } from './subjects';

const WIDTH = { city: 26, short: 16, text: 50, long: 60, cell: 24 } as const;

const nameIn = (cities: readonly ComparedCity[], city: number): string => cities[city]?.name ?? '';

/** Texts of a row, each in a column of this width, high enough for the longest. */
function textRow(key: string, texts: readonly (readonly [text: string, width: number])[]): PlannedRow {
  return rowOf(
    key,
    texts.map(([text], i) => words(text, i === 0 ? 'label' : 'text')),
    heightFor(texts.map(([text, width]) => ({ text, width }))),
  );
}

const KINDS = ['ask', 'barrier', 'lever'] as const;

/** Asks, barriers and levers, by kind, then city by city. */
export function asksSheet({ asks, cities }: Consolidation, language: Language): SheetPlan {
  const sorted = KINDS.flatMap((kind) => asks.filter((one) => one.kind === kind));
  return citySheet(
    'asks',
    {
      columns: [
        head('kind', w.kind, WIDTH.short, language),
        head('city', w.city, WIDTH.city, language),
        head('what', w.what, WIDTH.text, language),
        head('forWhat', w.forWhat, WIDTH.text, language),
        head('toWhom', w.toWhom, 34, language),
        head('levels', w.levels, 22, language),
        head('byWhen', w.byWhen, 14, language),
        head('cell', w.cell, WIDTH.cell, language),
      ],
      body: sorted.map(({ kind, city, what, forWhat = '', toWhom = '', levels, byWhen = '', sheet, address }, i) =>
        textRow(`ask-${i + 1}`, [
          [askKinds[kind][language], WIDTH.short],
          [nameIn(cities, city), WIDTH.city],
          [what, WIDTH.text],
          [forWhat, WIDTH.text],
          [toWhom, 34],
          [levels.length === 0 ? w.notSaid[language] : levels.map((one) => levelNames[one][language]).join(', '), 22],
          [byWhen === '' ? w.notSaid[language] : byWhen, 14],
          [`${sheet}!${address}`, WIDTH.cell],
        ]),
      ),
      frozen: 2,
    },
    language,
  );
}

const SEVERITIES: readonly Severity[] = ['blocking', 'warning', 'information'];

/** Open findings, blocking ones first; of a file that does not list them, how many there are. */
export function findingsOfCities({ findings, cities }: Consolidation, language: Language): SheetPlan {
  const open = findings.filter(({ justification }) => justification === undefined);
  const sorted = SEVERITIES.flatMap((severity) => open.filter((one) => one.severity === severity));
  const counted = cities.filter(({ hasFindings }) => !hasFindings);
  return citySheet(
    'findings',
    {
      columns: [
        head('severity', w.severity, WIDTH.short, language),
        head('city', w.city, WIDTH.city, language),
        head('cell', w.cell, WIDTH.cell, language),
        head('finding', w.finding, WIDTH.long, language),
        head('next', w.next, WIDTH.long, language),
        head('rule', w.rule, 30, language),
      ],
      body: [
        ...sorted.map(({ severity, city, sheet, address, message, next = '', ruleId }, i) =>
          textRow(`finding-${i + 1}`, [
            [severityWords[severity][language], WIDTH.short],
            [nameIn(cities, city), WIDTH.city],
            [sheet === undefined ? '' : `${sheet}!${address ?? ''}`, WIDTH.cell],
            [message, WIDTH.long],
            [next, WIDTH.long],
            [ruleId, 30],
          ]),
        ),
        ...counted.map(({ city, counts }) =>
          textRow(`counted-${city}`, [
            ['', WIDTH.short],
            [nameIn(cities, city), WIDTH.city],
            ['', WIDTH.cell],
            [say(w.findingsCounted, { blocking: counts.blocking, warning: counts.warning }, language), WIDTH.long],
          ]),
        ),
      ],
      frozen: 2,
    },
    language,
  );
}

/** The basis that others are set apart from; whose it is, where one city alone has it. */
function comparedWith({ basis, figures }: SideRow, cities: readonly ComparedCity[], language: Language): string {
  const [first, ...others] = figures;
  const text = basisText(basis, language);
  return first === undefined || others.length > 0
    ? text
    : say(w.notShared, { basis: text, city: nameIn(cities, first.city) }, language);
}

/** Figures that stand on another basis than most, one per row, with all that differs. */
export function apartSheet({ subjects, cities }: Consolidation, language: Language): SheetPlan {
  const body = inOrder(subjects).flatMap(({ subject, rows }) => {
    const [main, ...others] = rows;
    if (main === undefined) return [];
    const { title } = subjectShown(subject, language);
    const shared = comparedWith(main, cities, language);
    return others.flatMap((row) =>
      row.figures.map((figure) => {
        const why = apartText(row, main.basis, language);
        const { sheet, address } = figure.origin;
        return rowOf(
          `${subject}:${figure.city}:${row.basis.taxBasis ?? ''}${row.basis.view ?? ''}`,
          [
            words(title, 'label'),
            words(nameIn(cities, figure.city), 'text'),
            figureCell(figure),
            words(row.basis.unit, 'textSoft'),
            words(why, 'text'),
            words(shared, 'textSoft'),
            words(`${sheet}!${address}`, 'text'),
          ],
          heightFor([
            { text: title, width: WIDTH.text },
            { text: why, width: WIDTH.long },
            { text: shared, width: 36, isSmall: true },
          ]),
        );
      }),
    );
  });
  return citySheet(
    'apart',
    {
      columns: [
        head('subject', w.subject, WIDTH.text, language),
        head('city', w.city, WIDTH.city, language),
        head('value', w.value, WIDTH.short, language),
        head('unit', w.unit, 12, language),
        head('why', w.why, WIDTH.long, language),
        head('main', w.main, 36, language),
        head('cell', w.cell, WIDTH.cell, language),
      ],
      body,
      frozen: 2,
    },
    language,
  );
}
