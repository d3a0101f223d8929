const names = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Columns of exports, in their plain form without spaces, `_` or `-`. Grants: SCDL `subventions` 2.1.1. Budgets by account: SCDL
 * `budget` 0.8.3, Paris, Angers, Toulouse, La Rochelle (crte-ppi.md, section 3). Reviewed 2026-11-27.
 */
export const grantColumns = names(`
  nomattribuant idattribuant nombeneficiaire idbeneficiaire rnabeneficiaire objet montant dateconvention referencedecision
  conditionsversement datesperiodeversement pourcentagesubvention notificationue dispositifaide`);

export const accountColumns = names(`
  bgtnatdec bgtannee bgtsiret bgtnom bgtcontnat bgtnature bgtfonction bgtoperation bgtsection bgtopbudg bgtcodrd bgtmtreal bgtmtprev
  bgtcredouv exercicecomptable sectionbudgetaireif sensdepenserecette chapitrecle naturecle fonctioncle codechapitre codearticle
  numerochapitre numeroarticle numerofonction depensesrecettes investissementfonctionnement typemouvement montantrealise mtcpvotebp
  cpexercice cpcodebudget cpcodefonction cpcodenature cpchapitre`);
