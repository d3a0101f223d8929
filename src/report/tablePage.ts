import { tableDescriptions } from '../catalogue/tables';
import type { Column, Computed, Edition, TableDescription } from '../catalogue/tables/description';
import { computedWords, kindWords, tablePageWords as words } from '../catalogue/tables/pageWords';
import { confidenceWords } from '../catalogue/tables/words';
import { type Language, say } from '../domain/message';

/** The page of a document of the contract: each of its tables as it is described, in the order of the template. */
export function tablePage(part: Edition['part'], language: Language): string {
  const tables = tableDescriptions.filter(({ edition }) => edition.part === part);
  return `${[
    `# ${words.title[part][language]}`,
    say(words.intro, {}, language),
    ...tables.flatMap((table) => tableSection(table, language)),
  ].join('\n\n')}\n`;
}

function tableSection(table: TableDescription, language: Language): readonly string[] {
  const { title, aid, version, form, confidence, unit, hasBaseYear, columns, instructions, footnotes, source } = table;
  const about = [
    ...(language === 'fr' ? [aid] : []),
    version[language],
    ...(form === undefined ? [] : [say(words.form, { form }, language)]),
    confidenceWords[confidence][language],
  ];
  const said = [
    ...(unit === undefined ? [] : [say(words.unit, { unit }, language)]),
    ...(hasBaseYear ? [say(words.baseYear, {}, language)] : []),
    `${say(words.rows, {}, language)}${language === 'fr' ? ' :' : ':'} ${rowsSaid(table, language)}.`,
  ];
  return [
    `## ${title}`,
    about.join(' · '),
    said.join(' '),
    [
      row([say(words.column, {}, language), say(words.holds, {}, language), say(words.expected, {}, language)]),
      row(['---', '---', '---']),
      ...columns.map((column) => row(cellsOf(column, table, language))),
    ].join('\n'),
    ...(instructions.length === 0 ? [] : [instructions.map((one) => `- ${one[language]}`).join('\n')]),
    ...footnotes.map((text) => text.replace(/^\*+/, (stars) => stars.replace(/\*/g, '\\*'))),
    say(words.source, { source }, language),
  ];
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;

function cellsOf(column: Column, table: TableDescription, language: Language): readonly string[] {
  const { heading, group, under, aid, kind, unit, choices, computed, placeholder, isRequired, isAdded } = column;
  const name = [group, heading, under].filter((text) => text !== undefined).join(' · ');
  const list = choices === undefined ? '' : say(words.choices, { choices: choices.values.join(', ') }, language);
  const holds = [
    unit === undefined ? kindWords[kind][language] : `${kindWords[kind][language]}, ${unit}`,
    ...(computed === undefined ? [] : [computedSaid(computed, table, language)]),
    ...(choices === undefined ? [] : [choices.isOpen ? `${list} ${say(words.open, {}, language)}` : list]),
    ...(placeholder === undefined ? [] : [say(words.placeholder, { text: placeholder }, language)]),
    ...(isAdded ? [say(words.added, {}, language)] : []),
  ];
  const told = language === 'fr' && aid !== heading ? `${name}<br>${aid}` : name;
  return [told.replace(/\*/g, '\\*'), holds.join(' ; '), isRequired ? say(words.required, {}, language) : ''];
}

function rowsSaid({ rows, total, repeats, shape }: TableDescription, language: Language): string {
  const labels = [...rows, ...(total === null ? [] : [total])]
    .filter(({ label }) => label !== '')
    .map(({ label, detail }) => (detail === undefined ? label : `${label}, ${detail}`).replace(/\*/g, '\\*'));
  if (repeats === undefined) return labels.join(' · ');
  const sentence = say(shape === 'card' ? words.card : words.repeats, { per: repeats.per[language] }, language);
  return [sentence, ...labels].join(' · ');
}

function computedSaid(computed: Computed, { columns }: TableDescription, language: Language): string {
  const named = (id: string): string => columns.find((column) => column.id === id)?.heading ?? id;
  const floored = `, ${say(computedWords.floored, {}, language)}`;
  switch (computed.is) {
    case 'sum':
      return say(computedWords.sum, { of: computed.of.map(named).join(' + ') }, language);
    case 'minus': {
      const holes = { first: named(computed.first), second: named(computed.second) };
      return say(computedWords.minus, holes, language) + (computed.isFloored ? floored : '');
    }
    case 'gap': {
      const holes = { first: named(computed.of), less: computed.less.map(named).join(' − ') };
      return say(computedWords.gap, holes, language) + floored;
    }
    case 'share':
      return say(computedWords.share, { part: named(computed.part), of: named(computed.of) }, language);
    case 'share-of-total':
      return say(computedWords.total, { part: named(computed.part) }, language);
    case 'allowance': {
      const holes = { column: named(computed.column), rate: computed.rate * 100, of: named(computed.of) };
      return say(computedWords.allowance, holes, language);
    }
    case 'ratio':
      return say(computedWords.ratio, { part: named(computed.part), of: named(computed.of) }, language);
  }
}
