/** @jest-environment jsdom */
import { views } from '../../src/catalogue/crosswalk/views';
import { catalogueJson } from '../../src/report/catalogueJson';
import { searchPage, tetePage } from '../../src/report/catalogueHtml';
import { catalogueIndex, familiesIn, familyPage, sectorsPage, unitsPage } from '../../src/report/catalogueMarkdown';
import { viewFile, viewPage } from '../../src/report/viewPages';
import { page } from '../support/page';

const catalogue = catalogueJson();

describe.each(['fr', 'en'] as const)('the %s pages of the catalogue are those that it gives', (language) => {
  test.each(familiesIn(catalogue))('%s', (family) => {
    page(`help/catalogue/${family}.${language}.md`, familyPage(catalogue, family, language));
  });
  test('index, sectors, units', () => {
    page(`help/catalogue/index.${language}.md`, catalogueIndex(catalogue, language));
    page(`help/catalogue/sectors.${language}.md`, sectorsPage(catalogue, language));
    page(`help/catalogue/units.${language}.md`, unitsPage(catalogue, language));
  });
  test.each(views.map((view) => [view.name[language], view] as const))('%s', (_, view) => {
    page(`help/catalogue/${viewFile(view.id)}.${language}.md`, viewPage(view, language));
  });
  test('the page with search', () => {
    page(`help/catalogue/search.${language}.html`, searchPage(catalogue, language));
  });
});

test('the page of TETE', () => {
  page('help/catalogue/tete.html', tetePage(catalogue));
});

test('a text of a list is never markup', () => {
  const [first] = catalogue.tete.indicators;
  const titled = { ...catalogue, tete: { indicators: [{ ...first!, title: '<b>"&' }], measures: [] } };
  expect(tetePage(titled)).toContain('<td>&lt;b&gt;&quot;&amp;</td>');
});

/** The sections that are left when this is typed in the field of the page. */
const shown = (typed: string): readonly string[] => {
  const field = document.querySelector('input')!;
  field.value = typed;
  field.dispatchEvent(new Event('input'));
  return [...document.querySelectorAll('section:not([hidden])')].map(({ id }) => id);
};

test('the field of a page hides what does not hold every word, accents and case aside', () => {
  const text = searchPage(catalogue, 'fr');
  document.body.innerHTML = text.slice(text.indexOf('<body>') + '<body>'.length, text.indexOf('<script>'));
  const script = document.createElement('script');
  script.textContent = text.slice(text.indexOf('<script>') + '<script>'.length, text.indexOf('</script>'));
  document.body.append(script);
  const inViews = views.flatMap(({ sectors }) => sectors).length;
  expect(shown('')).toHaveLength(catalogue.indicators.length + inViews);
  expect(shown('eaux usees contrat')).toEqual(['view-crf-wastewater']);
  expect(shown('reseaux de chaleur et de froid 751')).toEqual(['view-m57-function-751']);
  expect(shown('NOx Routier')).toEqual(['air-nox-transport-routier']);
  expect(shown('crte_1.1')).toEqual(['ghg-total']);
  expect(shown('emissions zzz')).toEqual([]);
});
