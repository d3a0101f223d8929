// Made by `npm run catalogue` from assets/catalogue/tete-measures.csv: correct that list, not this file.
/** One row per line, cells between tabs: framework, id, name, points, category, indicators, origin, in_progress. */
export const teteMeasureRows = `
cae	1	Planification territoriale
cae	1.1	Stratégie globale climat-air-énergie
cae	1.1.1	Définir la vision, les objectifs et la stratégie Climat-Air-Énergie	12		cae_1.a, cae_1.b, cae_2.a, cae_2.b, cae_3.a, cae_3.b, cae_4.a, cae_4.b, cae_4.c, cae_4.d, cae_4.e, cae_4.f
cae	1.1.1.1	Formaliser la vision et les engagements		bases
cae	1.1.1.2	Définir les principaux objectifs énergétiques et climatiques		mise en œuvre
cae	1.1.1.3	Détailler la stratégie et les objectifs énergétiques et climatiques par secteurs d’activités (scénarios)		mise en œuvre
cae	1.1.1.4	Préciser la stratégie sur la qualité de l’air		mise en œuvre
cae	1.1.1.5	Décliner la stratégie climat-air-énergie de manière opérationnelle en cohérence avec les objectifs		mise en œuvre
cae	1.1.1.6	Diffuser la vision, les objectifs et la stratégie Climat-Air-Énergie		mise en œuvre
cae	1.1.1.7	Évaluer et valoriser les résultats de cette politique climat-air-énergie		effets
cae	1.1.2	Réaliser le diagnostic Climat-Air-Énergie du territoire	10
cae	1.1.2.0	Être en conformité vis-à-vis des obligations réglementaires (PCAET et BEGES)		bases
cae	1.1.2.1	Formaliser les engagements, recenser et synthétiser les données et études existantes		bases
cae	1.1.2.2	Réaliser un bilan climat-air-énergie complet (diversité des indicateurs)		mise en œuvre
cae	1.1.2.3	Adopter et présenter une méthodologie claire		mise en œuvre
cae	1.1.2.4	Réaliser un diagnostic allant au-delà des exigences réglementaires		mise en œuvre
cae	1.1.2.5	Valoriser les résultats en interne et en externe		mise en œuvre
cae	1.1.3	Réaliser un diagnostic de vulnérabilité et s’engager dans un programme d'adaptation au changement climatique du territoire	8
cae	1.1.3.1	Formaliser l’intérêt de la collectivité dans sa volonté de réduire la vulnérabilité du territoire au changement climatique		bases
cae	1.1.3.2	Connaître la vulnérabilité du territoire au changement climatique		mise en œuvre
cae	1.1.3.3	Adopter un programme d’actions d’adaptation et intégrer les effets du changement climatique dans les compétences et les politiques de la collectivité		mise en œuvre
cae	1.1.3.4	Mettre en place un pilotage opérationnel de suivi et d’évaluation de la politique territoriale d’adaptation au changement climatique		effets
cae	1.2	Planification sectorielle
cae	1.2.1	Mettre en place un schéma directeur des énergies et des réseaux de chaleur	10
cae	1.2.1.1	Organiser le pilotage du schéma directeur des énergies et des réseaux de chaleur		bases
cae	1.2.1.2	Étudier la faisabilité de développement des réseaux de chaleur sur le territoire		bases
cae	1.2.1.3	Étudier les potentiels de développement des énergies renouvelables et de récupération sur le territoire		Mise en œuvre
cae	1.2.1.4	Établir un schéma directeur pour la création/extension-densification d'un réseau de chaleur (collectivités métropolitaines)		mise en œuvre
cae	1.2.1.5	Déterminer les secteurs géographiques prioritaires de développement des énergies renouvelables et de récupération		mise en œuvre
cae	1.2.1.6	Coordonner les différentes démarches de planification sectorielle		mise en œuvre
cae	1.2.1.7	Communiquer les résultats et associer les acteurs du territoire		effets
cae	1.2.2	Organiser les mobilités sur le territoire	12		cae_1.e, cae_1.f, cae_2.g, cae_2.h, cae_5
cae	1.2.2.1	Acter la volonté politique de mettre en place une démarche de planification des déplacements		bases
cae	1.2.2.2	Établir un diagnostic mobilité dans une approche concertée		mise en œuvre
cae	1.2.2.3	Planifier des actions pour limiter l’usage de la voiture individuelle		mise en œuvre
cae	1.2.2.4	Prioriser le développement des modes alternatifs de déplacement à la voiture dans la planification		mise en œuvre
cae	1.2.2.5	Suivre les actions mises en œuvre et atteindre des résultats significatifs		effets
cae	1.2.3	Définir et mettre en oeuvre la stratégie de prévention et de gestion des déchets	10		cae_1.h, cae_2.j, cae_6.a, cae_6.b, cae_6.c, cae_6.ca, cae_6.cb, cae_6.cc, cae_6.d, cae_7, cae_7.aa, cae_7.ab, cae_7.b
cae	1.2.3.1	Définir une stratégie de prévention et de gestion des déchets et sensibiliser les acteurs à la prévention et au tri des déchets		bases
cae	1.2.3.2	Mettre en œuvre une politique locale de prévention et de gestion des déchets ambitieuse et tournée vers l’économie circulaire		mise en œuvre
cae	1.2.3.3	Suivre annuellement et atteindre les objectifs		effets
cae	1.2.4	Planifier la rénovation des bâtiments résidentiels et tertiaires et la construction durable sur le territoire	12		cae_1.c, cae_2.e, cae_8
cae	1.2.4.1	Prendre en compte les enjeux climat-air-énergie dans la stratégie "habitat"		bases
cae	1.2.4.2	Disposer d'une stratégie pour la rénovation des locaux tertiaires		bases
cae	1.2.4.3	Construire la politique sur le bâtiment de façon transversale et intégrée avec les autres thématiques et acteurs		mise en œuvre
cae	1.2.4.4	Fixer des niveaux de performance élevés à atteindre pour les constructions et les rénovations des bâtiments		mise en œuvre
cae	1.2.4.5	Associer à la planification des dispositifs opérationnels et financiers		mise en œuvre
cae	1.2.4.6	Observer et évaluer la progression de la construction et de la rénovation performante sur le territoire		effets
cae	1.3	Urbanisme
cae	1.3.1	Utiliser les documents d'urbanisme pour assurer la mise en œuvre des objectifs climat-air-énergie et lutter contre l'artificialisation des sols	12		cae_10, cae_11, cae_9, cae_9.a, cae_9.b, cae_9.c
cae	1.3.1.1	Organiser le pilotage des documents d’urbanisme		bases
cae	1.3.1.2	Réaliser les études nécessaires à l’intégration des thématiques climat-air-énergie		bases
cae	1.3.1.3	Mettre la politique d’urbanisme et les objectifs de développement en cohérence avec la politique climat-air-énergie		mise en œuvre
cae	1.3.1.4	Transcrire les engagements climat-air-énergie dans les volets opposables des documents d’urbanisme		mise en œuvre
cae	1.3.1.5	Connaître et protéger les espaces naturels, agricoles et forestiers de l’artificialisation des sols via les documents d’urbanisme et la politique foncière associée		mise en œuvre
cae	1.3.1.6	Suivre des indicateurs relatifs à l’urbanisme durable et atteindre les objectifs fixés		effets
cae	1.3.2	Transcrire les enjeux climat-air-énergie et de préservation des ressources naturelles dans les opérations d'aménagement	10
cae	1.3.2.1	S’organiser pour bien piloter les opérations d’aménagement		bases
cae	1.3.2.2	Adopter une approche multithématique dans le diagnostic et la conception des projets urbains		bases
cae	1.3.2.3	Elaborer un document "cadre" pour systématiser la qualité environnementale des opérations maîtrisées par la collectivité		bases
cae	1.3.2.4	Assurer la maîtrise d’ouvrage publique ou semi-publique des opérations d’aménagement clés pour mieux prendre en compte les enjeux climat-air-énergie et la préservation des ressources naturelles		mise en œuvre
cae	1.3.2.5	Intégrer des exigences climat-air-énergie dans tous les appels d’offre d’urbanisme et les cahiers des charges de cession des terrains		mise en œuvre
cae	1.3.2.6	Organiser la gestion des déchets des chantiers d'aménagement en partenariat avec les aménageurs		mise en œuvre
cae	1.3.2.7	Contrôler l’efficacité et le respect des exigences		effets
cae	1.3.3	Accompagner et contrôler les travaux de construction et de rénovation	4
cae	1.3.3.1	Organiser toute la chaîne des acteurs en charge de l’instruction à l’octroi des permis de construire pour une attention accrue sur la thématique climat-air-énergie		bases
cae	1.3.3.2	Diffuser de l’information à l’occasion des demandes d’autorisation		bases
cae	1.3.3.3	Vérifier le respect des exigences autant que possible		mise en œuvre
cae	1.3.3.4	Suivre les attestations de conformité		effets
cae	2	Patrimoine de la collectivité
cae	2.1	Suivi et stratégie patrimoniale
cae	2.1.1	Mettre en place une comptabilité énergétique et des émissions de GES des bâtiments publics	10		cae_12, cae_13.a, cae_13.b
cae	2.1.1.1	Mettre en place un socle de connaissance initiale sur son patrimoine		bases
cae	2.1.1.2	S’organiser pour effectuer le suivi régulier des consommations énergétiques du patrimoine bâti		bases
cae	2.1.1.3	Faire un bilan complet, allant au-delà de la réglementation		mise en œuvre
cae	2.1.1.4	Effectuer un suivi des consommations régulier et multi-flux		mise en œuvre
cae	2.1.1.5	Elargir le périmètre des bâtiments pris en compte		mise en œuvre
cae	2.1.1.6	Optimiser le suivi, l'entretien et l'exploitation des installations techniques		mise en œuvre
cae	2.1.1.7	Communiquer		effets
cae	2.1.1.8	Identifier le potentiel d'économie (énergie et coût) et de développement des énergies renouvelables		effets
cae	2.1.2	Elaborer une stratégie patrimoniale incluant un programme de rénovation	8
cae	2.1.2.1	Acter la volonté politique de mettre en place une stratégie patrimoniale ou un plan de rénovation		bases
cae	2.1.2.2	Mettre en œuvre une stratégie de rationalisation de son patrimoine		mise en œuvre
cae	2.1.2.3	Être ambitieux et opérationnel dans la stratégie de rénovation		mise en œuvre
cae	2.1.2.4	Elaborer la stratégie dans une approche transversale climat-air-énergie		mise en œuvre
cae	2.1.2.5	Étudier des moyens de financement innovants pour la mise en œuvre du plan pluriannuel de travaux		mise en œuvre
cae	2.1.2.6	Suivre et adapter le plan pluriannuel de travaux		effets
cae	2.1.3	Etre exemplaire sur les bâtiments publics neufs et rénovés	6
cae	2.1.3.1	Délibérer et inscrire les niveaux de performance dans un document cadre		bases
cae	2.1.3.2	Définir des règles d’usages des bâtiments publics		bases
cae	2.1.3.3	Définir des niveaux de performances ambitieux		mise en œuvre
cae	2.1.3.4	Construire ou rénover un ou des bâtiments exemplaires		mise en œuvre
cae	2.1.3.5	Intégrer ces niveaux de performance dans les appels d’offres		mise en œuvre
cae	2.1.3.6	Généraliser les opérations exemplaires et diffuser les bonnes pratiques		effets
cae	2.2	Valeurs cibles énergétiques et climatiques
cae	2.2.1	Augmenter l'efficacité énergétique pour la chaleur et le rafraîchissement des bâtiments publics	6		cae_14.a, cae_14.b, cae_14.c, cae_15.a, cae_15.a_dom, cae_15.b, cae_15.b_dom
cae	2.2.1.1	Mettre en place des actions de sobriété pour limiter les besoins en chauffage et climatisation		mise en œuvre
cae	2.2.1.2	Mettre en place des indicateurs en kWh/m2/an d'énergie primaire par catégories de bâtiments pour les usages chaleur/rafraîchissement et les comparer avec des valeurs de références locales		mise en œuvre
cae	2.2.1.3	Mettre en place des actions d’efficacité énergétique pour la chaleur et le rafraîchissement du patrimoine spécifique		mise en œuvre
cae	2.2.1.4	Rénover les bâtiments les plus énergivores		effets
cae	2.2.1.5	Constater la baisse des consommations moyennes globales des bâtiments publics		effets
cae	2.2.2	Augmenter l'efficacité énergétique pour l'électricité des bâtiments publics	6		cae_14.a, cae_14.b, cae_14.c, cae_15.a, cae_15.a_dom, cae_15.b, cae_15.b_dom
cae	2.2.2.1	Mettre en place des actions de sobriété pour limiter les besoins en électricité		mise en œuvre
cae	2.2.2.2	Mettre en place des indicateurs en kWh/m2/an d'énergie primaire par catégories de bâtiments pour les usages électriques et les comparer avec des valeurs de références locales.		mise en œuvre
cae	2.2.2.3	Mettre en place des actions d’efficacité énergétique sur l’électricité pour le patrimoine spécifique		mise en œuvre
cae	2.2.2.4	Rénover les bâtiments les plus énergivores		effets
cae	2.2.2.5	Constater la baisse des consommations moyennes globales des bâtiments publics		effets
cae	2.2.3	Augmenter la part de consommation en énergies renouvelables et de récupération pour la chaleur et le rafraîchissement des bâtiments publics	6		cae_16.a, cae_16.b
cae	2.2.3.1	Utiliser les énergies renouvelables et de récupération locales en priorité (selon gisement)		mise en œuvre
cae	2.2.3.2	Si la collectivité dispose de chaufferies bois pour ses bâtiments et équipements, privilégier le bois certifié		mise en œuvre
cae	2.2.3.3	Prendre en compte la qualité de l'air dans ses choix		mise en œuvre
cae	2.2.3.4	Suivre et atteindre une part d’énergie renouvelable et de récupération conséquente pour la chaleur et le rafraîchissement des bâtiments publics		effets
cae	2.2.4	Augmenter la part de consommation en énergies renouvelables pour l'électricité des bâtiments publics	6		cae_17.a, cae_17.b, cae_18
cae	2.2.4.1	Délibérer et monter en compétences sur le sujet		bases
cae	2.2.4.2	Installer des équipements de production d’électricité renouvelable		mise en œuvre
cae	2.2.4.3	Atteindre une part élevée d’électricité renouvelable produite par les installations de la collectivité		effets
cae	2.2.4.4	Acheter de l’électricité renouvelable		effets
cae	2.2.5	Limiter les émissions de gaz à effet de serre des bâtiments publics	6		cae_19.a_hors_dom, cae_19.b_hors_dom
cae	2.2.5.1	Effectuer des bilans GES plus complets que la réglementation ne l’impose		mise en œuvre
cae	2.2.5.2	Limiter les émissions de GES liées à la production de froid		mise en œuvre
cae	2.2.5.3	Réduire les émissions de GES sur l’ensemble du cycle de vie des bâtiments publics		mise en œuvre
cae	2.2.5.4	Réduire la part des bâtiments F ou G (classification DPE pour les gaz à effet de serre) en rénovant les bâtiments les plus énergivores		effets
cae	2.2.5.5	Augmenter la part des bâtiments A ou B (classification DPE pour les gaz à effet de serre)		effets
cae	2.3	Eclairage public et économie d'eau dans les bâtiments
cae	2.3.1	Optimiser l'éclairage public	6		cae_13.d, cae_20
cae	2.3.1.1	Réaliser un diagnostic de l’éclairage public		bases
cae	2.3.1.2	Mettre en place des actions de sobriété sur l’éclairage public en priorité		mise en œuvre
cae	2.3.1.3	Délibérer et mettre en œuvre un plan d’optimisation de l’éclairage public		mise en œuvre
cae	2.3.1.4	Suivre et atteindre les objectifs fixés en matière d’éclairage public		effets
cae	2.3.2	Economiser l'eau dans les bâtiments publics	2		cae_21.a, cae_21.b, cae_21.c, cae_21.d
cae	2.3.2.1	Réaliser un diagnostic précis des consommations d’eau et des conduites d’eau de l’ensemble des bâtiments publics et des grands consommateurs		bases
cae	2.3.2.2	Formaliser l’engagement de la collectivité à réduire ses consommations		bases
cae	2.3.2.3	Sensibiliser et informer les utilisateurs des bâtiments publics		bases
cae	2.3.2.4	Mettre en œuvre les actions et suivre les consommations		mise en œuvre
cae	2.3.2.5	Etre exemplaire sur les consommations d’eau		effets
cae	2.3.3	Gérer sa voirie durablement	2
cae	2.3.3.1	Connaître son patrimoine (voirie)		bases
cae	2.3.3.2	Former/sensibiliser les agents en charge de la voirie		bases
cae	2.3.3.3	Adopter une politique préventive limitant les interventions lourdes		mise en œuvre
cae	2.3.3.4	Limiter l'impact environnemental des matériaux de voirie		mise en œuvre
cae	2.3.3.5	Anticiper et encourager les changements de comportement et le report modal via la politique voirie		mise en œuvre
cae	2.3.3.6	Témoigner de la baisse de l'impact environnemental de sa politique voirie		effets
cae	3	Approvisionnement énergie, eau, assainissement
cae	3.1	Organisation de la distribution d'énergie et services associés
cae	3.1.1	Optimiser le service public de la distribution d'énergie	10
cae	3.1.1.1	Connaître les enjeux de la distribution d’énergie sur le territoire		bases
cae	3.1.1.2	Impliquer les acteurs de la distribution d’énergie de manière transversale		mise en œuvre
cae	3.1.1.3	Intégrer des critères d’efficacité énergétique et de développement des énergies renouvelable dans le service public de distribution d’énergie		mise en œuvre
cae	3.1.1.4	Définir et piloter une stratégie en matière d’optimisation des réseaux pour dialoguer plus efficacement avec les acteurs spécialisés		mise en œuvre
cae	3.1.1.5	Mettre en œuvre un programme localisé de maîtrise de l’énergie avec les gestionnaires/concessionnaires des réseaux		mise en œuvre
cae	3.1.2	Inciter à la réduction des consommations et à l’achat d’électricité verte avec les fournisseurs et syndicats d’énergie	10
cae	3.1.2.1	Inciter à l’achat d’électricité renouvelable		mise en œuvre
cae	3.1.2.2	Utiliser la facturation de l’énergie pour encourager les comportements économes (selon marge d’actions)		mise en œuvre
cae	3.1.2.3	Développer les prestations en matière de maîtrise de l’énergie et d’énergie renouvelable proposées par les acteurs de l’énergie		mise en œuvre
cae	3.1.2.4	Suivre l’efficacité des actions menées		effets
cae	3.2	Production énergétique locale
cae	3.2.1	Récupérer la chaleur industrielle, pratiquer la cogénération, utiliser les réseaux de chaleur/froid comme vecteur	12
cae	3.2.1.1	Evaluer le potentiel de récupération de chaleur et de cogénération		bases
cae	3.2.1.2	Soutenir les installations de récupération de chaleur industrielle et de cogénération sur le territoire		mise en œuvre
cae	3.2.1.3	Suivre le développement de la récupération de chaleur et de la cogénération et atteindre les objectifs fixés		effets
cae	3.2.2	Augmenter l'utilisation des énergies renouvelables pour la chaleur et le rafraîchissement	12		cae_2.c, cae_22, cae_23, cae_24.a, cae_24.b
cae	3.2.2.1	Utiliser les réseaux de chaleur pour atteindre les objectifs fixés en matière de chaleur renouvelable		mise en œuvre
cae	3.2.2.2	Atteindre les objectifs fixés en matière de couverture des besoins de chaleur et de rafraichissement du territoire par les énergies renouvelables		effets
cae	3.2.3	Augmenter la production d'électricité issue d'énergies renouvelables sur le territoire	8		cae_2.d, cae_25.a, cae_25.b, cae_26, cae_27
cae	3.2.3.1	Augmenter progressivement la production d'électricité renouvelable		mise en œuvre
cae	3.2.3.2	Diversifier les sources de production d’électricité renouvelable		mise en œuvre
cae	3.2.3.3	Atteindre une part élevée d’électricité renouvelable		effets
cae	3.3	Gestion de l'eau, des espaces verts, des déchets du territoire
cae	3.3.1	Optimiser l’efficacité des installations d'eau potable (énergie et ressource)	6		cae_28.a, cae_28.b
cae	3.3.1.1	Définir la recherche de l'efficacité énergétique comme un objectif dans les contrats de DSP ou l'inscrire dans la stratégie de la régie		bases
cae	3.3.1.2	Conseiller et former, de façon fréquente, les acteurs du secteur		mise en œuvre
cae	3.3.1.3	Mettre en œuvre des mesures concrètes visant l'amélioration et l'optimisation de l'efficacité énergétique des installations d'eau potable		mise en œuvre
cae	3.3.1.4	Mettre en place des mesures incitatives pour faire économiser l’eau aux usagers		mise en œuvre
cae	3.3.1.5	Anticiper le renouvellement des installations		mise en œuvre
cae	3.3.1.6	Suivre les consommations d’énergie et d’eau suite à la mise en œuvre des mesures		effets
cae	3.3.2	Optimiser le potentiel énergétique des systèmes d'assainissement	12		cae_29
cae	3.3.2.1	Réaliser un état des lieux de l’efficacité des systèmes d’assainissement et formaliser les objectifs		bases
cae	3.3.2.2	Analyser le potentiel de récupération de chaleur sur les eaux usées		bases
cae	3.3.2.3	Analyser le potentiel de valorisation des boues d’épuration		bases
cae	3.3.2.4	Réaliser les travaux d’amélioration de l’efficacité énergétique du système d’assainissement		mise en œuvre
cae	3.3.2.5	Réaliser les travaux de valorisation énergétique des systèmes d’assainissement		mise en œuvre
cae	3.3.2.6	Suivre régulièrement les actions et évaluer leurs effets		effets
cae	3.3.3	Optimiser la gestion des eaux pluviales	6
cae	3.3.3.1	Connaître les enjeux locaux de la gestion des eaux pluviales et des inondations sur son territoire		bases
cae	3.3.3.2	Informer la population des enjeux et des solutions permettant de limiter le ruissellement		bases
cae	3.3.3.3	Réduire les émissions de polluants et le ruissellement à la source, au-delà des compétences du service en charge de la gestion des eaux pluviales		mise en œuvre
cae	3.3.3.4	Utiliser le règlement d’assainissement pour gérer les eaux pluviales au plus près de leur point de chute		mise en œuvre
cae	3.3.3.5	Mener une politique ferme de prévention des inondations et de protection du milieu récepteur		mise en œuvre
cae	3.3.3.6	Devenir exemplaire sur l’ensemble du territoire		effets
cae	3.3.4	Préserver la biodiversité du territoire et développer des espaces verts	6		cae_30, cae_31
cae	3.3.4.1	Connaître l’état de la biodiversité et connaître les enjeux liés aux espaces verts sur son territoire (obligations réglementaires)		bases
cae	3.3.4.2	Sensibiliser à l’importance et à la fragilité de la biodiversité et aux enjeux liés aux espaces verts		bases
cae	3.3.4.3	Réduire les impacts de l’éclairage sur la biodiversité nocturne		mise en œuvre
cae	3.3.4.4	Mettre en place une gestion différenciée des espaces verts et des pratiques alternatives aux produits phytosanitaires sur le territoire		mise en œuvre
cae	3.3.4.5	Prendre en compte la biodiversité dans une approche transversale		mise en œuvre
cae	3.3.4.6	Mettre en place des actions de préservation de la biodiversité contribuant à l’adaptation au changement climatique et à l’amélioration du cadre de vie		mise en œuvre
cae	3.3.4.7	Utiliser des outils de contractualisation opérationnels pour la mise en œuvre de la trame verte et bleue		mise en œuvre
cae	3.3.4.8	Suivre l’évolution de la biodiversité et la gestion des espaces verts		effets
cae	3.3.5	Valoriser les déchets résiduels et les biodéchets	12		cae_32, cae_33, cae_34
cae	3.3.5.1	Effectuer un état des lieux du potentiel d’optimisation de la valorisation énergétique des déchets		bases
cae	3.3.5.2	Valoriser l’énergie issue de la gestion des déchets		mise en œuvre
cae	3.3.5.3	Suivre les objectifs et atteindre un haut niveau de valorisation des déchets		effets
cae	4	Mobilité
cae	4.1	Promotion et suivi de la mobilité durable sur le territoire et en interne
cae	4.1.1	Promouvoir et suivre les pratiques multimodales sur le territoire	10		cae_35, cae_36, cae_37, cae_38, cae_39
cae	4.1.1.1	Connaître les parts modales sur son territoire		bases
cae	4.1.1.2	S’organiser pour mener une politique d’information et de sensibilisation sur la mobilité durable		bases
cae	4.1.1.3	Promouvoir l’intermodalité et les modes de transports alternatifs à la voiture individuelle sous des formes et vers des cibles variées		mise en œuvre
cae	4.1.1.4	Créer un lieu/service dédié à l’information sur l’éco-mobilité		mise en œuvre
cae	4.1.1.5	Travailler avec les acteurs de la mobilité à l’échelle du bassin de vie		mise en œuvre
cae	4.1.1.6	Vérifier la progression des parts modales des modes de transports alternatifs à la voiture, atteindre des valeurs exemplaires et les communiquer		effets
cae	4.1.2	Promouvoir la mobilité durable en interne au sein de la collectivité	6		cae_13.c, cae_40, cae_40.a, cae_40.b, cae_41
cae	4.1.2.1	Réaliser un diagnostic de ses besoins et de sa flotte de véhicules		bases
cae	4.1.2.2	Engager une politique de mobilité durable au sein de la collectivité		bases
cae	4.1.2.3	Former à l'éco-conduite et renouveler sa flotte de véhicules		mise en œuvre
cae	4.1.2.4	Optimiser, rationaliser les déplacements au sein de la collectivité		mise en œuvre
cae	4.1.2.5	Mettre en place des mesures incitatives		mise en œuvre
cae	4.1.2.6	Mettre à disposition des moyens physiques dans la majorité des lieux de travail		mise en œuvre
cae	4.1.2.7	Inciter financièrement les agents à l’usage des modes actifs / TC		mise en œuvre
cae	4.1.2.8	Atteindre les objectifs et communiquer sur les actions engagées		effets
cae	4.2	Rationalisation des déplacements motorisés
cae	4.2.1	Élaborer une politique de stationnement volontariste	8		cae_42
cae	4.2.1.1	Réaliser un diagnostic de l’offre de stationnement et des pratiques		bases
cae	4.2.1.2	Mettre en place une stratégie sur les zones analysées		mise en œuvre
cae	4.2.1.3	Favoriser les véhicules et les espaces de stationnement plus respectueux de l'environnement		mise en œuvre
cae	4.2.1.4	Repenser la stratégie de stationnement afin de favoriser l'intermodalité et le recours aux modes actifs de déplacement		mise en œuvre
cae	4.2.1.5	Elargir la réflexion sur le stationnement		mise en œuvre
cae	4.2.1.6	Evaluer et communiquer sur la politique de stationnement		effets
cae	4.2.2	Réguler le trafic, réduire la vitesse et valoriser l'espace public	16		cae_43
cae	4.2.2.1	Identifier les zones génératrices de déplacements et traversées par des flux importants		bases
cae	4.2.2.2	Mettre en place des outils de gestion du trafic		mise en œuvre
cae	4.2.2.3	Réaménager et restructurer la voirie et les espaces publics afin de créer des zones de circulation apaisée		mise en œuvre
cae	4.2.2.4	Evaluer les actions en faveur de la régulation du trafic et la valorisation de l’espace public		effets
cae	4.2.3	Optimiser la logistique et la gestion des flux de marchandises sur le territoire	6
cae	4.2.3.1	Engager une concertation avec les acteurs locaux pour identifier les flux de marchandises et les besoins		bases
cae	4.2.3.2	Intégrer des orientations en faveur de l'optimisation du transport de marchandises à l'échelle du territoire dans les documents de planification		bases
cae	4.2.3.3	Se doter de la compétence "gestion des marchandises"		bases
cae	4.2.3.4	Réglementer, encadrer, soutenir et faire appliquer l'optimisation de la gestion des flux de marchandises sur le territoire		mise en œuvre
cae	4.2.3.5	Repenser la stratégie de stationnement des véhicules de marchandises		mise en œuvre
cae	4.2.3.6	Inciter et soutenir les acteurs du territoire dans un cadre formalisé		mise en œuvre
cae	4.3	Mobilité alternative
cae	4.3.1	Développer le réseau piétonnier	12		cae_35, cae_43
cae	4.3.1.1	Se doter d’outils pour adopter une stratégie de développement du réseau piétonnier s'appuyant sur un apaisement de la circulation		bases
cae	4.3.1.2	Améliorer prioritairement la situation des zones à forts enjeux		mise en œuvre
cae	4.3.1.3	Densifier et améliorer globalement la qualité du réseau piéton sur le territoire		mise en œuvre
cae	4.3.1.4	Devenir un territoire exemplaire en matière de mobilité piétonne		mise en œuvre
cae	4.3.2	Développer le réseau et les infrastructures cyclables	16		cae_36, cae_44, cae_45, cae_49.f, cae_49.f-hab, cae_44.a
cae	4.3.2.1	Connaître et analyser les déplacements et stationnements cyclistes du territoire		bases
cae	4.3.2.2	Consulter et informer les habitants		bases
cae	4.3.2.3	Adopter un schéma directeur cyclable		bases
cae	4.3.2.4	Mettre en œuvre son schéma directeur cyclable		mise en œuvre
cae	4.3.2.5	Proposer des offres de stationnement vélo de qualité		mise en œuvre
cae	4.3.2.6	Développer un ou des réseaux express vélo (REV) pour faciliter les déplacements entre les grandes villes et leur périphérie		mise en œuvre
cae	4.3.2.7	Suivre et évaluer les résultats		effets
cae	4.3.3	Proposer une offre de transports publics attractive et de qualité	14		cae_37, cae_38, cae_46, cae_47
cae	4.3.3.1	S’organiser en interne		bases
cae	4.3.3.2	Évaluer et analyser les besoins en transports collectifs		bases
cae	4.3.3.3	Orienter l’achat de véhicules des transports publics et le renouvellement de flotte vers les carburants alternatifs (bioGNV, électrique et hydrogène)		mise en œuvre
cae	4.3.3.4	Améliorer l'efficacité du réseau de transports collectifs en collaboration avec les AOM et les principaux générateurs de déplacements		mise en œuvre
cae	4.3.3.5	Diversifier l’offre de transport collectif, pour plus de souplesse		mise en œuvre
cae	4.3.3.6	Mettre en place une tarification adaptée		mise en œuvre
cae	4.3.3.7	Evaluer et communiquer les résultats		effets
cae	4.3.4	Développer l'offre multimodale et l'intermodalité	8		cae_38
cae	4.3.4.1	Analyser les besoins et l’offre multimodale existante		bases
cae	4.3.4.2	Faciliter le changement de mode de transport		mise en œuvre
cae	4.3.4.3	Développer l'usage de la voiture partagée		mise en œuvre
cae	4.3.4.4	Equiper les habitants en vélo		mise en œuvre
cae	4.3.4.5	Accompagner les cyclistes avec des services associés au vélo		mise en œuvre
cae	4.3.4.6	Suivre et atteindre les objectifs fixés		effets
cae	5	Organisation interne
cae	5.1	Gouvernance
cae	5.1.1	Organiser les ressources humaines pour mener la politique climat-air-énergie	6		cae_48
cae	5.1.1.1	Doter la politique climat-air-énergie de moyens humains		bases
cae	5.1.1.2	Décliner finement les responsabilités et les référents		mise en œuvre
cae	5.1.1.3	Travailler en transversalité		mise en œuvre
cae	5.1.1.4	Mesurer l’efficacité de l’organisation interne et l’ajuster si nécessaire		effets
cae	5.1.2	Assurer le pilotage et le portage de la politique climat-air-énergie	6
cae	5.1.2.1	Définir un comité de pilotage transversal et légitime		bases
cae	5.1.2.2	Elaborer et valider les objectifs de la politique climat air énergie en comité de pilotage		mise en œuvre
cae	5.1.2.3	Assurer la mise en œuvre effective des décisions prises		mise en œuvre
cae	5.1.3	Former et mobiliser les élus et les services sur les thématiques climat-air-énergie	6
cae	5.1.3.1	Accompagner les élus et les agents dans la pratique des éco-gestes quotidiens		bases
cae	5.1.3.2	Formaliser le plan de formation/sensibilisation des agents et des élus		bases
cae	5.1.3.3	Accompagner les élus et les agents sur des thématiques particulières		mise en œuvre
cae	5.1.3.4	Mettre en œuvre le plan de formation/sensibilisation climat-air-énergie		mise en œuvre
cae	5.1.3.5	Engager et motiver les élus et les agents		mise en œuvre
cae	5.1.3.6	Evaluer et valoriser l’efficacité des actions de formation et de mobilisation		effets
cae	5.1.4	Suivre l'avancement et évaluer régulièrement la politique climat-air-énergie	8
cae	5.1.4.1	Se doter d’outils et de moyens pour suivre et évaluer son plan d’action		bases
cae	5.1.4.2	Suivre et évaluer régulièrement l’atteinte des objectifs		mise en œuvre
cae	5.1.4.3	Communiquer et informer les acteurs du territoire de l’avancement du programme d’actions		mise en œuvre
cae	5.1.4.4	Faire évoluer son programme d’actions grâce au dispositif de suivi et d’évaluation		mise en œuvre
cae	5.2	Finances et commande publique
cae	5.2.1	Financer la politique Climat Air Energie et réaliser une évaluation climat du budget	12		cae_49.b, cae_49.a, cae_49.a-hab, cae_49.c, cae_49.d, cae_49.d.hab, cae_49.g, cae_49.h, cae_50
cae	5.2.1.1	Sensibiliser les élu.e.s et former les équipes à la prise en compte de la politique climat-air-énergie dans le processus d’élaboration budgétaire		bases
cae	5.2.1.2	Attribuer un budget pour la politique climat-air-énergie		mise en œuvre
cae	5.2.1.3	Réaliser chaque année une évaluation climat du budget		mise en œuvre
cae	5.2.1.4	Analyser les marges de manœuvre budgétaires de la collectivité sur la base de l’évaluation climat du budget		mise en œuvre
cae	5.2.1.5	Diversifier les modes de financement pour atteindre les objectifs climat air énergie et innover		mise en œuvre
cae	5.2.1.6	Suivre annuellement le budget		effets
cae	5.2.1.7	Être cohérent dans sa politique de soutien financier		effets
cae	5.2.2	Etre exemplaire en matière d'écoresponsabilité de la commande publique	8		cae_51
cae	5.2.2.1	S'organiser et mobiliser en interne		bases
cae	5.2.2.2	Voter une délibération sur la mise en œuvre de clauses environnementales (et sociales) dans les marchés publics		bases
cae	5.2.2.3	Faire usage de sobriété pour éviter certains achats		bases
cae	5.2.2.4	Mener les actions simples		mise en œuvre
cae	5.2.2.5	Contribuer à un réseau local achats responsables		mise en œuvre
cae	5.2.2.6	Adopter une délibération définissant un plan pour les achats responsables, recenser les pratiques, effectuer un état des lieux de la production locale		mise en œuvre
cae	5.2.2.7	Appliquer des clauses environnementales variées et systématiser la logique cycle de vie des produits et services, afin de déterminer les dispositions environnementales pertinentes selon les familles d'achat		mise en œuvre
cae	5.2.2.8	Participer à l'amélioration de l'offre en services et produits responsables / entraîner les acteurs locaux		mise en œuvre
cae	5.2.2.9	Passer au crible l'ensemble des achats publics		effets
cae	6	Coopération, communication
cae	6.1	Stratégie de coopération et de communication
cae	6.1.1	Développer une stratégie partenariale multi-niveaux	6		cae_49.e, cae_52, cae_53
cae	6.1.1.1	Identifier les acteurs clés à associer		bases
cae	6.1.1.2	Echanger et s’impliquer dans des projets à l’échelle extra-locale		mise en œuvre
cae	6.1.1.3	Formaliser la stratégie partenariale		mise en œuvre
cae	6.1.1.4	S’impliquer dans l’évolution du cadre réglementaire et législatif climat air énergie		mise en œuvre
cae	6.1.1.5	Mettre en place des actions au niveau international		mise en œuvre
cae	6.1.2	Renforcer la coopération au sein de l'intercommunalité	4
cae	6.1.2.1	Partager une stratégie climat-air-énergie commune		bases
cae	6.1.2.2	Connaître les rôles de chacun en matière de climat, d’air et d’énergie		bases
cae	6.1.2.3	Initier et/ou participer à des actions mutualisées sur le territoire		mise en œuvre
cae	6.1.2.4	Systématiser la coopération intercommunale et donner l’exemple sur le territoire		mise en œuvre
cae	6.1.3	Développer un plan de communication pour chaque cible du territoire	4		cae_54
cae	6.1.3.1	Connaître les besoins, identifier les cibles prioritaires et budgéter le plan de communication		bases
cae	6.1.3.2	Décliner l’identité climat air énergie de la collectivité dans les différents supports de communication		mise en œuvre
cae	6.1.3.3	Donner du poids et crédibiliser les actions de la collectivité dans sa communication		mise en œuvre
cae	6.1.3.4	Décliner le plan de communication pour chaque cible du territoire		mise en œuvre
cae	6.1.3.5	Contrôler et évaluer l’efficacité du plan de communication		effets
cae	6.2	Bâtiments résidentiels et tertiaires
cae	6.2.1	Coopérer avec les acteurs professionnels du bâtiment et de l'immobilier	10
cae	6.2.1.1	Disposer d'une connaissance fine des acteurs du bâtiment et de l'immobilier privé et les sensibiliser aux enjeux climat-air-énergie		bases
cae	6.2.1.2	Animer et inciter les acteurs à qualifier leurs pratiques		mise en œuvre
cae	6.2.1.3	Les bailleurs sociaux sont engagés aux côtés de la collectivité dans des actions particulièrement ambitieuses		mise en œuvre
cae	6.2.1.4	Disposer d’une stratégie de mobilisation des professionnels du bâtiment et de l’immobilier formalisée		mise en œuvre
cae	6.2.2	Prévenir et lutter contre la précarité énergétique	6		cae_55, cae_56
cae	6.2.2.1	Réaliser un état des lieux de la précarité énergétique liée au logement et à la mobilité sur le territoire		bases
cae	6.2.2.2	Adopter une stratégie de lutte contre la précarité énergétique liée au logement et à la mobilité		mise en œuvre
cae	6.2.2.3	Fédérer les acteurs autour de la problématique de la précarité énergétique afin d’initier la prévention contre la précarité énergétique		mise en œuvre
cae	6.2.2.4	Formaliser une offre d'outils à destination des ménages en situation de précarité		mise en œuvre
cae	6.2.3	Accompagner les particuliers pour la rénovation et la construction durable de leur logement (habitat individuel et collectif)	10		cae_65, cae_8
cae	6.2.3.1	Disposer de services d’information climat-air-énergie visibles et accessibles pour le particulier		bases
cae	6.2.3.2	Adresser des conseils pour la rénovation BBC notamment, et la construction, à des cibles variées		mise en œuvre
cae	6.2.3.3	Accompagner le particulier jusqu’aux travaux de rénovation énergétique		mise en œuvre
cae	6.2.3.4	Soutenir financièrement le particulier		mise en œuvre
cae	6.2.3.5	Mesurer les résultats de l’accompagnement		effets
cae	6.2.3.6	Mettre en place un dispositif de suivi des projets subventionnés pour analyser l'efficacité des moyens investis		effets
cae	6.2.4	Accompagner les acteurs du secteur tertiaire pour la rénovation et la construction durable de leurs locaux	8
cae	6.2.4.1	Disposer de services d’information climat-air-énergie visibles et accessibles pour les acteurs tertiaires		bases
cae	6.2.4.2	Aller au-delà du conseil ponctuel pour la rénovation durable du secteur tertitaire privé		mise en œuvre
cae	6.2.4.3	Rationaliser et mutualiser la construction de nouveaux locaux tertiaires		mise en œuvre
cae	6.2.4.4	Inciter à la limitation des consommations d'électricité spécifique propres au secteur tertiaire		mise en œuvre
cae	6.2.4.5	Coopérer avec les autres acteurs du tertiaire public sur le territoire (enseignement, hôpitaux, services administratifs...)		mise en œuvre
cae	6.2.4.6	Mesurer les résultats de l’activité d'accompagnement		effets
cae	6.3	Activités économiques
cae	6.3.1	Favoriser les activités économiques durables	8		cae_1.d, cae_1.i, cae_1.j, cae_2.f, cae_2.k
cae	6.3.1.1	Partager la stratégie, les connaissances et les enjeux liés aux entreprises au sein de la collectivité		bases
cae	6.3.1.2	Capitaliser et travailler en partenariat avec les acteurs spécialisés		bases
cae	6.3.1.3	Améliorer la qualité et la mixité des zones d'activités économiques		mise en œuvre
cae	6.3.1.4	Impliquer les entreprises dans des projets d’écologie industrielle structurés et collectifs		mise en œuvre
cae	6.3.1.5	Maintenir une dynamique économique, en adéquation avec les besoins d’une société bas carbone		mise en œuvre
cae	6.3.2	Développer un tourisme durable	4		cae_57
cae	6.3.2.1	Identifier les enjeux et les bonnes pratiques en matière de tourisme durable sur le territoire		bases
cae	6.3.2.2	Mobiliser les acteurs du tourisme		bases
cae	6.3.2.3	Développer une offre touristique de haute qualité environnementale (hors mobilité)		mise en œuvre
cae	6.3.2.4	Mettre en place une offre globale de mobilité durable en lien avec le tourisme		mise en œuvre
cae	6.3.2.5	Intégrer et formaliser de manière ambitieuse l’enjeu du tourisme durable dans la vision climat air énergie du territoire		mise en œuvre
cae	6.3.3	Contribuer à l'innovation et l'excellence sur la thématique climat-air-énergie	6
cae	6.3.3.1	Mener une veille pro-active sur les acteurs et projets phares		bases
cae	6.3.3.2	Formaliser l’engagement de la collectivité dans le soutien des projets des acteurs privés		bases
cae	6.3.3.3	Participer à des études et des recherches pour faire progresser les connaissances et techniques		mise en œuvre
cae	6.3.3.4	S’investir et se mobiliser concrètement sur des réalisations ambitieuses		mise en œuvre
cae	6.3.3.5	Etre un territoire d’innovation et d’excellence sur certaines thématiques		mise en œuvre
cae	6.4	Agriculture, forêt
cae	6.4.1	Soutenir une agriculture et une alimentation plus durable	12		cae_1.g, cae_2.i, cae_58, cae_59, cae_60, cae_61, cae_61.b, cae_63.a, cae_63.c, cae_63.d
cae	6.4.1.1	Réaliser un diagnostic agricole et alimentaire de son territoire		bases
cae	6.4.1.2	Animer son territoire sur le sujet de l’agriculture et de l’alimentation durable		bases
cae	6.4.1.3	Améliorer la performance environnementale de la production agricole		mise en œuvre
cae	6.4.1.4	Reterritorialiser l’alimentation de la collectivité et contribuer à sa résilience alimentaire		mise en œuvre
cae	6.4.1.5	Modifier les habitudes alimentaires, notamment dans la restauration collective, en respectant les obligations de la loi EGalim et en s’engageant plus loin		mise en œuvre
cae	6.4.1.6	Participer concrètement à des installations et au maintien des pratiques agricoles durables		mise en œuvre
cae	6.4.1.7	Adopter une vision globale grâce à la formalisation d’un Projet Alimentaire Territorial (PAT)		mise en œuvre
cae	6.4.1.8	Mesurer et atteindre des objectifs ambitieux en matière d’agriculture et d’alimentation durable		effets
cae	6.4.2	Soutenir l'utilisation durable des forêts et des espaces boisés	6		cae_62, cae_63.a, cae_63.b
cae	6.4.2.1	Sensibiliser élus, services et acteurs du territoire aux enjeux liés à la forêt et aux espaces boisés		bases
cae	6.4.2.2	Lutter contre la déforestation importée		bases
cae	6.4.2.3	Réaliser des diagnostics, connaître les enjeux liés à la forêt et aux espaces boisés sur son territoire		bases
cae	6.4.2.4	Formaliser sa stratégie dans des documents de planification dédiés à la forêt et dans les documents d’urbanisme		mise en œuvre
cae	6.4.2.5	Mettre en place les actions définies dans le plan de préservation et valorisation de la forêt permettant une mobilisation durable de bois et un renforcement durable des puits de carbone dans les forêts (biomasse et sols)		mise en œuvre
cae	6.4.2.6	Prendre en charge, promouvoir et soutenir le développement d’une filière bois-construction locale et à haute performance environnementale		mise en œuvre
cae	6.4.2.7	Prendre en charge, promouvoir et soutenir le développement d’une filière bois-énergie à haute performance environnementale		mise en œuvre
cae	6.4.2.8	Suivre et atteindre ses objectifs en matière de forêt et d’espaces boisés		effets
cae	6.5	Société civile
cae	6.5.1	Mobiliser la société civile en développant la concertation	6
cae	6.5.1.1	Définir une organisation et identifier des axes de travail pour entretenir une culture de la collaboration sur le territoire		bases
cae	6.5.1.2	Conduire une concertation régulière et pérenne		mise en œuvre
cae	6.5.1.3	Utiliser les contributions des instances de concertation		effets
cae	6.5.2	Inciter les citoyens et les relais d'opinions à une consommation responsable, limiter l'emprise de la publicité	6
cae	6.5.2.1	S'organiser en interne et localement pour sensibiliser les habitants		bases
cae	6.5.2.2	Informer et mobiliser les relais d’opinions (partis politiques, associations, ONG)		bases
cae	6.5.2.3	Sensibiliser les habitants sur l’éco-consommation et les éco-gestes		mise en œuvre
cae	6.5.2.4	Montrer l’exemple lors des évènements		mise en œuvre
cae	6.5.2.5	Limiter l’emprise de la publicité		mise en œuvre
cae	6.5.2.6	Soutenir l’éco-consommation locale, notamment via un système d'échange local ou une monnaie locale		mise en œuvre
cae	6.5.3	Développer des actions d'éducation et de sensibilisation dans les établissements scolaires et centres de petite enfance	4		cae_64
cae	6.5.3.1	Rencontrer les acteurs locaux de l’éducation et la petite enfance et s’organiser pour mener des actions communes		bases
cae	6.5.3.2	Sensibiliser les enfants aux enjeux climat-air-énergie et à l’éco-citoyenneté		mise en œuvre
cae	6.5.3.3	Mettre en place des lignes de bus pédestre ou cycliste dans le cadre d’un Plan de déplacement établissement scolaire (PDES)		mise en œuvre
cae	6.5.3.4	Pérenniser et massifier la sensibilisation		mise en œuvre
cae	6.5.3.5	Suivre les résultats et atteindre les objectifs fixés		effets
eci	1	Définition d'une stratégie globale de la politique économie circulaire et inscription dans le territoire	90
eci	1.1	Définir une stratégie globale de la politique Economie Circulaire et assurer un portage politique fort	30		eci_1
eci	1.1.1	S'engager politiquement et mettre en place des moyens		bases
eci	1.1.1.1	Identifier un élu référent en charge de la politique Economie Circulaire
eci	1.1.1.2	Engager la politique Economie Circulaire - Formaliser une vision et des engagements économie circulaire
eci	1.1.1.3	Désigner un chef de projet économie circulaire
eci	1.1.1.4	Identifier l'équipe technique
eci	1.1.1.5	Allouer un budget à la politique économie circulaire
eci	1.1.2	Réaliser le diagnostic de l'économie circulaire		bases
eci	1.1.2.1	Identifier les enjeux et objectifs en lien avec l'économie circulaire dans les documents de planification existants
eci	1.1.2.2	Intégrer dans le diagnostic une analyse des secteurs économiques
eci	1.1.2.3	Intégrer dans le diagnostic une analyse des enjeux environnementaux
eci	1.1.2.4	Intégrer dans le diagnostic une analyse des enjeux sociaux
eci	1.1.2.5	Réaliser un recensement des acteurs et des initiatives
eci	1.1.3	Élargir la gouvernance en interne et en externe		bases
eci	1.1.3.1	Mettre en place un comité de pilotage interne élargi
eci	1.1.3.2	Mettre en place une gouvernance élargie avec les représentants des acteurs du territoire (société civile, acteurs publics, acteurs économiques)
eci	1.1.3.3	Mettre en place des groupes de travail pour la construction des actions économie circulaire
eci	1.1.4	Adopter une stratégie et un programme d'actions Économie Circulaire		mise en œuvre
eci	1.1.4.1	Intégrer dans la stratégie les enjeux économiques, environnementaux et sociaux
eci	1.1.4.10	Intégrer dans le programme d'actions des actions sur le pilier écologie industrielle et territoriale
eci	1.1.4.11	Intégrer dans le programme d'actions des actions sur le pilier économie de la fonctionnalité de l'économie circulaire
eci	1.1.4.12	Intégrer dans le programme d'actions des actions sur le pilier consommation responsable de l'économie circulaire
eci	1.1.4.13	Intégrer dans le programme d'actions des actions sur le pilier allongement de la durée d'usage de l'économie circulaire
eci	1.1.4.14	Intégrer dans le programme d'actions des actions sur le pilier recyclage de l'économie circulaire
eci	1.1.4.2	Fixer dans la stratégie des caps à court, moyen et long terme
eci	1.1.4.3	Cibler dans la stratégie la société civile, les acteurs publics et les acteurs économiques
eci	1.1.4.4	Couvrir dans la stratégie tous les axes de l'économie circulaire
eci	1.1.4.5	Intégrer dans le programme d'actions des actions vers la société civile
eci	1.1.4.6	Intégrer dans le programme d'actions des actions vers les acteurs publics
eci	1.1.4.7	Intégrer dans le programme d'actions des actions vers les acteurs économiques
eci	1.1.4.8	Intégrer dans le programme d'actions des actions sur le pilier approvisionnement durable de l'économie circulaire
eci	1.1.4.9	Intégrer dans le programme d'actions des actions sur le pilier éco-conception de l'économie circulaire
eci	1.1.5	Mettre en œuvre et valoriser les actions		mise en œuvre
eci	1.1.5.1	Valoriser des actions antérieures à la stratégie
eci	1.1.5.2	Valoriser plus de 20% des actions issues du programme d'actions
eci	1.1.5.3	Valoriser plus de 50% des actions issues du programme d'actions
eci	1.1.5.4	Couvrir les différents piliers de l'économie circulaire avec le programme d'actions réalisé
eci	1.2	Développer une démarche transversale avec l'ensemble des politiques de la collectivité	30		eci_3, eci_2
eci	1.2.1	Former en interne		bases
eci	1.2.1.1	Définir un programme de formation économie circulaire
eci	1.2.1.2	Inclure dans le programme de formation des formations économie circulaire pour les élus et les techniciens
eci	1.2.1.3	Disposer de plus de 20% des unités de gestion qui ont au moins 1 salarié formé à l'économie circulaire
eci	1.2.1.4	Former le DGA/DGS à l'économie circulaire
eci	1.2.1.5	Former plus de 20% des élus à l'économie circulaire
eci	1.2.2	Mettre en place une transversalité des actions et des projets		mise en œuvre	eci_30
eci	1.2.3	Intégrer l'économie circulaire dans les politiques territoriales		mise en œuvre	eci_31
eci	1.2.4	Mettre en place une transversalité inter-collectivités		mise en œuvre
eci	1.2.4.1	Partager avec les EPCI les observations sur les gisements de déchets à optimiser
eci	1.2.4.2	Accompagner collectivement les EPCI adhérents vers la construction d'actions sur leurs autres compétences
eci	1.2.4.3	Réaliser des actions de prévention et de sobriété en amont de la production de déchets dans le cadre d'une compétence
eci	1.2.4.4	Réaliser des actions de prévention et de sobriété en amont de la production de déchets dans le cadre de plusieurs compétences
eci	1.3	Suivre, évaluer et améliorer le déploiement de la politique Économie Circulaire	30
eci	1.3.1	Déterminer des indicateurs spécifiques dotés d'objectifs		bases
eci	1.3.1.1	Identifier les indicateurs de résultat
eci	1.3.1.2	Identifier les indicateurs d'impact
eci	1.3.1.3	Identifier les indicateurs spécifiques par secteur stratégique (en lien avec l'orientation 3.1)
eci	1.3.2	Effectuer le bilan et ajuster les actions		effets
eci	1.3.2.1	Réaliser le bilan
eci	1.3.2.2	Partager le bilan avec la gouvernance
eci	1.3.2.3	Communiquer sur le bilan à l'externe
eci	1.3.2.4	Mettre à jour régulièrement le programme d'actions au regard, notamment, de l'évaluation
eci	2	Développement des services de réduction, collecte et valorisation des déchets	80
eci	2.1	Disposer d'un programme de prévention des déchets	10		cae_6.a
eci	2.1.0	Respecter la réglementation en matière de prévention de déchets		bases
eci	2.1.1	Mettre en œuvre les actions du PLPDMA		mise en œuvre
eci	2.1.1.1	Déployer 3 à 9 actions sur l'année
eci	2.1.1.2	Déployer 10 à 14 actions sur l'année
eci	2.1.1.3	Déployer 15 actions ou plus
eci	2.1.1.4	Exploiter 1 ou 2 axes du guide PLPDMA de l'ADEME
eci	2.1.1.5	Exploiter 3 ou 4 axes du guide PLPDMA de l'ADEME
eci	2.1.1.6	Exploiter 5 ou 6 axes du guide PLPDMA de l'ADEME
eci	2.1.1.7	Exploiter au moins 7 axes du guide PLPDMA de l'ADEME
eci	2.1.2	Disposer d'une commission consultative d'élaboration et de suivi (CCES) élargie		mise en œuvre
eci	2.1.2.1	Organiser au moins 1 réunion de la CCES par an
eci	2.1.2.2	Élargir la composition de la CCES au-delà des élus
eci	2.1.3	Suivre le PLPDMA		effets
eci	2.2	Améliorer l'efficience du système de collecte	15		eci_6
eci	2.2.0	Respecter la réglementation en matière de collecte des déchets		bases
eci	2.2.1	Connaitre l'état du service public de collecte des déchets		bases
eci	2.2.1.1	Disposer d'une analyse actualisée par rapport à l'état du système de collecte sur le taux d'utilisation du service
eci	2.2.1.2	Disposer d'une analyse actualisée par rapport à l'état du système de collecte sur l'évaluation du parc de déchèteries
eci	2.2.1.3	Disposer d'une étude préalable à la mise en place de solutions alternatives pour diminuer les flux traités
eci	2.2.2	Définir un plan d'actions		bases
eci	2.2.2.1	Disposer d'un plan d'actions en cours d'élaboration
eci	2.2.2.2	Disposer d'un plan d'actions validé par les élus
eci	2.2.3	Mettre en œuvre le plan d'actions et communiquer		mise en œuvre
eci	2.2.3.1	Disposer de bac pucés et contrôler l'accès aux déchèteries
eci	2.2.3.2	Optimiser le réseau de déchèteries
eci	2.2.3.3	Développer l'accueil de nouvelles filières en déchèteries (liées aux REP ou non)
eci	2.2.3.4	Généraliser l'accès de tous à un ou des dispositifs de tri à la source des biodéchets
eci	2.2.3.5	Étendre les consignes de tri
eci	2.3	Améliorer la valorisation des déchets (dont organiques)	20		eci_8, eci_7
eci	2.3.0	Respecter la règlementation en matière de traitement pour la valorisation des déchets		bases
eci	2.3.1	Connaitre les flux		bases
eci	2.3.1.1	Connaitre les flux de déchets
eci	2.3.1.2	Disposer d'un état des lieux de l'utilisation des filières de traitement existantes
eci	2.3.1.3	Etudier l'optimisation des filières de traitement envisageables
eci	2.3.2	Concrétiser les solutions issues des études d'optimisation		mise en œuvre
eci	2.3.2.1	Concrétiser au moins une solution et avoir concrétisé moins d'un tiers des solutions retenues dans l’étude
eci	2.3.2.2	Concrétiser entre un tiers et deux tiers des solutions
eci	2.3.2.3	Concrétiser plus de deux tiers des solutions
eci	2.3.2.4	Toutes les solutions ont été concrétisées
eci	2.3.3	Suivre et accompagner les installations de traitement / Suivre les installations de traitement et leurs performances en termes de valorisation		effets
eci	2.3.3.1	Mesurer l'effet de l'accompagnement / Mettre en place le suivi de toutes les installations de traitement sous maîtrise d'ouvrage de la collectivité
eci	2.3.3.2	Valoriser au moins 50% des déchets
eci	2.3.3.3	Valoriser au moins 60% des déchets
eci	2.3.3.4	Valoriser au moins 70% des déchets
eci	2.3.3.5	Valoriser au moins 80% des déchets
eci	2.3.3.6	Valoriser au moins 90% des déchets
eci	2.4	Réduire les impacts environnementaux et sociaux de la gestion des déchets	20		eci_9, eci_10, eci_11
eci	2.4.0	Respecter la règlementation		bases
eci	2.4.1	Identifier les pistes de réduction des impacts		bases
eci	2.4.1.1	Programmer une étude pour identifier les pistes de réduction des impacts
eci	2.4.1.2	Réaliser l'étude et identifier les pistes de réduction des impacts
eci	2.4.1.3	S'approprier et prioriser les actions d'optimisation
eci	2.4.2	Gérer les impacts de la collecte des déchets		mise en œuvre
eci	2.4.2.1	Mettre en place le plan d'actions
eci	2.4.2.2	Chiffrer les objectifs du plan d'actions
eci	2.4.2.3	Démarrer la mise en œuvre des actions
eci	2.4.2.4	Mettre en place le pilotage de la progression des actions
eci	2.4.3	Mettre en place le report modal de la collecte des déchets		mise en œuvre
eci	2.4.4	Gérer les impacts du traitement des déchets		mise en œuvre
eci	2.4.4.1	Mettre en place le plan d'actions
eci	2.4.4.2	Chiffrer les objectifs du plan d'actions
eci	2.4.4.3	Démarrer la mise en œuvre des actions
eci	2.4.4.4	Mettre en place le pilotage de la progression des actions
eci	2.4.5	Communiquer sur les impacts		effets
eci	2.4.5.1	Planifier les actions de communication
eci	2.4.5.2	Réaliser une communication
eci	2.4.5.3	Réaliser une concertation (réunions d'information, échanges avec les parties prenantes, etc.)
eci	2.4.5.4	Communiquer pour prévenir les comportements indésirables
eci	2.5	Créer du lien avec les acteurs économiques du territoire pour créer des dynamiques sur leurs déchets	15		eci_12
eci	2.5.1	Informer les acteurs économiques		bases
eci	2.5.2	Conseiller les acteurs économiques		mise en œuvre
eci	2.5.2.1	Identifier les critères de priorisation des acteurs économiques à conseiller
eci	2.5.2.2	Conseiller tous les acteurs économiques ciblés
eci	2.5.2.3	Disposer d'un taux de satisfaction élevé auprès d'au moins 59% des acteurs économiques conseillés
eci	2.5.3	Structurer et mettre en réseau les acteurs		mise en œuvre
eci	2.5.3.1	Mettre en place des moyens pour identifier ou fédérer des réseaux d'acteurs sur le territoire
eci	2.5.3.2	Mettre en place des moyens pour accompagner les projets dans leur définition
eci	2.5.3.3	Mettre en place des moyens pour soutenir le déploiement des projets
eci	3	Déploiement des autres piliers de l'économie circulaire dans les territoires	180
eci	3.1	Identifier et développer des filières/domaines à enjeux en lien avec l'économie circulaire sur le territoire	35		eci_13
eci	3.1.1	Réaliser le diagnostic des filière(s) à enjeux d'économie circulaire		bases
eci	3.1.1.1	Prioriser la filière (les filières) à diagnostiquer
eci	3.1.1.2	Disposer d'un diagnostic de filière(s) à enjeux d'économie circulaire en cours de réalisation
eci	3.1.1.3	Disposer d'un diagnostic de filière(s) à enjeux d'économie circulaire finalisé
eci	3.1.1.4	Partager le diagnostic avec les acteurs clés des filières étudiées
eci	3.1.2	Construire un plan d'actions spécifique		mise en œuvre
eci	3.1.2.1	Construire le plan d'actions
eci	3.1.2.2	Co-construire le plan d'action avec les acteurs clés des filières
eci	3.1.2.3	Valider le plan d'actions
eci	3.1.2.4	Réaliser les actions du plan d'actions
eci	3.1.3	Piloter et suivre les résultats du plan d'actions		effets
eci	3.1.3.1	Définir un protocole de suivi
eci	3.1.3.2	Recueillir les données
eci	3.1.3.3	Analyser l'évolution des indicateurs et ajuster le plan d'actions
eci	3.2	Réaliser des achats responsables	25		eci_15, cae_51
eci	3.2.0	Mettre en place le Schéma de promotion des achats publics socialement et écologiquement responsables (SPASER)		bases
eci	3.2.1	Définir la politique d'achats responsables et sensibiliser		bases
eci	3.2.1.1	Décider d'engager une structuration de sa politique d'achats responsables
eci	3.2.1.2	Disposer d'une politique d'achats responsable structurée
eci	3.2.1.3	Réaliser une cartographie des achats
eci	3.2.1.4	Sensibiliser et former à la pratique des achats responsables au sein de la collectivité
eci	3.2.2	Intégrer des dispositions relevant de l'économie circulaire		mise en œuvre
eci	3.2.2.1	Disposer d'au moins 30% des marchés publics incluant des dispositions environnementales
eci	3.2.2.2	Disposer d'au moins 60% des marchés publics incluant des dispositions environnementales
eci	3.2.2.3	Disposer d'au moins 30% des marchés publics incluant des dispositions sociales
eci	3.2.3	Pérenniser la démarche		effets
eci	3.2.3.1	Mettre en place un tableau de bord
eci	3.2.3.2	Participer au réseau d'acheteurs
eci	3.2.3.3	Promouvoir les achats responsables auprès des élus et des acheteurs du territoire qui n'ont pas encore adopté des pratiques d'achats responsables
eci	3.3	Soutenir et accompagner la consommation responsable et la sobriété des acteurs du territoire	25
eci	3.3.1	Communiquer et sensibiliser à la consommation responsable et à la sobriété		bases
eci	3.3.1.1	Disposer de support(s) de communication recensant les solutions de consommation sobre et responsable sur le territoire
eci	3.3.1.2	Organiser des ateliers de sensibilisation à la consommation sobre et responsable
eci	3.3.1.3	Soutenir financièrement ou organiser des évènements mettant en avant la consommation responsable et la sobriété
eci	3.3.2	Promouvoir et lancer au sein de la collectivité une dynamique relative à la consommation responsable et à la sobriété		bases
eci	3.3.2.1	Sensibiliser les élus et les techniciens
eci	3.3.2.2	Former les élus et les techniciens
eci	3.3.2.3	Disposer d'une liste d’actions à décliner dans chaque service formé
eci	3.3.2.4	Formaliser dans un document une vision et un plan d'actions de la collectivité sur la consommation responsable et la sobriété
eci	3.3.3	Agir pour la consommation responsable et la sobriété dans le cadre de ses compétences		mise en œuvre
eci	3.3.3.1	Réaliser des actions à destination d'établissements scolaires
eci	3.3.3.2	Réaliser des actions sur au moins 1 autre compétence de la collectivité
eci	3.3.3.3	Réaliser des actions sur au moins 3 compétences de la collectivité
eci	3.3.3.4	Réaliser des actions de façon transversale qui concernent toutes les compétences de la collectivité
eci	3.3.4	Accompagner les acteurs externes sur des actions de consommation responsable et de sobriété		mise en œuvre
eci	3.3.4.1	Mettre en place au moins une action
eci	3.3.4.2	Mettre en place un ensemble d’actions vers une cible
eci	3.3.4.3	Mettre en place un ensemble d’actions vers l'ensemble des cibles clés du territoire
eci	3.4	Soutenir et accompagner l'écoconception des produits et des services du territoire	25		eci_17
eci	3.4.1	Animer le réseau		bases
eci	3.4.1.1	Organiser au moins un évènement par an avec les entreprises du territoire
eci	3.4.1.2	Organiser au moins 2 évènements par an avec les entreprises du territoire
eci	3.4.1.3	Organiser au moins 3 évènements par an avec les entreprises du territoire
eci	3.4.1.4	Organiser au moins 4 évènements par an avec les entreprises du territoire
eci	3.4.2	Encourager la collaboration entreprises-établissements de formation		bases
eci	3.4.2.1	Etablir la liste des établissements du territoire qui dispensent une formation en écoconception
eci	3.4.2.2	Disposer au moins d'un partenariat avec un organisme/entreprise conclu sous l’égide de la collectivité abordant le développement de l'écoconception
eci	3.4.3	Accompagner les entreprises		mise en œuvre
eci	3.4.3.1	Accompagner les entreprises au travers d'opérations collectives
eci	3.4.3.2	Accompagner les entreprises au travers d'un accompagnement individuel
eci	3.4.4	Ecoconcevoir les projets à impacts		mise en œuvre
eci	3.4.4.1	Disposer d'une méthodologie d'écoconception des projets à impact
eci	3.4.4.2	Mettre en œuvre la pensée cycle de vie sur les projets structurants
eci	3.5	Soutenir et accompagner les projets d'Ecologie Industrielle et Territoriale (EIT)	25		eci_19, eci_18
eci	3.5.1	Elaborer la stratégie et structurer en interne		bases
eci	3.5.2	Mettre en réseau les acteurs et mettre en place une gouvernance		mise en œuvre
eci	3.5.2.1	Réaliser au moins une action
eci	3.5.2.2	Réaliser au moins 2 actions
eci	3.5.2.3	Réaliser au moins 3 actions
eci	3.5.2.4	Réaliser au moins 4 actions
eci	3.5.3	Accompagner opérationnellement les projets		mise en œuvre
eci	3.5.3.1	Financer ou internaliser un animateur EIT
eci	3.5.3.2	Contribuer à l'identification de nouvelles synergies
eci	3.5.3.3	Mettre en œuvre au moins une synergie par an
eci	3.5.3.4	Mettre en œuvre au moins 2 synergies par an
eci	3.5.3.5	Mettre en œuvre 3 synergies ou plus par an
eci	3.5.3.6	Intégrer l'EIT dans les projets d'aménagement du territoire (zones d'activités)
eci	3.5.3.7	Au moins une synergie mise en œuvre sur les activités de la collectivité
eci	3.5.4	Pérenniser et partager les expériences		effets
eci	3.5.4.1	Transférer le pilotage de la démarche
eci	3.5.4.2	Disposer d'un poste salarié dédié
eci	3.5.4.3	Renseigner les projets EIT sur la plateforme ELIPSE et SYNAPSE et communiquer
eci	3.6	Soutenir et accompagner l'économie de la fonctionnalité et de la coopération	25		eci_34, eci_33
eci	3.6.1	Sensibiliser et former		bases
eci	3.6.1.1	Engager une formation du personnel de la collectivité
eci	3.6.1.2	Avoir formé des personnes de la collectivité
eci	3.6.1.3	Engager une sensibilisation des acteurs du territoire
eci	3.6.1.4	Sensibiliser les acteurs du territoire
eci	3.6.2	Soutenir les entreprises du territoire et construire des réponses aux enjeux de politique publique adaptées aux différents usages		mise en œuvre
eci	3.6.2.1	Participer à des actions d'animation des entreprises
eci	3.6.2.2	Adhérer à une structure d'animation des acteurs du territoire (Clubs EFC, groupes d'acteurs...)
eci	3.6.2.3	En plus d’une éventuelle cotisation, s’impliquer financièrement dans le fonctionnement et le développement de la structure d’animation
eci	3.6.2.4	Intégrer des critères d'économie de la fonctionnalité et de la coopération dans la commande publique
eci	3.6.3	Coopérer dans une dynamique d’écosystèmes entre acteurs publics et privés dans le cadre des projets coopératifs territoriaux		mise en œuvre
eci	3.6.3.1	Faire émerger un projet coopératif territorial d'économie de la fonctionnalité et de la coopération ou participer à un projet
eci	3.6.3.2	Piloter et stabiliser un écosystème coopératif territorial d'économie de la fonctionnalité et de la coopération
eci	3.6.4	Evaluer les effets		effets
eci	3.6.4.1	Identifier les effets à évaluer
eci	3.6.4.2	Identifier les modalités d'évaluation
eci	3.6.4.3	Mettre en place une évaluation
eci	3.7	Soutenir et accompagner la recherche, l'innovation et l'expérimentation	20		eci_36, eci_35
eci	3.7.1	Accompagner non financièrement des programmes		bases
eci	3.7.1.1	Accepter des sollicitations pour des programmes d'études ou de R&I
eci	3.7.1.2	S'impliquer dans le suivi des travaux
eci	3.7.1.3	S'approprier les résultats afin d'améliorer ses pratiques
eci	3.7.2	Financer des projets de R&I		mise en œuvre
eci	3.7.2.1	Disposer d'au moins 1 projet en tant que collectivité < 100 000 habitants ou entre 2 à 9 projets en tant que collectivité > 100 000 habitants
eci	3.7.2.2	Disposer d'au moins 2 projets en tant que collectivité < 100 000 habitants ou au moins 10 projets en tant que collectivité > 100 000 habitants
eci	4	Outils financiers du changement de comportement	60
eci	4.1	Connaître les coûts de la gestion des déchets pour maîtriser les dépenses publiques	20		eci_37
eci	4.1.0	Rédiger le rapport annuel SPPGD		bases
eci	4.1.0.1	Rédiger le rapport annuel
eci	4.1.0.2	Rédiger le rapport annuel avec tous les éléments du décret et le publier en ligne
eci	4.1.1	Connaître la structure des coûts de la gestion des déchets		bases
eci	4.1.1.1	Réaliser la matrice des coûts
eci	4.1.1.2	Positionner les résultats de la matrice des coûts par rapport à d'autres collectivités
eci	4.1.2	Etudier les pistes d'optimisation		bases
eci	4.1.2.1	Analyser la matrice des coûts
eci	4.1.2.2	Réaliser une étude au cours des deux dernières années écoulées
eci	4.1.3	Agir pour optimiser les dépenses publiques de gestion de déchets		mise en œuvre
eci	4.1.3.1	Mettre en œuvre jusqu'à 50% des actions suite à l'étude
eci	4.1.3.2	Mettre en œuvre plus de 50% des actions suite à l'étude
eci	4.1.3.3	Mettre en œuvre toutes les actions suite à l'étude
eci	4.1.4	Communiquer sur la démarche d'optimisation		effets
eci	4.1.4.1	Communiquer sur le positionnement et les résultats
eci	4.1.4.2	Communiquer sur les objectifs et la démarche d'amélioration
eci	4.2	Mettre en place un système de financement qui encourage l'adhésion aux pratiques de l'économie circulaire	20
eci	4.2.1	Facturer des usagers non ménagers		bases
eci	4.2.1.1	Engager la mise en place de la redevance spéciale
eci	4.2.1.2	Couvrir toutes les communes du territoire avec la redevance spéciale
eci	4.2.2	Etudier le potentiel de mise en place de la Tarification incitative (Ti)		bases
eci	4.2.2.1	Engager l'étude de la mise en place de la tarification incitative (phase de lancement)
eci	4.2.2.2	Disposer d'une étude de mise en place de la tarification incitative en cours de réalisation (phase de réalisation)
eci	4.2.2.3	Disposer d'une étude de mise en place de la tarification incitative réalisée (étude terminée)
eci	4.2.3	Mettre en œuvre la Redevance Spéciale incitative pour les usagers non ménagers		mise en œuvre
eci	4.2.3.1	Inclure une part variable dans la redevance spéciale en fonction des levées et/ou pesées
eci	4.2.3.2	Différencier la redevance spéciale en fonction des flux
eci	4.2.4	Mettre en œuvre la Tarification incitative (TI) pour tous les usagers		mise en œuvre	eci_32
eci	4.2.4.1	Lancer la mise en place de la tarification incitative
eci	4.2.4.2	Couvrir toute la population de la collectivité avec la tarification incitative
eci	4.2.5	Mettre en place la Tarification incitative (TI) du second niveau		mise en œuvre
eci	4.2.5.1	Inclure une part variable en fonction de sa production de déchets dans la facturation des adhérents
eci	4.2.5.2	Différencier la facturation des adhérents en fonction des flux
eci	4.3	Promouvoir et mettre en place des outils financiers en faveur de l'économie circulaire à destination des autres acteurs du territoire notamment pour promouvoir la sobriété	20
eci	4.3.1	Réaliser une veille		bases
eci	4.3.2	Communiquer sur les moyens de financement		bases
eci	4.3.3	Accompagner les acteurs du territoire		mise en œuvre
eci	4.3.3.1	Mettre en place des moyens pour identifier les acteurs en recherche de financements
eci	4.3.3.2	Mettre en place des moyens pour accompagner les acteurs sur la recherche de financements
eci	4.3.3.3	Accompagner des projets visant à développer de nouveaux modèles économiques
eci	4.3.4	Financer des projets sur le sujet de l'économie circulaire		mise en œuvre
eci	4.3.4.1	Disposer de document de référence présentant les modalités de financement
eci	4.3.4.2	Lister les projets
eci	4.3.4.3	Mettre en cohérence les subventions allouées aux acteurs du territoire au regard de la sobriété
eci	5	Coopération et engagement	90
eci	5.1	Actions dirigées vers le Grand Public et les associations	30
eci	5.1.1	La collectivité informe et sensibilise le grand public		bases
eci	5.1.1.1	Réaliser au moins 1 ou 2 actions sur le pilier approvisionnement durable
eci	5.1.1.2	Réaliser au moins 1 ou 2 actions sur le pilier éco-conception
eci	5.1.1.3	Réaliser au moins 1 ou 2 actions sur le pilier écologie industrielle et territoriale (EIT)
eci	5.1.1.4	Réaliser au moins 1 ou 2 actions sur le pilier économie de la fonctionnalité
eci	5.1.1.5	Réaliser au moins 1 ou 2 actions sur le pilier consommation responsable
eci	5.1.1.6	Réaliser au moins 1 ou 2 actions sur le pilier allongement de la durée d'usage
eci	5.1.1.7	Réaliser au moins 1 ou 2 actions sur le pilier recyclage
eci	5.1.2	Aider à l'action en direction du grand public		mise en œuvre
eci	5.1.2.1	Réaliser au moins 1 ou 2 actions sur le pilier approvisionnement durable
eci	5.1.2.2	Réaliser au moins 1 ou 2 actions sur le pilier éco-conception
eci	5.1.2.3	Réaliser au moins 1 ou 2 actions sur le pilier écologie industrielle et territoriale (EIT)
eci	5.1.2.4	Réaliser au moins 1 ou 2 actions sur le pilier économie de la fonctionnalité
eci	5.1.2.5	Réaliser au moins 1 ou 2 actions sur le pilier consommation responsable
eci	5.1.2.6	Réaliser au moins 1 ou 2 actions sur le pilier allongement de la durée d'usage
eci	5.1.2.7	Réaliser au moins 1 ou 2 actions sur le pilier recyclage
eci	5.1.3	Fédérer les acteurs du territoire dont l'action vise le Grand Public		mise en œuvre
eci	5.1.3.1	Réaliser une enquête sur les besoins des acteurs
eci	5.1.3.2	Analyser les besoins
eci	5.1.3.3	Créer un ou des espaces communs de dialogue pour les acteurs du territoire
eci	5.1.3.4	Disposer d'accord(s) avec un ou plusieurs acteurs grand public du territoire
eci	5.1.3.5	Publier les indicateurs de réussite des partenariats
eci	5.2	Actions dirigées vers les autres collectivités du territoire	30
eci	5.2.1	Informer, sensibiliser et former les autres collectivités de son territoire		bases
eci	5.2.1.1	Réaliser au moins 1 ou 2 actions sur le pilier approvisionnement durable
eci	5.2.1.2	Réaliser au moins 1 ou 2 actions sur le pilier éco-conception
eci	5.2.1.3	Réaliser au moins 1 ou 2 actions sur le pilier écologie industrielle et territoriale (EIT)
eci	5.2.1.4	Réaliser au moins 1 ou 2 actions sur le pilier économie de la fonctionnalité
eci	5.2.1.5	Réaliser au moins 1 ou 2 actions sur le pilier consommation responsable
eci	5.2.1.6	Réaliser au moins 1 ou 2 actions sur le pilier allongement de la durée d'usage
eci	5.2.1.7	Réaliser au moins 1 ou 2 actions sur le pilier recyclage
eci	5.2.2	Aider à l'action des autres collectivités de son territoire		mise en œuvre
eci	5.2.2.1	Réaliser au moins 1 ou 2 actions sur le pilier approvisionnement durable
eci	5.2.2.2	Réaliser au moins 1 ou 2 actions sur le pilier éco-conception
eci	5.2.2.3	Réaliser au moins 1 ou 2 actions sur le pilier écologie industrielle et territoriale (EIT)
eci	5.2.2.4	Réaliser au moins 1 ou 2 actions sur le pilier économie de la fonctionnalité
eci	5.2.2.5	Réaliser au moins 1 ou 2 actions sur le pilier consommation responsable
eci	5.2.2.6	Réaliser au moins 1 ou 2 actions sur le pilier allongement de la durée d'usage
eci	5.2.2.7	Réaliser au moins 1 ou 2 actions sur le pilier recyclage
eci	5.2.3	Structurer des partenariats avec les EPCI supras et infras présents sur le territoire		mise en œuvre
eci	5.2.3.1	Identifier les collectivités à potentiel de collaboration
eci	5.2.3.2	Identifier les enjeux
eci	5.2.3.3	Conclure un/des accord(s) avec une ou plusieurs collectivités du territoire
eci	5.3	Actions dirigées vers les acteurs économiques (TPE/PME, grandes entreprises, commerçants, artisans, … y compris associations à activité économique et acteurs économiques publics : type CHU, EHPAD, SEM, ...)	30
eci	5.3.1	Informer et former les acteurs économiques		bases
eci	5.3.1.1	Réaliser au moins 1 ou 2 actions sur le pilier approvisionnement durable
eci	5.3.1.2	Réaliser au moins 1 ou 2 actions sur le pilier éco-conception
eci	5.3.1.3	Réaliser au moins 1 ou 2 actions sur le pilier écologie industrielle et territoriale (EIT)
eci	5.3.1.4	Réaliser au moins 1 ou 2 actions sur le pilier économie de la fonctionnalité
eci	5.3.1.5	Réaliser au moins 1 ou 2 actions sur le pilier consommation responsable
eci	5.3.1.6	Réaliser au moins 1 ou 2 actions sur le pilier allongement de la durée d'usage
eci	5.3.1.7	Réaliser au moins 1 ou 2 actions sur le pilier recyclage
eci	5.3.2	Aider à l'action à destination des acteurs économiques		mise en œuvre
eci	5.3.2.1	Réaliser au moins 1 ou 2 actions sur le pilier approvisionnement durable
eci	5.3.2.2	Réaliser au moins 1 ou 2 actions sur le pilier éco-conception
eci	5.3.2.3	Réaliser au moins 1 ou 2 actions sur le pilier écologie industrielle et territoriale (EIT)
eci	5.3.2.4	Réaliser au moins 1 ou 2 actions sur le pilier économie de la fonctionnalité
eci	5.3.2.5	Réaliser au moins 1 ou 2 actions sur le pilier consommation responsable
eci	5.3.2.6	Réaliser au moins 1 ou 2 actions sur le pilier allongement de la durée d'usage
eci	5.3.2.7	Réaliser au moins 1 ou 2 actions sur le pilier recyclage
eci	5.3.3	Fédérer les acteurs économiques		mise en œuvre
eci	5.3.3.1	Établir une cartographie de représentants locaux à potentiel de partenariat
eci	5.3.3.2	Construire des accords avec les représentants d'acteurs économiques sur 1 à 2 piliers
eci	5.3.3.3	Construire des accords avec les représentants d'acteurs économiques sur 3 à 4 piliers
eci	5.3.3.4	Construire des accords avec les représentants d'acteurs économiques sur 5 à 7 piliers
eci	5.3.3.5	Suivre les indicateurs des partenariats
eci	5.3.3.6	Communiquer les résultats
te	1	Planification écologique territoriale	78
te	1.1	Stratégies de transition écologique	52
te	1.1.1	Réaliser le diagnostic Climat-Air-Énergie du territoire	6
te	1.1.1alter	Réaliser un diagnostic ou participer au Diagnostic Climat-Air-Energie à l'échelle supra
te	1.1.1alter.1	Réaliser un diagnostic ou participer au Diagnostic Climat-Air-Energie à l'échelle supra	3,00	Bases		Cae_1.1.2.2.3 (1) Cae_1.1.2.2.1 (1) Cae_1.1.2.2.2 (1) Cae_1.1.2.2.5 (1)
te	1.1.1.1	Analyser la consommation énergétique finale du territoire et son potentiel de réduction	0,60	Bases		Cae_1.1.2.2.3
te	1.1.1.2	Analyser les émissions de gaz à effet de serre du territoire et le potentiel de réduction	1,2	Bases		Cae_1.1.2.2.1
te	1.1.1.3	Réaliser un bilan qualité de l’air complet du territoire	1,2	Bases		Nouvelle action
te	1.1.1.4	Estimer la séquestration nette de dioxyde de carbone dans les puits naturels, leur maintien, leur restauration et leur extension	1,2	Bases		Cae_1.1.2.2.2
te	1.1.1.5	Analyser les productions énergétiques renouvelables sur le territoire, leur potentiel de développement par filière et les réseaux d’énergie	0,6	Bases		Cae_1.1.2.2.5
te	1.1.1.6	Réaliser un diagnostic de la multifonctionnalité des sols sur le territoire	1,2	Bases		Nouvelle action
te	1.1.2	Adopter une stratégie et un plan d'actions Climat-Air-Energie	6,0
te	1.1.2alter	Définir la stratégie et le plan d’actions Climat-Air-Energie en cohérence avec les objectifs identifiés par la collectivité supra
te	1.1.2alter.1	Définir la stratégie et le plan d’actions Climat-Air-Energie en cohérence avec les objectifs identifiés par la collectivité supra	3,0	Bases		Cae_1.1.1.1 (1) Cae_1.1.1.2 (1) Cae_1.1.1.3 (1) Cae_1.1.1.5 (1) Cae_1.1.1.4 (1)
te	1.1.2.1	Définir la stratégie et les objectifs Climat-Energie adaptés au territoire	1,6	Bases		Cae_1.1.1.1 (1) Cae_1.1.1.2 (1) Cae_1.1.1.5 (0,5)
te	1.1.2.2	Décliner la stratégie climat-énergie en un plan d'actions opérationnel, en cohérence avec les objectifs	2,2	Mise en œuvre		Cae_1.1.1.3 (1) Cae_1.1.1.5 (0,5)
te	1.1.2.3	Définir et déployer la stratégie sur la qualité de l’air	2,2	Mise en œuvre		Cae_1.1.1.4
te	1.1.3	Réaliser un diagnostic de vulnérabilité, définir une stratégie et s’engager dans un programme d’adaptation au changement climatique du territoire	12,0
te	1.1.3alter	Travailler sur la vulnérabilité et l’adaptation au changement climatique de son territoire
te	1.1.3alter.1	Travailler sur la vulnérabilité et l’adaptation au changement climatique de son territoire	6,0			Cae_1.1.3.2 (1) Cae_1.1.3.3 (1) Cae_1.1.3.4 (1)
te	1.1.3.1	Réaliser un diagnostic des vulnérabilités du territoire	2,1	Bases		Cae_1.1.3.2
te	1.1.3.2	Élaborer une stratégie et un plan d’actions d’adaptation du territoire au changement climatique	2,1	Bases		Cae_1.1.3.3.1 (1) Cae_1.1.3.3.2 (1)
te	1.1.3.3	Intégrer la stratégie et le plan d'actions d’adaptation au changement climatique dans les documents d’urbanisme	4,2	Mise en œuvre		Cae_1.1.3.3.3
te	1.1.3.4	Définir le cadre de suivi et d’évaluation de la politique d’adaptation au changement climatique du territoire	3,6	Effets		Cae_1.1.3.4
te	1.1.4	Réaliser le diagnostic Economie Circulaire	6,0
te	1.1.4alter	Réaliser un diagnostic ou participer au diagnostic économie circulaire à l’échelle supra
te	1.1.4alter.1	Réaliser un diagnostic ou participer au diagnostic économie circulaire à l’échelle supra	3,0	Bases		Eci_1.1.2.1 (1) Eci_1.1.2.2 (1) Eci_1.1.2.3 (1) Eci_1.1.2.4 (1) Eci_1.1.2.5 (1)
te	1.1.4.1	Identifier les enjeux et objectifs en lien avec l'économie circulaire dans les documents de planification existants	0,6	Bases		Eci_1.1.2.1
te	1.1.4.2	Identifier les enjeux d’Economie circulaire du territoire	2,7	Bases		Eci_1.1.2.2 (1) Eci_1.1.2.3 (1) Eci_1.1.2.4 (1)
te	1.1.4.3	Intégrer dans le diagnostic un état des lieux des ressources locales et de leurs disponibilités/mobilisations	2,1	Bases		Eci_2.3.1.1
te	1.1.4.4	Réaliser un recensement des acteurs et des initiatives	0,6	Bases		Eci_1.1.2.5
te	1.1.5	Adopter une stratégie et un plan d'actions Économie Circulaire	6,0
te	1.1.5alter	Définir la stratégie et le plan d’actions Economie Circulaire en cohérence avec les objectifs identifiés par la collectivité supra
te	1.1.5alter.1	Définir la stratégie et le plan d’actions Economie Circulaire en cohérence avec les objectifs identifiés par la collectivité supra	3,0			Eci_1.1.4.2 (1) Eci_1.1.4.1 (1) Eci_1.1.4.3 (1) Eci_1.1.4.5 (1) Eci_1.1.4.6 (1) Eci_1.1.4.7 (1) Eci_1.1.4.4 (1) Eci_1.1.4.8 (1) Cae_1.2.3.1.3 (1) Cae_1.2.3.2.1 (1) Cae_1.2.3.2.2 (1) Cae_1.2.3.2.3 (1) Eci_2.1.0 (1) Eci_1.3.1
te	1.1.5.1	Définir la stratégie et les objectifs Economie circulaire adaptés au territoire	1,8	Bases		Eci_1.1.4.2 (1) Eci_1.1.4.1 (1) Eci_1.1.4.3 (1) Eci_1.1.4.4 (1)
te	1.1.5.2	Décliner la stratégie en un plan d’actions Economie Circulaire	2,4	Mise en œuvre		Cae_1.2.3.1.3 (1) Cae_1.2.3.2.1 (1) Cae_1.2.3.2.2 (1) Cae_1.2.3.2.3 (1) Eci_2.1.0 (1) Eci_1.1.4.5 (1) Eci_1.1.4.6 (1) Eci_1.1.4.7 (1) Eci_1.1.4.8 (1) Eci_1.1.4.9 (1) Eci_1.1.5.4 (1) Eci_2.1.1.4 (1) Eci_2.1.1.5 (1) Eci_2.1.1.6 (1) Eci_2.1.1.7 (1)
te	1.1.5.3	Bâtir un plan d’actions avec les EPCI dans l'objectif de réduire les déchets et d'améliorer leur qualité	1,5	Mise en œuvre		Eci_1.2.4.1
te	1.1.5.4	S’assurer que la stratégie présente des indicateurs spécifiques dotés d’objectifs	1,8	Effets		Eci_1.3.1
te	1.1.6	Suivre l'avancement, évaluer régulièrement et valoriser la politique de transition écologique	16,0				cae_2.ab, cae_1.a, cae_63.a, cae_4.g, te_1
te	1.1.6.1	Se doter d’outils et de moyens pour suivre et évaluer son plan d’actions	1,6	Bases		Cae_5.1.4.1.1 (1) Cae_5.1.4.1.2 (1) Cae_5.1.4.1.3 (1) Cae_5.1.4.3.3 (1) Eci_1.3.2.2 (0,5) Cae_5.1.4.1.4 (1) Eci_2.1.3 (0,5)
te	1.1.6.2	Mettre en œuvre une démarche de suivi et d’évaluation de sa politique de transition écologique	2,1	Effets		Cae_1.1.1.7 (1) Cae_5.1.4.2.1 (1) Eci_1.3.2.1 (1) Cae_5.1.4.2.2 (1) Cae_5.1.4.2.3 (1) Eci_1.3.2.2 (0,5)
te	1.1.6.3	Suivre et évaluer l’avancement du territoire au regard des objectifs et des trajectoires de la stratégie de transition écologique	6,3	Effets
te	1.1.6.4	Suivre et évaluer l’avancement du territoire sur la pollution atmosphérique au regard des objectifs et des trajectoires de la stratégie de transition écologique	2,10	Effets
te	1.1.6.5	Mettre à jour la stratégie et le plan d’actions afin d’assurer l’atteinte des objectifs de la stratégie	2,1	Effets		Cae_5.1.4.4.1 (1) Cae_5.1.4.4.2 (1) Eci_1.3.2.4 (1)
te	1.1.6.6	Communiquer et informer les acteurs du territoire de l’avancement du plan d’actions	1,80	Effets		Cae_5.1.4.3.1 (1) Cae_5.1.4.3.2 (1) Cae_5.1.4.3.4 (1) Eci_1.1.5.1 (1) Eci_1.1.5.2 (1) Eci_1.1.5.3 (1) Eci_1.3.2.3 (1)
te	1.2	Urbanisme	26,0
te	1.2.1	Intégrer dans les documents d'urbanisme réglementaire la mise en œuvre des objectifs de transition écologique	8,0				cae_11.b
te	1.2.1alter	Participer activement à l’élaboration des documents d'urbanisme de planification (SCoT, PLUi, PLU)
te	1.2.1alter.1	Participer activement à l’élaboration des documents d'urbanisme de planification (SCoT, PLUi, PLU)	2,0	Bases		Cae_1.3.1.1 (1) Cae_1.3.1.2 (1) Cae_1.3.1.3 (1) Cae_1.3.1.4 (1) Cae_1.3.1.5 (1) Eci_1.2.2 (1) Cae_1.3.1.6 (1)
te	1.2.1.1	Assurer l’intégration des enjeux, des orientations et des objectifs de transition écologique dans l’ensemble des documents du Schéma de Cohérence Territoriale (SCoT)	2,4	Mise en œuvre		Cae_1.3.1.1 (0,5) Cae_1.3.1.2 (0,5) Cae_1.3.1.3 (0,5) Cae_1.3.1.4 (0,5) Cae_1.3.1.5 (0,5) Eci_1.2.2 (0,5)
te	1.2.1.2	Assurer l’intégration des enjeux, des orientations et des objectifs de transition écologique dans le Plan local d’urbanisme, intercommunal le cas échéant (PLU(i))	2,8	Mise en œuvre		Cae_1.3.1.1 (0,5) Cae_1.3.1.2 (0,5) Cae_1.3.1.3 (0,5) Cae_1.3.1.4 (0,5) Cae_1.3.1.5 (0,5) Eci_1.2.2 (0,5)
te	1.2.1.3	Observer et suivre des indicateurs relatifs à l’intégration des objectifs de transition écologique dans les documents d’urbanisme	0,8	Effets		Cae_1.3.1.6
te	1.2.1.4	Atteindre les objectifs en matière de la consommation d’espaces naturels agricoles et forestiers (ENAF) par rapport à la trajectoire ZAN	2,0	Effets
te	1.2.2	Évaluer la prise en compte des enjeux de transition écologique dans les opérations d’aménagement et de restructuration urbaine en cours pilotées par la collectivité	6,0			Cae_1.3.2
te	1.2.2.1	Organiser le pilotage des opérations d’aménagement et de restructuration urbaine en cours maîtrisées par la collectivité	2,1	Bases		Cae_1.3.2.1 (0,5)
te	1.2.2.2	Adopter une approche multithématique des enjeux de transition écologique dans les études préalables et la conception des opérations d’aménagement maîtrisées par la collectivité	1,2	Mise en œuvre		Cae_1.3.2.2 (0,66)
te	1.2.2.3	Piloter la qualité d’exécution des opérations	1,5	Mise en œuvre		Cae_1.3.2.5 (1) Cae_1.3.2.6 (1)
te	1.2.2.4	Evaluer les résultats des opérations	1,2	Effets		Cae_1.3.2.3 (0,66) Cae_1.3.2.7 (1)
te	1.2.3	Transcrire les enjeux de transition écologique et de préservation des ressources naturelles dans les futures opérations d’aménagement pilotées par la collectivité	6,0
te	1.2.3.1	Organiser le pilotage des futures opérations d’aménagement et documenter les enjeux et objectifs de performance environnementale	3,0	Bases		Cae_1.3.2.1 (0,5) Cae_1.3.2.2 (0,33)
te	1.2.3.2	Définir des exigences de qualité environnementale des futures opérations d’aménagement sur une approche ambitieuse et transversale d’analyse des enjeux	3,0	Mise en œuvre		Cae_1.3.2.3 (0,33)
te	1.2.4	Accompagner les travaux de rénovation et de construction des maîtres d’ouvrage privés et contrôler la prise en compte des orientations de transition écologique	6			Cae_1.3.3
te	1.2.4alter	Intégrer les orientations de transition écologique dans l'instruction et l'autorisation de droits des sols
te	1.2.4alter.1	Intégrer les orientations de transition écologique dans l'instruction et l'autorisation de droits des sols	3,0	Bases		Cae_1.3.3.1 (1) Cae_1.3.3.2 (1) Cae_1.3.3.3 (1) Cae_1.3.3.4 (1)
te	1.2.4.1	Organiser la chaîne des acteurs en charge de l’instruction des permis de construire afin de renforcer l'attention portée à la performance environnementale des projets	1,2	Bases		Cae_1.3.3.1
te	1.2.4.2	Diffuser, à l’occasion des demandes d’autorisation d'urbanisme, des informations sur les enjeux de performance environnementale des projets et les modalités d’accompagnement des porteurs de projets	1,2	Bases		Cae_1.3.3.2
te	1.2.4.3	Assurer le suivi de la conformité des engagements de performance environnementale au niveau des documents techniques mais aussi au niveau de la construction	2,4	Mise en œuvre		Cae_1.3.3.3 (1) Cae_1.3.3.4 (1)
te	1.2.4.4	Evaluer l’efficacité du travail de sensibilisation et d’accompagnement des porteurs de projet sur la qualité environnementale des réalisations	1,2	Effets		Nouvelle action
te	2	Patrimoine de la collectivité	74,0
te	2.1	Suivi et stratégie patrimoniale	20,0
te	2.1.1	Etablir un inventaire et un bilan annuel des bâtiments et du patrimoine publics	8,0				cae_15.c, cae_14.a
te	2.1.1alter	Connaître les consommations d’énergie du patrimoine utilisé par la collectivité
te	2.1.1alter.1	Connaître les consommations d’énergie du patrimoine utilisé par la collectivité	2,0			Cae_2.1.1.2 (1) Cae_2.1.1.1 (1) Cae_2.1.1.3.1 (1) Cae_2.1.1.3.3 (1) Cae_2.1.1.6.3 (1) Cae_2.1.1.6.4 (1) Cae_2.1.1.5 (1) Cae_2.1.1.4.3 (1) Cae_2.1.1.3.8 (1) Cae_2.1.1.8 (1) Cae_2.1.1.3.2 (1) Cae_2.1.1.3.4 (1) Cae_2.1.1.3.6 (1) Cae_2.1.1.3.7 (1) Cae_2.1.1.7 (1)
te	2.1.1.1	S’organiser pour effectuer le suivi régulier des consommations énergétiques du patrimoine bâti	0,8	Bases		Cae_2.1.1.2
te	2.1.1.2	Etablir un inventaire et un suivi de la consommation d’énergie des bâtiments publics	0,4	Bases		Cae_2.1.1.1 (1) Cae_2.1.1.3.1 (1) Cae_2.1.1.3.3 (1) Cae_2.1.1.6.3 (1) Cae_2.1.1.6.4 (1) Cae_2.1.1.5 (1) Cae_2.1.1.7 (0,5)
te	2.1.1.3	Réaliser des diagnostics plus poussés pour le patrimoine pertinent	0,4	Bases		Cae_2.1.1.4.3 (1) Cae_2.1.1.3.8 (1)
te	2.1.1.4	Identifier le potentiel d'économie (énergie et coût) et de développement des énergies renouvelables dans les bâtiments publics	1,6	Mise en œuvre		Cae_2.1.1.8
te	2.1.1.5	Réaliser un bilan annuel du patrimoine bâti et communiquer les résultats	1,6	Mise en œuvre		Cae_2.1.1.3.2 (1) Cae_2.1.1.3.4 (1) Cae_2.1.1.3.6 (1) Cae_2.1.1.3.7 (1) Cae_2.1.1.7 (0,5)
te	2.1.1.6	Suivre des indicateurs environnementaux dans le bilan annuel des bâtiments et du patrimoine publics	0,8	Effets		Nouvelle action
te	2.1.1.7	Suivre l’évolution de la performance environnementale des bâtiments et du patrimoine public et atteindre les objectifs en matière de consommation énergétique	3,2	Effets
te	2.1.2	Élaborer une stratégie patrimoniale incluant un programme de rénovation	6,0				te_2, te_3
te	2.1.2.1	Dédier les moyens humains et financiers nécessaires pour la définition et la mise en œuvre de la stratégie patrimoniale et du plan d’actions associé (plan de rénovation)	0,6	Bases		Cae_2.1.2.1
te	2.1.2.2	Définir et adopter une stratégie et un plan ambitieux de rénovation de son patrimoine	1,5	Bases		Cae_2.1.2.2 (1) Cae_2.1.2.3 (1) Cae_2.1.2.4 (1)
te	2.1.2.3	Étudier des moyens de financement innovants pour la mise en œuvre du plan pluriannuel de travaux du patrimoine bâti	1,2	Bases		Cae_2.1.2.5
te	2.1.2.4	Suivre et adapter le plan pluriannuel de travaux du patrimoine bâti	1,5			Cae_2.1.2.6
te	2.1.2.5	Suivre et adapter le plan pluriannuel de travaux du patrimoine bâti selon notamment le niveau de budget annuel engagé et la part des surfaces rénovées	2,7	Effets
te	2.1.3	Rénover et construire des bâtiments et équipements publics dans une démarche environnementale ambitieuse	6,0
te	2.1.3alter	Mettre en oeuvre une démarche environnementale dans la gestion des bâtiments utilisés
te	2.1.3alter.1	Mettre en oeuvre une démarche environnementale dans la gestion des bâtiments utilisés	1,5	Bases		Cae_2.1.1.1 (1) Cae_2.1.3.1 (1) Cae_2.1.3.3 (1) Cae_2.1.3.5 (1) Cae_2.1.3.4.2 (1) Cae_2.1.3.6 (1) Cae_2.2.1.4 (0,5) Cae_2.1.3.4.1 (1)
te	2.1.3.1	S’interroger sur le besoin réel de constructions neuves	1,5	Bases		Nouvelle action
te	2.1.3.2	Définir des niveaux ambitieux de performance environnementale pour les opérations de rénovation et construction des bâtiments/équipements de la collectivité	1,5	Bases		Cae_2.1.1.1 (1) Cae_2.1.3.1 (1) Cae_2.1.3.3 (1)
te	2.1.3.3	Intégrer les niveaux de performance environnementale définis par la collectivité dans ses appels d’offres portant sur les opérations de rénovation et/ou de construction neuve de bâtiments/équipements publics	1,2	Mise en œuvre		Cae_2.1.3.5 (1) Cae_2.1.3.4.2 (1)
te	2.1.3.4	Généraliser les opérations performantes de rénovation et construction des bâtiments/équipements de la collectivité et diffuser les bonnes pratiques	0,8	Mise en œuvre		Cae_2.1.3.6 (1) Cae_2.2.1.4 (0,5)
te	2.1.3.5	Atteindre les objectifs de performance environnementale fixés pour les opérations de rénovation et construction des bâtiments/équipements de la collectivité	1,0	Effets		Cae_2.1.3.4.1 (1)
te	2.2	Gestion de l’énergie et de l’eau dans les bâtiments publics	38,0
te	2.2.1	Augmenter la sobriété et l'efficacité énergétiques pour la chaleur et le rafraîchissement des bâtiments publics	6,0				te_4
te	2.2.1.1	Mettre en place des actions de sobriété pour limiter les besoins en chauffage et climatisation des bâtiments publics	1,5	Mise en œuvre		Cae_2.2.1.1 (1) Cae_2.1.3.2 (1)
te	2.2.1.2	Mettre en place des actions d’efficacité énergétique pour la chaleur et le rafraîchissement du patrimoine spécifique	1,5	Mise en œuvre		Cae_2.2.1.3
te	2.2.1.3	Réduire les consommations de chaleur des bâtiments publics	3,0	Effets		Cae_2.2.1.5
te	2.2.2	Augmenter la sobriété et l'efficacité énergétique pour l'électricité des bâtiments publics	6				te_5
te	2.2.2.1	Mettre en place des actions de sobriété pour limiter les besoins en électricité des bâtiments publics	1,5	Mise en œuvre		Cae_2.2.2.1
te	2.2.2.2	Mettre en place des actions d’efficacité énergétique sur l’électricité pour le patrimoine spécifique	1,5	Mise en œuvre		Cae_2.2.2.3
te	2.2.2.3	Réduire les consommations d’électricité des bâtiments publics	3,0	Effets		Cae_2.2.2.5
te	2.2.3	Augmenter la part de consommation en énergies renouvelables et de récupération pour la chaleur et le rafraîchissement des bâtiments publics	6,0				cae_16.c
te	2.2.3.1	Utiliser en priorité les énergies renouvelables et de récupération locales pour la chaleur et le rafraichissement des bâtiments publics (selon gisement)	1,2	Mise en œuvre		Cae_2.2.3.1
te	2.2.3.2	Privilégier l’utilisation de bois certifié et réaliser un diagnostic de l’approvisionnement pour les chaufferies bois de la collectivité	0,6	Mise en œuvre		Cae_2.2.3.2
te	2.2.3.3	Prendre en compte la qualité de l'air dans les choix d’utilisation d’énergies renouvelables et de récupération pour la chaleur et le rafraîchissement des bâtiments publics	0,6	Mise en œuvre		Cae_2.2.3.3
te	2.2.3.4	Suivre et atteindre une part significative d’énergies renouvelables et de récupération pour la chaleur et le rafraîchissement du patrimoine public	3,6	Effets		Cae_2.2.3.4
te	2.2.4	Augmenter la part de consommation en énergies renouvelables pour l'électricité du patrimoine public	6,0		cae_17.c,cae_18		cae_17.c, cae_18
te	2.2.4.1	Étudier et décider de diversifier les sources d’approvisionnement en électricité du patrimoine public	1,2	Bases		Cae_2.2.4.1
te	2.2.4.2	Installer des équipements de production d’électricité renouvelable sur le patrimoine public	1,8	Mise en œuvre		Cae_2.2.4.2
te	2.2.4.3	Atteindre une part élevée d’électricité renouvelable produite par les installations de la collectivité	2,0	Effets		Cae_2.2.4.3
te	2.2.4.4	Acheter de l’électricité renouvelable	1,0	Effets		Cae_2.2.4.4
te	2.2.5	Limiter les émissions de gaz à effet de serre et améliorer la qualité de l'air intérieur des bâtiments publics	6,0
te	2.2.5alter
te	2.2.5.1	Faire le bilan des émissions de GES sur l’ensemble du cycle de vie des bâtiments publics	1,2	Bases		Cae_2.2.5.3
te	2.2.5.2	Limiter les émissions de gaz à effet de serre (GES) liées à la production de froid dans les bâtiments publics	1,2	Mise en œuvre		Cae_2.2.5.2
te	2.2.5.3	Améliorer la qualité de l’air intérieur des bâtiments publics	1,2	Mise en œuvre		Nouvelle action
te	2.2.5.4	Suivre et atteindre des objectifs ambitieux de réduction des émissions de gaz à effet de serre des bâtiments publics	2,4	Effets		Cae_2.2.5.4 (1) Cae_2.2.5.5 (1) Cae_2.2.1.4 (0,5)
te	2.2.6	Économiser l'eau dans les bâtiments et les espaces publics	8,0				cae_21.a
te	2.2.6alter
te	2.2.6.1	Réaliser un diagnostic précis et un suivi régulier des consommations d’eau de l’ensemble des bâtiments publics et des grandes installations	1,2	Bases		Cae_2.3.2.1.1 (1) Cae_2.3.2.4.1 (1) Cae_2.3.2.1.2 (1)
te	2.2.6.2	Formaliser l’engagement de la collectivité à réduire les consommations d’eau dans les bâtiments publics	0,4	Bases		Cae_2.3.2.2.3 (1)
te	2.2.6.3	Sensibiliser et informer les usagers et agents des bâtiments publics à une consommation responsable de l’eau	2,0	Mise en œuvre		Cae_2.3.2.3
te	2.2.6.4	Mettre en œuvre les actions de réduction des consommations d’eau dans les bâtiments publics	2,0	Mise en œuvre		Cae_2.3.2.4.2 (1) Cae_2.3.2.4.3 (1) Cae_2.3.2.4.4 (1) Cae_2.3.2.4.5 (1) Cae_2.3.2.4.6 (1) Cae_2.3.2.2.1 (1) Cae_2.3.2.2.2 (1) Cae_2.1.1.3.5 (1)
te	2.2.6.5	Suivre et atteindre les objectifs de réduction des consommations d’eau dans les bâtiments publics	2,4	Effets		Cae_2.3.2.5
te	2.3	Gestion de l’éclairage public, de la voirie et des espaces verts	16,0
te	2.3.1	Réduire l'impact environnemental de l’éclairage public	6,0				cae_20.b, te_6
te	2.3.1.1	Disposer d’une connaissance complète et actualisée de l’éclairage public	1,2	Bases		Cae_2.3.1.1
te	2.3.1.2	Définir la stratégie, délibérer et mettre en œuvre un plan d’optimisation de l’éclairage public	1,0	Mise en œuvre		Cae_2.3.1.3
te	2.3.1.3	Mettre en place des actions de sobriété sur l’éclairage public en priorité	1,0	Mise en œuvre		Cae_2.3.1.2
te	2.3.1.4	Réduire les impacts de l’éclairage public sur la biodiversité nocturne	1,0	Mise en œuvre		Cae_3.3.4.3
te	2.3.1.5	Suivre et atteindre les objectifs fixés en matière d’éclairage public	1,8	Effets
te	2.3.2	Gérer sa voirie durablement	4,0
te	2.3.2.1	Disposer d’une connaissance complète de sa voirie	1,2	Bases		Cae_2.3.3.1
te	2.3.2.2	Former/sensibiliser les agents en charge de la voirie	0,6	Mise en œuvre		Cae_2.3.3.2
te	2.3.2.3	Adopter une politique préventive limitant les interventions lourdes sur sa voirie	0,6	Mise en œuvre		Cae_2.3.3.3
te	2.3.2.4	Limiter l'impact environnemental des travaux de voirie	0,4	Mise en œuvre		Cae_2.3.3.4 (1) Cae_3.3.3.3 (1)
te	2.3.2.5	Suivre et atteindre les objectifs environnementaux de sa politique voirie	1,2	Effets		Cae_2.3.3.6
te	2.3.3	Concevoir et gérer les espaces verts et les espaces publics non bâtis de la collectivité selon une démarche écologique	6,0				te_7
te	2.3.3.1	Connaître son patrimoine non bâti (espaces verts) et mobiliser les différents services compétents	0,6	Bases		Nouvelle action
te	2.3.3.2	Définir une stratégie de gestion et de développement des espaces verts	0,6	Bases		Nouvelle action
te	2.3.3.3	Mettre en place une gestion écologique des espaces verts existants	1,5	Mise en œuvre		Cae_3.3.4.4
te	2.3.3.4	Développer les espaces verts, désimperméabiliser, végétaliser des bâtiments et abords	1,5	Mise en œuvre		Nouvelle action
te	2.3.3.5	Suivre dans la durée ses pratiques de gestion des espaces verts et leur surface moyenne	1,8	Effets
te	3	Gestion de l’énergie, eau, assainissement, pluvial, biodiversité, déchets	112,0
te	3.1	Planification énergétique, distribution d'énergie et services associés	10,0
te	3.1.1	Élaborer un schéma directeur des énergies	6,0
te	3.1.1alter	Connaître le potentiel territorial en énergies renouvelables et de récupération, et planifier leur développement
te	3.1.1alter.1	Connaître le potentiel territorial en énergies renouvelables et de récupération, et planifier leur développement	3,0	Bases		Cae_1.2.1.1 (1) Cae_1.2.1.3 (1) Cae_1.2.1.4 (1) Cae_1.2.1.2 (1) Cae_1.2.1.5 (1) Cae_1.2.1.6 (1) Cae_1.2.1.7 (1)
te	3.1.1.1	Organiser le pilotage du schéma directeur des énergies	0,6	Bases		Cae_1.2.1.1
te	3.1.1.2	Étudier les potentiels de développement des énergies renouvelables et de récupération sur le territoire et définir des zones d’accélération des EnR	1,5	Bases		Cae_1.2.1.3
te	3.1.1.3	Établir un schéma directeur pour le développement et le verdissement des réseaux de chaleur ou de froid	1,5	Mise en œuvre		Cae_1.2.1.4 (1) Cae_1.2.1.2 (1) Cae_1.2.1.5 (1)
te	3.1.1.4	Intégrer le schéma directeur des énergies dans la planification du territoire	1,7	Mise en œuvre		Cae_1.2.1.6
te	3.1.1.5	Communiquer sur la stratégie énergétique du territoire et sur ses résultats auprès des acteurs du territoire	0,7	Effets		Cae_1.2.1.7
te	3.1.2	Optimiser le service public de la distribution d’énergie	4
te	3.1.2alter	Connaitre les enjeux de la distribution d'énergie sur le territoire
te	3.1.2alter.1	Connaitre les enjeux de la distribution d'énergie sur le territoire	1,0	Bases		Cae_3.1.1.1 (1) Cae_3.1.1.2 (1) Cae_3.1.1.3 (1) Cae_3.1.1.5 (1)
te	3.1.2.1	Connaître les enjeux de la distribution d’énergie sur le territoire	0,4	Bases		Cae_3.1.1.1
te	3.1.2.2	Impliquer les acteurs de la distribution d’énergie de manière transversale	0,4	Mise en œuvre		Cae_3.1.1.2
te	3.1.2.3	Intégrer des critères environnementaux dans le service public de distribution d’énergie	1,0	Mise en œuvre		Cae_3.1.1.3.1 (0,5) Cae_3.1.1.3.2 (1) Cae_3.1.1.3.3 (0,5)
te	3.1.2.4	Mettre en œuvre un programme local de maîtrise de l’énergie et de développement des ENR en autoconsommation	1,0	Mise en œuvre		Cae_3.1.1.5
te	3.1.2.5	Exercer la mission de contrôle des réseaux d’électricité	0,4	Effets		Nouvelle action
te	3.1.2.6	Exercer la mission de contrôle des réseaux de gaz	0,4	Effets		Nouvelle action
te	3.1.2.7	Exercer la mission de contrôle des réseaux de chaleur	0,4	Effets		Cae_3.1.1.3.1 (0,5) Cae_3.1.1.3.3 (0,5)
te	3.2	Production énergétique locale	24,0
te	3.2.1	Augmenter l'utilisation des énergies renouvelables et de récupération pour la chaleur et le rafraîchissement sur le territoire	14,0				cae_23, cae_24.b
te	3.2.1.1	Favoriser les sources de chaleur présentant le moins d’impact pour l’environnement et la qualité de l’air	0,7	Bases		Nouvelle action
te	3.2.1.2	Approfondir le potentiel d’énergie de récupération thermique sur le territoire	0,7	Bases		Cae_3.2.1.1
te	3.2.1.3	Utiliser les réseaux thermiques pour atteindre les objectifs fixés en matière de chaleur renouvelable	3,5	Mise en œuvre		Cae_3.2.2.1
te	3.2.1.4	Soutenir les installations de récupération de chaleur industrielle sur le territoire	3,5	Mise en œuvre		Cae_3.2.1.2
te	3.2.1.5	Atteindre les objectifs fixés en matière de couverture des besoins de chaleur et de rafraîchissement du territoire par les énergies renouvelables et de récupération	5,6	Effets		Cae_3.2.2.2 (1) Cae_3.2.1.3 (1)
te	3.2.2	Augmenter la production d'électricité issue d'énergies renouvelables sur le territoire	10,0		cae_25.b		cae_25.b
te	3.2.2.1	Apporter un accompagnement à la production d'électricité renouvelable sur le territoire	2,0	Mise en œuvre		Cae_3.2.3.1
te	3.2.2.2	Diversifier les sources de production d’électricité renouvelable	4,0	Mise en œuvre		Cae_3.2.3.2
te	3.2.2.3	Atteindre une part élevée d’électricité renouvelable sur le territoire	4,0	Effets		Cae_3.2.3.3
te	3.3	Gestion de l'eau et biodiversité	38,0
te	3.3.1	Optimiser la gestion de l'eau potable	10,0		cae_28.b,cae_28.a	Cae_3.3.1	cae_28.b, cae_28.a
te	3.3.1alter	Connaître les enjeux et agir hors compétence alimentation en eau potable (AEP)
te	3.3.1alter.1	Connaître les enjeux et agir hors compétence alimentation en eau potable (AEP)	2,5	Bases		Cae_3.3.1.3 (1) Cae_3.3.1.4 (1) Cae_3.3.1.6 (1)
te	3.3.1.1	Connaître le système d'eau potable	1,0	Bases		Nouvelle action
te	3.3.1.2	Assurer la gestion courante et de crise du système d’eau potable	1,0	Mise en œuvre		Nouvelle action
te	3.3.1.3	Gérer durablement la ressource en eau	1,0	Mise en œuvre		Nouvelle action
te	3.3.1.4	Optimiser les pompages et traitements de l'eau afin de réduire les impacts environnementaux	1,0	Mise en œuvre		Nouvelle action
te	3.3.1.5	Optimiser le transport et la distribution d’eau potable	1,0	Mise en œuvre		Nouvelle action
te	3.3.1.6	Mettre en œuvre des mesures visant l'efficacité des installations d'eau potable	1,0	Mise en œuvre		Cae_3.3.1.3
te	3.3.1.7	Inciter à une consommation responsable de l’eau potable	1,0	Mise en œuvre		Cae_3.3.1.4
te	3.3.1.8	Suivre et améliorer les indicateurs du service de l'eau potable	3,0	Effets
te	3.3.2	Optimiser la gestion des systèmes d'assainissement et des eaux pluviales	8,0		cae_29		cae_29
te	3.3.2alter	Connaître les enjeux et agir hors compétence en matière d'assainissement et de gestion des eaux pluviales
te	3.3.2alter.1	Connaître les enjeux et agir hors compétence en matière d'assainissement et de gestion des eaux pluviales	2,0	Bases		Cae_3.3.2.1 (1) Cae_3.3.2.2 (1) Cae_3.3.2.3 (1) Cae_3.3.3.5.2 (1) Cae_3.3.2.4 (1) Cae_3.3.2.5.2 (1) Cae_3.3.2.6 (1)
te	3.3.2.1	Réaliser un état des lieux des systèmes d’assainissement et des eaux pluviales	0,8	Bases		Cae_3.3.2.1 (1) Cae_3.3.2.2 (1) Cae_3.3.2.3 (1)
te	3.3.2.2	Définir les conditions de raccordement des eaux usées et pluviales	0,8	Bases		Nouvelle action
te	3.3.2.3	Assurer la gestion courante et de crise du système d’assainissement	0,8	Mise en œuvre		Cae_3.3.3.5.2
te	3.3.2.4	Optimiser la collecte, le relevage et le transport des eaux usées en assainissement collectif	0,8	Mise en œuvre		Cae_3.3.2.4 (0,4)
te	3.3.2.5	Optimiser l’épuration des eaux usées et valoriser les boues	0,8	Mise en œuvre		Cae_3.3.2.5.2 (1) Cae_3.3.2.4 (0,6)
te	3.3.2.6	Gérer les eaux pluviales en lien avec l’assainissement	0,8	Mise en œuvre		Nouvelle action
te	3.3.2.7	Organiser et assurer la gestion courante du Service Public d'Assainissement Non Collectif (SPANC)	0,8	Mise en œuvre		Nouvelle action
te	3.3.2.8	Suivre et améliorer les indicateurs du système d’assainissement	2,4	Effets
te	3.3.3	Prévenir et gérer les risques d’inondation	8,0
te	3.3.3alter	Connaître les enjeux de la gestion de la prévention du risque d’inondation sur le territoire élargi
te	3.3.3alter.1	Connaître les enjeux de la gestion de la prévention du risque d’inondation sur le territoire élargi	4,0	Bases		Cae_3.3.3.1 (1) Cae_3.3.3.2 (1) Cae_3.3.3.5 (1)
te	3.3.3.1	Connaître les enjeux locaux de la gestion des inondations sur son territoire et s’organiser pour y faire face	2,0	Bases		Cae_3.3.3.1
te	3.3.3.2	Informer la population des enjeux et des solutions permettant de limiter le risque d’inondation	2,0	Mise en œuvre		Cae_3.3.3.2
te	3.3.3.3	Mener une politique ferme de prévention des inondations	2,0	Mise en œuvre		Cae_3.3.3.5
te	3.3.3.4	Organiser la gestion de crise au niveau de la collectivité	2,0	Mise en œuvre		Nouvelle action
te	3.3.4	Préserver et restaurer la biodiversité du territoire	12,0				te_8, te_9, te_10
te	3.3.4.1	Connaître l’état de la biodiversité sur son territoire	1,2	Bases		Cae_3.3.4.1
te	3.3.4.2	S’organiser en interne et avec les partenaires compétents pour préserver et renforcer la biodiversité du territoire	1,2	Bases		Nouvelle action
te	3.3.4.3	Sensibiliser à l’importance et à la fragilité de la biodiversité	1,2	Mise en œuvre		Cae_3.3.4.2
te	3.3.4.4	Prendre en compte la biodiversité dans une approche transversale	1,2	Mise en œuvre		Cae_3.3.4.5
te	3.3.4.5	Mettre en œuvre la stratégie et le plan d’actions de préservation et de restauration de la biodiversité	1,2	Mise en œuvre		Cae_3.3.4.6
te	3.3.4.6	Utiliser des outils opérationnels réglementaires, de contractualisation pour préserver et restaurer la biodiversité	1,2	Mise en œuvre		Cae_3.3.4.7
te	3.3.4.7	L’évolution de la biodiversité est suivie au travers d’un observatoire local	1,0			Cae_3.3.4.8
te	3.3.4.8	Suivre l’évolution de la biodiversité et la qualité des milieux	3,0	Effets
te	3.3.4.9	Faire reconnaître la qualité de sa politique de gestion de la biodiversité	0,8	Effets		Nouvelle action
te	3.4	Amélioration de la prévention, la collecte et la valorisation des déchets ménagers et assimilés	40,0
te	3.4.1	Agir pour la prévention des déchets ménagers et assimilés	10
te	3.4.1alter	Mener des actions concrètes pour la prévention de la production des déchets ménagers et assimilés
te	3.4.1alter.1	Mener des actions concrètes pour la prévention de la production des déchets ménagers et assimilés	3	Bases		Nouvelle action
te	3.4.1.1	Soutenir et construire des partenariats avec les structures territoriales œuvrant pour l’allongement de durée de vie des biens, produits et matières	1,5	Mise en œuvre		Nouvelle action
te	3.4.1.2	Développer les zones de dépôt en vue du réemploi en déchèterie ou recyclerie attenante à la déchèterie	1,5	Mise en œuvre		Cae_1.2.3.2.6 (0,5)
te	3.4.1.3	Promouvoir régulièrement les bonnes pratiques de tri à la source des biodéchets	1,5	Mise en œuvre		Cae_3.3.5.2.7
te	3.4.1.4	Etudier et mettre en place un dispositif de financement incitant à la réduction des déchets	2,5	Mise en œuvre		Cae_1.2.3.2.4 (0,5) Eci_4.2.4.1 (1) Eci_4.2.4.2 (1) Eci_4.2.1.1 (1) Eci_4.2.1.2 (1) Eci_4.2.3.1 (1) Eci_4.2.3.2 (1) Cae_1.2.3.2.12 (0,5) Eci_4.2.5.1 (1) Eci_4.2.5.2 (1) Eci_4.2.2.1 (1) Eci_4.2.2.2 (1) Eci_4.2.2.3 (1)
te	3.4.1.5	Innover pour la prévention des déchets	2,0	Mise en œuvre		Nouvelle action
te	3.4.1.6	Inciter les adhérents du syndicat de traitement à déployer des actions visant à promouvoir la prévention de la production des déchets	3,0			Eci_1.2.4.2 (1) Eci_1.2.4.3 (1) Eci_1.2.4.4 (1)
te	3.4.1.7	Prévenir et gérer les comportements indésirables en matière de déchets	1,0	Mise en œuvre		Cae_3.3.5.2.8
te	3.4.2	Etudier les possibilités d’optimisation de la gestion des déchets ménagers et assimilés et établir le plan d’actions associé	6,0
te	3.4.2alter	Contribuer à la collecte des données et à la mobilisation des acteurs, pour connaitre les gisements, les flux et les modalités de gestion sur son territoire
te	3.4.2alter.1	Contribuer à la collecte des données et à la mobilisation des acteurs, pour connaitre les gisements, les flux et les modalités de gestion sur son territoire	1,5	Bases		Nouvelle action
te	3.4.2.1	Etablir un plan d’actions d’optimisation du système de collecte des déchets ménagers et assimilés	3,0	Bases		Cae_1.2.3.2.1 (0,5) Eci_2.2.1.1 (1) Eci_2.2.1.2 (1) Eci_2.2.1.3 (1) Eci_2.2.3.1 (1) Eci_2.2.3.3 (0,5) Eci_2.4.1.2 (0,5) Eci_4.1.2.1 (1) Eci_4.1.2.2 (1) Cae_1.2.3.1.2 (1) Cae_1.2.3.2.6 (0,5) Cae_1.2.3.2.8 (0,5) Eci_2.2.2.1 (1) Eci_2.2.2.2 (1) Eci_2.4.1.3 (0,5) Eci_2.4.2.1 (1) Eci_2.4.2.2 (1)
te	3.4.2.2	Etablir un plan d’actions d’optimisation du traitement des déchets ménagers et assimilés	3,0	Bases		Cae_1.2.3.2.19 (0,5) Cae_3.3.5.1.1 (1) Cae_3.3.5.1.2 (1) Cae_3.3.5.1.3 (1) Cae_3.3.5.1.4 (1) Cae_3.3.5.1.5 (1) Eci_2.3.1.2 (1) Eci_2.3.1.3 (1) Eci_2.4.1.2 (0,5) Cae_1.2.3.2.13 (1) Cae_1.2.3.2.14 (0,5) Cae_1.2.3.2.18 (0,5) Eci_2.4.1.3 (0,5) Eci_2.4.4.1 (1) Eci_2.4.4.2 (1)
te	3.4.3	Optimiser le système de collecte des déchets ménagers et assimilés	6,0
te	3.4.3alter	Optimiser la logistique et le transport des déchets	1,5
te	3.4.3.1	Optimiser le réseau de déchèteries	1,5	Mise en œuvre		Eci_2.2.3.2 (1) Eci_4.1.3.1 (0,5) Eci_4.1.3.2 (0,5) Eci_4.1.3.3 (0,3) Eci_2.2.3.3 (0,5) Eci_2.4.2.3 (0,25) Eci_2.4.2.4 (0,25)
te	3.4.3.2	Mettre en œuvre les résultats de l’étude d’optimisation du système de collecte	1,5	Mise en œuvre		Cae_1.2.3.2.11 (1) Eci_4.1.3.1 (0,5) Eci_4.1.3.2 (0,5) Eci_4.1.3.3 (0,3) Eci_2.4.2.3 (0,25) Eci_2.4.2.4 (0,25)
te	3.4.3.3	Réduire les impacts sociaux de la collecte des déchets	1,5	Mise en œuvre		Eci_2.4.2.3 (0,25) Eci_2.4.2.4 (0,25)
te	3.4.3.4	Optimiser la logistique et le transport des déchets	1,5	Mise en œuvre		Eci_2.4.3 (1) CAE_1.2.3.2.19 (0,5) Eci_4.1.3.1 (0,3) Eci_2.4.2.3 (0,25) Eci_2.4.2.4 (0,25)
te	3.4.3.5	Prospecter les possibilités de traitement de certains déchets générés en DOM-COM/ régions transfrontalières par d’autres pays voisins	1,5			Nouvelle action
te	3.4.4	Optimiser la valorisation matière dont organique des déchets ménagers et assimilés	6,0
te	3.4.4.1	Améliorer le tri des déchets pour orienter le maximum de matière vers le recyclage	2,0	Mise en œuvre		Cae_1.2.3.2.17
te	3.4.4.2	Orienter les biodéchets vers une installation de valorisation des déchets organiques (compostage ou méthanisation) permettant le retour au sol	2,0	Mise en œuvre		Cae_1.2.3.2.18 (0,5)
te	3.4.4.3	Mettre en œuvre des actions pour réduire l’impact environnemental et social des installations de tri et de traitement des déchets	2,0	Mise en œuvre		Eci_2.3.2.1 (1) Eci_2.3.2.2 (1) Eci_2.3.2.3 (1) Eci_2.3.2.4 (1) Eci_2.4.4.3 (1) Eci_2.4.4.4 (1)
te	3.4.5	Optimiser la valorisation énergétique des déchets ménagers et assimilés	4,0	Mise en œuvre
te	3.4.5.1	Optimiser la valorisation de l’énergie des Unité de Valorisation Energétique (UVE)	0,8	Mise en œuvre		Cae_3.3.5.2.1 (1) Cae_3.3.5.2.2 (1)
te	3.4.5.2	Valoriser la chaleur ou l'électricité de l’unité de combustion de Combustibles Solides de Récupération (CSR)	0,8	Mise en œuvre		Cae_3.3.5.2.3
te	3.4.5.3	Optimiser le captage et valoriser le biogaz issu des installations de stockage des déchets non dangereux	0,8	Mise en œuvre		Cae_3.3.5.2.4 (1) Cae_3.3.5.2.5 (1)
te	3.4.5.4	Optimiser le dispositif de méthanisation des biodéchets	0,8	Mise en œuvre		Cae_3.3.5.2.6
te	3.4.5.5	Trouver des débouchés pour l'ensemble de l'énergie produite	0,8	Mise en œuvre		Cae_3.3.5.2.9
te	3.4.6	Suivre et atteindre les objectifs de prévention, d’optimisation de la collecte et de valorisation des déchets	8,0	Effets			cae_6.a, cae_6.ab, cae_6.b, te_11, cae_7, te_12, cae_32.b, cae_34
te	3.4.6.1	Suivre l’avancement du plan d’actions d'optimisation de la collecte et du traitement, dresser le bilan des actions, ajuster le plan d’actions selon les résultats	1,0	Effets		Eci_2.1.3 (0,5)
te	3.4.6.2	Mettre en place le suivi de toutes les installations de traitement sous maîtrise d'ouvrage de la collectivité	1,0	Effets		Eci_2.3.3.1
te	3.4.6.3	Réduire la réduction de la production de déchets ménagers et assimilés	1,2	Effets
te	3.4.6.4	Production annuelle d’Ordures Ménagères Résiduelles	1,2	Effets		Cae_1.2.3.3.3
te	3.4.6.5	Quantité annuelle orientée vers le réemploi et récupérée en déchèterie	0,8	Effets		Nouvelle action
te	3.4.6.6	Maximiser la valorisation matière des Déchets Ménagers et Assimilés	0,8	Effets		Eci_2.3.3.2 (1) Eci_2.3.3.3 (1) Eci_2.3.3.4 (1) Eci_2.3.3.5 (1) Eci_2.3.3.6 (1) Cae_1.2.3.3.4 (1) Cae_1.2.3.3.5 (1)
te	3.4.6.7	Réduire la quantité de biodéchets restants dans les Ordures Ménagères Résiduelles	0,8	Effets		Cae_3.3.5.3.4
te	3.4.6.8	Atteindre un rendement des Unités de Valorisation Energétique élevé	0,2	Effets		Cae_3.3.5.3.1
te	3.4.6.9	Atteindre une valorisation énergétique du biogaz des Installations de Stockage des Déchets Non Dangereux élevée	0,2	Effets		Cae_3.3.5.3.2
te	3.4.6.10	Communiquer sur les résultats obtenus pour valoriser les progrès, liés à la prévention, à la collecte, à la valorisation et à l’élimination	0,8	Effets		Eci_2.4.5.2 (1) Eci_2.4.5.3 (1) Eci_2.4.5.4 (1) Eci_2.4.5.1 (1)
te	4	Mobilités	82
te	4.1	Organisation des mobilités sur le territoire et développement d'une offre de transport intégrée et diversifiée	28
te	4.1.1	Elaborer et mettre en œuvre un plan de mobilité sur le territoire	8			Cae_1.2.2	cae_1_ab
te	4.1.1alter	Élaborer une stratégie locale de mobilité durable volontaire (plan de mobilité simplifié, plan local de déplacements...)
te	4.1.1alter.1	Élaborer une stratégie locale de mobilité durable volontaire (plan de mobilité simplifié, plan local de déplacements...)	4,0	Bases		Cae_1.2.2.1 (1) Cae_4.1.1.2 (1) Cae_1.2.2.2 (1) Cae_4.1.1.1 (1) Cae_4.2.3.2 (1) Cae_1.2.2.3 (1) Cae_1.2.2.4 (1) Cae_1.2.2.5 (1)
te	4.1.1.1	Acter la volonté politique de mettre en place une démarche de planification des déplacements	0,8	Bases		Cae_1.2.2.1 (1) Cae_4.1.1.2 (1)
te	4.1.1.2	Établir un diagnostic concerté des transports et mobilités, intégrant le transport de personnes et de marchandises, afin d’alimenter les documents de planification	1,6	Bases		Cae_1.2.2.2 (1) Cae_4.1.1.1 (1) Cae_4.2.3.2 (1)
te	4.1.1.3	Planifier des actions pour limiter l’usage de la voiture individuelle	1,6	Bases		Cae_1.2.2.3
te	4.1.1.4	Prioriser le développement des modes de déplacement alternatifs à la voiture individuelle dans la planification	1,6	Bases		Cae_1.2.2.4
te	4.1.1.5	Suivre et évaluer l’évolution des émissions et consommations d’énergie des transports sur le territoire	2,4	Effets
te	4.1.2	Promouvoir et développer la mobilité durable et l’intermodalité sur le territoire	6,0				cae_5
te	4.1.2alter	Participer à la promotion et au développement de la mobilité durable et de l'intermodalité sur le territoire
te	4.1.2alter.1	Participer à la promotion et au développement de la mobilité durable et de l'intermodalité sur le territoire	3,0	Bases		Cae_4.1.1.2 (1) Cae_4.1.1.3 (1) Cae_4.1.1.4 (1) Cae_4.3.4.1.2 (1) Cae_4.3.4.1.3 (1) Cae_4.1.1.5 (1) Cae_4.3.4.2 (1) Cae_4.1.1.6 (1)
te	4.1.2.1	S’organiser pour mener une politique d’information et de sensibilisation sur la mobilité durable	0,3	Bases		Cae_4.1.1.2
te	4.1.2.2	Connaître les usages, les besoins, et promouvoir l’intermodalité et les modes de transports alternatifs à la voiture individuelle	0,3	Bases		Cae_4.1.1.3 (1) Cae_4.1.1.4 (1) Cae_4.3.4.1.2 (1) Cae_4.3.4.1.3 (1)
te	4.1.2.3	Travailler avec les acteurs de la mobilité à l’échelle du bassin de vie	1,8	Mise en œuvre		Cae_4.1.1.5
te	4.1.2.4	Faciliter le changement de mode de transport et développer les infrastructures nécessaires pour l’intermodalité	1,8	Mise en œuvre		Cae_4.3.4.2
te	4.1.2.5	Suivre et analyser l’évolution des modes de transport sur le territoire, en particulier la part modale de la voiture	1,8	Effets
te	4.1.3	Optimiser et étendre les services de transports collectifs	8,0		cae_46		cae_46
te	4.1.3alter	Participer au développement des transports collectifs sur le territoire
te	4.1.3alter.1	Participer au développement des transports collectifs sur le territoire	2,0	Bases		Cae_4.3.3.1 (1) Cae_4.3.3.2 (1) Cae_4.3.3.3 (1) Cae_4.3.3.4 (1) Cae_4.3.3.5 (1) Cae_4.3.3.6 (1) Cae_4.3.3.7 (1)
te	4.1.3.1	S’organiser en interne et analyser les besoins en transports collectifs	1,0	Bases		Cae_4.3.3.1 (1) Cae_4.3.3.2 (1)
te	4.1.3.2	Orienter l’achat de véhicules des transports collectifs et le renouvellement de flotte vers les énergies alternatives	1,5	Mise en œuvre		Cae_4.3.3.3
te	4.1.3.3	Diversifier et améliorer l'efficacité du réseau de transports collectifs en collaboration avec les principaux générateurs de déplacements	1,5	Mise en œuvre		Cae_4.3.3.4 (1) Cae_4.3.3.5 (1)
te	4.1.3.4	Mettre en place une tarification adaptée des transports collectifs	1,5	Mise en œuvre		Cae_4.3.3.6
te	4.1.3.5	Suivre et analyser les résultats des actions mises en place en faveur du développement des transports collectifs	2,5	Effets
te	4.1.4	Développer l'offre de mobilités partagées et de transports à la demande	6,0				cae_66.b, te_13, te_14
te	4.1.4alter	Participer au développement de l'offre de mobilités partagées et de transport à la demande
te	4.1.4alter.1	Participer au développement de l'offre de mobilités partagées et de transport à la demande	1,5	Bases		Cae_4.3.4.1.1 (1) Cae_4.3.4.3 (1) Cae_4.3.4.6.1 (1) Cae_4.3.4.6.3 (1) Cae_4.3.4.6.4 (1)
te	4.1.4.1	Formuler une politique territoriale en faveur des mobilités partagées et complémentaires	0,6	Bases		Cae_4.3.4.1.1
te	4.1.4.2	Développer l'usage des mobilités partagées	1,8	Mise en œuvre		Cae_4.3.4.3
te	4.1.4.3	Mettre en place des offres de transport à la demande et/ou solidaire	1,8	Mise en œuvre		Nouvelle action
te	4.1.4.4	Mesurer la progression de l'utilisation des mobilités partagées	0,6	Effets		Cae_4.3.4.6.1 (1) Cae_4.3.4.6.3 (1) Cae_4.3.4.6.4 (1)
te	4.1.4.5	Mesurer la progression de l'utilisation des transports à la demande	0,4	Effets
te	4.1.4.6	Suivre et évaluer les résultats des actions mises en place en faveur du covoiturage	0,8
te	4.2	Réduction du trafic, valorisation de l’espace public et développement des mobilités actives sur le territoire	28,0
te	4.2.1	Réguler le stationnement pour valoriser l’espace public	6,0		cae_42.b	Cae_4.2.1	cae_42.b
te	4.2.1alterepci	Soutenir et accompagner ses communes à la régulation de leur stationnement
te	4.2.1alterepci.1	Soutenir et accompagner ses communes à la régulation de leur stationnement	1,5	Bases		Nouvelle action
te	4.2.1alter	Définir et mettre en place une politique de stationnement au service des mobilités actives
te	4.2.1alter.1	Définir et mettre en place une politique de stationnement au service des mobilités actives	3,0	Bases		Nouvelle action
te	4.2.1.1	Réaliser un diagnostic de l’offre de stationnement	0,80	Bases		Cae_4.2.1.1 (1)
te	4.2.1.2	Déployer une stratégie de stationnement et d’extension des zones apaisées	0,80	Mise en œuvre		Cae_4.2.1.2 (1)
te	4.2.1.3	Favoriser les véhicules et les espaces de stationnement plus respectueux de l'environnement	1,0	Mise en œuvre		Cae_4.2.1.3 (1)
te	4.2.1.4	Réaménager et restructurer la voirie et les espaces publics afin de créer des zones de circulation apaisée	1,0	Mise en œuvre		Cae_4.2.1.5 (1)
te	4.2.1.5	Suivre et évaluer les actions visant à améliorer la gestion du stationnement et à valoriser l’espace public	2,4	Effets
te	4.2.2	Réguler le trafic et réduire la vitesse	6,0			Cae_4.2.2	cae_43
te	4.2.2alter	Contribuer à la régulation du trafic et à la réduction de la vitesse sur son territoire
te	4.2.2alter.1	Contribuer à la régulation du trafic et à la réduction de la vitesse sur son territoire	1,8	Bases		Cae_4.2.2.1 (1) Cae_4.2.2.2.1 (1) Cae_4.2.2.2.2 (1) Cae_4.2.2.2.3 (1) Cae_4.2.2.4 (1)
te	4.2.2alter.2	Identifier les zones génératrices de déplacement et traversées par des flux importants	1,2	Bases		Cae_4.2.2.1 (1)
te	4.2.2.1	Identifier les zones génératrices de déplacement et traversées par des flux importants	1,2	Bases		Cae_4.2.2.1 (1)
te	4.2.2.2	Déployer une stratégie de régulation du trafic	1,5	Mise en œuvre		Cae_4.2.2.2.1 (1)
te	4.2.2.3	Mettre en place des outils de gestion du trafic	1,5	Mise en œuvre		Cae_4.2.2.2.2 (1) Cae_4.2.2.2.3 (1)
te	4.2.2.4	Mettre en place un système de suivi des actions en faveur de la régulation du trafic	0,3	Effets		Cae_4.2.2.4
te	4.2.2.5	Suivre la part de voiries apaisées	0,5
te	4.2.2.6	Mesurer l'évolution de la part de voiries apaisées	1,0
te	4.2.3	Développer la pratique de la marche	8,0		te_15		te_15
te	4.2.3alterepci	Soutenir et accompagner le développement de la pratique de la marche sur son territoire au travers la mise en place de mécanismes incitatifs
te	4.2.3alterepci.1	Soutenir et accompagner le développement de la pratique de la marche sur son territoire au travers la mise en place de mécanismes incitatifs	4,0	Bases		Cae_4.3.1.1 (1) Cae_4.3.1.2 (1) Cae_4.3.1.3 (1) Cae_4.3.1.4 (1)
te	4.2.3altercom	Elaborer et/ou participer à l'élaboration d'une stratégie de développement du réseau piétonnier pour améliorer la "marchabilité"
te	4.2.3altercom.1	Elaborer et/ou participer à l'élaboration d'une stratégie de développement du réseau piétonnier pour améliorer la "marchabilité"	4,0	Bases		Cae_4.3.1.1 (1) Cae_4.3.1.2 (1) Cae_4.3.1.3 (1) Cae_4.3.1.4 (1)
te	4.2.3.1	Adopter une stratégie de développement du réseau piétonnier s'appuyant sur un apaisement de la circulation	1,2	Bases		Cae_4.3.1.1
te	4.2.3.2	Améliorer prioritairement la situation des zones à forts enjeux	1,6	Mise en œuvre		Cae_4.3.1.2
te	4.2.3.3	Densifier et améliorer globalement la qualité du réseau piéton sur le territoire	2,8	Mise en œuvre		Cae_4.3.1.3
te	4.2.3.4	Suivre et analyser les résultats des actions mises en place en faveur de la marche	2,4	Effets
te	4.2.4	Développer la pratique du vélo et des micromobilités sur le territoire : personnes et marchandises	8		te_16,cae_45		te_16, cae_45
te	4.2.4alter	Encourager le développement de la pratique du vélo sur le territoire
te	4.2.4alter.1	Encourager le développement de la pratique du vélo sur le territoire	2,0	Bases		Cae_4.3.2.1 (1) Cae_4.3.2.2 (1) Cae_4.3.2.3 (1) Cae_4.3.2.4 (1) Cae_4.3.2.2.3 (1) Cae_4.3.2.6 (1) Cae_4.3.2.5 (1) Cae_4.3.4.4 (1) Cae_4.3.4.5 (1) Cae_4.3.2.7 (1) Cae_4.3.4.6 (1)
te	4.2.4.1	Connaître, consulter les parties prenantes et analyser les déplacements, réseaux et stationnements cyclistes du territoire	1,3	Bases		Cae_4.3.2.1 (1) Cae_4.3.2.2 (1)
te	4.2.4.2	Adopter un schéma directeur cyclable	0,7	Mise en œuvre		Cae_4.3.2.3
te	4.2.4.3	Mailler le territoire notamment en reliant les principaux pôles d’activité par des voies cyclables	0,7	Mise en œuvre		Cae_4.3.2.4 (1) Cae_4.3.2.2.3 (1) Cae_4.3.2.6 (1)
te	4.2.4.4	Proposer des offres de stationnement vélo de qualité	0,7	Mise en œuvre		Cae_4.3.2.5
te	4.2.4.5	Faciliter l’équipement en vélo et micromobilités des usagers	0,7	Mise en œuvre		Cae_4.3.4.4
te	4.2.4.6	Accompagner les usagers du vélo avec des services associés	0,7	Mise en œuvre		Cae_4.3.4.5
te	4.2.4.7	Suivre et évaluer les résultats des actions mises en place en faveur du vélo	3,2	Effets
te	4.3	Promotion de la mobilité durable en interne au sein de la collectivité	8,0
te	4.3.1	Encourager et faciliter la mobilité durable au sein de la collectivité	4,0		te_18		te_18
te	4.3.1.1	Engager une politique de mobilité durable au sein de la collectivité	0,6	Bases		Cae_4.1.2.2
te	4.3.1.2	Optimiser et rationaliser les déplacements au sein de la collectivité	0,8	Mise en œuvre		Cae_4.1.2.3.1 (1) Cae_4.1.2.4 (1)
te	4.3.1.3	Mettre en place des mesures incitatives pour limiter le recours à la voiture par les agents de la collectivité	1,0	Mise en œuvre		Cae_4.1.2.5 Cae_4.1.2.6
te	4.3.1.4	Inciter financièrement les agents à l’usage des modes actifs / transports collectifs	0,4	Mise en œuvre		Cae_4.1.2.7
te	4.3.1.5	Suivre et analyser les performances de la politique mobilité au sein de la collectivité	1,2	Effets
te	4.3.2	Optimiser et rationaliser la flotte de la collectivité	4,0				cae_40.a, te_19
te	4.3.2.1	Réaliser un diagnostic des besoins de la flotte de véhicules de la collectivité et de son utilisation	0,8	Bases		Cae_4.1.2.1
te	4.3.2.2	Mettre en place une gestion écologique et économique de la flotte de véhicules de la collectivité	1,0	Mise en œuvre		Cae_4.1.2.3.2 (1) Cae_4.1.2.2.5 (1)
te	4.3.2.3	Développer l’usage des vélos-cargos ou autres alternatives au véhicule thermique pour la logistique en propre de la collectivité	1,0	Mise en œuvre		Nouvelle action
te	4.3.2.4	Suivre et analyser les performances de la flotte de véhicules de la collectivité	1,2	Effets
te	4.4	Développement des initiatives sectorielles pour une mobilité durable	18,0
te	4.4.1	Optimiser et réguler les flux de marchandises sur le territoire	6,0
te	4.4.1.1	Etablir un diagnostic des flux de marchandises et des acteurs	1,2	Bases		Cae_4.2.3.1 (1) Cae_4.2.3.5.1 (1)
te	4.4.1.2	Harmoniser et faire appliquer les réglementations sur le transport de marchandises dans les zones avec des commerces	0,6	Mise en œuvre		Cae_4.2.3.4.1 (1) Cae_4.2.3.5.2 (1) Cae_4.2.3.5.3 (1)
te	4.4.1.3	Établir et faire appliquer un cadre formalisé pour une logistique durable visant les acteurs du territoire	0,6	Mise en œuvre		Cae_4.2.3.6
te	4.4.1.4	Soutenir des actions d’optimisation du transport de marchandises sur le territoire	0,8	Mise en œuvre		Cae_4.2.3.4.2 (1) Cae_4.2.3.4.3 (1) Cae_4.2.3.4.4 (1) Cae_4.2.3.4.5 (1) Cae_4.2.3.4.6 (1) Cae_4.2.3.4.7 (1)
te	4.4.1.5	Soutenir des actions d’optimisation du transport de marchandises en lien avec la chaine alimentaire	1,0	Mise en œuvre		Nouvelle action
te	4.4.1.6	Suivre l’évolution des performances de la logistique territoriale	1,8	Effets		Nouvelle action
te	4.4.2	Soutenir une mobilité scolaire durable	4,0
te	4.4.2alter	Encourager la mobilité durable pour la mobilité scolaire, périscolaire et pour la petite enfance
te	4.4.2alter.1	Encourager la mobilité durable pour la mobilité scolaire, périscolaire et pour la petite enfance	2,0	Bases		Nouvelle action
te	4.4.2.1	Développer une stratégie mobilité scolaire et périscolaire et l'intégrer dans les schémas de planification liés à la mobilité de la collectivité	0,8	Bases		Nouvelle action
te	4.4.2.2	Sensibiliser les jeunes et leurs parents à la mobilité durable	1,0	Mise en œuvre		Nouvelle action
te	4.4.2.3	Favoriser l’accès aux établissements scolaires, périscolaires et petite enfance par des mobilités actives et partagées	0,8	Mise en œuvre		Nouvelle action
te	4.4.2.4	Suivre et évaluer les résultats des actions mises en place pour la mobilité scolaire durable	1,4	Effets		Nouvelle action
te	4.4.3	Mettre en place une offre globale de mobilité touristique durable afin d’en limiter les impacts	4
te	4.4.3alter	Renforcer la mobilité touristique durable par la coopération et l’aménagement territorial
te	4.4.3alter.1	Renforcer la mobilité touristique durable par la coopération et l’aménagement territorial	2,0	Bases		Cae_6.3.2.4.3 (1) Cae_6.3.2.4.4 (1) Cae_6.3.2.4.6 (1)
te	4.4.3.1	S’assurer de l’intégration de la mobilité touristique dans les actions engagées au global sur la politique de mobilité durable de la collectivité	0,8	Bases		Cae_6.3.2.4.3 (1) Cae_6.3.2.4.4 (1) Cae_6.3.2.4.6 (1)
te	4.4.3.2	Développer et promouvoir des transports durables pour se rendre sur le lieu de visite	1,2	Mise en œuvre		Nouvelle action
te	4.4.3.3	Développer et promouvoir des alternatives de transport durables sur le territoire pour le tourisme	1,2	Mise en œuvre		Nouvelle action
te	4.4.3.4	Suivre et analyser les résultats des actions de mobilité durable pour le tourisme	0,8	Effets		Nouvelle action
te	4.4.4	Contribuer à la transition du parc de véhicules sur le territoire pour limiter ses impacts (émissions, ressources, particules, encombrement de la voirie)	4,0
te	4.4.4.1	Définir la typologie de véhicules adaptée au territoire	0,8	Bases		Nouvelle action
te	4.4.4.2	Sensibiliser, former et animer les acteurs locaux	0,6	Mise en œuvre		Nouvelle action
te	4.4.4.3	Mettre en place des infrastructures et des services	0,8	Mise en œuvre		Nouvelle action
te	4.4.4.4	Faciliter l’intégration des infrastructures de recharge dans le foncier et l’immobilier	0,6	Mise en œuvre		Nouvelle action
te	4.4.4.5	Suivre la transition énergétique du parc de véhicules	1,2	Effets		Nouvelle action
te	5	Gouvernance, finances et commande publique	54,0
te	5.1	Gouvernance	20,0
te	5.1.1	Organiser les ressources humaines pour mener la politique de transition écologique	8
te	5.1.1.1	Doter la politique de transition écologique de moyens humains	1,6	Bases		Eci_1.1.1.4 (1) Cae_5.1.1.1.1 (1) Cae_5.1.1.3.2 (1) Cae_5.1.1.1.2 (1) Eci_1.1.1.3 (1) Cae_5.1.1.1.3 (1) Cae_5.1.1.4.5 (1) Cae_5.1.1.3.1 (1)
te	5.1.1.2	Définir précisément les responsabilités de l’équipe projet et des référents	1,6	Bases		Cae_5.1.1.2.1 (1) Cae_5.1.1.2.2 (1) Cae_5.1.1.2.3 (1) Cae_5.1.1.4.4 (1)
te	5.1.1.3	Travailler en transversalité	2,4	Mise en œuvre		Cae_5.1.1.3.3 (1) Cae_5.1.1.3.4 (1) Eci_1.2.2 (1)
te	5.1.1.4	Mettre en place l’organisation interne, mesurer son efficacité et l’ajuster si nécessaire	2,4	Effets		Cae_5.1.1.4
te	5.1.2	Assurer le pilotage et l’engagement politique de la transition écologique	6,0				te_20
te	5.1.2.1	Définir un comité de pilotage transversal et l’inscrire durablement dans la gouvernance de la collectivité	2,1	Bases		Cae_5.1.2.1.1 (1) Eci_1.1.1.1 (1) Eci_1.1.3.1 (1) Eci_1.1.3.2 (1) Cae_5.1.2.1.2 (1) Cae_5.1.2.1.3 (1) Cae_5.1.2.1.4 (1) Cae_5.1.2.1.5 (1)
te	5.1.2.2	La transition écologique est concrètement suivie en comité de pilotage	3	Effets
te	5.1.2.3	Assurer et suivre la mise en œuvre effective des décisions prises	0,9	Effets		Cae_5.1.2.3 (1) Eci_1.1.3.3
te	5.1.3	Former et accompagner les élus et les services à la transition écologique	6,0				te_21
te	5.1.3.1	Sensibiliser et encourager les élus et les agents dans la pratique des éco-gestes quotidiens	0,5	Mise en œuvre		Cae_5.1.3.1 (1) Cae_5.1.3.3 (1)
te	5.1.3.2	Définir un plan de formation des agents et des élus à la transition écologique	1,5	Bases		Eci_1.2.1.1 (1) Eci_1.2.1.2 (1) Cae_5.1.3.2.1 (1) Cae_5.1.3.2.2 (1)
te	5.1.3.3	Mettre en œuvre le plan de sensibilisation et de formation à la transition écologique à destination des agents et des élus	1,3	Mise en œuvre		Cae_5.1.3.4.1 (1) Cae_5.1.3.4.2 (1) Cae_5.1.3.4.3 (1) Cae_5.1.3.4.4 (1) Eci_1.2.1.3 (1) Eci_1.2.1.4 (1) Eci_1.2.1.5 (1)
te	5.1.3.4	Engager et motiver les élus et les agents	0,6	Mise en œuvre		Cae_5.1.3.5
te	5.1.3.5	Mesurer et valoriser l’efficacité des actions de sensibilisation et de formation auprès des agents et élus de la collectivité	2,1	Effets
te	5.2	Finances et commande publique	34,0
te	5.2.1	Élaborer un budget en cohérence avec sa politique de transition écologique	10,0				cae_49_ab
te	5.2.1.1	Sensibiliser les élus et former les équipes à la prise en compte de la politique de transition écologique dans le processus d’élaboration budgétaire	1,0	Mise en œuvre		Cae_5.2.1.1
te	5.2.1.2	Intégrer à son plan d’investissement, les budgets nécessaires à sa politique de Transition Ecologique	2,5	Mise en œuvre		Cae_5.2.1.2 (1) Eci_1.1.1.5 (1)
te	5.2.1.3	Réaliser chaque année une évaluation du budget vert	1,5	Mise en œuvre		Cae_5.2.1.3
te	5.2.1.4	Diversifier les modes de financement pour atteindre les objectifs de la politique de transition écologique (distinction investissement et fonctionnement)	0,5	Mise en œuvre		Cae_5.2.1.5 (1) Eci_4.3.1 (0,5)
te	5.2.1.5	Analyser les marges de progrès de la collectivité sur la base du « budget vert » et suivre annuellement le budget	4,5	Effets
te	5.2.2	Maîtriser les dépenses publiques consacrées à la gestion des déchets	4,0				te_22
te	5.2.2.1	Connaitre la structure des coûts de la gestion des déchets	1,2	Mise en œuvre		Eci_4.1.1
te	5.2.2.2	Suivre et communiquer sur le coût du Service Public de Prévention et Gestion des Déchets avec un indicateur en euros/habitant	2,8	Effets
te	5.2.3	Orienter sa politique de subvention en faveur de la transition écologique	6,0
te	5.2.3.1	Réaliser une veille des moyens de financement existants aux actions de transition écologique	1,8	Bases		Eci_4.3.1 (0,5) Eci_4.3.2 (1) Eci_4.3.3.2 (1)
te	5.2.3.2	Pratiquer l'éco-conditionnement des aides habituelles de la collectivité	2,1	Mise en œuvre		Cae_5.2.1.7.3 (1) Cae_5.2.1.7.4 (1) Eci_4.3.4.3 (1)
te	5.2.3.3	Rationnaliser et coordonner sa politique de subvention des projets de transition écologique	2,1	Mise en œuvre		Cae_6.3.3.1.3 (1) Eci_4.3.3.1 (1) Cae_5.2.1.7.1 (1) Cae_5.2.1.7.2 (1) Eci_4.3.4.1 (1) Eci_4.3.4.2 (1) Eci_4.3.3.3 (1)
te	5.2.4	Être exemplaire en matière d'écoresponsabilité de la commande publique	14,0				cae_51.b
te	5.2.4.1	Sensibliser les élus et former les équipes à l’écoresponsabilité de la commande publique	1,2	Mise en œuvre		Cae_5.2.2.1.1 (1) Eci_3.3.2.1 (1) Eci_3.3.2.2 (1) Cae_5.2.2.1.2 (1) Eci_3.2.1.4 (1) Eci_3.3.2.3 (1)
te	5.2.4.2	Réaliser une cartographie des achats de la collectivité afin de déterminer les dispositions environnementales pertinentes selon les familles d'achat	1,0	Bases		Eci_3.2.1.3 (1) Cae_5.2.2.6.1 (1) Cae_5.2.2.6.2 (1)
te	5.2.4.3	Définir un plan pour les achats responsables, tel que le Schéma de promotion des achats publics socialement et écologiquement responsables (SPASER)	1,0	Bases		Cae_5.2.2.6 (0,33) Eci_3.2.0 (1) Eci_3.2.1.2 (1) Eci_3.3.2.4 (1)
te	5.2.4.4	Faire preuve de sobriété pour éviter certains achats (solutions numériques)	1,2	Mise en œuvre		Nouvelle action
te	5.2.4.5	Faire preuve de sobriété pour éviter certains achats (hors numérique)	1,2	Mise en œuvre		Cae_5.2.2.3 (1)
te	5.2.4.6	Lutter contre la déforestation induite par ses achats	1,2	Mise en œuvre		Cae_6.4.2.2
te	5.2.4.7	Appliquer des clauses environnementales et sociales dans les marchés publics	1,2	Mise en œuvre		Cae_5.2.2.7.2 (1) Cae_5.2.2.7.3 (1) Cae_5.2.2.7.4 (1) Cae_5.2.2.7.5 (1) Cae_5.2.2.7.6 (1) Cae_5.2.2.7.7 (1) Eci_3.2.2.1 (0,5) Eci_3.2.2.2 (0,5)
te	5.2.4.8	Innover en intégrant des dispositions d’achat relevant de l’éco-conception, de l’économie de la fonctionnalité et de la coopération	1,2	Mise en œuvre		Eci_3.6.2.4
te	5.2.4.9	Contribuer à un réseau local d’achats responsables, participer à l’amélioration de l’offre locale, entrainer les acteurs locaux dans l’adoption d’une politique de sobriété et d’achats responsables	1,2	Mise en œuvre		Cae_5.2.2.5.1 (1) Eci_3.2.3.2 (1) Cae_5.2.2.5.2 (1) Cae_5.2.2.8 (1) Eci_3.2.3.3 (1)
te	5.2.4.10	Suivre les achats publics responsables avec des indicateurs et pérenniser la démarche	3,6	Effets
te	6	Coopération, communication et soutien à l’engagement	150,0
te	6.1	Stratégie de coopération et de communication	22,0
te	6.1.1	Développer des partenariats avec les collectivités, acteurs publics et institutionnels aux échelles territoriales pertinentes	4,0
te	6.1.1.1	Informer, sensibiliser et dialoguer avec les partenaires publics sur la transition écologique	0,8	Mise en œuvre		Eci_5.2.1
te	6.1.1.2	Mettre en œuvre ou s’impliquer dans des projets collaboratifs de transition écologique	0,8	Mise en œuvre		Cae_6.1.1.2 (1) Eci_5.2.2 (0,5)
te	6.1.1.3	Formaliser un accord de partenariat avec un ou plusieurs acteurs intervenant dans le territoire	0,8	Mise en œuvre		Cae_6.1.1.1 (0,5) Cae_6.1.1.3 (1) Eci_5.2.3 (1) Eci_5.1.3.5 (1) Eci_5.1.3.4 (1)
te	6.1.1.4	S’impliquer dans l’évolution du cadre réglementaire et législatif de la transition écologique	0,8	Mise en œuvre		Cae_6.1.1.4
te	6.1.1.5	Mettre en place des actions au niveau international	0,8	Mise en œuvre		Cae_6.1.1.5
te	6.1.2	Renforcer la coopération au sein de l'intercommunalité	4,0
te	6.1.2.1	Partager une stratégie de transition écologique commune	1,2	Bases		Cae_6.1.2.1
te	6.1.2.2	Initier ou participer à des actions mutualisées	1,6	Mise en œuvre		Cae_6.1.2.3 (1) Eci_5.2.2 (0,5)
te	6.1.2.3	Systématiser la coopération intercommunale et donner l’exemple	1,2	Effets		Cae_6.1.2.4
te	6.1.3	Prévenir et lutter contre la précarité énergétique	6,0
te	6.1.3.1	Réaliser un état des lieux de la précarité énergétique sur le territoire	1,2	Bases		Cae_6.2.2.1
te	6.1.3.2	Adopter une stratégie de lutte contre la précarité énergétique	1,2	Bases		Cae_6.2.2.2
te	6.1.3.3	Fédérer les acteurs autour de la problématique de la précarité énergétique	1,2	Mise en œuvre		Cae_6.2.2.3.1 (1) Cae_6.2.2.3.2 (1) Cae_6.2.2.3.3 (1) Cae_6.2.2.3.4 (1)
te	6.1.3.4	Formaliser une offre d'outils non financiers à destination des ménages en situation de précarité	1,2	Mise en œuvre		Cae_6.2.2.3.5 (1) Cae_6.2.2.4.3 (1) Cae_6.2.2.4.5 (1)
te	6.1.3.5	Développer et proposer une aide financière locale à destination des ménages en situation de précarité énergétique	1,2	Mise en œuvre		Cae_6.2.2.4.1 (1) Cae_6.2.2.4.2 (1) Cae_6.2.2.4.4 (1)
te	6.1.4	Développer un plan de communication autour de la transition écologique	4,0
te	6.1.4.1	Connaître les besoins et budgéter le plan de communication sur la transition écologique	0,4	Bases		Cae_6.1.3.1
te	6.1.4.2	Décliner les engagements sur la transition écologique de la collectivité dans les différents supports de communication	0,6	Mise en œuvre		Cae_6.1.3.2
te	6.1.4.3	Décliner le plan de communication pour chaque cible du territoire	0,6	Mise en œuvre		Cae_6.1.3.4.1 (1) Cae_6.1.3.4.2 (1)
te	6.1.4.4	Organiser ou participer à des évènements dédiés à la transition écologique	0,6	Mise en œuvre		Cae_6.1.3.4.3 (1) Eci_3.3.1.3 (1)
te	6.1.4.5	Se positionner clairement contre les grands projets nuisibles en matière d’impacts sur la transition écologique	0,6	Mise en œuvre		Cae_6.3.3.5.3
te	6.1.4.6	Contrôler et évaluer l’efficacité du plan de communication	1,2	Effets		Cae_6.1.3.5
te	6.1.5	Mener des projets coopératifs territoriaux entre acteurs public(s) et privé(s)	4,0			Eci_3.6.3
te	6.1.5.1	Faire émerger un projet coopératif territorial ou participer à un projet	2,0	Mise en œuvre		Eci_3.6.3.1
te	6.1.5.2	Piloter et stabiliser un écosystème coopératif territorial	2,0	Mise en œuvre		Eci_3.6.3.2
te	6.2	Bâtiments résidentiels et tertiaires	16,0
te	6.2.1	Planifier la rénovation des bâtiments résidentiels et la construction durable sur le territoire	6,0
te	6.2.1alter	Contribuer à la planification de la rénovation des bâtiments résidentiels et à la construction durable sur le territoire
te	6.2.1alter.1	Contribuer à la planification de la rénovation des bâtiments résidentiels et à la construction durable sur le territoire	1,5	Bases		Cae_1.2.4.1 (1) Cae_1.2.4.4 (1) Cae_1.2.4.5 (1) Cae_1.2.4.6 (1)
te	6.2.1.1	Prendre en compte les enjeux de transition écologique dans la stratégie « habitat »	1,2	Bases		Cae_1.2.4.1
te	6.2.1.2	Fixer des niveaux de performance élevés à atteindre pour les constructions et les rénovations des bâtiments	1,2	Mise en œuvre		Cae_1.2.4.4
te	6.2.1.3	Mettre en place des dispositifs opérationnels et financiers en faveur de la rénovation de l'habitat	1,2	Mise en œuvre		Cae_1.2.4.5
te	6.2.1.4	Observer et évaluer la progression de la construction et de la rénovation performante sur le territoire	2,4	Effets		Cae_1.2.4.6
te	6.2.2	Coopérer avec les acteurs professionnels du bâtiment et de l'immobilier	4,0
te	6.2.2alter	Coopérer avec les acteurs professionnels du bâtiment et de l'immobilier
te	6.2.2alter.1	Coopérer avec les acteurs professionnels du bâtiment et de l'immobilier	1,0			Cae_6.2.1.1 (1) Cae_6.2.1.4 (1) Cae_6.2.1.2 (1) Cae_6.2.1.3 (1)
te	6.2.2.1	Connaître les acteurs du bâtiment et de l'immobilier de son territoire	0,6	Bases		Cae_6.2.1.1
te	6.2.2.2	Disposer d’une stratégie de mobilisation des professionnels du bâtiment et de l’immobilier	0,6	Bases		Cae_6.2.1.4
te	6.2.2.3	Animer l’écosystème des acteurs du BTP et des matériaux de son territoire pour les inciter à rendre leur pratique plus sobres et écologiques	1,7	Mise en œuvre		Cae_6.2.1.2
te	6.2.2.4	Coopérer avec les bailleurs sociaux publics et privés pour engager des actions particulièrement ambitieuses	1,1	Mise en œuvre		Cae_6.2.1.3
te	6.2.3	Accompagner les particuliers pour la rénovation et la construction durable de leur logement (habitat individuel et collectif)	6,0
te	6.2.3alter	Accompagner les particuliers pour la rénovation et la construction durable de leur logement
te	6.2.3alter.1	Accompagner les particuliers pour la rénovation et la construction durable de leur logement	1,5			Cae_6.2.3.1 (1) Cae_6.2.3.2 (1) Cae_6.2.3.3 (1) Cae_6.2.3.4 (1) Cae_6.2.3.5 (1)
te	6.2.3.1	Disposer de services d’information visibles et accessibles pour la rénovation et la construction durable des logements des particuliers	1,2	Mise en œuvre		Cae_6.2.3.1
te	6.2.3.2	Adresser des conseils pour la rénovation et la construction durable des logements des particuliers à des cibles variées	0,6	Mise en œuvre		Cae_6.2.3.2
te	6.2.3.3	Accompagner les particuliers jusqu’aux travaux de rénovation énergétique de leur logement	0,6	Mise en œuvre		Cae_6.2.3.3
te	6.2.3.4	Sensibiliser aux enjeux environnementaux (hors énergie) des logements des particuliers	1,2	Mise en œuvre		Nouvelle action
te	6.2.3.5	Soutenir financièrement les particuliers pour la rénovation énergétique de leur logement	0,6	Mise en œuvre		Cae_6.2.3.4
te	6.2.3.6	Suivre et évaluer l’accompagnement des particuliers dans la rénovation et la construction durable de leur logement	1,8	Effets		Cae_6.2.3.5
te	6.3	Activités économiques	58,0
te	6.3.1	Favoriser les activités économiques durables	12,0				Eci_34.b
te	6.3.1alter	Participer à des coopérations territoriales pour la transition écologique de l’économie locale
te	6.3.1alter.1	Participer à des coopérations territoriales pour la transition écologique de l’économie locale	3,0			Cae_6.3.1.1 (1) Cae_6.3.1.5.2 (0,5) Cae_6.3.1.5.3 (0,5) Eci_5.3.3 (1) Cae_6.3.1.2 (1) Cae_6.3.1.3.1 (1) Cae_6.3.1.3.2 (0,5) Cae_6.3.1.3.3 (1) Eci_5.3.1 (1) Eci_5.3.2 (1)
te	6.3.1.1	Travailler en transversalité au sein de la collectivité pour établir une stratégie et un plan d’actions favorisant la transition écologique des entreprises du territoire	2,4	Mise en œuvre		Cae_6.3.1.1 (1) Cae_6.3.1.5.2 (0,5) Cae_6.3.1.5.3 (0,5)
te	6.3.1.2	Identifier les enjeux écologiques du tissu économique et construire des partenariats avec les acteurs spécialisés	2,4	Mise en œuvre		Eci_5.3.3 (1) Cae_6.3.1.2 (1)
te	6.3.1.3	Travailler à la réduction des impacts environnementaux des zones d'activités économiques	1,8	Mise en œuvre		Cae_6.3.1.3.1 (1) Cae_6.3.1.3.2 (0,5) Cae_6.3.1.3.3 (1)
te	6.3.1.4	Développer l'engagement des acteurs économiques en faveur de l'économie circulaire	2,4	Mise en œuvre
te	6.3.1.5	Encourager les entreprises du territoire à s'inscrire dans un parcours de décarbonation et d’adaptation au changement climatique	1,8	Mise en œuvre		Nouvelle action
te	6.3.1.6	Sensibiliser les acteurs économiques à la sobriété et à la consommation responsable	1,2	Mise en œuvre		Eci_3.3.3 (0,33) Eci_3.3.1.1 (0,5) Eci_3.3.1.2 (0,5)
te	6.3.2	Accompagner la création de boucles locales d’économie circulaire avec le lancement de nouvelles activités économiques	6,0
te	6.3.2alter	Contribuer au développement de boucles d’économie circulaire
te	6.3.2alter.1	Contribuer au développement de boucles d’économie circulaire	1,5			Eci_3.1.1 (1) Eci_3.1.2 (1) Eci_3.1.3 (1)
te	6.3.2.1	Réaliser le diagnostic des filière(s) économique(s) à enjeux d’économie circulaire	2,4	Bases		Eci_3.1.1
te	6.3.2.2	Construire et déployer un plan d’actions spécifique pour la création de boucles locales d’ECI	1,8	Mise en œuvre		Eci_3.1.2
te	6.3.2.3	Piloter et suivre les résultats du plan d’actions des boucles locales d’ECi	1,8	Effets		Eci_3.1.3
te	6.3.3	Accompagner les acteurs économiques du territoire sur la prévention et la gestion des Déchets d’Activité Economique (DAE)	4
te	6.3.3alter	Informer les acteurs économiques de leurs obligations réglementaires et des solutions de prévention et de gestion de leurs déchets
te	6.3.3alter.1	Informer les acteurs économiques de leurs obligations réglementaires et des solutions de prévention et de gestion de leurs déchets	0,8			Eci_2.5.1
te	6.3.3.1	Informer les acteurs économiques de leurs obligations réglementaires et des solutions de prévention et de gestion de leurs déchets	0,8	Mise en œuvre		Eci_2.5.1
te	6.3.3.2	Conseiller les acteurs économiques pour les aider à réduire leurs déchets, mieux les trier et maîtriser les coûts associés	0,8	Mise en œuvre		Eci_2.5.2.2 (1) Eci_2.5.2.3 (1)
te	6.3.3.3	Faciliter l'implantation ou la consolidation d’opérateurs privés de prévention et de gestion des déchets d’activités économiques	1,2	Mise en œuvre		Eci_2.5.3.1 (1) Eci_2.5.3.2 (1) Eci_2.5.3.3 (1) Eci_2.5.2.1 (1)
te	6.3.3.4	Soutenir le réemploi et la valorisation matière des déchets des secteurs d’activités économiques prioritaires pour le territoire	1,2	Mise en œuvre		Cae_1.2.3.2.22 (1) Cae_1.2.3.1.6 (0,5)
te	6.3.4	Soutenir et accompagner l'écoconception des produits et des services du territoire	6
te	6.3.4alter	Ecoconcevoir les projets et actions sur le territoire de la collectivité
te	6.3.4alter.1	Ecoconcevoir les projets et actions sur le territoire de la collectivité	1,8			Eci_3.4.4
te	6.3.4.1	Impulser une dynamique d’engagement des entreprises dans l’éco-conception en organisant des évènements	1,2	Mise en œuvre		Eci_3.4.1
te	6.3.4.2	Faciliter et encourager la collaboration entreprises – établissements de formation en vue de développer l’écoconception	1,2	Mise en œuvre		Eci_3.4.2
te	6.3.4.3	Accompagner les entreprises à l’écoconception	1,8	Mise en œuvre		Eci_3.4.3
te	6.3.4.4	Ecoconcevoir les projets et actions sur le territoire de la collectivité	1,8	Mise en œuvre		Eci_3.4.4
te	6.3.5	Soutenir et accompagner les projets d'Ecologie Industrielle et Territoriale (EIT)	6				Eci_19.b
te	6.3.5altercom	Participer à l’émergence d’une démarche d’Ecologie Industrielle Territoriale sur son territoire
te	6.3.5altercom.1	Participer à l’émergence d’une démarche d’Ecologie Industrielle Territoriale sur son territoire	3			Nouvelle action
te	6.3.5alterepci	Contribuer à la pérennité d’une démarche d’Ecologie Industrielle Territoriale existante
te	6.3.5alterepci.1	Contribuer à la pérennité d’une démarche d’Ecologie Industrielle Territoriale existante	1,5			Nouvelle action
te	6.3.5.1	Réaliser une étude de préfiguration	0,6	Bases		Nouvelle action
te	6.3.5.2	Elaborer une stratégie d’Ecologie Industrielle Territoriale	0,6	Bases		Eci_3.5.1
te	6.3.5.3	Mettre en réseau les acteurs, identifier les synergies	1,0	Mise en œuvre		Eci_3.5.2 (1) Cae_6.3.1.4.1 (1) Cae_6.3.1.4.2 (1)
te	6.3.5.4	Consolider la gouvernance et développer de nouvelles synergies	2,0	Effets
te	6.3.5.5	Pérenniser la démarche et rendre autonome la structure autour de l’EIT	1,8	Effets		Eci_3.5.4.2 (1) Eci_3.5.4.1 (1)
te	6.3.6	Soutenir et accompagner l'économie de la fonctionnalité et de la coopération	4,0
te	6.3.6.1	Sensibiliser et former à l'économie de la fonctionnalité et de la coopération	1,4	Mise en œuvre		Eci_3.6.1
te	6.3.6.2	Soutenir les entreprises du territoire dans la transformation de leur modèle économique	1,4	Mise en œuvre		Eci_3.6.2.1 (1) Eci_3.6.2.2 (1) Eci_3.6.2.3 (1)
te	6.3.6.3	Evaluer les effets de la démarche d’économie de la fonctionnalité et de la coopération	1,2	Effets		Eci_3.6.4
te	6.3.7	Soutenir et accompagner la recherche et l'innovation pour la transition écologique	6,0
te	6.3.7.1	Proposer son territoire comme terrain d’étude d’un projet de recherche	1,0	Mise en œuvre		Eci_3.7.1 (1) Cae_6.3.3.3.2 (1)
te	6.3.7.2	Financer et participer à des projets de recherche et innovation	2,6	Mise en œuvre		Eci_3.7.2
te	6.3.7.3	Etre un territoire d’innovation et diffuser les enseignements des expérimentations menées	2,4	Effets		Cae_6.3.3.5.1 (1) Cae_6.3.3.5.2 (1)
te	6.3.8	Accompagner la transition écologique du tourisme	8,0
te	6.3.8alteraepci	EPCI : Structurer et accompagner une stratégie touristique durable à l’échelle du territoire
te	6.3.8alteraepci.1	EPCI : Structurer et accompagner une stratégie touristique durable à l’échelle du territoire	4,0	Bases		Cae_6.3.2.1 (1) Cae_6.3.2.2 (1) Cae_6.3.2.5 (1) Cae_6.3.2.3 (1)
te	6.3.8altercom	Commune : Participer à la mise en œuvre d'une politique touristique durable
te	6.3.8altercom.1	Commune : Participer à la mise en œuvre d'une politique touristique durable	2,0	Bases		Cae_6.3.2.1 (1) Cae_6.3.2.2 (1) Cae_6.3.2.5 (1) Cae_6.3.2.3 (1)
te	6.3.8.1	Disposer d’un diagnostic intégré des activités touristiques et de loisirs sur le territoire	2,0	Bases		Cae_6.3.2.1
te	6.3.8.2	Mobiliser les acteurs du tourisme	1,5	Mise en œuvre		Cae_6.3.2.2
te	6.3.8.3	Intégrer et formaliser de manière ambitieuse l’enjeu de la transition écologique du tourisme dans la stratégie du territoire	1,5	Mise en œuvre		Cae_6.3.2.5
te	6.3.8.4	Développer une offre touristique de haute qualité environnementale (hors mobilité)	1,5	Mise en œuvre		Cae_6.3.2.3
te	6.3.8.5	Prendre en compte la gestion des ressources dans l'activité touristique	1,5	Mise en œuvre		Nouvelle action
te	6.3.9	Accompagner les acteurs du secteur tertiaire pour la rénovation et la construction durable de leurs locaux	6
te	6.3.9alter	Accompagner les acteurs du secteur tertiaire dans la rénovation et la construction durable de leurs locaux
te	6.3.9alter.1	Accompagner les acteurs du secteur tertiaire dans la rénovation et la construction durable de leurs locaux	1,5	Bases		Cae_6.2.4.1 (1) Cae_6.2.4.2 (1) Cae_6.2.4.3 (1) Cae_6.2.4.4 (1) Cae_6.2.4.5 (1) Cae_6.2.4.6 (1)
te	6.3.9.1	Disposer de services d’information visibles et accessibles pour la rénovation et la construction durable des locaux du secteur tertiaire	0,6	Mise en œuvre		Cae_6.2.4.1
te	6.3.9.2	Aller au-delà du conseil ponctuel pour la rénovation durable du secteur tertiaire privé	0,6	Mise en œuvre		Cae_6.2.4.2
te	6.3.9.3	Rationaliser et mutualiser l’usage des surfaces des bâtiments tertiaires existantes	1,2	Mise en œuvre		Cae_6.2.4.3
te	6.3.9.4	Inciter les entreprises du secteur tertiaire aux actions en faveur de la maîtrise de l’énergie	1,0	Mise en œuvre		Cae_6.2.4.4
te	6.3.9.5	Créer des synergies avec d’autres acteurs du tertiaire public sur le territoire (hors patrimoine de la collectivité)	1,2	Mise en œuvre		Cae_6.2.4.5
te	6.3.9.6	Mesurer les résultats de l'accompagnement des acteurs du tertiaire	1,4	Effets		Cae_6.2.4.6
te	6.4	Agriculture, alimentation et forêt	32,0
te	6.4.1	Soutenir une agriculture plus durable	12				te_23, cae_59, cae_59.b
te	6.4.1alter	Favoriser la transition agricole et accompagner les pratiques et systèmes de production agricoles durables sur le territoire
te	6.4.1alter.1	Favoriser la transition agricole et accompagner les pratiques et systèmes de production agricoles durables sur le territoire	6	Bases		Cae_6.4.1.1 (0,5) Cae_6.4.1.2 (1) Cae_6.4.1.3.2 (1) Cae_6.4.1.6 (1) Cae_6.4.1.3.1 (1) Cae_6.4.1.3.3 (1) Cae_6.4.1.8 (1)
te	6.4.1.1	Réaliser un diagnostic agricole de son territoire et formaliser une stratégie agricole territoriale	1,8	Bases		Cae_6.4.1.1 (0,5)
te	6.4.1.2	Animer son territoire sur le sujet de l’agriculture durable	1,35	Mise en œuvre		Cae_6.4.1.2
te	6.4.1.3	Mettre en place une organisation et des moyens pour améliorer la performance environnementale de la production agricole et sa résilience au changement climatique	1,35	Mise en œuvre		Nouvelle action
te	6.4.1.4	Participer concrètement à l’installation de nouveaux acteurs et au maintien d’exploitations agricoles durables	1,35	Mise en œuvre		Cae_6.4.1.6
te	6.4.1.5	Accompagner la mise en place de démarches collectives locales afin de favoriser le développement de filières agro-alimentaires locales et à bas niveau d’impact	1,35	Mise en œuvre		Cae_6.4.1.3.1 (1) Cae_6.4.1.3.2 (1) Cae_6.4.1.3.3 (1)
te	6.4.1.6	Mesurer et atteindre des objectifs ambitieux en matière d’agriculture durable	4,8	Effets
te	6.4.2	Mener une transition alimentaire territoriale	12,0
te	6.4.2alter	Soutenir une alimentation durable et locale sur l’ensemble du territoire
te	6.4.2alter.1	Soutenir une alimentation durable et locale sur l’ensemble du territoire	3	Bases		Nouvelle action
te	6.4.2.1	Réaliser un diagnostic alimentaire de son territoire	1,8	Bases		Cae_6.4.1.1 (0,5)
te	6.4.2.2	Impulser une stratégie alimentaire territoriale de type projet alimentaire territorial (PAT)	1,65	Mise en œuvre		Nouvelle action
te	6.4.2.3	Reterritorialiser l’alimentation de la collectivité et contribuer à sa résilience alimentaire	1,65	Mise en œuvre		Cae_6.4.1.4
te	6.4.2.4	Structurer une offre cohérente pour la restauration collective	1,65	Mise en œuvre		Cae_6.4.1.5
te	6.4.2.5	Lutter contre les gaspillages au sein de la restauration collective sous la compétence de la collectivité	1,65	Mise en œuvre		Cae_1.2.3.1.6 (0,5) Cae_1.2.3.2.20 (1)
te	6.4.2.6	Part de produits durables, de qualité et bio dans la restauration collective publique	3,6	Effets
te	6.4.3	Soutenir la protection, la restauration et la gestion durables des forêts, bosquets, haies et bocages	8,0
te	6.4.3alter	Participer à la protection, la restauration et la valorisation des forêts, bosquets, haies et bocages
te	6.4.3alter.1	Participer à la protection, la restauration et la valorisation des forêts, bosquets, haies et bocages	2,0	Bases		Cae_6.4.2.1 (1) Cae_6.4.2.3 (1) Cae_6.4.2.4.1 (1) Cae_6.4.2.4.4 (1) Cae_6.4.2.5 (1) Cae_6.4.2.4.2 (1) Cae_6.4.2.4.3 (1) Cae_6.4.2.6 (1) Cae_6.4.2.7 (1) Cae_6.4.2.8 (1)
te	6.4.3.1	Sensibiliser élus, services et acteurs du territoire aux enjeux liés à la forêt, aux bosquets, haies et bocages	1,0	Mise en œuvre		Cae_6.4.2.1
te	6.4.3.2	Réaliser des diagnostics, connaître les enjeux liés à la forêt et aux bosquets, haies et bocages sur son territoire sur la base d’une concertation entre acteurs	1,6	Bases		Cae_6.4.2.3
te	6.4.3.3	Mettre en place un plan de préservation, de restauration et de gestion durable de la forêt, des bosquets, haies et bocages du territoire	1,0	Mise en œuvre		Cae_6.4.2.4.1 (1) Cae_6.4.2.4.4 (1) Cae_6.4.2.5 (1)
te	6.4.3.4	Formaliser la stratégie forestière dans les documents d’urbanisme et les politiques locales de développement	1,0	Mise en œuvre		Cae_6.4.2.4.2 (1) Cae_6.4.2.4.3 (1)
te	6.4.3.5	Prendre en charge, promouvoir et soutenir le développement des filières bois locales à haute performance environnementale	1,0	Mise en œuvre		Cae_6.4.2.6 (1) Cae_6.4.2.7 (1)
te	6.4.3.6	Suivre et atteindre ses objectifs en matière de gestion durable de la forêt, des bosquets, haies et bocages	2,4	Effets		Cae_6.4.2.8
te	6.5	Société civile	22,0
te	6.5.1	Mobiliser les citoyens autour des enjeux de la transition écologique du territoire	8,0				te_24
te	6.5.1.1	Mettre en place une culture de la concertation citoyenne	1,6	Mise en œuvre		Cae_6.5.1.1
te	6.5.1.2	Conduire une concertation régulière et pérenne avec les citoyens	1,6	Mise en œuvre		Cae_6.5.1.2
te	6.5.1.3	Mettre en place une Commission Consultative d’Élaboration et de Suivi (CCES) élargie du Plan Local de Prévention des Déchets Ménagers et Assimilés	1,6	Mise en œuvre		Eci_2.1.2
te	6.5.1.4	Prendre en compte les contributions issues des concertations citoyennes	3,2	Effets
te	6.5.2	Encourager les citoyens à adopter des comportements plus sobres et responsables, limiter l'emprise de la publicité	8,0
te	6.5.2.1	Structurer et fédérer les actions de sensibilisation territoriale pour le grand public	0,65	Mise en œuvre		Cae_6.1.1.1 (0,5) Cae_6.5.2.1 (1) Cae_6.5.2.2 (1) Cae_6.5.2.3 (0,5) Eci_5.1.3.3 (1) Eci_5.1.1 (1)
te	6.5.2.2	Conduire ou soutenir des actions en faveur d’une consommation locale plus responsable des citoyens	1,3	Mise en œuvre		Cae_1.2.3.1.1 (1) Cae_6.5.2.6 (1) Cae_6.3.1.5.1 (1) Eci_5.1.2.2 (1) Eci_5.1.2.4 (1) Eci_5.1.2.5 (1) Eci_5.1.2.6 (1) Eci_5.1.2.7 (1) Cae_6.3.1.5.2 (0,5) Cae_6.3.1.5.3 (0,5) Cae_1.2.3.2.5 (1)
te	6.5.2.3	Sensibiliser les citoyens à la sobriété et la consommation responsable	1,3	Mise en œuvre		Cae_6.5.2.3 (0,5) Eci_3.3.3 (0,33) Eci_3.3.1.1 (0,5) Eci_3.3.1.2 (0,5)
te	6.5.2.4	Montrer l’exemple lors des évènements	0,65	Mise en œuvre		Cae_6.5.2.4
te	6.5.2.5	Limiter l’emprise de la publicité	1,3	Mise en œuvre		Cae_6.5.2.5
te	6.5.2.6	Évaluer les résultats des actions de sensibilisation des citoyens	2,8	Effets		Nouvelle action
te	6.5.3	Développer des actions d'éducation et de sensibilisation dans les établissements scolaires et les centres de petite enfance	6				te_25, te_26
te	6.5.3alter	Soutenir les initiatives d’éducation à la transition énergétique et écologique pour les écoles, les structures périscolaires, centre de loisirs ou centres d’accueil de petite enfance
te	6.5.3alter.1	Soutenir les initiatives d’éducation à la transition énergétique et écologique pour les écoles, les structures périscolaires, centre de loisirs ou centres d’accueil de petite enfance	2	Bases		Cae_6.5.3.1 (1) Cae_6.5.3.2 (1) Cae_6.5.3.4 (1) Cae_6.5.3.5 (1)
te	6.5.3.1	Rencontrer les acteurs locaux de l’éducation et de la petite enfance et s’organiser pour mener des actions communes	1,3	Mise en œuvre		Cae_6.5.3.1
te	6.5.3.2	Sensibiliser les enfants aux enjeux de la transition écologique et à l’éco-citoyenneté	1,3	Mise en œuvre		Cae_6.5.3.2 (1) Eci_3.3.3 (0,33)
te	6.5.3.3	Mettre en œuvre une stratégie co-construite sur une utilisation du numérique bénéfique aux élèves dans les établissements scolaires	1,3	Mise en œuvre		Nouvelle action
te	6.5.3.4	Suivre les résultats et atteindre les objectifs fixés en termes d’éducation et de sensibilisation dans les établissements scolaires et les centres de la petite enfance	2,1	Effets
`;
