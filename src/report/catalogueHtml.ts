import { cataloguePageWords as words } from '../catalogue/cataloguePageWords';
import { crosswalks } from '../catalogue/crosswalk/crosswalks';
import { viewById, views } from '../catalogue/crosswalk/views';
import { frameworks } from '../catalogue/frameworks';
import type { View, ViewSector } from '../domain/crosswalk';
import { plain } from '../domain/label';
import type { Language } from '../domain/message';
import type { CatalogueJson, IndicatorJson } from './catalogueJson';
import { remarksOf } from './catalogueMarkdown';
import { relationOf } from './catalogueText';
import { edgeSaid, edgesOf } from './crosswalkEdges';
import { escaped } from './html';
import { viewFile } from './viewPages';

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;color:#242424;max-width:64rem;margin:2rem auto;padding:0 1rem}
h1,h2{color:#0b6670}h2{margin:2rem 0 .25rem;font-size:1.1rem}table{border-collapse:collapse;width:100%}
td{vertical-align:top;padding:.15rem .75rem .15rem 0;border-top:1px solid #e4e2e0}td:nth-child(2){white-space:nowrap}
label{display:block;position:sticky;top:0;background:#fff;padding:.5rem 0}input{font:inherit;width:100%;padding:.4rem}
[hidden]{display:none}`;

/** Hides what does not hold every word typed; words are compared as labels are, without accents or case. */
const SCRIPT = `
const field=document.querySelector('input');
const all=[...document.querySelectorAll('[data-words]')];
const bare=(t)=>t.normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').toLowerCase().replace(/\\u2019/g,"'");
const search=()=>{const wanted=bare(field.value).split(/\\s+/);
for(const one of all)one.hidden=!wanted.every((word)=>one.dataset.words.includes(word));};
field.addEventListener('input',search);search();`;

const htmlPage = (title: string, language: Language, body: string): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1>
<label>${escaped(words.search[language])} <input type="search" autofocus></label>
<noscript><p>${escaped(words.noScript[language])}</p></noscript>
${body}
<script>${SCRIPT}</script>
</body></html>
`;

const wordsOf = (texts: readonly string[]): string => escaped([...new Set(texts.map(plain))].join(' '));

/** Every indicator of the common core, then every sector of every view, on one page with a field to search. Nothing is fetched. */
export const searchPage = ({ indicators }: CatalogueJson, language: Language): string =>
  htmlPage(
    words.title[language],
    language,
    [
      `<p>${escaped(words.intro[language])}</p>`,
      ...indicators.map((one) => article(one, language)),
      ...views.flatMap((view) => view.sectors.map((sector) => sectorArticle(sector, view, language))),
    ].join('\n'),
  );

function article(indicator: IndicatorJson, language: Language): string {
  const { id, name, unit, labels, equivalents } = indicator;
  const rows = equivalents.map((one) => {
    const note = one.note === undefined ? '' : `. ${one.note[language]}`;
    const cells = [frameworks[one.framework].name[language], one.identifier, `${relationOf(one, language)}${note}`];
    return `<tr>${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`;
  });
  const remarks = remarksOf(indicator, language).map((text) => `<p>${escaped(text.replace(/`/g, ''))}</p>`);
  const said = [id, name.fr, name.en, ...labels, ...equivalents.map(({ identifier }) => identifier)];
  return `<section id="${id}" data-words="${wordsOf(said)}"><h2>${escaped(name[language])}</h2>
<p>${escaped(`${id} · ${unit.name[language]}`)}</p><table>${rows.join('')}</table>${remarks.join('')}</section>`;
}

/** A sector of a view: where it goes in each view that it leads to. */
function sectorArticle({ id, name }: ViewSector, view: View, language: Language): string {
  const rows = crosswalks
    .filter(({ from }) => from === view.id)
    .flatMap((crosswalk) =>
      edgesOf(id, view, crosswalk).map((edge) => {
        const { when, to, how, beware } = edgeSaid(edge, crosswalk, language);
        const said = `${to} (${[when, how].join(' ; ')})${beware === '' ? '' : `. ${beware}`}`;
        return `<tr><td>${escaped(viewById.get(crosswalk.to)?.name[language] ?? '')}</td><td></td><td>${escaped(said)}</td></tr>`;
      }),
    );
  const page = `${viewFile(view.id)}.${language}.md`;
  return `<section id="${viewFile(view.id)}-${id}" data-words="${wordsOf([id, name.fr, name.en, view.name.fr, view.name.en])}"><h2>${escaped(name[language])}</h2>
<p><a href="${page}">${escaped(view.name[language])}</a></p><table>${rows.join('')}</table></section>`;
}

const searchedRow = (cells: readonly string[]): string =>
  `<tr data-words="${wordsOf(cells)}">${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`;

/** TETE's own lists on one page: their texts are French whatever the reader's language. */
export function tetePage({ tete }: CatalogueJson): string {
  const indicators = tete.indicators.map(({ id, title, unit, sets }) =>
    searchedRow([id, title, unit, sets.join(', ')]),
  );
  const measures = tete.measures.map(({ referential, id, name }) => searchedRow([`${referential}_${id}`, name]));
  return htmlPage(
    words.tete.fr,
    'fr',
    `<table>${indicators.join('\n')}</table>\n<table>${measures.join('\n')}</table>`,
  );
}
