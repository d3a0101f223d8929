const names = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Columns of exports, in their plain form without spaces, `_` or `-`. Grants: SCDL `subventions` 2.1.1. Budgets by account: SCDL
 * `budget` 0.8.3, Paris, Angers, Toulouse, La Rochelle (crte-ppi.md, section 3). Reviewed 2026-11-27.
 */
export const grantColumns = names(`
  nomattribuant idattribuant nombeneficiaire idbeneficiaire rnabeneficiaire objet montant dateconvention referencedecision
  conditionsversement datesperiodeversement pourcentagesubvention notificationue dispositifaide`);

/** Exports of the label's frameworks (tete-plan-actions.md, section 6); `statut` and `intitulé` head any list. */
export const labelColumns: ReadonlySet<string> = new Set(
  names(`
  phase potentielmax potentielcollectivite pointsrealises %realise pointsprogrammes %programmes pointsmax pointsmaxreferentiel
  pointsmaxpersonnalises scorerealise scoreprogramme pointspasfaits %pasfait pointsnonrenseignes referentielpoints`),
);

export const accountColumns = names(`
  bgtnatdec bgtannee bgtsiret bgtnom bgtcontnat bgtnature bgtfonction bgtoperation bgtsection bgtopbudg bgtcodrd bgtmtreal bgtmtprev
  bgtcredouv exercicecomptable sectionbudgetaireif sensdepenserecette chapitrecle naturecle fonctioncle codechapitre codearticle
  numerochapitre numeroarticle numerofonction depensesrecettes investissementfonctionnement typemouvement montantrealise mtcpvotebp
  cpexercice cpcodebudget cpcodefonction cpcodenature cpchapitre`);
