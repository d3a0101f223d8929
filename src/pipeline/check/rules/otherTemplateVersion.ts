import { message } from '../../../domain/message';
import { templateVersion } from '../../reading/templateVersion';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';

/** The tables that people typed follow one version of the Action Plan template, and the settings ask for the other. */
export const otherTemplateVersion = defineRule({
  meta: {
    id: 'other-template-version',
    over: 'contract',
    severity: 'information',
    title: { fr: 'Des tableaux d’une autre version du modèle', en: 'Tables of another version of the template' },
    why: {
      fr: 'D’une version à l’autre, les tableaux changent de numéro, de lignes et de colonnes : un contrat en suit une seule.',
      en: 'From one version to the other, tables change number, rows and columns: a contract follows one only.',
    },
    message: message(
      'Vos tableaux suivent la version {seen} du plan d’action (« {title} ») ; les réglages demandent la version {asked}.',
      'Your tables follow version {seen} of the Action Plan ("{title}"); the settings ask for version {asked}.',
    ),
    next: message(
      'Mettre « actionPlan » à « {seen} » dans les réglages, ou reprendre vos tableaux dans la version {asked}.',
      'Set "actionPlan" to "{seen}" in the settings, or move your tables to version {asked}.',
    ),
    source: {
      fr: '63 contrats publiés, dont les signes de version ont été comptés (domain/ccc-tables.md, section 0)',
      en: '63 published contracts, whose signs of version were counted (domain/ccc-tables.md, section 0)',
    },
  },

  check: ({ dossier }) => {
    const { actionPlan: asked } = dossier.settings;
    const tables = standingIn(dossier);
    const { version } = templateVersion(
      tables.flatMap(({ standing }) =>
        standing === undefined
          ? []
          : {
              title: standing.title,
              headings: standing.columns.map(({ text }) => text),
              labels: standing.rows.map(({ text }) => text),
              unit: standing.unit ?? '',
            },
      ),
    );
    const telling = tables.filter(({ standing }) => standing?.versions.join() === version);
    const [first] = telling.flatMap(({ standing, plan }) =>
      (standing?.columns ?? [])
        .slice(0, 1)
        .map(({ address, text }) => ({ at: { sheet: plan.name, address }, title: standing?.title || text })),
    );
    if (version === null || version === asked || first === undefined) return nothing;
    return [{ at: first.at, data: { seen: version, asked, title: first.title } }];
  },
});
