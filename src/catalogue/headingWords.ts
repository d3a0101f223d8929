/**
 * Words that a heading over figures may hold without making them anything else than the territory's whole figure of its year: in the
 * plain form, no accents, no case. What a heading says besides is a question (promise 4). Reviewed 2026-11-24.
 */
export const headingPhrases: readonly RegExp[] = [
  /\bgaz a effet de serre\b|\bgreenhouse gas(?:es)?\b|\bcomposes organiques volatils\b|\boxydes? d'azote\b|\bdioxyde de soufre\b/g,
  /\bparticules(?: fines)?(?= ?\(?pm)|\bpm ?(?:10|2[.,]?5)\b|\bnon methaniques\b|\bpolluants atmospheriques\b/g,
  /\bcontrat ville climat\b|\bclimate city contract\b|\bfil de l'eau\b|\bbusiness as usual\b|\bannee de base\b|\betat des lieux\b|\bplan climat(?:[- ]air[- ]energie)?(?: territorial)?\b/g,
  /\b(?:1(?:er)?|31) (?:janvier|decembre)\b|\b(?:january 1|december 31)\b/g,
  /\b(?:with|without) (?:the )?action plan\b|\bplans? d'? ?actions?\b|\bbilan carbone\b|\bavec (?:le )?plan\b/g,
  /\b(?:hors|avec|sans|y compris|excluding|including) (?:utcatf|utcf|lulucf|puits|sequestration)\b/g,
  /\b(?:etat|situation) (?:initiale?|actuelle?)\b|\bnon corrige(?:e?s?) (?:du climat|du? l?a? ?rigueur climatique|des (?:variations|effets) climatiques)\b/g,
  /\bprg ?100\b|\b[367] ?ges\b|\benquetes? (?:menages? )?(?:deplacements?|mobilite)\b|\b(?:emd|edgt|edvm|emc2|emc²|emp)\b(?= ?\d{4})|\b(?:pdu|pdm|pdmd)\b/g,
  /\bfinal energy\b|\benergie finale\b|\bbase year\b|\byear to date\b|\btous secteurs\b|\ball sectors\b/g,
];

export const headingWords: ReadonlySet<string> = new Set(
  `annee annees an ans year years exercice periode date valeur valeurs value values total totals totaux totale
  donnees donnee data chiffres niveau niveaux level levels situation etat inventaire inventaires inventory bilan diagnostic diagnostics
  historique historical serie series territoire territorial territoriale territoriales secteur secteurs sector sectors ensemble
  ges eges ghg emission emissions carbone energie energies energy energetique energetiques consommation consommations conso consumption
  finale finales final production productions enr enr&r renouvelable renouvelables renewable renewables nox pm10 pm2.5 pm2,5 pm25 cov
  covnm so2 nh3 ammoniac sequestration t kt mt teq kteq mteq tco2 ktco2 mtco2 tco2e ktco2e mtco2e tco2eq ktco2eq teqco2 kteqco2 co2 co2e
  co2eq eqco2 eq equ equiv equivalent equivalents tonne tonnes kilotonnes gwh mwh kwh twh tep ktep mtep tj gj pj kg pci milliers millier
  millions million unite unites unit en
  resultat resultats result results realise realises realisee realisees constate constates constatee constatees observe observes
  observee observees observed mesure mesures mesuree mesurees measured reel reels reelle reelles actual
  objectif objectifs obj cible cibles vise visee visees vises target targets goal goals trajectoire trajectoires horizon horizons
  scenario scenarios projection projections projete projetee prospective prospectives prevision previsions forecast tendanciel
  tendancielle tendanciels tendance bau ame ams existantes existing strategies strategie strategy mesures politiques policies measures
  volontariste retenu retenue inaction action actions plan plans pcaet pcet pcaem
  ref reference base baseline diag version versions edition editions millesime release publication extraction livraison maj mise jour
  provisoire provisoires provisional prov estime estimee estimes estimees estimation estimated est consolide consolidee revise revisee
  recalcule recalculee actualise actualisee definitif definitive vote votes votee votees adopte adoptee fixe fixes valide validee
  scope scopes direct directe directes indirect indirecte indirectes brut brute brutes bruts gross net nette nettes nets
  detail details repartition ventilation decomposition breakdown dont
  de du des la le les l d un une et ou a au aux dans pour sur par of the and in to for by with`.split(/\s+/),
);
