import { sinkInReductionRow } from '../../../../src/pipeline/check/rules/sinkInReductionRow';
import { testRule } from '../../../support/ruleTester';

const card = (name: string, reduction: string, compensated: string) => `
  B-2.2: Individual action outlines
  Action name                                                     | ${name}
  Action type                                                     | Nature-based
  Action description                                              | What is done
  Field of action                                                 | Green infrastructure
  Systemic lever                                                  | Technology/infrastructure
  Outcome (according to module B-1.1)                             | Cooler streets
  Responsible bodies/person for implementation                    | Parks
  Action scale & addressed entities                               | City
  Involved stakeholders                                           | Residents
  Comments on implementation                                      | 2025-2030
  GHG emissions reduction estimate (total) per emission source sector | ${reduction}
  GHG emissions compensated (natural or technological sinks)      | ${compensated}
  Total costs and costs by CO2e unit                              | 2000000`;

testRule(sinkInReductionRow, {
  valid: {
    'a sink in the row of emissions compensated': card('Reforestation of the hills', '', '1200 tCO2e'),
    'a reduction of something else': card('Tramway line B', '1200 tCO2e', ''),
    'a sink that reduces as well, both said': card('Tree planting in streets', '40 tCO2e', '1200 tCO2e'),
    'a plan of ours whose action is no sink': {
      sheets: {
        Plan: `
          Axe      | Titre de la fiche action | Direction ou service pilote | Réduction attendue (tCO2e/an) | Statut
          Mobilité | Pistes cyclables         | Voirie                      | 512                           | En cours
          Mobilité | Bus électriques          | Voirie                      | 640                           | En cours`,
      },
      areTablesCompiled: true,
    },
  },
  invalid: {
    'what trees absorb, counted as a reduction': {
      grid: card('Tree planting in streets', '1200 tCO2e', ''),
      findings: {
        'Bilan!B12':
          'Tree planting in streets: 1200 tCO2e as a reduction, nothing in the row of emissions compensated, though the action speaks of a sink.',
      },
    },
  },
});
