import { outsideSections } from '../catalogue/outsideSections';
import { chapterStateWords, packWords, tableStateWords } from '../catalogue/packWords';
import { type Bilingual, type Language, say } from '../domain/message';
import type { PackChapter, PackManifest, PackTable } from '../domain/pack';
import type { PrintedTable } from '../domain/printedTable';
import type { Validated } from '../domain/settings';
import { daySaid } from '../domain/signature';
import { typeset } from '../domain/typography';
import { type BarChart, barChart } from './barChart';
import { escaped } from './html';

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;color:#242424;max-width:72rem;margin:2rem auto;padding:0 1rem}
h1,h2{color:#0b6670}h2{margin-top:2.5rem;border-bottom:2px solid}h3{margin:2rem 0 .5rem}.lead{font-size:1.1rem}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}th{background:#e4f0f1;color:#0b5f68}
th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border:1px solid #c9d5d7}.n{text-align:right;white-space:nowrap}
.total td{font-weight:600;background:#e4f0f1}.note{color:#555;font-size:.9rem}blockquote{margin:.5rem 0;padding-left:.75rem;border-left:3px solid #c9d5d7}
td:empty::after{content:'\\00a0'}figure{margin:1.5rem 0;break-inside:avoid}figcaption{font-weight:600}svg{width:100%;height:auto;font-size:14px;fill:currentColor}
svg rect{fill:#0b6670;stroke:#0b6670;fill-opacity:.35}svg line{stroke:#888}
@media print{body{margin:0;font-size:9pt}tr{break-inside:avoid}thead{display:table-header-group}}`;

/** A pack as one page to read and print: where the tables stand, then the tables. No script, nothing fetched, text only ever as text. */
export function packPage(
  manifest: Omit<PackManifest, 'parts'>,
  tables: readonly PrintedTable[],
  charts: readonly BarChart[],
  language: Language,
): string {
  const { kind, territory, chapters, validated } = manifest;
  const told = (text: Bilingual) => escaped(typeset(text[language], language));
  const name = escaped(territory?.name ?? packWords.noTerritory[language]);
  const title = `${told(packWords.contract)} – ${name}`;
  const drawn = charts.map((chart) => barChart(chart, language)).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1>
<p class="lead">${told(packWords[kind])}. ${told(kind === 'final' ? packWords.says : packWords.saysDraft)}</p>
${validatedLine(validated, language)}
<h2>${told(packWords.where)}</h2>
${chapterTable(chapters, language)}
${chapters.map((chapter) => chapterDetail(chapter, language)).join('\n')}
<h2>${told(packWords.outside)}</h2>
<ul>${outsideSections.map((section) => `<li>${told(section)}</li>`).join('')}</ul>
${drawn}
<h2>${told(packWords.figures)}</h2>
${tables.map(printed).join('\n')}
</body></html>
`;
}

function validatedLine(validated: Validated | undefined, language: Language): string {
  if (validated === undefined) return '';
  const on = daySaid(validated.on, language);
  const said =
    validated.by === undefined
      ? say(packWords.validated, { on }, language)
      : say(packWords.validatedBy, { on, by: validated.by }, language);
  return `<p>${escaped(said)}</p>`;
}

function chapterTable(chapters: readonly PackChapter[], language: Language): string {
  const { chapter, state, tables, missing, blocking, toJustify, justified, toTranslate } = packWords;
  const head = [chapter, state, tables, missing, blocking, toJustify, justified, toTranslate];
  const rows = chapters.map((one) => {
    const written = `${one.written + one.notApplicable + one.elsewhere}/${one.tables.length}`;
    const counts = [written, missingSaid(one, language), one.blocking, one.toJustify, one.justified, one.toTranslate];
    const cells = [one.title[language], chapterStateWords[one.state][language]];
    return `<tr>${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}${counts.map((count) => `<td class="n">${count}</td>`).join('')}</tr>`;
  });
  return `<div class="wide"><table><thead><tr>${head.map((text) => `<th>${escaped(text[language])}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** A table that nobody took up may want no cell yet: it is told beside the cells that wait, never as a zero. */
const missingSaid = ({ missing, empty }: PackChapter, language: Language): string =>
  empty === 0 ? `${missing}` : say(packWords.missingBeside, { missing, empty }, language);

function chapterDetail({ title, tables, words, validated }: PackChapter, language: Language): string {
  const rows = tables.map(
    (table) =>
      `<tr><td>${escaped(table.code[language])}</td><td>${escaped(table.title)}</td><td>${escaped(tableStateWords[table.state][language])}</td><td>${escaped(detailOf(table))}</td></tr>`,
  );
  const { table, state, why } = packWords;
  const head = [table[language], '', state[language], why[language]]
    .map((text) => `<th>${escaped(text)}</th>`)
    .join('');
  const said = words === undefined ? '' : `<blockquote>${escaped(words)}</blockquote>`;
  return `<h3>${escaped(title[language])}</h3>${said}${validatedLine(validated, language)}<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

const detailOf = ({ reason, page }: PackTable): string => reason ?? page ?? '';

function printed({ title, lines, columns, head, body, notes }: PrintedTable): string {
  const cell = (tag: 'th' | 'td') => (text: string, i: number) =>
    `<${tag}${columns[i]?.isFigures === true && tag === 'td' ? ' class="n"' : ''}>${escaped(text)}</${tag}>`;
  const headings = head.map((row) => `<tr>${row.map(cell('th')).join('')}</tr>`).join('');
  const rows = body.map(
    ({ cells, isTotal }) => `<tr${isTotal ? ' class="total"' : ''}>${cells.map(cell('td')).join('')}</tr>`,
  );
  const told = lines.map((line) => `<p class="note">${escaped(line)}</p>`).join('');
  const under = notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('');
  return `<h3>${escaped(title)}</h3>${told}<div class="wide"><table><thead>${headings}</thead><tbody>${rows.join('')}</tbody></table></div>${under}`;
}
