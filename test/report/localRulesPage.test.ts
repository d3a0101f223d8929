import { localRulesPage } from '../../src/report/localRulesPage';
import { page } from '../support/page';

test.each(['fr', 'en'] as const)('the %s page on local rules is the one that the catalogue gives', (language) => {
  page(`help/local-rules.${language}.md`, localRulesPage(language));
});
