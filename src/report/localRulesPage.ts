import { ruleFields } from '../catalogue/fileFields';
import { localRulesWords as words } from '../catalogue/localRulesWords';
import type { LocalRules } from '../domain/localRules';
import type { Language } from '../domain/message';

/** A file that shows every kind of local rule; a test reads it back. */
const example: Readonly<Record<Language, LocalRules>> = {
  fr: exampleOf('Groupe miroir 2026', [
    'sans pilote, une action ne paraît pas décidée',
    'entre 2 et 15 t par habitant pour 300 000 habitants',
    'au-delà, l’opération est décrite dans le plan d’investissement',
  ]),
  en: exampleOf('Mirror Group 2026', [
    'without a lead, an action does not look decided',
    'from 2 to 15 t per inhabitant for 300,000 inhabitants',
    'above that, the operation is described in the investment plan',
  ]),
};

function exampleOf(name: string, [lead, total, budget]: readonly [string, string, string]): LocalRules {
  return {
    version: 1,
    name,
    fields: [{ field: 'lead', why: lead, level: { draft: 'information', ready: 'warning' } }],
    figures: [
      {
        indicator: 'ghg-total',
        unit: 'tCO2e/an',
        min: 600_000,
        max: 4_500_000,
        status: 'measured',
        years: [2018, 2030],
        why: total,
      },
    ],
    budgets: [{ max: 50_000_000, why: budget, level: 'information' }],
  };
}

/** The help page on local rules: what they are, an example, what each field may hold. */
export function localRulesPage(language: Language): string {
  const rows = Object.entries(ruleFields).map(([field, says]) => `| \`${field}\` | ${says[language]} |`);
  return [
    `# ${words.title[language]}\n`,
    `${words.intro[language]}\n`,
    `## ${words.example[language]}\n`,
    `\`\`\`json\n${JSON.stringify(example[language], null, 2)}\n\`\`\`\n`,
    `## ${words.fields[language]}\n`,
    `| ${words.field[language]} | ${words.holds[language]} |`,
    '| --- | --- |',
    ...rows,
    `\n${words.schema[language]}\n`,
  ].join('\n');
}
