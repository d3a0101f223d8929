import { chartWords } from '../catalogue/chartWords';
import { findingWords, pageWords } from '../catalogue/findingWords';
import { justificationWords } from '../catalogue/justificationWords';
import { referenceTo } from '../domain/cell';
import type { Severity } from '../domain/finding';
import { type Language, say } from '../domain/message';
import { typeset } from '../domain/typography';
import { type BarChart, barChart } from './barChart';
import { countsSaid } from './causes';
import { type Answered, waitingIn } from './answered';
import { countSeverities, type SpokenFinding, spoken } from './findings';
import { titleOf } from './unneeded';
import { rules } from '../pipeline/check/rules';
import { escaped } from './html';
import { justificationSaid } from './justificationSaid';

const SEVERITIES: readonly Severity[] = ['blocking', 'warning', 'information'];

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;color:#242424;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{color:#0b6670}h2{margin-top:2.5rem;border-bottom:2px solid}.blocking h2{color:#a4262c}.warning h2{color:#7d5400}
.information h2{color:#2c5282}h3{margin:1.5rem 0 .25rem}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-top:1px solid #e4e2e0}
td:first-child{white-space:nowrap;color:#0b6670}.next{margin:.25rem 0 0;padding-left:.75rem;border-left:3px solid #e4e2e0}
figure{margin:1.5rem 0;break-inside:avoid}figcaption{font-weight:600}svg{width:100%;height:auto;font-size:14px;fill:currentColor}
svg rect{fill:#0b6670;stroke:#0b6670;fill-opacity:.35}svg line{stroke:#888}.figures td{color:inherit;white-space:normal}.figures td:last-child,.figures th:last-child{text-align:right}.why{margin:.25rem 0;color:#555}.summary{font-size:1.1rem}
td .reason{margin:.25rem 0 0;font-style:italic}
@media print{body{margin:0;font-size:10pt}tr{break-inside:avoid}thead{display:table-header-group}}`;

/** Findings as one page to read and print: no script, nothing fetched, text only ever as text. */
export function findingsPage(
  { findings, justified, unneeded = [] }: Answered,
  file: string,
  language: Language,
  charts: readonly BarChart[] = [],
): string {
  const words = findings.map((finding) => spoken(finding, language, justified.get(finding)));
  const counts = countsSaid(findings, language);
  const sections = SEVERITIES.flatMap((severity) => {
    const own = words.filter((one) => one.severity === severity);
    if (own.length === 0) return [];
    const title = escaped(say(findingWords[severity], { count: counts[severity] }, language));
    return [`<section class="${severity}"><h2>${title}</h2>${rulesOf(own, language)}</section>`];
  });
  const title = escaped(say(pageWords.title, { file }, language));
  const figures = charts.map((chart) => barChart(chart, language)).join('\n');
  const drawn =
    figures === ''
      ? ''
      : `<section class="figures"><h2>${escaped(chartWords.title[language])}</h2>${figures}</section>`;
  const body = sections.length === 0 ? `<p>${escaped(findingWords.none[language])}</p>` : sections.join('\n');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1>
${summary({ findings, justified }, language)}
${body}
${unneededSection(unneeded, language)}${drawn}
</body></html>
`;
}

/** Justifications whose findings are gone, told so that nobody looks for them. */
function unneededSection(unneeded: NonNullable<Answered['unneeded']>, language: Language): string {
  if (unneeded.length === 0) return '';
  const title = escaped(say(justificationWords.unneededTitle, { count: unneeded.length }, language));
  const lines = unneeded.map(
    ({ ruleId, text }) => `<tr><td>${escaped(titleOf(ruleId, language))}</td><td>${escaped(text)}</td></tr>`,
  );
  return `<section><h2>${title}</h2><table><tbody>${lines.join('')}</tbody></table></section>\n`;
}

/** Where the contract stands, in three figures. */
function summary(answered: Answered, language: Language): string {
  const { blocking, warning, information } = countSeverities(answered.findings);
  const justified = warning - waitingIn(answered).length;
  return `<p class="summary">${escaped(say(pageWords.summary, { blocking, warning, justified, information }, language))}</p>`;
}

function rulesOf(findings: readonly SpokenFinding[], language: Language): string {
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))];
  return ids
    .map((id) => {
      const own = findings.filter(({ ruleId }) => ruleId === id);
      const rows = own.map(({ at, message, justified }) => {
        const where = at === null ? pageWords.whole[language] : referenceTo(at);
        const reason =
          justified === undefined ? '' : `<p class="reason">${escaped(justificationSaid(justified, language))}</p>`;
        return `<tr><td>${escaped(where)}</td><td>${escaped(typeset(message, language))}${reason}</td></tr>`;
      });
      const nexts = [...new Set(own.map(({ next }) => next))].map(
        (next) => `<p class="next">${escaped(typeset(next, language))}</p>`,
      );
      const head = `<thead><tr><th>${pageWords.cell[language]}</th><th>${pageWords.finding[language]}</th></tr></thead>`;
      const title = `${own[0]?.rule ?? ''} (${own.length})`;
      const why = rules.find(({ meta }) => meta.id === id)?.meta.why[language] ?? '';
      return `<h3>${escaped(title)}</h3><p class="why">${escaped(typeset(why, language))}</p><table>${head}<tbody>${rows.join('')}</tbody></table>${nexts.join('')}`;
    })
    .join('\n');
}
