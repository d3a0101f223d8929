/**
 * Words of titles that name no subject, in their plain form and singular: what a table is, when, where and for whom. Written by us
 * from titles of public workbooks; reviewed 2026-11-27.
 */
export const neutralWords: ReadonlySet<string> = new Set(
  `tableau table feuille onglet page annexe figure graphique partie chapitre fiche suite version mise jour provisoire definitif
  resultat donnee chiffre valeur bilan inventaire diagnostic synthese detail resume recapitulatif total global general ensemble
  repartition ventilation evolution comparaison historique serie chronique tendance suivi indicateur reference base annee annuel
  annuelle an mensuel periode depuis jusqu entre avant apres horizon objectif cible trajectoire scenario projection strategie
  secteur sectoriel sectorielle activite categorie poste energie carbone climat climatique pcaet plan programme projet contrat
  territoire territorial territoriale commune ville metropole agglomeration communaute departement region france collectivite
  perimetre local locale intercommunal urbain urbaine emission consommation energetique tonne equivalent millier unite avec sans
  hors dont tous toute chaque dans pour selon leur cette premier second deuxieme calcul methode source observatoire direction
  service transition ecologique environnement developpement durable rapport etude document travail brouillon interne copie
  sheet results data inventory summary year target total`
    .split(/\s+/)
    .map((word) => word.replace(/s$/, '')),
);
