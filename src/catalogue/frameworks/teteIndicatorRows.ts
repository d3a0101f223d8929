// Made by `npm run catalogue` from assets/catalogue/tete-indicators.csv: correct that list, not this file.
/** One row per line, cells between tabs: id, sets, title, short_title, long_title, unit, parent, formula, direction, direction_basis, measures, sectors, themes, asked_by_pcaet, not_typed. */
export const teteIndicatorRows = `
cae_1.a	cae|crte|pcaet|sydev	Émissions de gaz à effet de serre		Quantité de gaz à effet de serre émis par les activités et les habitants	kteq CO2		val(cae_1.c)+val(cae_1.d)+val(cae_1.g)+opt_val(cae_1.h)+opt_val(cae_1.i)+opt_val(cae_1.j)+val(cae_1.k)	down	inferred	cae_1.1.1		energie_et_climat	yes
cae_1.aa		Emissions de gaz à effet de serre totales nettes		Emissions de gaz à effet de serre totales nettes	kteq CO2			down	inferred			energie_et_climat
cae_1.b	cae|crte	Emissions de gaz à effet de serre par habitant		Emissions de gaz à effet de serre du territoire par habitant	teq CO2/hab		val(cae_1.a)/val(terr_1)*1000	down	inferred	cae_1.1.1		energie_et_climat
cae_1.c	cae|pcaet	Emissions de gaz à effet de serre - résidentiel	Résidentiel	Emissions de gaz à effet de serre du secteur résidentiel	kteq CO2	cae_1.a	opt_val(cae_1.ca)+opt_val(cae_1.cb)+opt_val(cae_1.cc)	down	inferred	cae_1.2.4	résidentiel	urbanisme_et_amenagement	yes
cae_1.ca	cae	Emissions de gaz à effet de serre - résidentiel - Chauffage / Maisons individuelles	Chauffage / Maisons individuelles	Emissions de gaz à effet de serre secteur Résidentiel - Chauffage / Maisons individuelles	kteq CO2	cae_1.c		down	inferred		résidentiel	urbanisme_et_amenagement
cae_1.cb	cae	Emissions de gaz à effet de serre - résidentiel - Chauffage / Logement collectif	Chauffage / Logement collectif	Emissions de gaz à effet de serre secteur Résidentiel - Chauffage / Logement collectif	kteq CO2	cae_1.c		down	inferred		résidentiel	urbanisme_et_amenagement
cae_1.cc	cae	Emissions de gaz à effet de serre - résidentiel - Autres usages	Autres usages	Emissions de gaz à effet de serre secteur Résidentiel - Autres usages	kteq CO2	cae_1.c		down	inferred		résidentiel	urbanisme_et_amenagement
cae_1.csc	cae	Capture et stockage technologique du carbone		Capture et stockage technologique du carbone	kteq CO2			up	inferred			energie_et_climat
cae_1.d	cae|pcaet	Emissions de gaz à effet de serre - tertiaire	Tertiaire	Emissions de gaz à effet de serre du secteur tertiaire	kteq CO2	cae_1.a	opt_val(cae_1.da)+opt_val(cae_1.db)	down	inferred	cae_6.3.1	tertiaire	activites_economiques	yes
cae_1.da	cae	Emissions de gaz à effet de serre - tertiaire - Chauffage	Chauffage	Emissions de gaz à effet de serre secteur Tertiaire - Chauffage	kteq CO2	cae_1.d		down	inferred		tertiaire	activites_economiques
cae_1.db	cae	Emissions de gaz à effet de serre - tertiaire - Autres usages	Autres usages	Emissions de gaz à effet de serre secteur Tertiaire - Autres usages	kteq CO2	cae_1.d		down	inferred		tertiaire	activites_economiques
cae_1.e	cae|pcaet	Emissions de gaz à effet de serre - transport routier	Transport routier	Emissions de gaz à effet de serre du secteur du transport routier	kteq CO2	cae_1.k	opt_val(cae_1.ea)+opt_val(cae_1.eb)	down	inferred	cae_1.2.2	transport-routier	mobilite_et_transport	yes
cae_1.ea	cae	Emissions de gaz à effet de serre - Transport routier - mobilité locale	Mobilité locale	Emissions de gaz à effet de serre secteur Transport routier - mobilité locale	kteq CO2	cae_1.e		down	inferred		transport-routier	mobilite_et_transport
cae_1.eb	cae	Emissions de gaz à effet de serre - Transport routier - autre	Autre	Emissions de gaz à effet de serre secteur Transport routier - autre	kteq CO2	cae_1.e		down	inferred		transport-routier	mobilite_et_transport
cae_1.f	cae|pcaet	Emissions de gaz à effet de serre - "autres transports"	Autres transports	Emissions de gaz à effet de serre du secteur des autres transports (hors routier)	kteq CO2	cae_1.k		down	inferred	cae_1.2.2	autres-transports	mobilite_et_transport	yes
cae_1.g	cae|pcaet	Emissions de gaz à effet de serre - agriculture	Agriculture	Emissions de gaz à effet de serre du secteur de l'agriculture	kteq CO2	cae_1.a	opt_val(cae_1.ga)+opt_val(cae_1.gb)+opt_val(cae_1.gc)	down	inferred	cae_6.4.1	agriculture	agri_alim	yes
cae_1.ga	cae	Emissions de gaz à effet de serre - agriculture - Energie	Energie	Emissions de gaz à effet de serre secteur Agriculture - Energie	kteq CO2	cae_1.g		down	inferred		agriculture	agri_alim
cae_1.gb	cae	Emissions de gaz à effet de serre - agriculture - Elevage	Elevage	Emissions de gaz à effet de serre secteur Agriculture - Elevage	kteq CO2	cae_1.g		down	inferred		agriculture	agri_alim
cae_1.gc	cae	Emissions de gaz à effet de serre - agriculture - Pratiques culturales	Pratiques culturales	Emissions de gaz à effet de serre secteur Agriculture - Pratiques culturales	kteq CO2	cae_1.g		down	inferred		agriculture	agri_alim
cae_1.h	cae|pcaet	Emissions de gaz à effet de serre - déchets	Déchets	Emissions de gaz à effet de serre du secteur des déchets	kteq CO2	cae_1.a		down	inferred	cae_1.2.3	déchets	eci_dechets	yes
cae_1.i	cae|pcaet	Emissions de gaz à effet de serre - industrie hors branche énergie	Industrie	Emissions de gaz à effet de serre du secteur de l'industrie hors branche énergie	kteq CO2	cae_1.a	opt_val(cae_1.ia)+opt_val(cae_1.ib)+opt_val(cae_1.ic)+opt_val(cae_1.id)+opt_val(cae_1.ie)+opt_val(cae_1.if)+opt_val(cae_1.ig)	down	inferred	cae_6.3.1	industrie	activites_economiques	yes
cae_1.ia	cae	Emissions de gaz à effet de serre - industrie - Métaux primaires	Métaux primaires	Emissions de gaz à effet de serre secteur Industrie - Métaux primaires	kteq CO2	cae_1.i		down	inferred		industrie	activites_economiques
cae_1.ib	cae	Emissions de gaz à effet de serre - industrie - Chimie	Chimie	Emissions de gaz à effet de serre secteur Industrie - Chimie	kteq CO2	cae_1.i		down	inferred		industrie	activites_economiques
cae_1.ic	cae	Emissions de gaz à effet de serre - industrie - Non-métalliques	Non-métalliques	Emissions de gaz à effet de serre secteur Industrie - Non-métalliques	kteq CO2	cae_1.i		down	inferred		industrie	activites_economiques
cae_1.id	cae	Emissions de gaz à effet de serre - industrie - Agro-industries	Agro-industries	Emissions de gaz à effet de serre secteur Industrie - Agro-industries	kteq CO2	cae_1.i		down	inferred		industrie	activites_economiques
cae_1.ie	cae	Emissions de gaz à effet de serre - industrie - Equipements	Equipements	Emissions de gaz à effet de serre secteur Industrie - Equipements	kteq CO2	cae_1.i		down	inferred		industrie	activites_economiques
cae_1.if	cae	Emissions de gaz à effet de serre - industrie - Papier-carton	Papier-carton	Emissions de gaz à effet de serre secteur Industrie - Papier-carton	kteq CO2	cae_1.i		down	inferred		industrie	activites_economiques
cae_1.ig	cae	Emissions de gaz à effet de serre - industrie - Autres industries	Autres industries	Emissions de gaz à effet de serre secteur Industrie - Autres industries	kteq CO2	cae_1.i		down	inferred		industrie	activites_economiques
cae_1.j	cae|pcaet	Emissions de gaz à effet de serre de l'industrie branche énergie	Branche énergie	Emissions de gaz à effet de serre du secteur de l'industrie branche énergie	kteq CO2	cae_1.a		down	inferred	cae_6.3.1	branche-énergie	activites_economiques	yes
cae_1.k	cae	Emissions de gaz à effet de serre - Transports	Transports	Emissions de gaz à effet de serre secteur Transports	kteq CO2	cae_1.a	val(cae_1.e) + opt_val(cae_1.f)	down	inferred		transport-routier|autres-transports	mobilite_et_transport
cae_1.l	cae	Emissions de gaz à effet de serre - Total industrie	Industrie	Emissions de gaz à effet de serre secteur industrie (branche énergie et hors branche énergie)	kteq CO2	cae_1.a	opt_val(cae_1.i) + opt_val(cae_1.j)	down	inferred		industrie|branche-énergie	activites_economiques
cae_10	cae	Surfaces agricoles et naturelles		Part des surfaces agricoles et naturelles (%)	%			up	inferred	cae_1.3.1		urbanisme_et_amenagement
cae_11	cae|crte|sydev	Surface annuelle artificialisée		Artificialisation des espaces naturels, agricoles, forestiers	ha/an		opt_val(cae_11.a)+opt_val(cae_11.b)+opt_val(cae_11.c)+opt_val(cae_11.d)+opt_val(cae_11.e)+opt_val(cae_11.f)	down	inferred	cae_1.3.1		urbanisme_et_amenagement
cae_11.a	cae	Artificialisation destinée à l’activité	Activité	Artificialisation destinée à l’activité	ha/an	cae_11		down	inferred			urbanisme_et_amenagement
cae_11.b	cae	Artificialisation destinée à l’habitat	Habitat	Artificialisation destinée à l’habitat	ha/an	cae_11		down	inferred			urbanisme_et_amenagement
cae_11.c	cae	Artificialisation destinée au mixte	Mixte	Artificialisation destinée au mixte	ha/an	cae_11		down	inferred			urbanisme_et_amenagement
cae_11.d	cae	Artificialisation destinée aux infrastructures routières	Infrastructures routières	Artificialisation destinée aux infrastructures routières	ha/an	cae_11		down	inferred			urbanisme_et_amenagement
cae_11.e	cae	Artificialisation destinée aux infrastructures ferroviaires	Infrastructures ferroviaires	Artificialisation destinée aux infrastructures ferroviaires	ha/an	cae_11		down	inferred			urbanisme_et_amenagement
cae_11.f	cae	Artificialisation dont la destination est inconnue	Inconnue	Artificialisation dont la destination est inconnue	ha/an	cae_11		down	inferred			urbanisme_et_amenagement
cae_12	cae	Diagnostic énergétique des bâtiments publics		Part de bâtiments publics ayant fait l'objet d'un diagnostic énergétique	%			up	inferred	cae_2.1.1		energie_et_climat
cae_13.a	cae	Budget énergie de la collectivité		Dépenses énergétiques de la collectivité (euros)	euros		opt_val(cae_13.b)+opt_val(cae_13.c)+opt_val(cae_13.d)	down	inferred	cae_2.1.1		strategie_orga_interne
cae_13.b	cae	Budget énergie - bâtiments	Bâtiments	Dépenses énergétiques - bâtiments (euros)	euros	cae_13.a		down	inferred	cae_2.1.1		urbanisme_et_amenagement
cae_13.c	cae	Budget énergie - véhicules	Véhicules	Dépenses énergétiques - véhicules (euros)	euros	cae_13.a		down	inferred	cae_4.1.2		mobilite_et_transport
cae_13.d	cae	Budget énergie - éclairage public	Eclairage public	Dépenses énergétiques - éclairage public (euros)	euros	cae_13.a		down	inferred	cae_2.3.1		urbanisme_et_amenagement
cae_14.a	cae|sydev	Consommation énergétique des bâtiments publics		Consommation d'énergie finale des bâtiments publics (MWh)	MWh			down	inferred	cae_2.2.1|cae_2.2.2		energie_et_climat
cae_14.b	cae	Consommation énergétique des bâtiments publics par habitant		Consommation d'énergie finale des bâtiments publics rapporté au nombre d'habitant (kWh/hab)	kWh/hab	cae_14.a	val(cae_14.a)/val(terr_1)*1000	down	inferred	cae_2.2.1|cae_2.2.2		energie_et_climat
cae_14.c	cae|sydev	Consommation énergétique des bâtiments publics par m²		Consommation énergétique des bâtiments publics rapporté à la surface du patrimoine (kWh/m²)	kWh/m²	cae_14.a		down	inferred	cae_2.2.1|cae_2.2.2		energie_et_climat
cae_15.a	cae	Bâtiments publics de classe F ou G - énergie		Part de bâtiments publics de classe F ou G selon le DPE pour l'énergie (ou équivalent)	%	cae_12		down	inferred	cae_2.2.1|cae_2.2.2		energie_et_climat
cae_15.a_dom	cae	Part de bâtiments >=701 kWhep/m².an		Part de bâtiments >=701 kWhep/m².an (calcul DPE ou équivalent)	%	cae_12		down	inferred	cae_2.2.1|cae_2.2.2		energie_et_climat
cae_15.b	cae	Bâtiments publics de classe A ou B - énergie		Part de bâtiments publics de classe A ou B selon le DPE pour l'énergie (ou équivalent)	%	cae_12		up	inferred	cae_2.2.1|cae_2.2.2		energie_et_climat
cae_15.b_dom	cae	Part de bâtiments =<100 kWhep/m².an		Part de bâtiments =<100 kWhep/m².an (calcul DPE ou équivalent) (DOM)	%	cae_12		up	inferred	cae_2.2.1|cae_2.2.2		energie_et_climat
cae_16.a	cae	Consommation de chaleur/froid ENR&R - patrimoine collectivité		Consommation de chaleur/rafraichissement renouvelable et de récupération - patrimoine collectivité	MWh			up	inferred	cae_2.2.3		energie_et_climat
cae_16.b	cae	Part des besoins couverts en chaleur et froid par les ENR&R - patrimoine collectivité		Part des besoins couverts en chaleur et rafraichissement par les énergies renouvelables et de récupération (ENR&R) - patrimoine collectivité	%			up	inferred	cae_2.2.3		energie_et_climat
cae_17.a	cae	Production d'électricité renouvelable - patrimoine collectivité		Production d'électricité renouvelable - patrimoine collectivité	MWh			up	inferred	cae_2.2.4		energie_et_climat
cae_17.b	cae	Taux de production d'électricité renouvelable - patrimoine collectivité		Taux de production d'électricité renouvelable - patrimoine collectivité	%			up	inferred	cae_2.2.4		energie_et_climat
cae_18	cae	Taux d’achat d’électricité renouvelable pour les bâtiments et équipements de la collectivité		Part des achats d’électricité renouvelable de la collectivité	%			up	inferred	cae_2.2.4		strategie_orga_interne
cae_19.a_hors_dom	cae	Bâtiments publics de classe F ou G - GES		Part de bâtiments publics de classe F ou G selon le DPE pour les GES (ou équivalent)	%	cae_12		down	target	cae_2.2.5		energie_et_climat
cae_19.b_hors_dom	cae	Bâtiments publics de classe A ou B - GES		Part de bâtiments publics de classe A ou B selon le DPE pour les GES (ou équivalent)	%	cae_12		up	target	cae_2.2.5		energie_et_climat
cae_2.a	cae|crte|pcaet|sydev	Consommation énergétique finale		Consommation énergétique finale du territoire (GWh)	GWh		val(cae_2.e)+opt_val(cae_2.f)+val(cae_2.i)+opt_val(cae_2.j)+opt_val(cae_2.m)+opt_val(cae_2.k)+opt_val(cae_2.l_pcaet)	down	inferred	cae_1.1.1		energie_et_climat	yes
cae_2.b	cae|crte	Consommation énergétique finale par habitant		Consommation énergétique finale annuelle du territoire par habitant (MWh/hab)	MWh/hab		val(cae_2.a)/val(terr_1)*1000	down	inferred	cae_1.1.1		energie_et_climat
cae_2.c	cae	Consommation énergétique - chaleur/rafraîchissement	Chaleur et froid	Consommation énergétique annuelle du territoire pour la chaleur et le rafraîchissement	GWh	cae_2.a		down	inferred	cae_3.2.2		energie_et_climat
cae_2.d	cae	Consommation énergétique - électricité	Electricité	Consommation énergétique annuelle du territoire pour l'électricité	GWh	cae_2.a		down	inferred	cae_3.2.3		energie_et_climat
cae_2.e	cae|pcaet	Consommation énergétique - résidentiel	Résidentiel	Consommation énergétique du résidentiel	GWh	cae_2.a	opt_val(cae_2.ea)+opt_val(cae_2.eb)+opt_val(cae_2.ec)	down	inferred	cae_1.2.4	résidentiel	urbanisme_et_amenagement	yes
cae_2.ea	cae	Consommation énergétique - résidentiel - Chauffage / Maisons individuelles	Chauffage / Maisons individuelles	Consommation énergétique secteur résidentiel - Chauffage / Maisons individuelles	GWh	cae_2.e		down	inferred		résidentiel	urbanisme_et_amenagement
cae_2.eb	cae	Consommation énergétique - résidentiel - Chauffage / Logement collectif	Chauffage / Logement collectif	Consommation énergétique secteur résidentiel - Chauffage / Logement collectif	GWh	cae_2.e		down	inferred		résidentiel	urbanisme_et_amenagement
cae_2.ec	cae	Consommation énergétique - résidentiel - Autres usages	Autres usages	Consommation énergétique secteur résidentiel - Autres usages	GWh	cae_2.e		down	inferred		résidentiel	urbanisme_et_amenagement
cae_2.f	cae|pcaet	Consommation énergétique - tertiaire	Tertiaire	Consommation énergétique du tertiaire	GWh	cae_2.a	opt_val(cae_2.fa)+opt_val(cae_2.fb)	down	inferred	cae_6.3.1	tertiaire	activites_economiques	yes
cae_2.fa	cae	Consommation énergétique - tertiaire - Chauffage	Chauffage	Consommation énergétique secteur tertiaire - Chauffage	GWh	cae_2.f		down	inferred		tertiaire	activites_economiques
cae_2.fb	cae	Consommation énergétique - tertiaire - Autres usages	Autres usages	Consommation énergétique secteur tertiaire - Autres usages	GWh	cae_2.f		down	inferred		tertiaire	activites_economiques
cae_2.g	cae|pcaet	Consommation énergétique - transport routier	Transport routier	Consommation énergétique du transport routier	GWh	cae_2.m		down	inferred	cae_1.2.2	transport-routier	mobilite_et_transport	yes
cae_2.h	cae|pcaet	Consommation énergétique - "autres transports"	Autres transports	Consommation énergétique du secteur "autres transports"	GWh	cae_2.m		down	inferred	cae_1.2.2	autres-transports	mobilite_et_transport	yes
cae_2.i	cae|pcaet	Consommation énergétique - agriculture	Agriculture	Consommation énergétique de l'agriculture	GWh	cae_2.a		down	inferred	cae_6.4.1	agriculture	agri_alim	yes
cae_2.j	cae|pcaet	Consommation énergétique - déchets	Déchets	Consommation énergétique des déchets	GWh	cae_2.a		down	inferred	cae_1.2.3	déchets	eci_dechets	yes
cae_2.k	cae|pcaet	Consommation énergétique - industrie hors branche énergie	Industrie	Consommation énergétique de l'industrie hors branche énergie	GWh	cae_2.a	opt_val(cae_2.ka)+opt_val(cae_2.kb)+opt_val(cae_2.kc)+opt_val(cae_2.kd)+opt_val(cae_2.ke)+opt_val(cae_2.kf)+opt_val(cae_2.kg)	down	inferred	cae_6.3.1	industrie	activites_economiques	yes
cae_2.ka	cae	Consommation énergétique - industrie - Métaux primaires	Métaux primaires	Consommation énergétique du secteur Industrie - Métaux primaires	GWh	cae_2.k		down	inferred		industrie	activites_economiques
cae_2.kb	cae	Consommation énergétique - industrie - Chimie	Chimie	Consommation énergétique du secteur industrie - Chimie	GWh	cae_2.k		down	inferred		industrie	activites_economiques
cae_2.kc	cae	Consommation énergétique - industrie - Non-métalliques	Non-métalliques	Consommation énergétique du secteur industrie - Non-métalliques	GWh	cae_2.k		down	inferred		industrie	activites_economiques
cae_2.kd	cae	Consommation énergétique - industrie - Agro-industries	Agro-industries	Consommation énergétique du secteur industrie - Agro-industries	GWh	cae_2.k		down	inferred		industrie	activites_economiques
cae_2.ke	cae	Consommation énergétique - industrie - Equipements	Equipements	Consommation énergétique du secteur industrie - Equipements	GWh	cae_2.k		down	inferred		industrie	activites_economiques
cae_2.kf	cae	Consommation énergétique - industrie - Papier-carton	Papier-carton	Consommation énergétique du secteur industrie - Papier-carton	GWh	cae_2.k		down	inferred		industrie	activites_economiques
cae_2.kg	cae	Consommation énergétique - industrie - Autres industries	Autres industries	Consommation énergétique du secteur industrie - Autres industries	GWh	cae_2.k		down	inferred		industrie	activites_economiques
cae_2.l_pcaet	cae|pcaet	Consommation énergétique - industrie branche énergie	Branche énergie	Consommation énergétique de l'industrie branche énergie	GWh	cae_2.a		down	inferred		branche-énergie	energie_et_climat	yes
cae_2.m	cae	Consommation énergétique - transports	Transports	Consommation énergétique secteur transports	GWh	cae_2.a	val(cae_2.g)+opt_val(cae_2.h)	down	inferred		transport-routier|autres-transports	mobilite_et_transport
cae_2.n	cae	Consommation énergétique - gaz	Gaz	Consommation énergétique annuelle du territoire pour le gaz	GWh	cae_2.a		down	inferred			energie_et_climat
cae_2.p	cae	Consommation énergétique - combustible solide	Combustible solide	Consommation énergétique annuelle du territoire pour les combustibles solides	GWh	cae_2.a		down	inferred			energie_et_climat
cae_2.r	cae	Consommation énergétique - autre vecteur	Autre	Consommation énergétique annuelle du territoire pour les vecteurs non identifiés	GWh	cae_2.a		down	inferred			energie_et_climat
cae_20	cae	Consommation de l’éclairage public		Consommation énergétique de l’éclairage public par habitant	kWh/hab.an			down	target	cae_2.3.1		energie_et_climat
cae_21.a	cae	Consommation d'eau dans les bâtiments publics		Consommation moyenne d'eau dans les bâtiments de la collectivité (l/m²)	l/m²		opt_val(cae_21.b)+opt_val(cae_21.c)+opt_val(cae_21.d)	down	inferred	cae_2.3.2		eau_assainissement
cae_21.b	cae	Consommation d'eau - bâtiments d'enseignement et crèches	Enseignement et crèches	Consommation moyenne d'eau dans les bâtiments "enseignement/crèche" de la collectivité (l/m²)	l/m²	cae_21.a		down	target	cae_2.3.2		eau_assainissement
cae_21.c	cae	Consommation d'eau - bâtiments administratifs	Administratifs	Consommation moyenne d'eau dans les bâtiments "administration" de la collectivité (l/m²)	l/m²	cae_21.a		down	target	cae_2.3.2		eau_assainissement
cae_21.d	cae	Consommation d'eau - bâtiments culturels et sportifs	Culturels et sportifs	Consommation moyenne d'eau dans les bâtiments "culture/sport" de la collectivité (l/m²)	l/m²	cae_21.a		down	target	cae_2.3.2		eau_assainissement
cae_22	cae	Part d'énergie renouvelable et de récupération des réseaux de chaleur		Part d'énergie renouvelable et de récupération (ENR&R) des réseaux de chaleur sur le territoire	%			up	inferred	cae_3.2.2		energie_et_climat
cae_23	cae	Part des besoins de chaleur du territoire couverts par les réseaux de chaleur ENR&R		Part des besoins de chaleur du territoire (résidentiel et tertiaire) couverts par les réseaux de chaleur ENR&R	%			up	inferred	cae_3.2.2		energie_et_climat
cae_24.a	cae|pcaet|sydev	Production de chaleur/froid renouvelable	Thermique	Production de chaleur/froid renouvelable sur le territoire	MWh	cae_3.a	opt_val(cae_3.af)+opt_val(cae_3.ag)+opt_val(cae_3.ah)+opt_val(cae_3.ai)+opt_val(cae_3.aj)+opt_val(cae_3.ak)+opt_val(cae_3.al)+opt_val(cae_3.am)+opt_val(cae_3.an)+opt_val(cae_3.ao)+opt_val(cae_3.ap)	up	inferred	cae_3.2.2		energie_et_climat	yes
cae_24.b	cae	Part de la production d'énergie renouvelable chaleur/froid sur la consommation chaleur/froid		Part de la production d'énergie renouvelable pour la chaleur et le rafraîchissement sur la consommation totale de chaleur/froid du territoire	%		val(cae_24.a)/1000/val(cae_2.c)*100	up	inferred	cae_3.2.2		energie_et_climat
cae_25.a	cae|pcaet	Production d'électricité renouvelable - territoire	Electricité	Production d'électricité renouvelable sur le territoire	MWh	cae_3.a	opt_val(cae_3.aa)+opt_val(cae_3.ab)+opt_val(cae_3.ac)+opt_val(cae_3.ad)+opt_val(crte_3.2)+opt_val(cae_3.aq)+opt_val(cae_3.ae)	up	inferred	cae_3.2.3		energie_et_climat	yes
cae_25.b	cae	Part de la production d'électricité renouvelable sur la consommation d'électricité		Part de la production d'électricité renouvelable sur la consommation totale d'électricité sur le territoire	%		val(cae_25.a)/val(cae_2.d)/10	up	inferred	cae_3.2.3		energie_et_climat
cae_26	cae	Puissance photovoltaïque installée par habitant		Puissance photovoltaïque installée sur le territoire par habitant	Wc/hab			up	inferred	cae_3.2.3		energie_et_climat
cae_26.a	cae	Puissance photovoltaïque installée		Puissance photovoltaïque cumulée installée sur le territoire	MW	cae_26	opt_val(cae_26.aa)+opt_val(cae_26.ab)+opt_val(cae_26.ac)	up	inferred			energie_et_climat
cae_26.aa	cae	Puissance photovoltaïque installée - Photovoltaïque	Photovoltaïque	Puissance photovoltaïque installée - Photovoltaïque	MW	cae_26.a		up	inferred			energie_et_climat
cae_26.ab	cae	Puissance photovoltaïque installée - Thermodynamique	Thermodynamique	Puissance photovoltaïque installée - Thermodynamique	MW	cae_26.a		up	inferred			energie_et_climat
cae_26.ac	cae	Puissance photovoltaïque installée - Batterie	Batterie	Puissance photovoltaïque installée - Batterie	MW	cae_26.a		up	inferred			energie_et_climat
cae_27	cae	Mix énergétique des régies et SEM fournisseur d'électricité		Mix énergétique proposé par les régies et SEM fournisseur d'électricité (%)	%					cae_3.2.3		energie_et_climat
cae_28.a	cae	Consommation énergétique du système d'alimentation en eau potable		Consommation énergétique du système d'alimentation en eau potable (captage/traitement/distribution)	kWh/hab			down	target	cae_3.3.1		eau_assainissement
cae_28.b	cae	Rendement du système d'alimentation en eau potable		Rendement du système d'alimentation en eau potable (captage/traitement/distribution)	m3 vendu / m3 brut			up	inferred	cae_3.3.1		eau_assainissement
cae_29	cae	Consommation énergétique des stations d'épuration		Consommation énergétique des stations d'épuration par an	kWh/kgDBO5 éliminé			down	target	cae_3.3.2		eau_assainissement
cae_3.a	cae|pcaet|sydev	Production d’énergie renouvelable du territoire		Quantité totale d'énergies renouvelables et de récupération produites par an (MWh)	MWh		val(cae_24.a)+val(cae_25.a)+opt_val(cae_3.c)	up	inferred	cae_1.1.1		energie_et_climat	yes
cae_3.aa	cae	Production d’énergie renouvelable - Electrique - Méthanisation	Electrique - Méthanisation	Production d’énergie renouvelable électrique filière méthanisation	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.ab	cae	Production d’énergie renouvelable - Electrique - Biomasse solide	Electrique - Biomasse solide	Production d’énergie renouvelable électrique filière biomasse solide	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.ac	cae	Production d’énergie renouvelable - Electrique - Solaire photovoltaïque	Electrique - solaire photovoltaïque	Production d’énergie renouvelable électrique filière solaire photovoltaïque	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.ad	cae	Production d’énergie renouvelable - Electrique - Eolien terrestre	Electrique - Eolien terrestre	Production d’énergie renouvelable électrique filière Eolien terrestre	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.ae	cae	Production d’énergie renouvelable - Electrique - Incinération des déchets	Electrique - Déchets	Production d’énergie renouvelable électrique filière Incinération des déchets	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.af	cae	Production d’énergie renouvelable - Thermique - Méthanisation	Thermique - Méthanisation	Production d’énergie renouvelable thermique filière méthanisation	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.ag	cae	Production d’énergie renouvelable - Thermique - Biomasse solide	Thermique - Biomasse solide	Production d’énergie renouvelable thermique filière Biomasse solide	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.ah	cae	Production d’énergie renouvelable - Thermique - Chaufferies bois collectives et industrielles	Thermique - Chaufferies bois	Production d’énergie renouvelable thermique filière Chaufferies bois collectives et industrielles	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.ai	cae	Production d’énergie renouvelable - Thermique - Bois domestique	Thermique - Bois domestique	Production d’énergie renouvelable thermique filière Bois domestique	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.aj	cae	Production d’énergie renouvelable - Thermique - Solaire thermique	Thermique - Solaire thermique	Production d’énergie renouvelable thermique filière Solaire thermique	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.ak	cae	Production d’énergie renouvelable - Thermique - Géothermie profonde	Thermique - Géothermie profonde	Production d’énergie renouvelable thermique filière Géothermie profonde	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.al	cae	Production d’énergie renouvelable - Thermique - Géothermie de surface et aérothermie (PAC)	Thermique - Géothermie de surface et aérothermie (PAC)	Production d’énergie renouvelable thermique filière Géothermie de surface et aérothermie (PAC)	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.am	cae	Production d’énergie renouvelable - Thermique - Géothermie de surface (PAC)	Thermique - Géothermie de surface (PAC)	Production d’énergie renouvelable thermique filière Géothermie de surface (PAC)	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.an	cae	Production d’énergie renouvelable - Thermique - Aérothermie (PAC)	Thermique - Aérothermie (PAC)	Production d’énergie renouvelable thermique filière Aérothermie (PAC)	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.ao	cae	Production d’énergie renouvelable - Thermique - Incinération des déchets	Thermique - Déchets	Production d’énergie renouvelable thermique filière Incinération des déchets	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.ap	cae	Production d’énergie renouvelable - Thermique - Autre filière	Thermique - Autre	Production d’énergie renouvelable thermique autre filière	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.aq	cae	Production d’énergie renouvelable - Electrique - Hydrolien	Electrique - Hydrolien	Production d’énergie renouvelable électrique filière hydrolien	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.ar	cae	Production d’énergie renouvelable - Filière - Méthanisation	Méthanisation	Production d’énergie renouvelable filière méthanisation	MWh	cae_3.a	opt_val(cae_3.aa)+opt_val(cae_3.af)+opt_val(cae_3.c)	up	inferred			energie_et_climat
cae_3.as	cae	Production d’énergie renouvelable - Filière - Biomasse solide	Biomasse solide	Production d’énergie renouvelable filière biomasse solide	MWh	cae_3.a	opt_val(cae_3.ab)+opt_val(cae_3.ag)	up	inferred			energie_et_climat
cae_3.at	cae	Production d’énergie renouvelable - Filière - Géothermie	Géothermie	Production d’énergie renouvelable filière Géothermie	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.au	cae	Production d’énergie renouvelable - Filière - PAC	PAC	Production d’énergie renouvelable filière Pompes à chaleur	MWh	cae_3.a		up	inferred			energie_et_climat
cae_3.av	cae	Production d’énergie renouvelable - Filière - Incinération des déchets	Incinération des déchets	Production d’énergie renouvelable filière Incinération des déchets	MWh	cae_3.a	opt_val(cae_3.ae)+opt_val(cae_3.ao)	up	inferred			energie_et_climat
cae_3.b	cae	Part de la production d’énergie renouvelable sur la consommation énergétique		Part de la production d’énergie renouvelable globale du territoire sur la consommation énergétique globale	%		val(cae_3.a)/1000/val(cae_2.a)*100	up	inferred	cae_1.1.1		energie_et_climat
cae_3.c	cae	Production d’énergie renouvelable - Gaz - Méthanisation	Gaz - Méthanisation	Production d’énergie renouvelable - injection de gaz nette générée par les installations du territoire filière méthanisation	MWh	cae_3.a		up	inferred			energie_et_climat
cae_30	cae	Consommation d'engrais des espaces verts		Consommation annuelle d'engrais pour les espaces verts	kg/m2			down	inferred	cae_3.3.4		urbanisme_et_amenagement
cae_31	cae	Consommation d'eau des espaces verts		Consommation annuelle d'eau pour l'arrosage des espaces verts	m³/m²			down	inferred	cae_3.3.4		urbanisme_et_amenagement
cae_32	cae	Rendement énergétique UIOM		Rendement énergétique de l'Unité d'incinération des ordures ménagères - valorisation énergétique électricité et chaleur	%					cae_3.3.5		energie_et_climat
cae_33	cae	Valorisation énergétique des biodéchets		Energie produite par la valorisation des biodéchets	kWh					cae_3.3.5		energie_et_climat
cae_34	cae	Valorisation énergétique du biogaz des centres de stockage des déchets		Taux de valorisation énergétique du biogaz des centres de stockage des déchets	%			up	target	cae_3.3.5		energie_et_climat
cae_35	cae	Part modale - Piétons	Piéton	Part modale piéton	%	crte_5.1		up	inferred	cae_4.1.1|cae_4.3.1		mobilite_et_transport
cae_36	cae	Part modale - Vélos	Vélo	Part modale vélo	%	crte_5.1		up	target	cae_4.1.1|cae_4.3.2		mobilite_et_transport
cae_37	cae	Part modale - Transports en commun	Transports en commun	Part modale des transports en commun	%	crte_5.1		up	inferred	cae_4.1.1|cae_4.3.3		mobilite_et_transport
cae_38	cae|sydev	Part modale des déplacements intermodaux		Part modale des déplacements intermodaux	%			up	inferred	cae_4.1.1|cae_4.3.3|cae_4.3.4		mobilite_et_transport
cae_39	cae	Plan de déplacements Entreprise ou Administration		Part de la population active couverte par un Plan de déplacements Entreprise ou Administration	%	plans_de_deplacement		up	target	cae_4.1.1		mobilite_et_transport
cae_4.a	cae|crte|pcaet	Emissions de Nox		Quantité totale d'émissions d'Oxyde d'azote	tonnes	emission_polluants_atmo	opt_val(cae_4.a1)+opt_val(cae_4.ac)+opt_val(cae_4.a2)+opt_val(cae_4.ag)+opt_val(cae_4.ah)	down	inferred	cae_1.1.1		nature_environnement_air	yes
cae_4.a1	cae|pcaet	Emissions de Nox - Résidentiel & Tertiaire	Résidentiel & Tertiaire	Quantité totale d'émissions d'Oxyde d'azote - Résidentiel & Tertiaire	tonnes	cae_4.a	opt_val(cae_4.aa)+opt_val(cae_4.ab)	down	inferred		résidentiel|tertiaire	nature_environnement_air	yes
cae_4.aa	cae|pcaet	Emissions de Nox - Résidentiel	Résidentiel	Quantité totale d'émissions d'Oxyde d'azote - Résidentiel	tonnes	cae_4.a1		down	inferred		résidentiel	nature_environnement_air	yes
cae_4.ab	cae|pcaet	Emissions de Nox - Tertiaire	Tertiaire	Quantité totale d'émissions d'Oxyde d'azote - Tertiaire	tonnes	cae_4.a1		down	inferred		tertiaire	nature_environnement_air	yes
cae_4.ac	cae|pcaet	Emissions de Nox - Agriculture	Agriculture	Quantité totale d'émissions d'Oxyde d'azote - Agriculture	tonnes	cae_4.a		down	inferred		agriculture	nature_environnement_air	yes
cae_4.a2	cae|pcaet	Emissions de Nox - Industrie, branche énergie & déchets	Industrie, branche énergie & déchets	Quantité totale d'émissions d'Oxyde d'azote - Industrie, branche énergie & déchets	tonnes	cae_4.a	opt_val(cae_4.ad)+opt_val(cae_4.ae)+opt_val(cae_4.af)	down	inferred		industrie|branche-énergie|déchets	nature_environnement_air	yes
cae_4.ad	cae|pcaet	Emissions de Nox - Déchets	Déchets	Quantité totale d'émissions d'Oxyde d'azote - Déchets	tonnes	cae_4.a2		down	inferred		déchets	nature_environnement_air	yes
cae_4.ae	cae|pcaet	Emissions de Nox - Industrie hors branche énergie	Industrie	Quantité totale d'émissions d'Oxyde d'azote - Industrie hors branche énergie	tonnes	cae_4.a2		down	inferred		industrie	nature_environnement_air	yes
cae_4.af	cae|pcaet	Emissions de Nox - Industrie branche énergie	Branche énergie	Quantité totale d'émissions d'Oxyde d'azote - Industrie branche énergie	tonnes	cae_4.a2		down	inferred		branche-énergie	nature_environnement_air	yes
cae_4.ag	cae|pcaet	Emissions de Nox - Transport routier	Transport routier	Quantité totale d'émissions d'Oxyde d'azote - Transport routier	tonnes	cae_4.a		down	inferred		transport-routier	nature_environnement_air	yes
cae_4.ah	cae|pcaet	Emissions de Nox - Autres transports	Autres transports	Quantité totale d'émissions d'Oxyde d'azote - Autres transports	tonnes	cae_4.a		down	inferred		autres-transports	nature_environnement_air	yes
cae_4.ai	cae|pcaet	Emissions de Nox - Chantiers	Chantiers	Quantité totale d'émissions d'Oxyde d'azote - Chantiers	tonnes	cae_4.a		down	inferred		chantiers	nature_environnement_air	yes
cae_4.b	cae|pcaet	Emissions de PM10		Quantité totale d'émissions de particules fines PM 10	tonnes	emission_polluants_atmo	opt_val(cae_4.b1)+opt_val(cae_4.bc)+opt_val(cae_4.b2)+opt_val(cae_4.bh)	down	inferred	cae_1.1.1		nature_environnement_air	yes
cae_4.b1	cae|pcaet	Emissions de PM10 - Résidentiel	Résidentiel & Tertiaire	Quantité totale d'émissions de particules fines PM 10 - Résidentiel & Tertiaire	tonnes	cae_4.b	opt_val(cae_4.ba)+opt_val(cae_4.bb)	down	inferred		résidentiel|tertiaire	nature_environnement_air	yes
cae_4.ba	cae|pcaet	Emissions de PM10 - Résidentiel	Résidentiel	Quantité totale d'émissions de particules fines PM 10 - Résidentiel	tonnes	cae_4.b1		down	inferred		résidentiel	nature_environnement_air	yes
cae_4.bb	cae|pcaet	Emissions de PM10 - Tertiaire	Tertiaire	Quantité totale d'émissions de particules fines PM 10 - Tertiaire	tonnes	cae_4.b1		down	inferred		tertiaire	nature_environnement_air	yes
cae_4.bc	cae|pcaet	Emissions de PM10 - Agriculture	Agriculture	Quantité totale d'émissions de particules fines PM 10 - Agriculture	tonnes	cae_4.b		down	inferred		agriculture	nature_environnement_air	yes
cae_4.b2	cae|pcaet	Emissions de PM10 - Industrie, branche énergie & déchets	Industrie, branche énergie & déchets	Quantité totale d'émissions de particules fines PM 10 - Industrie, branche énergie & déchets	tonnes	cae_4.b	opt_val(cae_4.bd)+opt_val(cae_4.be)+opt_val(cae_4.bf)	down	inferred		industrie|branche-énergie|déchets	nature_environnement_air	yes
cae_4.bd	cae|pcaet	Emissions de PM10 - Déchets	Déchets	Quantité totale d'émissions de particules fines PM 10 - Déchets	tonnes	cae_4.b2		down	inferred		déchets	nature_environnement_air	yes
cae_4.be	cae|pcaet	Emissions de PM10 - Industrie hors branche énergie	Industrie	Quantité totale d'émissions de particules fines PM 10 - Industrie hors branche énergie	tonnes	cae_4.b2		down	inferred		industrie	nature_environnement_air	yes
cae_4.bf	cae|pcaet	Emissions de PM10 - Industrie branche énergie	Branche énergie	Quantité totale d'émissions de particules fines PM 10 - Industrie branche énergie	tonnes	cae_4.b2		down	inferred		branche-énergie	nature_environnement_air	yes
cae_4.bg	cae|pcaet	Emissions de PM10 - Transport routier	Transport routier	Quantité totale d'émissions de particules fines PM 10 - Transport routier	tonnes	cae_4.b		down	inferred		transport-routier	nature_environnement_air	yes
cae_4.bh	cae|pcaet	Emissions de PM10 - Autres transports	Autres transports	Quantité totale d'émissions de particules fines PM 10 - Autres transports	tonnes	cae_4.b		down	inferred		autres-transports	nature_environnement_air	yes
cae_4.bi	cae|pcaet	Emissions de PM10 - Chantiers	Chantiers	Quantité totale d'émissions de particules fines PM 10 - Chantiers	tonnes	cae_4.b		down	inferred		chantiers	nature_environnement_air	yes
cae_4.c	cae|crte|pcaet	Emissions de PM2,5		Quantité totale d'émissions de particules fines PM 2.5	tonnes	emission_polluants_atmo	opt_val(cae_4.c1)+opt_val(cae_4.cc)+opt_val(cae_4.c2)+opt_val(cae_4.cg)+opt_val(cae_4.ch)	down	inferred	cae_1.1.1		nature_environnement_air	yes
cae_4.c1	cae|pcaet	Emissions de PM2,5 - Résidentiel & Tertiaire	Résidentiel & Tertiaire	Quantité totale d'émissions de particules fines PM 2.5 - Résidentiel & Tertiaire	tonnes	cae_4.c	opt_val(cae_4.ca)+opt_val(cae_4.cb)	down	inferred		résidentiel|tertiaire	nature_environnement_air	yes
cae_4.ca	cae|pcaet	Emissions de PM2,5 - Résidentiel	Résidentiel	Quantité totale d'émissions de particules fines PM 2.5 - Résidentiel	tonnes	cae_4.c1		down	inferred		résidentiel	nature_environnement_air	yes
cae_4.cb	cae|pcaet	Emissions de PM2,5 - Tertiaire	Tertiaire	Quantité totale d'émissions de particules fines PM 2.5 - Tertiaire	tonnes	cae_4.c1		down	inferred		tertiaire	nature_environnement_air	yes
cae_4.cc	cae|pcaet	Emissions de PM2,5 - Agriculture	Agriculture	Quantité totale d'émissions de particules fines PM 2.5 - Agriculture	tonnes	cae_4.c		down	inferred		agriculture	nature_environnement_air	yes
cae_4.c2	cae|pcaet	Emissions de PM2,5 - Industrie, branche énergie & déchets	Industrie, branche énergie & déchets	Quantité totale d'émissions de particules fines PM 2.5 - Industrie, branche énergie & déchets	tonnes	cae_4.c	opt_val(cae_4.cd)+opt_val(cae_4.ce)+opt_val(cae_4.cf)	down	inferred		industrie|branche-énergie|déchets	nature_environnement_air	yes
cae_4.cd	cae|pcaet	Emissions de PM2,5 - Déchets	Déchets	Quantité totale d'émissions de particules fines PM 2.5 - Déchets	tonnes	cae_4.c2		down	inferred		déchets	nature_environnement_air	yes
cae_4.ce	cae|pcaet	Emissions de PM2,5 - Industrie hors branche énergie	Industrie	Quantité totale d'émissions de particules fines PM 2.5 - Industrie hors branche énergie	tonnes	cae_4.c2		down	inferred		industrie	nature_environnement_air	yes
cae_4.cf	cae|pcaet	Emissions de PM2,5 - Industrie branche énergie	Branche énergie	Quantité totale d'émissions de particules fines PM 2.5 - Industrie branche énergie	tonnes	cae_4.c2		down	inferred		branche-énergie	nature_environnement_air	yes
cae_4.cg	cae|pcaet	Emissions de PM2,5 - Transport routier	Transport routier	Quantité totale d'émissions de particules fines PM 2.5 - Transport routier	tonnes	cae_4.c		down	inferred		transport-routier	nature_environnement_air	yes
cae_4.ch	cae|pcaet	Emissions de PM2,5 - Autres transports	Autres transports	Quantité totale d'émissions de particules fines PM 2.5 - Autres transports	tonnes	cae_4.c		down	inferred		autres-transports	nature_environnement_air	yes
cae_4.ci	cae|pcaet	Emissions de PM2,5 - Chantiers	Chantiers	Quantité totale d'émissions de particules fines PM 2.5 - Chantiers	tonnes	cae_4.c		down	inferred		chantiers	nature_environnement_air	yes
cae_4.d	cae|crte|pcaet	Emissions de COV		Quantité totale d'émissions de Composés organiques volatils non méthaniques	tonnes	emission_polluants_atmo	opt_val(cae_4.d1)+opt_val(cae_4.dc)+opt_val(cae_4.d2)+opt_val(cae_4.dg)+opt_val(cae_4.dh)	down	inferred	cae_1.1.1		nature_environnement_air	yes
cae_4.d1	cae|pcaet	Emissions de COV - Résidentiel & Tertiaire	Résidentiel & Tertiaire	Quantité totale d'émissions de Composés organiques volatils non méthaniques - Résidentiel & Tertiaire	tonnes	cae_4.d	opt_val(cae_4.da)+opt_val(cae_4.db)	down	inferred		résidentiel|tertiaire	nature_environnement_air	yes
cae_4.da	cae|pcaet	Emissions de COV - Résidentiel	Résidentiel	Quantité totale d'émissions de Composés organiques volatils non méthaniques - Résidentiel	tonnes	cae_4.d1		down	inferred		résidentiel	nature_environnement_air	yes
cae_4.db	cae|pcaet	Emissions de COV - Tertiaire	Tertiaire	Quantité totale d'émissions de Composés organiques volatils non méthaniques - Tertiaire	tonnes	cae_4.d1		down	inferred		tertiaire	nature_environnement_air	yes
cae_4.dc	cae|pcaet	Emissions de COV - Agriculture	Agriculture	Quantité totale d'émissions de Composés organiques volatils non méthaniques - Agriculture	tonnes	cae_4.d		down	inferred		agriculture	nature_environnement_air	yes
cae_4.d2	cae|pcaet	Emissions de COV - Industrie, branche énergie & déchets	Industrie, branche énergie & déchets	Quantité totale d'émissions de Composés organiques volatils non méthaniques - Industrie, branche énergie & déchets	tonnes	cae_4.d	opt_val(cae_4.dd)+opt_val(cae_4.de)+opt_val(cae_4.df)	down	inferred		industrie|branche-énergie|déchets	nature_environnement_air	yes
cae_4.dd	cae|pcaet	Emissions de COV - Déchets	Déchets	Quantité totale d'émissions de Composés organiques volatils non méthaniques - Déchets	tonnes	cae_4.d2		down	inferred		déchets	nature_environnement_air	yes
cae_4.de	cae|pcaet	Emissions de COV - Industrie hors branche énergie	Industrie	Quantité totale d'émissions de Composés organiques volatils non méthaniques - Industrie hors branche énergie	tonnes	cae_4.d2		down	inferred		industrie	nature_environnement_air	yes
cae_4.df	cae|pcaet	Emissions de COV - Industrie branche énergie	Branche énergie	Quantité totale d'émissions de Composés organiques volatils non méthaniques - Industrie branche énergie	tonnes	cae_4.d2		down	inferred		branche-énergie	nature_environnement_air	yes
cae_4.dg	cae|pcaet	Emissions de COV - Transport routier	Transport routier	Quantité totale d'émissions de Composés organiques volatils non méthaniques - Transport routier	tonnes	cae_4.d		down	inferred		transport-routier	nature_environnement_air	yes
cae_4.dh	cae|pcaet	Emissions de COV - Autres transports	Autres transports	Quantité totale d'émissions de Composés organiques volatils non méthaniques - Autres transports	tonnes	cae_4.d		down	inferred		autres-transports	nature_environnement_air	yes
cae_4.di	cae|pcaet	Emissions de COV - Chantiers	Chantiers	Quantité totale d'émissions de Composés organiques volatils non méthaniques - Chantiers	tonnes	cae_4.d		down	inferred		chantiers	nature_environnement_air	yes
cae_4.e	cae|crte|pcaet	Emissions de SO2		Quantité totale d'émissions de Dioxyde de soufre	tonnes	emission_polluants_atmo	opt_val(cae_4.e1)+opt_val(cae_4.ec)+opt_val(cae_4.e2)+opt_val(cae_4.eg)+opt_val(cae_4.eh)	down	inferred	cae_1.1.1		nature_environnement_air	yes
cae_4.e1	cae|pcaet	Emissions de SO2 - Résidentiel & Tertiaire	Résidentiel & Tertiaire	Quantité totale d'émissions de Dioxyde de soufre - Résidentiel & Tertiaire	tonnes	cae_4.e	opt_val(cae_4.ea)+opt_val(cae_4.eb)	down	inferred		résidentiel|tertiaire	nature_environnement_air	yes
cae_4.ea	cae|pcaet	Emissions de SO2 - Résidentiel	Résidentiel	Quantité totale d'émissions de Dioxyde de soufre - Résidentiel	tonnes	cae_4.e1		down	inferred		résidentiel	nature_environnement_air	yes
cae_4.eb	cae|pcaet	Emissions de SO2 - Tertiaire	Tertiaire	Quantité totale d'émissions de Dioxyde de soufre - Tertiaire	tonnes	cae_4.e1		down	inferred		tertiaire	nature_environnement_air	yes
cae_4.ec	cae|pcaet	Emissions de SO2 - Agriculture	Agriculture	Quantité totale d'émissions de Dioxyde de soufre - Agriculture	tonnes	cae_4.e		down	inferred		agriculture	nature_environnement_air	yes
cae_4.e2	cae|pcaet	Emissions de SO2 - Industrie, branche énergie & déchets	Industrie, branche énergie & déchets	Quantité totale d'émissions de Dioxyde de soufre - Industrie, branche énergie & déchets	tonnes	cae_4.e	opt_val(cae_4.ed)+opt_val(cae_4.ee)+opt_val(cae_4.ef)	down	inferred		industrie|branche-énergie|déchets	nature_environnement_air	yes
cae_4.ed	cae|pcaet	Emissions de SO2 - Déchets	Déchets	Quantité totale d'émissions de Dioxyde de soufre - Déchets	tonnes	cae_4.e2		down	inferred		déchets	nature_environnement_air	yes
cae_4.ee	cae|pcaet	Emissions de SO2 - Industrie hors branche énergie	Industrie	Quantité totale d'émissions de Dioxyde de soufre - Industrie hors branche énergie	tonnes	cae_4.e2		down	inferred		industrie	nature_environnement_air	yes
cae_4.ef	cae|pcaet	Emissions de SO2 - Industrie branche énergie	Branche énergie	Quantité totale d'émissions de Dioxyde de soufre - Industrie branche énergie	tonnes	cae_4.e2		down	inferred		branche-énergie	nature_environnement_air	yes
cae_4.eg	cae|pcaet	Emissions de SO2 - Transport routier	Transport routier	Quantité totale d'émissions de Dioxyde de soufre - Transport routier	tonnes	cae_4.e		down	inferred		transport-routier	nature_environnement_air	yes
cae_4.eh	cae|pcaet	Emissions de SO2 - Autres transports	Autres transports	Quantité totale d'émissions de Dioxyde de soufre - Autres transports	tonnes	cae_4.e		down	inferred		autres-transports	nature_environnement_air	yes
cae_4.ei	cae|pcaet	Emissions de SO2 - Chantiers	Chantiers	Quantité totale d'émissions de Dioxyde de soufre - Chantiers	tonnes	cae_4.e		down	inferred		chantiers	nature_environnement_air	yes
cae_4.f	cae|crte|pcaet	Emissions de NH3		Quantité totale d'émissions d'Ammoniac	tonnes	emission_polluants_atmo	opt_val(cae_4.f1)+opt_val(cae_4.fc)+opt_val(cae_4.f2)+opt_val(cae_4.fg)+opt_val(cae_4.fh)	down	inferred	cae_1.1.1		nature_environnement_air	yes
cae_4.f1	cae|pcaet	Emissions de NH3 - Résidentiel & Tertiaire	Résidentiel & Tertiaire	Quantité totale d'émissions d'Ammoniac - Résidentiel & Tertiaire	tonnes	cae_4.f	opt_val(cae_4.fa)+opt_val(cae_4.fb)	down	inferred		résidentiel|tertiaire	nature_environnement_air	yes
cae_4.fa	cae|pcaet	Emissions de NH3 - Résidentiel	Résidentiel	Quantité totale d'émissions d'Ammoniac - Résidentiel	tonnes	cae_4.f1		down	inferred		résidentiel	nature_environnement_air	yes
cae_4.fb	cae|pcaet	Emissions de NH3 - Tertiaire	Tertiaire	Quantité totale d'émissions d'Ammoniac - Tertiaire	tonnes	cae_4.f1		down	inferred		tertiaire	nature_environnement_air	yes
cae_4.fc	cae|pcaet	Emissions de NH3 - Agriculture	Agriculture	Quantité totale d'émissions d'Ammoniac - Agriculture	tonnes	cae_4.f		down	inferred		agriculture	nature_environnement_air	yes
cae_4.f2	cae|pcaet	Emissions de NH3 - Industrie, branche énergie & déchets	Industrie, branche énergie & déchets	Quantité totale d'émissions d'Ammoniac - Industrie, branche énergie & déchets	tonnes	cae_4.f	opt_val(cae_4.fe)+opt_val(cae_4.fd)+opt_val(cae_4.ff)	down	inferred		industrie|branche-énergie|déchets	nature_environnement_air	yes
cae_4.fd	cae|pcaet	Emissions de NH3 - Déchets	Déchets	Quantité totale d'émissions d'Ammoniac - Déchets	tonnes	cae_4.f2		down	inferred		déchets	nature_environnement_air	yes
cae_4.fe	cae|pcaet	Emissions de NH3 - Industrie hors branche énergie	Industrie	Quantité totale d'émissions d'Ammoniac - Industrie hors branche énergie	tonnes	cae_4.f2		down	inferred		industrie	nature_environnement_air	yes
cae_4.ff	cae|pcaet	Emissions de NH3 - Industrie branche énergie	Branche énergie	Quantité totale d'émissions d'Ammoniac - Industrie branche énergie	tonnes	cae_4.f2		down	inferred		branche-énergie	nature_environnement_air	yes
cae_4.fg	cae|pcaet	Emissions de NH3 - Transport routier	Transport routier	Quantité totale d'émissions d'Ammoniac - Transport routier	tonnes	cae_4.f		down	inferred		transport-routier	nature_environnement_air	yes
cae_4.fh	cae|pcaet	Emissions de NH3 - Autres transports	Autres transports	Quantité totale d'émissions d'Ammoniac - Autres transports	tonnes	cae_4.f		down	inferred		autres-transports	nature_environnement_air	yes
cae_4.fi	cae|pcaet	Emissions de NH3 - Chantiers	Chantiers	Quantité totale d'émissions d'Ammoniac - Chantiers	tonnes	cae_4.f		down	inferred		chantiers	nature_environnement_air	yes
cae_40	cae	Consommation annuelle d'énergie des véhicules		Consommation annuelle d'énergie des véhicules de type "véhicule particulier" pour le fonctionnement de la collectivité	kWh/an			down	inferred	cae_4.1.2		mobilite_et_transport
cae_40.a	cae	Consommation annuelle d'énergie des véhicules par agent		Consommation annuelle d'énergie des véhicules de la collectivité (kWh/an.employé)	kWh/an.employé	cae_40		down	inferred	cae_4.1.2		mobilite_et_transport
cae_40.b	cae	Consommation annuelle d'énergie des véhicules par km		Consommation annuelle d'énergie des véhicules de la collectivité (kWh/an.km)	kWh/an.km	cae_40		down	inferred	cae_4.1.2		mobilite_et_transport
cae_41	cae|sydev	Part modale des déplacements alternatifs à la voiture individuelle des agents de la collectivité		Part modale des déplacements alternatifs à la voiture individuelle pour les déplacements domicile-travail des agents de la collectivité	%			up	inferred	cae_4.1.2		mobilite_et_transport
cae_42	cae	Stationnement public voiture par habitant		Nombre de places de stationnement public pour les voitures par habitant	nombre/habitant					cae_4.2.1		mobilite_et_transport
cae_43	cae	Part de voiries « apaisées »		Part de voiries « apaisées » (%)	%			up	inferred	cae_4.2.2|cae_4.3.1		mobilite_et_transport
cae_44	cae|sydev	Part de voiries aménagées pour les cycles		Part de voiries aménagées pour les cycles	%			up	inferred	cae_4.3.2		mobilite_et_transport
cae_45	cae|sydev	Stationnement vélo pour 100 habitants		Nombre de places de stationnement vélo pour 100 habitants	nb/100 habitants		opt_val(cae_45.a)+opt_val(cae_45.b)+opt_val(cae_45.c)+opt_val(cae_45.d)	up	inferred	cae_4.3.2		mobilite_et_transport
cae_45.a		Stationnement vélo pour 100 habitants - Cadre	Cadre	Nombre de places de stationnement vélo (cadre) pour 100 habitants	nb/100 habitants	cae_45		up	inferred			mobilite_et_transport
cae_45.b		Stationnement vélo pour 100 habitants - Cadre et roue	Cadre et roue	Nombre de places de stationnement vélo (cadre et roue) pour 100 habitants	nb/100 habitants	cae_45		up	inferred			mobilite_et_transport
cae_45.c		Stationnement vélo pour 100 habitants - Roue	Roue	Nombre de places de stationnement vélo (roue) pour 100 habitants	nb/100 habitants	cae_45		up	inferred			mobilite_et_transport
cae_45.d		Stationnement vélo pour 100 habitants - Sans accroche	Sans accroche	Nombre de places de stationnement vélo (sans accroche) pour 100 habitants	nb/100 habitants	cae_45		up	inferred			mobilite_et_transport
cae_46	cae|sydev	Fréquentation des transports en commun		Fréquentation des transports en commun par habitant	nombre de voyages/hab			up	inferred	cae_4.3.3		mobilite_et_transport
cae_47	cae	Maillage du territoire par les transports en commun		Nombre moyen d'arrêts par km du réseau de transport en commun	Nombre d'arrêts/km			up	inferred	cae_4.3.3		mobilite_et_transport
cae_48	cae|sydev	Ressources humaines dédiées climat-air-énergie		Part d'ETP de la collectivité dédié à la mise en œuvre de la politique climat, air et énergie	%			up	inferred	cae_5.1.1		strategie_orga_interne
cae_49.a	cae|sydev	Budget climat-air-énergie		Budget associé à la politique climat-air-énergie	euros		opt_val(cae_49.b)+opt_val(cae_49.c)+opt_val(cae_49.d)+opt_val(cae_49.e)+opt_val(cae_49.i)	up	inferred	cae_5.2.1		strategie_orga_interne
cae_49.a-hab	cae	Budget climat-air-énergie par habitant		Budget associé à la politique climat-air-énergie par habitant	euros/hab		val(cae_49.a)/val(terr_1)			cae_5.2.1		strategie_orga_interne
cae_49.b	cae	Budget études/expertises MDE/ENR/qualité de l'air/adaptation au changement climatique	Etudes/expertises	Budget études/expertises Maîtrise de l'énergie, ENR, qualité de l'air et adaptation au changement climatique	euros	cae_49.a				cae_5.2.1		strategie_orga_interne
cae_49.c	cae	Budget communication/sensibilisation climat-air-énergie	Communication et sensibilisation	Budget dédié aux actions de communication et sensibilisation climat-air-énergie	euros	cae_49.a				cae_5.2.1		strategie_orga_interne
cae_49.d	cae	Aides financières accordées aux particuliers et acteurs privés	Aides financières	Montant des aides financières accordées aux particuliers et acteurs privés	euros	cae_49.a				cae_5.2.1		strategie_orga_interne
cae_49.d.hab	cae	Aides financières accordées aux particuliers et acteurs privés par habitant		Montant des aides financières accordées aux particuliers et acteurs privés par habitant	euros/hab	cae_49.a-hab	val(cae_49.d)/val(terr_1)			cae_5.2.1		strategie_orga_interne
cae_49.e	cae	Budget projets de coopération	Projets de coopération	Budget dédié aux projets de coopération	euros	cae_49.a				cae_6.1.1		strategie_orga_interne
cae_49.f	cae	Budget politique cyclable	Politique cyclable	Budget dédiée à la politique cyclable	euros	cae_49.i				cae_4.3.2		strategie_orga_interne
cae_49.f-hab	cae	Budget politique cyclable par habitant		Budget dédiée à la politique cyclable par habitant	euros/hab	cae_49.a-hab	val(cae_49.f)/val(terr_1)	up	target	cae_4.3.2		strategie_orga_interne
cae_49.g	cae	Budget travaux rénovation énergétique patrimoine public	Rénovation patrimoine public	Budget consacré aux travaux de rénovation énergétique du patrimoine public	euros	cae_49.i				cae_5.2.1		strategie_orga_interne
cae_49.h	cae	Budget installations ENR publiques	Installations ENR publiques	Budget dédié aux installations d'énergies renouvelables publiques	euros	cae_49.i				cae_5.2.1		strategie_orga_interne
cae_49.i	cae	Budget infrastructures et aménagements	Infrastructures et aménagements	Budget dédié infrastructures et aménagements	euros	cae_49.a	opt_val(cae_49.f)+opt_val(cae_49.g)+opt_val(cae_49.h)					strategie_orga_interne
cae_5	cae	Part modale - Voitures	Voiture	Part modale de la voiture	%	modes_de_deplacement		down	inferred	cae_1.2.2		mobilite_et_transport
mode_deux_roues		Part modale - Deux roues motorisés	Deux roues motorisés	Part modale - Deux roues motorisés	%	modes_de_deplacement						mobilite_et_transport
cae_50	cae	Valorisation des CEE		Valorisation des CEE	kWhcumac valorisé/an					cae_5.2.1		strategie_orga_interne
cae_51	cae|eci	Achats publics avec considération durable		Part des marchés intégrant des considérations durables	%			up	target	cae_5.2.2|eci_3.2		strategie_orga_interne
cae_52	cae	Part du budget coopération décentralisée climat, air, énergie		Part du budget consacré à des projets de coopération décentralisée en lien avec le climat, l’air ou l’énergie	%			up	target	cae_6.1.1		strategie_orga_interne
cae_53	cae	Part du budget coopération climat, air, énergie		Part du budget dédié aux projets de coopération significatifs et multi-acteurs sur le climat, l’air et l’énergie	%					cae_6.1.1		strategie_orga_interne
cae_54	cae|sydev	Manifestations et actions sur climat, air, énergie		Nombre de manifestations/actions sur le climat, l'air et l'énergie par an	Nombre			up	inferred	cae_6.1.3		strategie_orga_interne
cae_55	cae	Ménages demandeurs et bénéficiaires du FSL		Nombre de ménages demandeurs et bénéficiaires du FSL pour l’aide au paiement des factures d’énergie sur le territoire	Nombre de ménages			down	inferred	cae_6.2.2		solidarite_lien_social
cae_56	cae	Dossiers « Habiter mieux » déposés à l’Anah		Nombre de dossiers « Habiter mieux » déposés à l’Anah sur le territoire	Nombre de dossiers					cae_6.2.2		solidarite_lien_social
cae_57	cae	Hébergements labellisés Ecolabel européen		Taux d’hébergements labellisés Ecolabel européen	%					cae_6.3.2		activites_economiques
cae_58	cae	Emissions de polluants atmosphériques du secteur agricole		Emissions directes de polluants atmosphériques du secteur agriculture par ha	tonne/ha			down	inferred	cae_6.4.1		nature_environnement_air
cae_59	cae|crte	Part de la surface agricole utile en agriculture biologique		Part de la surface agricole certifiée agriculture biologique ou en conversion	%	crte_4.1		up	inferred	cae_6.4.1		agri_alim|urbanisme_et_amenagement
cae_6.a	cae|crte|eci	Production de déchets (avec déblais et gravats)		Production de déchets ménagers et assimilés (avec déblais et gravats)	kg/hab			down	target	cae_1.2.3|eci_2.1		eci_dechets
cae_6.aa	cae|crte|sydev	Production de déchets (hors déblais et gravats)		Production de déchets ménagers et assimilés (sans déblais et gravats)	kg/hab			down	inferred			eci_dechets
cae_6.b	cae	Production Ordures ménagères résiduelles	Ordures ménagères résiduelles	Production des ordures ménagères résiduelles	kg/hab	cae_6.a		down	target	cae_1.2.3
cae_6.c	cae	Production de déchets collectés sélectivement	Déchets collectés sélectivement	Production de déchets collectés sélectivement, soit en porte-à-porte, soit en apport volontaire	kg/hab	cae_6.a		down	inferred	cae_1.2.3
cae_6.ca	cae	Production de déchets verre collectés sélectivement	Verre	Production de déchets verre collectés sélectivement, soit en porte-à-porte, soit en apport volontaire	kg/hab	cae_6.c		down	inferred	cae_1.2.3
cae_6.cb	cae	Production de déchets emballages collectés sélectivement	Emballages	Production de déchets emballages collectés sélectivement, soit en porte-à-porte, soit en apport volontaire	kg/hab	cae_6.c		down	inferred	cae_1.2.3
cae_6.cc	cae	Production de biodéchets collectés sélectivement	Biodéchets	Déchets fermentescibles collectés sélectivement, soit en porte-à-porte, soit en apport volontaire	kg/hab	cae_6.c		down	inferred	cae_1.2.3
cae_6.d	cae	Production de déchets occasionnels	Déchets occasionnels	Production de déchets occasionnels	kg/hab	cae_6.a		down	inferred	cae_1.2.3
cae_60	cae|sydev	Produits biologiques dans la restauration collective publique		Part de produits biologiques dans la restauration collective publique par an	%	restauration_collective		up	inferred	cae_6.4.1		activites_economiques
cae_61	cae	Consommation de viande dans la restauration collective publique		Quantité moyenne de viande par repas dans la restauration collective publique	g/repas	restauration_collective		down	inferred	cae_6.4.1		activites_economiques|agri_alim
cae_61.b	cae	Part de menus végétariens dans la restauration collective publique		Part de menus végétariens dans la restauration collective publique	%	restauration_collective				cae_6.4.1		activites_economiques|agri_alim
cae_61.c	cae	Part de restaurants collectifs ayant réalisé leur télédéclaration		Part de restaurants collectifs ayant réalisé leur télédéclaration sur "ma cantine"	%	restauration_collective						activites_economiques|agri_alim
cae_62	cae	Part de surface forestière certifiée		Part de la surface forestière certifiée FSC ou PEFC	%			up	inferred	cae_6.4.2		urbanisme_et_amenagement
cae_63.a	cae|pcaet	Séquestration nette de CO2 dans les sols et la forêt		Séquestration nette de dioxyde de carbone dans les sols et la forêt	kteq CO2		opt_val(cae_63.b)+opt_val(cae_63.c)+opt_val(cae_63.d)+opt_val(cae_63.e)	up	inferred	cae_6.4.1|cae_6.4.2		agri_alim|urbanisme_et_amenagement	yes
cae_63.b	cae|pcaet	Séquestration de CO2 dans la forêt	Forêts	Séquestration nette de CO2 dans la forêt	kteq CO2	cae_63.a		up	inferred	cae_6.4.2		agri_alim	yes
cae_63.c	cae|pcaet	Séquestration de CO2 dans les terres agricoles et les prairies	Terres agricoles et les prairies	Séquestration nette de CO2 dans les terres agricoles et les prairies	kteq CO2	cae_63.a	opt_val(cae_63.ca)+opt_val(cae_63.cb)+opt_val(cae_63.cc)+opt_val(cae_63.cd)	up	inferred	cae_6.4.1		agri_alim	yes
cae_63.ca	cae	Séquestration de CO2 dans les cultures	Cultures	Séquestration nette de CO2 dans les cultures	kteq CO2	cae_63.c		up	inferred			agri_alim
cae_63.cb	cae	Séquestration de CO2 dans les prairies	Prairies	Séquestration nette de CO2 dans les prairies	kteq CO2	cae_63.c		up	inferred			agri_alim
cae_63.cc	cae	Séquestration de CO2 dans les vignes	Vignes	Séquestration nette de CO2 dans les vignes	kteq CO2	cae_63.c		up	inferred			agri_alim
cae_63.cd	cae	Séquestration de CO2 dans les vergers	Vergers	Séquestration nette de CO2 dans les vergers	kteq CO2	cae_63.c		up	inferred			agri_alim
cae_63.d	cae|pcaet	Séquestration de CO2 dans les autres sols	Autres sols	Séquestration nette de CO2 dans les autres sols	kteq CO2	cae_63.a	opt_val(cae_63.da)+opt_val(cae_63.db)	up	inferred	cae_6.4.1		agri_alim	yes
cae_63.da	cae	Séquestration de CO2 dans les zones humides	Zones humides	Séquestration nette de CO2 dans les zones humides	kteq CO2	cae_63.d		up	inferred			agri_alim
cae_63.db	cae	Séquestration de CO2 dans les sols artificiels	Sols artificiels	Séquestration nette de CO2 dans les sols artificiels	kteq CO2	cae_63.d		up	inferred			agri_alim
cae_63.e	cae	Séquestration de CO2 dans les produits bois	Produits bois	Séquestration nette de CO2 dans les produits bois	kteq CO2	cae_63.a		up	inferred			agri_alim
cae_64	cae	Plan de déplacements Etablissements Scolaires ou un pédibus/vélobus		Part d'établissements scolaires couverts par un PDES ou un pédibus/vélobus	%	plans_de_deplacement		up	target	cae_6.5.3		mobilite_et_transport
cae_65	cae	Consultations sur climat, air, énergie		Nombre d'heures de consultations et de conseils sur la thématique climat air énergie pour 100 hab / an	Heures/100 hab			up	target	cae_6.2.3		strategie_orga_interne
cae_7	cae|sydev	Recyclage des déchets		Part des déchets ménagers et assimilés orientés vers le recyclage matière et organique à par an (%)	%			up	target	cae_1.2.3		eci_dechets
cae_7.aa	cae	Recyclage des déchets matières	Déchets matières	Part des déchets ménagers et assimilés orientés vers le recyclage matière à par an (%)	%	cae_7		up	inferred	cae_1.2.3		eci_dechets
cae_7.ab	cae	Recyclage des déchets organiques	Déchets organiques	Part des déchets ménagers et assimilés orientés vers le recyclage organique à par an (%)	%	cae_7		up	inferred	cae_1.2.3		eci_dechets
cae_7.b	cae	Recyclage des déchets du BTP		Recyclage des déchets du BTP par an (%)	%			up	inferred	cae_1.2.3		eci_dechets|urbanisme_et_amenagement
cae_8	cae	Rénovation énergétique des logements		Nombre de logements rénovés énergétiquement (nombre logements rénovés/100 logements existants)	nombre logements rénovés/100 logements existants			up	inferred	cae_1.2.4|cae_6.2.3		energie_et_climat
cae_9	cae	Compacité des formes urbaines		Compacité des formes urbaines	%			up	inferred	cae_1.3.1		urbanisme_et_amenagement		yes
cae_9.a	cae	Part des surfaces construites ou réhabilitées sur des sites en reconversion		Part des nouvelles surfaces construites ou réhabilitées sur des sites en reconversion par rapport aux nouvelles surfaces construites en extension	%	cae_9		up	inferred	cae_1.3.1		urbanisme_et_amenagement
cae_9.b	cae	Part des nouveaux logements collectifs et individuels groupés		Part des nouveaux logements collectifs et individuels groupés dans les logements autorisés dans l’année	%	cae_9	val(cae_9.ba)+val(cae_9.bb)	up	inferred	cae_1.3.1		urbanisme_et_amenagement
cae_9.ba		Part des nouveaux logements - Collectifs	Collectifs	Part des nouveaux logements collectifs dans les logements autorisés dans l’année	%	cae_9.b		up	inferred			urbanisme_et_amenagement
cae_9.bb		Part des nouveaux logements - Individuels groupés	Individuels groupés	Part des nouveaux logements individuels groupés dans les logements autorisés dans l’année	%	cae_9.b		up	inferred			urbanisme_et_amenagement
cae_9.c	cae	Part du foncier en friche		Part du foncier en friche	%	cae_9		up	inferred	cae_1.3.1		urbanisme_et_amenagement
crte_12.1	crte	Fragmentation des milieux naturels		Indicateur de fragmentation des milieux naturels	km²							urbanisme_et_amenagement
crte_3.1	crte	Production annuelle d’ENR du territoire hors hydroélectrique	Total hors hydroélectricité	Production annuelle d’énergies renouvelables du territoire hors hydroélectrique	MWh	cae_3.a	val(cae_24.a)+opt_val(cae_3.aa)+opt_val(cae_3.ab)+opt_val(cae_3.ac)+opt_val(cae_3.ad)+opt_val(cae_3.aq)+opt_val(cae_3.ae)+opt_val(cae_3.c)	up	inferred			energie_et_climat
crte_3.2	crte|sydev	Production annuelle d’énergie hydroélectrique (ou hydraulique) du territoire	Electrique - Hydroélectricité	Production annuelle d’énergie hydroélectrique (ou hydraulique)	MWh	cae_3.a		up	inferred			energie_et_climat
crte_4.1	crte	Surface Agricole Utile totale		Surface Agricole Utile totale du territoire	ha							urbanisme_et_amenagement
crte_4.2	crte	Surface agricole utile en agriculture biologique (AB) ou en conversion		Surface agricole utile en agriculture biologique (AB) ou en conversion	ha	crte_4.1		up	target			agri_alim|urbanisme_et_amenagement
crte_5.1	crte	Part modale des modes actifs et transports en commun	Modes actifs et transports en commun	Part modale des modes actifs et transports en commun dans les déplacements domicile-travail	%	modes_de_deplacement	opt_val(cae_35)+opt_val(cae_36)+opt_val(cae_37)	up	inferred			mobilite_et_transport
crte_6.1	crte	Linéaire d’aménagements cyclables sécurisés		Linéaire d’aménagements cyclables sécurisés	km			up	inferred			mobilite_et_transport
crte_7.1	crte	Zones à risque naturel		Population située dans une zone à risque naturel élevé	%			down	inferred			nature_environnement_air
crte_9.1	crte	Part des cours d’eau en bon état écologique (%)		Part des cours d’eau en bon état écologique (%)	%			up	inferred			eau_assainissement
eci_1	eci	Budget Économie Circulaire		Part du budget consacrée à la politique Economie Circulaire dans le budget global	%					eci_1.1		strategie_orga_interne
eci_10	eci	Emissions de gaz à effet de serre - Installations de Stockage de Déchets Non-Dangereux		Emissions GES des Installations de Stockage de Déchets Non-Dangereux (teq CO2/tonne de déchets entrant)	teq CO2/tonne de déchets entrant			down	inferred	eci_2.4		energie_et_climat
eci_11	eci	Emissions de gaz à effet de serre - collecte des DMA		Emissions GES de la collecte des déchets ménagers et assimilés sur le territoire (teq CO2/tonne de déchets)	teq CO2/tonne de déchets			down	inferred	eci_2.4		energie_et_climat
eci_12	eci	Animation de filières pour la prise en charge des déchets		Nombre de filières animés par la collectivité ou ses partenaires pour la prise en charge des déchets (BTP, DAE…) (nombre)	nombre					eci_2.5		strategie_orga_interne
eci_13	eci	Mise en place de boucles locales d'économie circulaire		Nombre de boucles locales d'économie circulaire mises en place dans les 4 dernières années	nombre					eci_3.1		eci_dechets
eci_15	eci	Biens ou constructions temporaires issus du réemploi ou réutilisation ou recyclage		Part de biens ou de constructions temporaires acquis annuellement par la collectivité issus du réemploi ou de la réutilisation ou intégrant des matières recyclées (%)	%					eci_3.2		eci_dechets
eci_17	eci	Formation à l'écoconception des entreprises et des établissements		Part d'entreprises et d'établissements ayant été formées à l'écoconception durant les 4 dernières années (%)	%					eci_3.4		eci_dechets
eci_18	eci|sydev	Synergies d'EIT opérationnelles sur le territoire		Nombre de synergies d'Ecologie Industrielle et Territoriale (EIT) opérationnelles sur le territoire (nombre)	nombre					eci_3.5		eci_dechets
eci_19	eci|sydev	Entreprises engagées dans les synergies d'EIT		Nombre d'entreprises engagées dans les synergies d'Ecologie Industrielle et Territoriale	nombre d'entreprises					eci_3.5		eci_dechets
eci_2	eci	Services de la collectivité formés à l'Economie Circulaire		Part des services de la collectivité formés à l'Economie Circulaire (%)	%					eci_1.2		strategie_orga_interne
eci_20	eci|sydev	Alimentation sous signe de qualité dans la restauration collective publique		Part de l’alimentation sous signe de qualité en restauration collective sous la compétence de la collectivité (%)	%	restauration_collective						activites_economiques|agri_alim
eci_21	eci	Gaspillage alimentaire dans la restauration collective publique		Gaspillage alimentaire de la restauration collective sous la compétence de la collectivité (g/repas servi)	g/repas servi	restauration_collective		down	inferred			activites_economiques
eci_22	eci	Part des restaurants collectifs engagés dans la réduction du gaspillage alimentaire		Part des restaurants collectifs sous la compétence de la collectivité engagée dans une démarche de réduction du gaspillage alimentaire (%)	%	restauration_collective						activites_economiques
eci_23	eci	Part de la surface artificialisée		Artificialisation des espaces naturels, agricoles, forestiers	%			down	inferred			urbanisme_et_amenagement
eci_24	eci	Consommation d'énergies fossiles / consommation d'énergies renouvelables		Proportion d'énergie fossile consommé par rapport aux énergies renouvelables consommées (%)	%			down	inferred			energie_et_climat
eci_25	eci	Rapport entre production et consommation d'énergie renouvelable		Part des sources d'énergie renouvelable (ENR) locales (%)	%							energie_et_climat
eci_26	crte|eci	Perte en eau du réseau (%)		Taux de fuite des réseaux d’eau du territoire	%			down	inferred			eau_assainissement
eci_27	eci	Économie d'eau potable		Part d'eau potable économisée (%)	%							eau_assainissement
eci_28	eci	Activité de réemploi et/ou de réutilisation dans l'activité économique		Proportion de l'activité de réemploi et/ou de réutilisation dans l'activité économique (%)	%							activites_economiques
eci_29	eci	Activité de l'allongement de la durée d'usage dans l'activité économique		Proportion de l'activité de l'allongement de la durée d'usage dans l'activité économique (%)	%							activites_economiques
eci_3	eci	Formation Économie Circulaire		Part de formations Economie Circulaire dans le programme de formation de la collectivité (%)	%					eci_1.2		strategie_orga_interne
eci_30	eci	Co-construction d'action Économie circulaire dans les compétences de la collectivité		Part des compétences obligatoires et facultatives exercées par la collectivité pour lesquelles l’équipe Economie Circulaire a co-construit au moins une action favorisant l’Economie Circulaire dans les 4 dernières années	%					eci_1.2.2		strategie_orga_interne
eci_31	eci	Co-conception des stratégies ou politiques de la collectivité avec prisme ECi		Part des stratégies ou des politiques dans lesquelles l’équipe Economie Circulaire a été associée pour leur conception	%					eci_1.2.3		strategie_orga_interne
eci_32	eci	Couverture de la population par la Tarification Incitative		Part de la population de la collectivité couverte par la Tarification Incitative	%					eci_4.2.4		eci_dechets
eci_33	eci	Actions de la collectivité en EFC		Nombre d'actions de la collectivité en économie de la fonctionnalité et de la coopération	nombre d'actions					eci_3.6		eci_dechets
eci_34	eci	Entreprises ou établissements sensibilisées ou accompagnées sur l'EFC		Nombre d'entreprises ou établissements sensibilisées ou accompagnées sur les questions de l'économie de la fonctionnalité et de la coopération (EFC)	nombre d'entreprises et d'établissements					eci_3.6		eci_dechets
eci_35	eci	Accompagnement des projets de recherche, d'innovation ou d'expérimentation		Nombre de projets de recherche, d'innovation ou d'expérimentation accompagnés financièrement ou non-financièrement par la collectivité	nombre de projets					eci_3.7		strategie_orga_interne
eci_36	eci	Financement des projets de recherche, d'innovation ou d'expérimentation		Effet de levier d'accompagnement financier des projets de recherche, d'innovation et d'expérimentation en matière d'Economie Circulaire (1€ public pour X€ privé)	euros					eci_3.7		strategie_orga_interne
eci_37	eci	Budget gestion des déchets		Dépense annuelle consacrée à la gestion des déchets (€/habitant)	euros/habitant					eci_4.1		strategie_orga_interne
eci_6	eci	Déchets collectés sélectivement		Part de déchets soumis à la collecte séparée dans les Ordures Ménagers et Assimilés (OMR) et la benne tout venant déchetterie (%)	%			up	inferred	eci_2.2		eci_dechets
eci_7	eci	Réutilisation, recyclage et valorisation des DMA		Part des déchets ménagers et assimilés envoyée pour la réutilisation, le recyclage et la valorisation organique ou énergétique (%)	%			up	inferred	eci_2.3		eci_dechets
eci_8	eci	Mise en décharge des DMA		Taux de mise en décharge des déchets ménagers et assimilés (%)	%			down	inferred	eci_2.3		eci_dechets
eci_9	eci	Mode de transport des DMA		Part des déchets ménagers et assimilés bénéficiant d'un mode de transport à faible impact (%)	%					eci_2.4		eci_dechets
emission_polluants_atmo	cae|crte	Émissions de polluants atmosphériques		Quantité totale d'émissions de polluants atmosphériques	tonnes							nature_environnement_air		yes
modes_de_deplacement	cae	Modes de déplacement		Part des personnes utilisant un mode de déplacement par rapport à l'ensemble des personnes qui se déplacent	%		opt_val(crte_5.1)+opt_val(mode_deux_roues)+opt_val(cae_5)					mobilite_et_transport
plans_de_deplacement	cae	Couverture des Plans de déplacements		Couverture des Plans de déplacements	%							mobilite_et_transport		yes
restauration_collective	cae	Restauration collective publique		Restauration collective publique	%							activites_economiques|agri_alim		yes
s_1	sydev	Consommation de l’éclairage public par point lumineux et totale		Consommation de l’éclairage public par point lumineux et totale	kWh/hab.an							energie_et_climat
s_10.a	sydev	Energie produite		Energie produite par les bâtiments et installations appartenant aux communes	MWh/an							energie_et_climat
s_10.b	sydev	Energie consommée		Energie consommée par les bâtiments et installations appartenant aux communes	MWh/an							energie_et_climat
s_10.c	sydev	Energie autoconsommée		Energie autoconsommée par les bâtiments et installations appartenant aux communes	MWh/an							energie_et_climat
s_11	sydev	Nombre de dossiers subventionnés via l’ANAH et Ma Prime Rénov’		Nombre de dossiers subventionnés annuellement via l’ANAH et Ma Prime Rénov’	Nombre de dossiers							urbanisme_et_amenagement
s_12	sydev	Nombre de bâtiments communaux et intercommunaux audités		Nombre de bâtiments communaux et intercommunaux audités	Nombre de bâtiments							urbanisme_et_amenagement
s_13	sydev	Consommation annuelle de Bio-GNV dans les stations		Consommation annuelle de Bio-GNV dans les stations (en T)	tonnes							mobilite_et_transport
s_14	sydev	Consommation annuelle d'électricité dans les bornes de recharges		Consommation annuelle d'électricité dans les bornes de recharges (en MWh/an)	MWh/an							mobilite_et_transport
s_15	sydev	Nombre de postes sources d'alimentation et localisation		Nombre de postes sources d'alimentation et localisation	Nombre de postes sources							energie_et_climat
s_16	sydev	Linéaire de réseau		Linéaire de réseaux de distribution et de transport d'énergie	Km							energie_et_climat
s_17	sydev	Capacités d'accueil pour le raccordement aux réseaux		Capacités d'accueil pour le raccordement aux réseaux de transport et de distribution des installations de production d'électricité	MW							energie_et_climat
s_18	sydev	Nombre et localisation de réseaux de chaleur		Nombre et localisation de réseaux de chaleur	Nombre de réseaux de chaleur							energie_et_climat
s_19	sydev	Taux de progression de la production d'EnR		Taux de progression de la production d'EnR par rapport à l'année de référence (en %) en comparaison avec objectifs 2030 et 2050	%							energie_et_climat
s_2.a	sydev	Evolution des consommations par rapport aux objectifs du SRADDET (GWh/an)		Evolution des consommations par rapport aux objectifs du SRADDET et les objectifs 2030 et 2050 de l'EPCI vis-à-vis de l'année de référence (en GWh/an)	GWh/an							energie_et_climat
s_2.b	sydev	Evolution des consommations par rapport aux objectifs du SRADDET (%)		Evolution des consommations par rapport aux objectifs du SRADDET et les objectifs 2030 et 2050 de l'EPCI vis-à-vis de l'année de référence (en %)	%	s_2.a						energie_et_climat
s_20	sydev	Nombre d'initiatives citoyennes sur le territoire		Nombre d'initiatives citoyennes sur le territoire	Nombre d'initiatives citoyennes							energie_et_climat
s_21	sydev	Nombre de projets d'ENR en production		Nombre de projets d'énergie renouvelable (EnR) en production	Nombre de projets							energie_et_climat
s_22	sydev	Emissions de GES liées aux bâtiments et à l’éclairage public		Emissions de GES liées aux bâtiments et à l’éclairage public (MWh)	MWh							energie_et_climat
s_23	sydev	Nombre et périmètre des plans de déplacements mis en place		Nombre et périmètre des plans de déplacements mis en place	Nombre de plans							energie_et_climat
s_24	sydev	Nombre d'infrastructures favorisant l'intermodalité : aire de covoiturage, pôle d'échange multimodal		Nombre d'infrastructures favorisant l'intermodalité : aire de covoiturage, pôle d'échange multimodal	Nombre d'infrastructures							energie_et_climat
s_25	sydev	Nombre annuel de trajets TER, cars		Nombre annuel de trajets TER, cars	Nombre de trajets							mobilite_et_transport
s_26	cae|sydev	Nombre de bornes de recharge ouvertes au public		Nombre de bornes de recharge ouvertes au public	Nombre de bornes		opt_val(s_26.a)+opt_val(s_26.b)+opt_val(s_26.c)+opt_val(s_26.e)+opt_val(s_26.d)					mobilite_et_transport
s_26.a	cae	Nombre de bornes de recharge ouvertes au public - Station dédiée à la recharge rapide	Station dédiée à la recharge rapide	Nombre de bornes de recharge ouvertes au public - Station dédiée à la recharge rapide	Nombre de bornes	s_26						mobilite_et_transport
s_26.b	cae	Nombre de bornes de recharge ouvertes au public - Parking public	Parking public	Nombre de bornes de recharge ouvertes au public - Parking public	Nombre de bornes	s_26						mobilite_et_transport
s_26.c	cae	Nombre de bornes de recharge ouvertes au public - Voirie	Voirie	Nombre de bornes de recharge ouvertes au public - Voirie	Nombre de bornes	s_26						mobilite_et_transport
s_26.e	cae	Nombre de bornes de recharge ouvertes au public - Parking privé à usage public	Parking privé à usage public	Nombre de bornes de recharge ouvertes au public - Parking privé à usage public	Nombre de bornes	s_26						mobilite_et_transport
s_26.d	cae	Nombre de bornes de recharge ouvertes au public - Parking privé réservé à la clientèle	Parking privé réservé à la clientèle	Nombre de bornes de recharge ouvertes au public - Parking privé réservé à la clientèle	Nombre de bornes	s_26						mobilite_et_transport
s_27	sydev	Part de véhicules utilisant des motorisations alternatives		Part de véhicules utilisant des motorisations alternatives	%							mobilite_et_transport
s_28	sydev	Fréquentation des services de covoiturage au quotidien		Fréquentation des services de covoiturage au quotidien (BlablaCar, Karos, OuestGo…)	Nombre d'utilisateurs							mobilite_et_transport
s_29	sydev	Nombre de véhicules en autopartage public et privé		Nombre de véhicules en autopartage public et privé - utilisation partagée d'une flotte de véhicules par différents usagers, pour une courte durée et par abonnement	Nombre de véhicules							mobilite_et_transport
s_3.a	sydev	Nombre de ménages en Précarité énergétique		Nombre de ménages en Précarité énergétique (OPAH…)	Nombre de ménages							solidarite_lien_social
s_3.b	sydev	Proportion de ménages en Précarité énergétique		Proportion de ménages en Précarité énergétique (OPAH…)	Nombre de ménages	s_3.a						solidarite_lien_social
s_30	sydev	Nombre de véhicules alternatifs appartenant à la collectivité		Nombre de véhicules alternatifs appartenant à la collectivité	Nombre de véhicules							mobilite_et_transport
s_31	sydev	Nombre d’entreprises engagées pour la mise en place d’un PDIE		Nombre d’entreprises engagées pour la mise en place d’un PDIE	Nombre d’entreprises							mobilite_et_transport
s_32.a	sydev	Nombre de stations bio-gnv installées		Nombre de stations bio-gnv installées	Nombre de stations							mobilite_et_transport
s_32.b	sydev	Nombre d’utilisateurs des stations bio-gnv		Nombre d’utilisateurs des stations bio-gnv	Nombre d’utilisateurs	s_32.a						mobilite_et_transport
s_33.a	sydev	Nombre de plans de gestion des haies		Nombre de plans de gestion des haies	Nombre de plans							agri_alim
s_33.b	sydev	Mètre de linéaire de haies		Mètre de linéaire de haies	mètres	s_33.a						urbanisme_et_amenagement
s_34	sydev	Nombre et diversité de propriétaires forestiers sensibilisés		Nombre et diversité de propriétaires forestiers sensibilisés	Nombre de propriétaires							agri_alim
s_35	sydev	Nombre de plans de gestion durable des forêts		Nombre de plans de gestion durable des forêts	Nombre de plans							agri_alim
s_36	sydev	Volume ou quantité de bois produit sur le territoire		Volume ou quantité de bois produit sur le territoire (en T et/ou m3)	m3							agri_alim
s_37	sydev	Suivi élevage avec cheptel		Suivi élevage avec cheptel	Nombre d'élevages							agri_alim		yes
s_37.a	sydev	Suivi élevage bovins	Bovins	Suivi élevage bovins	Nombre d'élevages	s_37						activites_economiques
s_37.b	sydev	Suivi élevage ovins	Ovins	Suivi élevage ovins	Nombre d'élevages	s_37						activites_economiques
s_37.c	sydev	Suivi élevage caprins	Caprins	Suivi élevage caprins	Nombre d'élevages	s_37						activites_economiques
s_37.d	sydev	Suivi élevage équins	Equins	Suivi élevage équins	Nombre d'élevages	s_37						activites_economiques
s_37.e	sydev	Suivi élevage porcins	Porcins	Suivi élevage porcins	Nombre d'élevages	s_37						activites_economiques
s_37.f	sydev	Suivi élevage volailles	Volailles	Suivi élevage volailles	Nombre d'élevages	s_37						activites_economiques
s_37.g	sydev	Suivi élevage lapines mères	Lapines mères	Suivi élevage lapines mères	Nombre d'élevages	s_37						activites_economiques
s_37.h	sydev	Suivi élevage apiculture	Apiculture	Suivi élevage apiculture	Nombre de ruches	s_37						activites_economiques
s_38	sydev	Surfaces de cultures par type de culture		Surfaces de cultures par type de culture - dont agroforesterie (hors surfaces toujours en herbe)	ha							agri_alim		yes
s_38.a	sydev	Surfaces agricoles utilisées pour les céréales	Céréales	Surfaces agricoles utilisées pour les céréales	ha	s_38						activites_economiques
s_38.b	sydev	Surfaces agricoles utilisées pour les oléagineux	Oléagineux	Surfaces agricoles utilisées pour les oléagineux	ha	s_38						activites_economiques
s_38.c	sydev	Surfaces agricoles utilisées pour les protéagineux et légumes secs pour leur graine	Protéagineux	Surfaces agricoles utilisées pour les protéagineux et légumes secs pour leur graine	ha	s_38						activites_economiques
s_38.d	sydev	Surfaces agricoles utilisées pour les plantes à fibres et plantes industrielles diverses	Plantes à fibres et plantes industrielles diverses	Surfaces agricoles utilisées pour les plantes à fibres et plantes industrielles diverses	ha	s_38						activites_economiques
s_38.e	sydev	Surfaces agricoles utilisées pour les plantes à parfum, aromatiques, médicinales	Plantes à parfum, aromatiques, médicinales	Surfaces agricoles utilisées pour les plantes à parfum, aromatiques, médicinales	ha	s_38						activites_economiques
s_38.f	sydev	Surfaces agricoles utilisées pour les pommes de terre	Pommes de terre	Surfaces agricoles utilisées pour les pommes de terre	ha	s_38						activites_economiques
s_38.g	sydev	Surfaces agricoles utilisées pour les légumes frais, plants de légumes, melons ou fraises	Légumes frais, plants de légumes, melons ou fraises	Surfaces agricoles utilisées pour les légumes frais, plants de légumes, melons ou fraises	ha	s_38						activites_economiques
s_38.h	sydev	Surfaces agricoles utilisées pour les fourrages annuels	Fourrages annuels	Surfaces agricoles utilisées pour les fourrages annuels	ha	s_38						activites_economiques
s_38.i	sydev	Surfaces agricoles utilisées pour les prairies	Prairies	Surfaces agricoles utilisées pour les prairies	ha	s_38						activites_economiques
s_38.j	sydev	Surfaces agricoles utilisées pour les Fleurs et plantes ornementales	Fleurs et plantes ornementales	Surfaces agricoles utilisées pour les Fleurs et plantes ornementales	ha	s_38						activites_economiques
s_38.k	sydev	Surfaces agricoles utilisées pour les vignes	Vignes	Surfaces agricoles utilisées pour les vignes	ha	s_38						activites_economiques
s_38.l	sydev	Surfaces agricoles utilisées pour les cultures fruitières	Cultures fruitières	Surfaces agricoles utilisées pour les cultures fruitières	ha	s_38						activites_economiques
s_38.m	sydev	Surfaces agricoles utilisées pour les jachères	Jachères	Surfaces agricoles utilisées pour les jachères	ha	s_38						activites_economiques
s_39	sydev	Taux d’artificialisation des sols et de prairies permanentes		Taux d’artificialisation des sols et de prairies permanentes	%							urbanisme_et_amenagement
s_4	sydev	Gains médians énergétiques et GES des projets accompagnés		Gains médians énergétiques et GES des projets accompagnés	kWh							solidarite_lien_social
s_40	sydev	Nombre de pics et de dépassement de seuil de pollution		Nombre de pics et de dépassement de seuil de pollution	Nombre de pics							nature_environnement_air
s_41	sydev	Consommation d'eau du territoire		Consommation d'eau du territoire	m3							eau_assainissement
s_42	sydev	Concentration de polluants atmosphériques		Concentration de polluants atmosphériques	µg/m3							nature_environnement_air		yes
s_42.a	sydev	Concentration de S02	S02	Concentration de S02	µg/m3	s_42						nature_environnement_air
s_42.b	sydev	Concentration de NOx	NOx	Concentration de NOx	µg/m3	s_42						nature_environnement_air
s_42.c	sydev	Concentration de PM10	PM10	Concentration de PM10	µg/m3	s_42						nature_environnement_air
s_42.d	sydev	Concentration de PM2,5	PM2,5	Concentration de PM2,5	µg/m3	s_42						nature_environnement_air
s_42.e	sydev	Concentration de NH3	NH3	Concentration de NH3	µg/m3	s_42						nature_environnement_air
s_42.f	sydev	Concentration de COVNM	COVNM	Concentration de COVNM	µg/m3	s_42						nature_environnement_air
s_43	sydev	Nombre de participants aux actions de sensibilisation		Nombre de participants aux actions de sensibilisation	Nombre de participants							strategie_orga_interne
s_44	sydev	Qualité des eaux de surface globale		Qualité des eaux de surface globale	%							eau_assainissement
s_45.a		Distance moyenne domicile-travail par mode de transport	Distance moyenne domicile-travail	Évolution des distances domicile/travail (km)	km							urbanisme_et_amenagement
s_45.aa		Distance moyenne domicile-travail - Voitures, camions et fourgonettes	Voitures, camions et fourgonettes	Distance moyenne domicile-travail - Voitures, camions et fourgonettes (km)	km	s_45.a						urbanisme_et_amenagement
s_45.ab		Distance moyenne domicile-travail - Transports en commun	Transports en commun	Distance moyenne domicile-travail - Transports en commun (km)	km	s_45.a						urbanisme_et_amenagement
s_45.ac		Distance moyenne domicile-travail - Vélos y compris VAE	Vélos y compris VAE	Distance moyenne domicile-travail - Vélos y compris VAE (km)	km	s_45.a						urbanisme_et_amenagement
s_45.ad		Distance moyenne domicile-travail - Deux roues motorisé	Deux roues motorisé	Distance moyenne domicile-travail - Deux roues motorisé (km)	km	s_45.a						urbanisme_et_amenagement
s_45.ae		Distance moyenne domicile-travail - Marche à pied, roller et patinettes	Marche à pied, roller et patinettes	Distance moyenne domicile-travail - Marche à pied, roller et patinettes (km)	km	s_45.a						urbanisme_et_amenagement
s_45.b		Évolution des distances domicile/travail		Évolution des distances domicile/travail (en %)	%							urbanisme_et_amenagement
s_46	sydev	Nombre de logements par hectare		Nombre de logements par hectare	Nombre de logements/ha							urbanisme_et_amenagement
s_47.a	sydev	Évolution de la densification en hectare		Évolution de la densification (PLUi) en hectare	ha							urbanisme_et_amenagement
s_47.b	sydev	Évolution de la densification en pourcentage		Évolution de la densification (PLUi) en pourcentage	%	s_47.a						urbanisme_et_amenagement
s_48	sydev	Émissions annuelles de polluants atmosphériques par habitant		Émissions annuelles de polluants atmosphériques par habitant	tonnes/hab							nature_environnement_air		yes
s_48.a	sydev	Émissions annuelles de S02	S02	Émissions annuelles de S02	tonnes/hab	s_48						urbanisme_et_amenagement
s_48.b	sydev	Émissions annuelles de NOx	NOx	Émissions annuelles de NOx	tonnes/hab	s_48						urbanisme_et_amenagement
s_48.c	sydev	Émissions annuelles de PM10	PM10	Émissions annuelles de PM10	tonnes/hab	s_48						urbanisme_et_amenagement
s_48.d	sydev	Émissions annuelles de PM2,5	PM2,5	Émissions annuelles de PM2,5	tonnes/hab	s_48						urbanisme_et_amenagement
s_48.e	sydev	Émissions annuelles de NH3	NH3	Émissions annuelles de NH3	tonnes/hab	s_48						urbanisme_et_amenagement
s_48.f	sydev	Émissions annuelles de COVNM	COVNM	Émissions annuelles de COVNM	tonnes/hab	s_48						urbanisme_et_amenagement
s_49	sydev	Emissions de polluants atmosphériques par secteur d'activité		Emissions de polluants atmosphériques par secteur d'activité	tonnes							nature_environnement_air		yes
s_49.a	sydev	Emissions de polluants atmosphériques du secteur agricole	Agriculture	Emissions de polluants atmosphériques du secteur agricole	tonnes/hab	s_49						urbanisme_et_amenagement
s_49.b	sydev	Emissions de polluants atmosphériques du secteur déchets	Déchets	Emissions de polluants atmosphériques du secteur déchets	tonnes/hab	s_49						urbanisme_et_amenagement
s_49.c	sydev	Emissions de polluants atmosphériques du secteur industrie branche énergie	Branche énergie	Emissions de polluants atmosphériques du secteur industrie branche énergie	tonnes/hab	s_49						urbanisme_et_amenagement
s_49.d	sydev	Emissions de polluants atmosphériques du secteur industrie branche hors énergie	Industrie	Emissions de polluants atmosphériques du secteur industrie branche hors énergie	tonnes/hab	s_49						urbanisme_et_amenagement
s_49.e	sydev	Emissions de polluants atmosphériques du secteur résidentiel	Résidentiel	Emissions de polluants atmosphériques du secteur résidentiel	tonnes/hab	s_49						urbanisme_et_amenagement
s_49.f	sydev	Emissions de polluants atmosphériques du secteur tertiaire	Tertiaire	Emissions de polluants atmosphériques du secteur tertiaire	tonnes/hab	s_49						urbanisme_et_amenagement
s_49.g	sydev	Emissions de polluants atmosphériques du secteur transports	Transports	Emissions de polluants atmosphériques du secteur transports	tonnes/hab	s_49						urbanisme_et_amenagement
s_5	sydev	Nombre d'actes SARE par typologie		Nombre d'actes SARE par typologie	Nombre d'actes							solidarite_lien_social|urbanisme_et_amenagement		yes
s_5.a	sydev	Nombre d'actes SARE A1 : 1er contact	A1 : 1er contact	Nombre d'actes SARE A1 : 1er contact	Nombre d'actes	s_5						urbanisme_et_amenagement
s_5.b	sydev	Nombre d'actes SARE A2 : Conseil en permanence	A2 : Conseil en permanence	Nombre d'actes SARE A2 : Conseil en permanence	Nombre d'actes	s_5						urbanisme_et_amenagement
s_5.c	sydev	Nombre d'actes SARE A3 : réalisation audit	A3 : réalisation audit	Nombre d'actes SARE A3 : réalisation audit	Nombre d'actes	s_5						urbanisme_et_amenagement
s_5.d	sydev	Nombre d'actes SARE A4 : accompagnement vers des travaux	A4 : accompagnement travaux	Nombre d'actes SARE A4 : accompagnement vers des travaux	Nombre d'actes	s_5						urbanisme_et_amenagement
s_50	sydev	Évolution des émissions de polluants atmosphériques		Évolution des émissions de polluants atmosphériques depuis 2008	tonnes/hab							nature_environnement_air		yes
s_50.a	sydev	Évolution des émissions de S02	S02	Évolution des émissions de S02	tonnes/hab	s_50						urbanisme_et_amenagement
s_50.b	sydev	Évolution des émissions de NOx	NOx	Évolution des émissions de NOx	tonnes/hab	s_50						urbanisme_et_amenagement
s_50.c	sydev	Évolution des émissions de PM10	PM10	Évolution des émissions de PM10	tonnes/hab	s_50						urbanisme_et_amenagement
s_50.d	sydev	Évolution des émissions de PM2,5	PM2,5	Évolution des émissions de PM2,5	tonnes/hab	s_50						urbanisme_et_amenagement
s_50.e	sydev	Évolution des émissions de NH3	NH3	Évolution des émissions de NH3	tonnes/hab	s_50						urbanisme_et_amenagement
s_50.f	sydev	Évolution des émissions de COVNM	COVNM	Évolution des émissions de COVNM	tonnes/hab	s_50						urbanisme_et_amenagement
s_51	sydev	Tonnage des déchets ménagers et assimilés produits par les établissements (scolaires, Ehpad)		Tonnage des déchets ménagers et assimilés produits (ordures ménagères résiduelles, emballages, papiers, verre et biodéchets) par les établissements (scolaires, Ehpad) - en tonnes/an - Obligation de la Loi Egalim	tonnes/an ou g/repas servi							activites_economiques		yes
s_52	sydev	Nombre de recycleries et matériauthèques présentes sur le territoire		Nombre de recycleries et matériauthèques présentes sur le territoire	Nombre							eci_dechets
s_53	sydev	Tonnage de déchets ménagers et assimilés collectés sur le territoire		Tonnage de déchets ménagers et assimilés collectés sur le territoire (avec déblais et gravats)	tonnes							eci_dechets
s_54	sydev	Nombre et localisation de réseaux gaz		Nombre et localisation de réseaux gaz	Nombre de réseaux gaz							energie_et_climat
s_55	sydev	Linéaire de réseau gaz		Linéaire de réseau gaz	km							energie_et_climat
s_56	sydev	Indice de fréquence de traitement (IFT) phytosanitaire		Indice de fréquence de traitement (IFT) phytosanitaire	nombre de doses de référence/ha							urbanisme_et_amenagement
s_57	sydev	Nombre d’exploitants engagés en « circuit court » ou de proximité, dans une démarche qualité et en bio		Nombre d’exploitants engagés en « circuit court » ou de proximité, dans une démarche qualité et en bio	Nombre d’exploitants							agri_alim
s_58	sydev	Quantité de terres agricoles et naturelles consommées par de l'habitat et des zones d'activités		Quantité de terres agricoles et naturelles consommées par de l'habitat et des zones d'activités	tonnes	cae_11						urbanisme_et_amenagement
s_59	sydev	Consommation énergétique du territoire par source d'énergie		Consommation énergétique du territoire par source d'énergie	GWh							energie_et_climat		yes
s_59.a	sydev	Consommation énergétique - gaz naturel	Gaz naturel	Consommation énergétique du territoire - gaz naturel	GWh	s_59						energie_et_climat
s_59.b	sydev	Consommation énergétique - Bois-Energie (EnR)	Bois-Energie (EnR)	Consommation énergétique du territoire - Bois-Energie (EnR)	GWh	s_59						energie_et_climat
s_59.d	sydev	Consommation énergétique - Produits pétroliers et autres	Produits pétroliers et autres	Consommation énergétique - Produits pétroliers et autres	GWh	s_59						energie_et_climat
s_59.e	sydev	Consommation énergétique - Autres énergies renouvelables (EnR)	Autres énergies renouvelables (EnR)	Consommation énergétique - Autres énergies renouvelables (EnR)	GWh	s_59						energie_et_climat
s_6.a	sydev	Nombre de projets de rénovation globale performante (BBC - catégories A et B uniquement) aboutis		Nombre de projets de rénovation globale performante (BBC - catégories A et B uniquement) aboutis	Nombre de dossiers							urbanisme_et_amenagement
s_6.b	sydev	Pourcentage de projets de rénovation globale performante (BBC - catégories A et B uniquement) aboutis		Nombre de projets de rénovation globale performante (BBC - catégories A et B uniquement) aboutis sur le nombre dossiers en cours (en %)	%	s_6.a						urbanisme_et_amenagement
s_60.a	sydev	Gains médians énergétiques des projets accompagnés en kWh		Gains médians énergétiques des projets accompagnés en kWh	kWh							solidarite_lien_social
s_60.b	sydev	Gains médians énergétiques des projets accompagnés en %		Gains médians énergétiques des projets accompagnés en %	%	s_60.a						solidarite_lien_social
s_60.c	sydev	Gains GES des projets accompagnés en tCO2 équivalent		Gains GES des projets accompagnés en kWh	tCO2éq							solidarite_lien_social
s_60.d	sydev	Gains GES des projets accompagnés en %		Gains GES des projets accompagnés en %	%	s_60.c						solidarite_lien_social
s_61	sydev	Nombre de projets d’EnR menés sur des installations/bâtiments publics par vecteur énergétique		Nombre de projets d’EnR menés sur des installations/bâtiments publics par vecteur énergétique	Nombre de projets							energie_et_climat		yes
s_61.a	sydev	Nombre de projets d’EnR menés sur des installations/bâtiments publics - électricité	Electricité	Nombre de projets d’EnR menés sur des installations/bâtiments publics - électricité	Nombre de projets	s_61						energie_et_climat
s_61.b	sydev	Nombre de projets d’EnR menés sur des installations/bâtiments publics - gaz	Gaz	Nombre de projets d’EnR menés sur des installations/bâtiments publics - gaz	Nombre de projets	s_61						energie_et_climat
s_61.c	sydev	Nombre de projets d’EnR menés sur des installations/bâtiments publics - bois-énergie	Bois-énergie	Nombre de projets d’EnR menés sur des installations/bâtiments publics - bois-énergie	Nombre de projets	s_61						energie_et_climat
s_61.d	sydev	Nombre de projets d’EnR menés sur des installations/bâtiments publics - solaire thermique	Solaire thermique	Nombre de projets d’EnR menés sur des installations/bâtiments publics - solaire thermique	Nombre de projets	s_61						energie_et_climat
s_61.e	sydev	Nombre de projets d’EnR menés sur des installations/bâtiments publics - réseau de chaleur urbain	Réseau de chaleur urbain	Nombre de projets d’EnR menés sur des installations/bâtiments publics - réseau de chaleur urbain	Nombre de projets	s_61						energie_et_climat
s_62	sydev	Part des surface agricoles, naturelles et forestières		Occupation des sols et de son évolution : part des surface agricoles, naturelles et forestières (en %)	%							urbanisme_et_amenagement
s_63.a	sydev	Dépenses énergétiques du territoire (en €)		Dépenses énergétiques du territoire	euros							strategie_orga_interne
s_63.b	sydev	Dépenses énergétiques du territoire (en €/hab)		Dépenses énergétiques du territoire en euros par habitant	euros/hab	s_63.a						strategie_orga_interne
s_64	sydev	Emissions GES énergétiques/non énergétiques		Emissions GES énergétiques/non énergétiques	%							energie_et_climat		yes
s_64.a	sydev	Emissions GES énergétiques en ktéqC02		Emissions GES énergétiques en ktéqC02	ktéqC02	s_64						energie_et_climat
s_64.b	sydev	Emissions GES non-énergétiques en ktéqC02		Emissions GES non-énergétiques en ktéqC02	ktéqC02	s_64						energie_et_climat
s_64.c	sydev	Emissions GES énergétiques en pourcentage		Emissions GES énergétiques en pourcentage	%	s_64						energie_et_climat
s_64.d	sydev	Emissions GES non-énergétiques en pourcentage		Emissions GES non-énergétiques en pourcentage	%	s_64						energie_et_climat
s_65	sydev	Estimation de la capacité de séquestration carbone totale annuelle		Estimation de la capacité de séquestration carbone totale annuelle	teq C02							urbanisme_et_amenagement
s_66	sydev	Production d'énergie renouvelable (EnR) par filière		Production d'énergie renouvelable (EnR) par filière	GWh							energie_et_climat
s_66.a	sydev	Production d'énergie renouvelable - éolien	Eolien	Production d'énergie renouvelable - éolien	GWh	s_66	val(cae_3.ad)					energie_et_climat
s_66.b	sydev	Production d'énergie renouvelable - solaire photovoltaïque (PV)	Solaire photovoltaïque (PV)	Production d'énergie renouvelable - solaire photovoltaïque (PV)	GWh	s_66	val(cae_3.ac)					energie_et_climat
s_66.c	sydev	Production d'énergie renouvelable - solaire thermique	Solaire thermique	Production d'énergie renouvelable - solaire thermique	GWh	s_66	val(cae_3.aj)					energie_et_climat
s_66.d	sydev	Production d'énergie renouvelable - bois-énergie	Bois-énergie	Production d'énergie renouvelable - bois-énergie	GWh	s_66	opt_val(cae_3.ab)+opt_val(cae_3.ag)					energie_et_climat
s_66.e	sydev	Production d'énergie renouvelable - géothermie	Géothermie	Production d'énergie renouvelable - géothermie	GWh	s_66	val(cae_3.am)					energie_et_climat
s_66.f	sydev	Production d'énergie renouvelable - PAC	PAC	Production d'énergie renouvelable - PAC	GWh	s_66	val(cae_3.al)					energie_et_climat
s_66.g	sydev	Production d'énergie renouvelable - méthanisation	Méthanisation	Production d'énergie renouvelable - méthanisation	GWh	s_66	opt_val(cae_3.aa)+opt_val(cae_3.af)+opt_val(cae_3.c)					energie_et_climat
s_66.2	sydev	Production d'énergie renouvelable (EnR) par filière		Production d'énergie renouvelable (EnR) par filière	%							energie_et_climat		yes
s_66.h	sydev	Production d'énergie renouvelable - éolien (%)	Eolien	Production d'énergie renouvelable - éolien (%)	%	s_66.2						energie_et_climat
s_66.i	sydev	Production d'énergie renouvelable - solaire photovoltaïque (PV) (%)	Solaire photovoltaïque (PV)	Production d'énergie renouvelable - solaire photovoltaïque (PV) (%)	%	s_66.2						energie_et_climat
s_66.j	sydev	Production d'énergie renouvelable - solaire thermique (%)	Solaire thermique	Production d'énergie renouvelable - solaire thermique (%)	%	s_66.2						energie_et_climat
s_66.k	sydev	Production d'énergie renouvelable - bois-énergie (%)	Bois-énergie	Production d'énergie renouvelable - bois-énergie (%)	%	s_66.2						energie_et_climat
s_66.l	sydev	Production d'énergie renouvelable - géothermie (%)	Géothermie	Production d'énergie renouvelable - géothermie (%)	%	s_66.2						energie_et_climat
s_66.m	sydev	Production d'énergie renouvelable - PAC (%)	PAC	Production d'énergie renouvelable - PAC (%)	%	s_66.2						energie_et_climat
s_66.n	sydev	Production d'énergie renouvelable - méthanisation (%)	Méthanisation	Production d'énergie renouvelable - méthanisation (%)	%	s_66.2						energie_et_climat
s_66.o	sydev	Production d'énergie renouvelable - hydraulique (%)	Hydraulique	Production d'énergie renouvelable - hydraulique (%)	%	s_66.2						energie_et_climat
s_67	sydev	Émissions de gaz à effet de serre par secteur en pourcentage		Émissions de gaz à effet de serre par secteur en pourcentage	%							energie_et_climat		yes
s_67.a	sydev	Émissions de gaz à effet de serre - résidentiel (%)	Résidentiel	Émissions de gaz à effet de serre - résidentiel (%)	%	s_67						energie_et_climat
s_67.b	sydev	Émissions de gaz à effet de serre - tertiaire (%)	Tertiaire	Émissions de gaz à effet de serre - tertiaire (%)	%	s_67						energie_et_climat
s_67.c	sydev	Émissions de gaz à effet de serre - transports routiers (%)	Transport routier	Émissions de gaz à effet de serre - transports routiers (%)	%	s_67						energie_et_climat
s_67.d	sydev	Émissions de gaz à effet de serre - autres transports (%)	Autres transports	Émissions de gaz à effet de serre - autres transports (%)	%	s_67						energie_et_climat
s_67.e	sydev	Émissions de gaz à effet de serre - agriculture (%)	Agriculture	Émissions de gaz à effet de serre - agriculture (%)	%	s_67						energie_et_climat
s_67.f	sydev	Émissions de gaz à effet de serre - déchets (%)	Déchets	Émissions de gaz à effet de serre - déchets (%)	%	s_67						energie_et_climat
s_67.g	sydev	Émissions de gaz à effet de serre - industrie hors branche énergie (%)	Industrie	Émissions de gaz à effet de serre - industrie hors branche énergie (%)	%	s_67						energie_et_climat
s_67.h	sydev	Émissions de gaz à effet de serre - industrie branche énergie (%)	Branche énergie	Émissions de gaz à effet de serre - industrie branche énergie (%)	%	s_67						energie_et_climat
s_68	sydev	Émissions de gaz à effet de serre par combustible en pourcentage		Émissions de gaz à effet de serre par combustible (ou vecteur énergétique) en pourcentage	%							energie_et_climat		yes
s_68.a	sydev	Émissions de gaz à effet de serre - Bois-énergie (EnR) (%)	Bois-énergie (EnR)	Émissions de gaz à effet de serre - Bois-énergie (EnR) (%)	%	s_68						energie_et_climat
s_68.b	sydev	Émissions de gaz à effet de serre - Autres énergies renouvelables (EnR) (%)	Autres énergies renouvelables (EnR)	Émissions de gaz à effet de serre - Autres énergies renouvelables (EnR) (%)	%	s_68						energie_et_climat
s_68.c	sydev	Émissions de gaz à effet de serre - Electricité (%)	Electricité	Émissions de gaz à effet de serre - Electricité (%)	%	s_68						energie_et_climat
s_68.d	sydev	Émissions de gaz à effet de serre - Chaleur et froid issus de réseau (%)	Chaleur et froid issus de réseau	Émissions de gaz à effet de serre - Chaleur et froid issus de réseau (%)	%	s_68						energie_et_climat
s_68.e	sydev	Émissions de gaz à effet de serre - Gaz Naturel (%)	Gaz Naturel	Émissions de gaz à effet de serre - Gaz Naturel (%)	%	s_68						energie_et_climat
s_68.f	sydev	Émissions de gaz à effet de serre - Produits pétroliers et autres (%)	Produits pétroliers et autres	Émissions de gaz à effet de serre - Produits pétroliers et autres (%)	%	s_68						energie_et_climat
s_68.g	sydev	Émissions de gaz à effet de serre - Hors énergie (%)	Hors énergie	Émissions de gaz à effet de serre - Hors énergie (%)	%	s_68						energie_et_climat
s_7	sydev	Puits de carbone		Puits de carbone	kteqC02							urbanisme_et_amenagement
s_8	sydev	Nombre de projets ayant recours aux matériaux biosourcés		Nombre de projets ayant recours aux matériaux biosourcés	Nombre de projets							energie_et_climat|urbanisme_et_amenagement
s_9	sydev	Nombre d'artisans labellisés RGE		Nombre d'artisans labellisés RGE	Nombre d'artisans							energie_et_climat|urbanisme_et_amenagement
terr_1		Population		Nombre d'habitants	Nombre
cae_47.a	cae	Nombre de stations de transports en commun		Nombre de stations de transports en commun disponibles sur le territoire pour 1000 habitants	Nombre de stations /1000 hab.	cae_47						mobilite_et_transport
cae_66	cae	Nombre de trajets quotidiens en covoiturage		Nombre de trajets quotidiens en covoiturage estimés	Milliers de trajets / jour							mobilite_et_transport
cae_44.a	cae	Linéaire d'aménagements cyclables pour 1000 hab		Linéaire d'aménagements cyclables du territoire pour 1000 habitants	km / 1000 hab.		opt_val(cae_44.aa)+opt_val(cae_44.ab)+opt_val(cae_44.ac)+opt_val(cae_44.ad)+opt_val(cae_44.ae)+opt_val(cae_44.af)+opt_val(cae_44.ag)	up	inferred	cae_4.3.2		mobilite_et_transport
cae_44.aa	cae	Linéaire de pistes cyclables		Linéaire de pistes cyclables du territoire pour 1000 habitants	km / 1000 hab.	cae_44.a		up	inferred			mobilite_et_transport
cae_44.ab	cae	Linéaire de voies vertes		Linéaire de voies vertes du territoire pour 1000 habitants	km / 1000 hab.	cae_44.a		up	inferred			mobilite_et_transport
cae_44.ac	cae	Linéaire de bandes cyclables		Linéaire de bandes cyclables du territoire pour 1000 habitants	km / 1000 hab.	cae_44.a		up	inferred			mobilite_et_transport
cae_44.ad	cae	Linéaire de voies bus partagées		Linéaire de voies bus partagées du territoire pour 1000 habitants	km / 1000 hab.	cae_44.a		up	inferred			mobilite_et_transport
cae_44.ae	cae	Linéaire de double sens cyclables		Linéaire de double sens cyclables du territoire pour 1000 habitants	km / 1000 hab.	cae_44.a		up	inferred			mobilite_et_transport
cae_44.af	cae	Linéaire d'aménagements mixtes		Linéaire d'aménagements mixtes du territoire pour 1000 habitants	km / 1000 hab.	cae_44.a		up	inferred			mobilite_et_transport
cae_44.ag	cae	Linéaire d'aménagements autre		Linéaire d'aménagements autre du territoire pour 1000 habitants	km / 1000 hab.	cae_44.a		up	inferred			mobilite_et_transport
energie		Puissance des installations électriques		Puissance des installations électriques	MW		opt_val(energie.a)+opt_val(energie.b)+opt_val(energie.c)+opt_val(energie.d)+opt_val(energie.e)+opt_val(energie.f)+opt_val(energie.g)+opt_val(energie.h)+opt_val(energie.i)+opt_val(energie.j)					energie_et_climat
energie.a		Puissance des installations électriques - Eolien	Eolien	Puissance des installations électriques - Eolien	MW	energie						energie_et_climat
energie.b		Puissance des installations électriques - Solaire	Solaire	Puissance des installations électriques - Solaire	MW	energie						energie_et_climat
energie.c		Puissance des installations électriques - Hydraulique	Hydraulique	Puissance des installations électriques - Hydraulique	MW	energie						energie_et_climat
energie.d		Puissance des installations électriques - Géothermie	Géothermie	Puissance des installations électriques - Géothermie	MW	energie						energie_et_climat
energie.e		Puissance des installations électriques - Energies Marines	Energies Marines	Puissance des installations électriques - Energies Marines	MW	energie						energie_et_climat
energie.f		Puissance des installations électriques - Bioénergies	Bioénergies	Puissance des installations électriques - Bioénergies	MW	energie						energie_et_climat
energie.g		Puissance des installations électriques - Thermique non renouvelable	Thermique non renouvelable	Puissance des installations électriques - Thermique non renouvelable	MW	energie						energie_et_climat
energie.h		Puissance des installations électriques - Nucléaire	Nucléaire	Puissance des installations électriques - Nucléaire	MW	energie						energie_et_climat
energie.i		Puissance des installations électriques - Stockage non hydraulique	Stockage non hydraulique	Puissance des installations électriques - Stockage non hydraulique	MW	energie						energie_et_climat
energie.j		Puissance des installations électriques - Autre	Autre	Puissance des installations électriques - Autre	MW	energie						energie_et_climat
eolien		Puissance d'éolien installée		Puissance d'éolien installée	MW		opt_val(eolien.a)+opt_val(eolien.b)+opt_val(eolien.c)+opt_val(eolien.d)					energie_et_climat
eolien.a		Puissance d'éolien installée - Terrestre	Terrestre		MW	eolien						energie_et_climat
eolien.b		Puissance d'éolien installée - En mer posé	En mer posé		MW	eolien						energie_et_climat
eolien.c		Puissance d'éolien installée - Autre	Autre		MW	eolien						energie_et_climat
eolien.d		Puissance d'éolien installée - En mer flottant	En mer flottant		MW	eolien						energie_et_climat
covoiturage		Nombre de km économisés annuellement grâce au covoiturage		Nombre de km économisés annuellement grâce au covoiturage	km							mobilite_et_transport
eau_1		Prélèvements d'eau par usage	Prélèvements d'eau par usage	Prélèvements d'eau par usage	m3		opt_val(eau_1.a)+opt_val(eau_1.b)+opt_val(eau_1.c)+opt_val(eau_1.d)+opt_val(eau_1.e)+opt_val(eau_1.f)					eau_assainissement
eau_1.a		Prélèvements d'eau par usage - Agriculture	Agriculture	Prélèvements d'eau par usage - Agriculture	m3	eau_1						eau_assainissement
eau_1.b		Prélèvements d'eau par usage - Alimentation des canaux	Alimentation des canaux	Prélèvements d'eau par usage - Alimentation des canaux	m3	eau_1						eau_assainissement
eau_1.c		Prélèvements d'eau par usage - Eau potable	Eau potable	Prélèvements d'eau par usage - Eau potable	m3	eau_1						eau_assainissement
eau_1.d		Prélèvements d'eau par usage - Industrie et autres usages économiques	Industrie et autres usages économiques	Prélèvements d'eau par usage - Industrie et autres usages économiques	m3	eau_1						eau_assainissement
eau_1.e		Prélèvements d'eau par usage - Refroidissement des centrales électriques	Refroidissement des centrales électriques	Prélèvements d'eau par usage - Refroidissement des centrales électriques	m3	eau_1						eau_assainissement
eau_1.f		Prélèvements d'eau par usage - Production d'électricité (barrages hydro-électriques)	Production d'électricité (barrages hydro-électriques)	Prélèvements d'eau par usage - Production d'électricité (barrages hydro-électriques)	m3	eau_1						eau_assainissement
eau_1.g		Prélèvements d'eau par usage - Eaux douces souterraines	Eaux douces souterraines	Prélèvements d'eau par usage - Eaux douces souterraines	m3	eau_1						eau_assainissement
eau_1.h		Prélèvements d'eau par usage - Eaux douces superficielles	Eaux douces superficielles	Prélèvements d'eau par usage - Eaux douces superficielles	m3	eau_1						eau_assainissement
eau_1.i		Prélèvements d'eau par usage - Eaux saumâtres	Eaux saumâtres	Prélèvements d'eau par usage - Eaux saumâtres	m3	eau_1						eau_assainissement
cantine_1		Nombre de cantines		Nombre de cantines	nb							agri_alim
cantine_2		Taux d’approvisionnement en produits durables et de qualité dans la restauration collective, dont produits bio		Taux d’approvisionnement en produits durables et de qualité dans la restauration collective, dont produits bio	%			up	target			agri_alim
cantine_2.b		Taux d’approvisionnement en produits durables et de qualité dans la restauration collective, pour les familles viandes et poissons		Taux d’approvisionnement en produits durables et de qualité pour les familles viandes et poissons, dans la restauration collective	%			up	target			agri_alim
cantine_3		Taux d’approvisionnement en produits biologiques dans la restauration collective		Taux d’approvisionnement en produits biologiques dans la restauration collective	%			up	target			agri_alim
cantine_4		Part des cantines respectant les obligations EGalim		Part des cantines respectant les obligations EGalim	%							agri_alim
pop_exposee_pollution	cae	Part de la population exposée à la pollution		Part de la population exposée à la pollution	%			down	inferred			nature_environnement_air		yes
pop_exposee_pollution_1	cae	Part de la population exposée aux valeurs limites actuelles pour le NO2, PM10, PM2.5		Part de la population exposée aux valeurs limites actuelles pour le NO2, PM10, PM2.5	%	pop_exposee_pollution		down	inferred			nature_environnement_air
pop_exposee_pollution_2	cae	Part de la population exposée aux valeurs limites 2030 pour le NO2, PM10, PM2.5		Part de la population exposée aux valeurs limites 2030 pour le NO2, PM10, PM2.5	%	pop_exposee_pollution		down	inferred			nature_environnement_air
pop_exposee_pollution_3	cae	Part de la population exposée aux recommandations de l'OMS pour le NO2, PM10, PM2.5		Part de la population exposée aux recommandations de l'OMS pour le NO2, PM10, PM2.5	%	pop_exposee_pollution		down	inferred			nature_environnement_air
pop_exposee_pm10	cae	Part de la population exposée au PM10		Part de la population exposée au PM10	%	pop_exposee_pollution		down	inferred			nature_environnement_air		yes
pop_exposee_pm10.a	cae	Part de la population exposée aux valeurs limites actuelles pour le PM10		Part de la population exposée aux valeurs limites actuelles pour le PM10	%	pop_exposee_pm10		down	inferred			nature_environnement_air
pop_exposee_pm10.b	cae	Part de la population exposée aux valeurs limites 2030 pour le PM10		Part de la population exposée aux valeurs limites 2030 pour le PM10	%	pop_exposee_pm10		down	inferred			nature_environnement_air
pop_exposee_pm10.c	cae	Part de la population exposée aux recommandations de l'OMS pour le PM10		Part de la population exposée aux recommandations de l'OMS pour le PM10	%	pop_exposee_pm10		down	inferred			nature_environnement_air
pop_exposee_pm2.5	cae	Part de la population exposée au PM2,5		Part de la population exposée au PM2,5	%	pop_exposee_pollution		down	inferred			nature_environnement_air		yes
pop_exposee_pm2.5.a	cae	Part de la population exposée aux valeurs limites actuelles pour le PM2,5		Part de la population exposée aux valeurs limites actuelles pour le PM2,5	%	pop_exposee_pm2.5		down	inferred			nature_environnement_air
pop_exposee_pm2.5.b	cae	Part de la population exposée aux valeurs limites 2030 pour le PM2,5		Part de la population exposée aux valeurs limites 2030 pour le PM2,5	%	pop_exposee_pm2.5		down	inferred			nature_environnement_air
pop_exposee_pm2.5.c	cae	Part de la population exposée aux recommandations de l'OMS pour le PM2,5		Part de la population exposée aux recommandations de l'OMS pour le PM2,5	%	pop_exposee_pm2.5		down	inferred			nature_environnement_air
pop_exposee_no2	cae	Part de la population exposée au NO2		Part de la population exposée au NO2	%	pop_exposee_pollution		down	inferred			nature_environnement_air		yes
pop_exposee_no2.a	cae	Part de la population exposée aux valeurs limites actuelles pour le NO2		Part de la population exposée aux valeurs limites actuelles pour le NO2	%	pop_exposee_no2		down	inferred			nature_environnement_air
pop_exposee_no2.b	cae	Part de la population exposée aux valeurs limites 2030 pour le NO2		Part de la population exposée aux valeurs limites 2030 pour le NO2	%	pop_exposee_no2		down	inferred			nature_environnement_air
pop_exposee_no2.c	cae	Part de la population exposée aux recommandations de l'OMS pour le NO2		Part de la population exposée aux recommandations de l'OMS pour le NO2	%	pop_exposee_no2		down	inferred			nature_environnement_air
cae_4.g	cae	Nombre de jours de dépassement des seuils PM10		Nombre de jours de dépassement des seuils PM10	nombre de jours	emission_polluants_atmo		down	inferred			nature_environnement_air
petr_fols_1	petr-fols	Accompagnement des foyers du territoire à la rénovation énergétique		Nombre de foyers accompagnés à la rénovation énergétique dans le cadre des permanences ADIL	nombre de foyers / an
petr_fols_2	petr-fols	Dispositifs d'accompagnement des foyers du territoire à la rénovation énergétique		Nombre de consultations ADIL réalisées	nombre de consultations / an
petr_fols_3	petr-fols	Sensibilisation à l'adaptation du bâti et à la qualité de l'air intérieure		Nombre d’actions de sensibilisation menées sur l'adaptation du bâti et la qualité de l'air intérieure par an	nombre d'actions menées / an
petr_fols_4	petr-fols	Approbation d'un plan de mobilité simplifié		La collectivité a-t-elle approuvé un plan de mobilité simplifié ou une étude mobilité ?	oui / non
petr_fols_5	petr-fols	Permanences du Bus France Services sur le territoire		Nombre de permanences du Bus France Services par an sur le territoire	nombre de permanences / an
petr_fols_6	petr-fols	Création d'un maillage d'espaces de coworking		Nombre d'espaces de coworking créés par an sur le territoire	nombre d'espaces de coworking créés / an
petr_fols_7	petr-fols	Stationnement vélo		Nombre de places de stationnement vélo sur les lieux d'intermodalité	nombre de places
petr_fols_8	petr-fols	Ligne ferroviaire Orléans – Châteauneuf existante		Réouverture de la ligne ferroviaire Orléans-Châteauneuf	oui / non
petr_fols_9	petr-fols	Part de véhicules électriques dans véhicules en circulation		Part de véhicules électriques dans véhicules en circulation sur le territoire	%
petr_fols_10	petr-fols	Formation à l'écoconduite		Nombre de personnes formées à l'écoconduite sur le territoire	nombre de personnes formées
petr_fols_11	petr-fols	Sensibilisation des entreprises aux plans de déplacements		Nombre de ZAE sensibilisées au plan de déplacements	nombre de ZAE sensibilisées
petr_fols_12	petr-fols	Plan de déplacements Entreprise ou Administration		Nombre d’entreprises disposant d'un plan de déplacements	nombre d'entreprises
petr_fols_13	petr-fols	Approbation d'un schéma directeur cyclable		Approbation d'un schéma directeur cyclable sur le territoire	oui / non
petr_fols_14	petr-fols	Pratique de l'autostop		Nombre d’utilisateurs de Mobicoop inscrits sur le territoire	nombre d'utilisateurs
petr_fols_15	petr-fols	Part des entreprises ayant communiquer sur Mobicoop auprès de leurs salariés		Part des entreprises du territoire ayant communiquer sur Mobicoop auprès de leurs salariés	%
petr_fols_16	petr-fols	Véhicules en autopartage sur le territoire		Nb de véhicules d’autopartage en libre service sur le territoire	nombre de véhicules
petr_fols_17	petr-fols	Part des exploitations agricoles exemplaires sur le plan écologique		Part des exploitations agricoles exemplaires sur le territoire	%
petr_fols_18	petr-fols	Part des exploitations agricoles sous label		Part des exploitations agricoles du territoire sous label	%
petr_fols_19	petr-fols	Part des exploitations agricoles ayant réalisé un diagnostic de vulnérabilité		Part des exploitations agricoles du territoire ayant réalisé un diagnostic de vulnérabilité	%
petr_fols_20	petr-fols	Revalorisation des friches du territoire		Nombre de friches revalorisées sur le territoire	nombre de friches revalorisées
petr_fols_21	petr-fols	Soutien aux expérimentations agricoles sur le territoire		Nombre de projets d'expérimentations agricoles accompagnés sur le territoire	nombre d'expérimentations accompagnées
petr_fols_22	petr-fols	Sensibilisation des établissements de restauration collective au changement de pratiques		Nombre d'établissements de restauration collective sensibilisés au changement de pratiques	nombre d'établissements sensibilisés
petr_fols_23	petr-fols	Senbilisation du grand public à l'alimentation durable		Nombre de défis alimentation organisés sur le territoire	nombre de défis alimentation organisés / an
petr_fols_24	petr-fols	Connaissance de la biodiversité du territoire		Part des communes du territoire ayant réalisé un Inventaire de la biodiversité communale	%
petr_fols_25	petr-fols	Sensibilisation du grand public à la biodiversité dans le cadre d'un IBC		Nombre de participants aux ateliers et actions de sensibilisation dans le cadre d'un IBC	nombre de participants / an
petr_fols_26	petr-fols	Sensibilisation du grand public aux conséquences du changement climatique sur les forêts		Nombre de personnes sensibilisées aux conséquences du changement climatique sur les forêts	nombre de personnes / an
petr_fols_27	petr-fols	Prévention du risque inondation par la réalisation et la mise en œuvre d'un PAPI		Réalisation et mise en œuvre d'un Programme d'Actions de Prévention des Inondations par le territoire	oui / non
petr_fols_28	petr-fols	Accompagnement des entreprises dans la transition écologique		Nombre d'entreprises du territoire accompagnées sur la transition écologique par la CC	nombre d'entreprises accompagnées / an
petr_fols_29	petr-fols	Animation d'un réseau sur la responsabilité sociétale des entreprises du territoire		Existence d'un club RSE local	oui / non
petr_fols_30	petr-fols	Soutien aux projets d'économie circulaire		Nombre de projets économie circulaire soutenus sur le territoire	nombre de projets ECi soutenus
petr_fols_31	petr-fols	Exemplarité des acteurs du tourisme		Nombre de labels verts décernés aux acteurs du tourisme sur le territoire	nombre de labels verts décernés
petr_fols_32	petr-fols	Développement des ressourceries sur le territoire		Nombre de ressourceries existantes sur le territoire	nombre de ressourceries
petr_fols_33	petr-fols	Broyage itinérant des végétaux		Nombre d’interventions par an du broyeur itinérant du syndicat de déchets	nombre d'interventions / an
petr_fols_34	petr-fols	Sensibilisation des scolaires au recyclage		Nombre d'interventions sur le recyclage réalisées dans les écoles par an	nombre d'interventions dans les écoles / an
petr_fols_35	petr-fols	Logements équipés d'une installation de géothermie ou d'aérothermie		Nombre de logements du territoire convertis à la géothermie ou l'aérothermie	nombre de logement
petr_fols_36	petr-fols	Visites d'installation EnR dans le cadre du COT EnR		Nombre de visites d'installations d'énergies renouvelables organisées dans le cadre du COT EnR (par an)	nombre de visites / an
petr_fols_37	petr-fols	Production d'énergie renouvelable - Photovoltaïque sur toiture		Production annuelle d'énergie renouvelable filière photovoltaïque sur toiture	GWh
petr_fols_38	petr-fols	Production d'énergie renouvelable - Solaire thermique sur toiture		Production annuelle d'énergie renouvelable filière solaire thermique sur toiture	GWh
petr_fols_39	petr-fols	Installations photovoltaïques sur toiture		Nombre d’installations PV sur toiture réalisées sur le territoire	nombre d'installations PV
petr_fols_40	petr-fols	Installations solaire thermique sur toiture		Nombre d'installations solaire thermique sur toiture réalisées sur le territoire	nombre d'installation solaire thermique
petr_fols_41	petr-fols	Reconversion de friches en parcs solaires		Nombre de friches revalorisables en parc solaire sur le territoire	nombre de friches
petr_fols_42	petr-fols	Projets de parc solaire existants		Nombre de projets de parc solaire existants sur le territoire	nombre de projets
petr_fols_43	petr-fols	Portage de projets d'énergies renouvelables par les citoyens - Collectifs		Nombre de collectifs citoyens porteurs de projets EnR existants sur le territoire	nombre de collectifs citoyens
petr_fols_44	petr-fols	Portage de projets d'énergies renouvelables par les citoyens - Projets		Nombre de projets nouvelles énergies portés par les citoyens subventionnés sur le territoire	nombre de projets
petr_fols_45	petr-fols	Projets de méthanisation existants sur le territoire		Nombre de projets d'installations de méthanisation sur le territoire	nombre de projets
petr_fols_46	petr-fols	Part des élus et des services des collectivités formés aux enjeux climatiques		Part d’élus et services techniques formés et/ou sensibilisés aux enjeux climatiques	%
petr_fols_47	petr-fols	Valorisation des projets exemplaires en matière de transition écologique		Nombre de visites de sites ou installations exemplaires sur le territoire par an	nombre de visites / an
petr_fols_48	petr-fols	Sensibilisation des scolaires à la transition écologique		Nombre de classes sensibilisées à la transition écologique par an sur le territoire	nombre de classes sensibilisées / an
petr_fols_49	petr-fols	Sensibilisation du grand public à la transition écologique		Nombre d'événements par an organisés autour de la transition écologique sur le territoire	nombre d'événements transition / an
petr_fols_50	petr-fols	Animation d'un réseau de référents PCAET sur le territoire		Nombre de membres du réseau de référents PCAET sur le territoire (communes et communautés de communes)	nombre de membres du réseau
petr_fols_51	petr-fols	Rénovation des bâtiments publics		Nombre de bâtiments publics rénovés sur le territoire	nombre de bâtiments rénovés
petr_fols_52	petr-fols	Modernisation de l'éclairage public		Nombre de points lumineux d’éclairage public modernisé sur le territoire	nombre de points lumineux modernisés
petr_fols_53	petr-fols	Part de véhicules propres ou faibles émissions dans la flotte de la collectivité		Part de véhicules propres ou faibles émissions dans la flotte de véhicules de la collectivité	%
petr_fols_54	petr-fols	Sensibilisation des élus et agents des collectivités à la biodiversité - Rando-bio		Nombre d'élus et d'agents des collectivités sensibilisés à la biodiversité dans le cadre des Rando-bio du PETR	nombre d'élus et d'agents sensibilisés
petr_fols_55	petr-fols	Accompagnement des projets biodiversité		Nombre de projets biodiversité subventionnés par le CRST sur le territoire	nombre de projets
petr_fols_56	petr-fols	Part des marchés intégrant une disposition environnementale		Part des marchés intégrant une disposition environnementale (clause ou critère)	%
petr_fols_57	petr-fols	Formation des agents aux achats responsables		Nombre d'agents formés aux achats responsables	nombre d'agents
petr_fols_58	petr-fols	Sensibilisation des entreprises à l'usage d'éco-matériaux		Nombre d'entreprises et de fédérations sensibilisées à l'usage d'éco-matériaux sur le territoire	nombre d'entreprises sensibilisées
petr_fols_59	petr-fols	Part des rénovations ou constructions utilisant des matériaux biosourcés		Part des rénovations lourdes ou constructions utilisant des matériaux biosourcés	%
petr_fols_60	petr-fols	Budget dédié aux éco-matériaux dans la commande publique		Budget dédié aux éco-matériaux dans la commande publique	euros
petr_fols_61	petr-fols	Intégration de la sobriété foncière dans les projets d'aménagement du territoire		Nombre de projets d'aménagement intégrant de la sobriété foncière	nombre de projets
petr_fols_62	petr-fols	Recensement des friches industrielles et tertiaires du territoire		Nombre de friches industrielles et tertiaires recensées sur le territoire	nombre de friches recensées
petr_fols_63	petr-fols	Réhabilitation des friches du territoire		Nombre de friches industrielles et tertiaires réhabilitées sur le territoire	nombre de friches réhabilitées
petr_fols_64	petr-fols	Information des maîtres d'ouvrage privés sur le diagnostic PEMD		Nombre de maîtres d'ouvrage privés informés sur le diagnostic PEMD (Produit Equipements Matériaux Déchets)	nombre de maîtres d'ouvrage
petr_fols_65	petr-fols	Diagnostics PEMD		Nombre de diagnostics PEMD réalisés sur le territoire	nombre de diagnostics
petr_fols_66	petr-fols	Réemploi des matériaux dans les marchés de travaux		Part des marchés de travaux comportant une clause sur le réemploi des matériaux	%
petr_fols_67	petr-fols	Budget alloué au soutien des matériauthèques		Budget alloué au soutien des projets de matériauthèques sur le territoire	euros
petr_fols_68	petr-fols	Développement des matériauthèques		Nombre de nouvelles matériauthèques développées sur le territoire	nombre de matériauthèques
petr_fols_69	petr-fols	Etat des lieux EIT		Nombre de réunions réalisées dans le cadre d'un état des lieux écologie industrielle et territoriale	nombre de réunions réalisées
petr_fols_70	petr-fols	Part des ZAE éligibles à une démarche EIT		Part des zones d'activités économiques éligibles à une démarche d'écologie industrielle et territoriale	%
petr_fols_71	petr-fols	Sensibilisation des entreprises à l'économie circulaire		Nombre d'entreprises sensibilisées à l'économie circulaire sur le territoire	nombre d'entreprises sensibilisées
petr_fols_72	petr-fols	Accompagnement des entreprises à l'économie circulaire		Nombre d'entreprises accompagnées dans le développement de projets d'économie circulaire	nombre d'entreprises accompagnées
petr_fols_73	petr-fols	Valorisation des entreprises engagées dans l'éco-conception		Nombre d'entreprises candidates au prix de l'éco-conception	nombre d'entreprises candidates
petr_fols_74	petr-fols	Labellisation Eco-défis des artisans et commerçants		Nombre d'entreprises labellisées dans le cadre de l'opération aux Eco-défis des artisans et des commerçants	nombre d'entreprises
petr_fols_75	petr-fols	Soutien aux commerces de vente directe et aux AMAP		Nombre de commerces de vente directe et AMAP soutenus sur le territoire	nombre de commerces
petr_fols_76	petr-fols	Budget dédié au soutien des commerces de vente directe et des AMAP		Budget dédié au soutien des commerces de vente directe et des AMAP sur le territoire	euros
petr_fols_77	petr-fols	Sensibilisation à l'économie circulaire		Nombre de participants à l'événement annuel sur l'économie circulaire	nombre de participants
petr_fols_78	petr-fols	Sensibilisation des habitants à la sobriété - volet déchets et recyclage		Nombre d'habitants sensibilisés à la sobriété (déchets/recyclage) sur le territoire	nombre de personnes sensibilisées
petr_fols_79	petr-fols	Budget dédié au soutien des ateliers de réparation		Budget dédié au soutien des ateliers de réparation sur le territoire	euros
petr_fols_80	petr-fols	Ateliers de réparation sur le territoire		Nombres d'ateliers et repair cafés recensés sur le territoire	nombre/an
petr_fols_81	petr-fols	Projets de ressourceries sur le territoire		Nombre de projets de ressourceries accompagnés dans le cadre d'un appel à projet ressourcerie sur le territoire	nombre de candidats accompagnés
petr_fols_82	petr-fols	Distribution de composteurs individuels ou collectifs		Nombre de composteurs individuels ou collectifs distribués sur le territoire	nombre de composteurs
petr_fols_83	petr-fols	Part de biodéchets dans les ordures ménagères		Part de biodéchets dans les ordures ménagères	%
petr_fols_84	petr-fols	Conformité des stations d'épuration du territoire		Nombre de stations d'épuration présentant des non-conformités	nombre de STEP non conformes
petr_fols_85	petr-fols	Part de conformité des STEP du territoire		Part des stations d'épuration conformes à la directive (UE 91/271/CEE)	%
petr_fols_86	petr-fols	Intégration de la valorisation des eaux pluviales dans les projets d'aménagement		Part des projets d'aménagement intégrant la valorisation des eaux pluviales	%
petr_fols_87	petr-fols	Sensibilisation des habitants à l'usage sobre de l'eau		Nombre d'équipements de réduction de la consommation d'eau distribués aux habitants	nombre d'équipements distribués
petr_fols_88	petr-fols	Consommation d'eau - ménages		Consommation moyenne d'eau des ménages du territoire	m3
petr_fols_89	petr-fols	Information sur les leviers de limitation de l'imperméabilisation des sols		Nombre de réunions/rencontres sur les leviers de limitation de l'imperméabilisation des sols	nombre de réunions réalisées
petr_fols_90	petr-fols	Limitation de l'imperméabilisation des sols dans les projets d'aménagement du territoire		Part des projets d'aménagement intégrant une limitation de l'imperméabilisation des sols	%
dist_dt_co2		Emissions de CO2 moyennes pour les déplacements domicile-travail		Emissions de CO2 moyennes par personne et par semaine pour les déplacements domicile-travail	kg			down	inferred			mobilite_et_transport
dist_dt_co2.a		Emissions de CO2 moyennes pour les déplacements domicile-travail - Deux-roues motorisé	Deux-roues motorisé	Emissions de CO2 moyennes par personne et par semaine pour les déplacements domicile-travail - Deux-roues motorisé	kg	dist_dt_co2		down	inferred			mobilite_et_transport
dist_dt_co2.b		Emissions de CO2 moyennes pour les déplacements domicile-travail - Transports en commun	Transports en commun	Emissions de CO2 moyennes par personne et par semaine pour les déplacements domicile-travail - Transports en commun	kg	dist_dt_co2		down	inferred			mobilite_et_transport
dist_dt_co2.c		Emissions de CO2 moyennes pour les déplacements domicile-travail - Voiture	Voiture	Emissions de CO2 moyennes par personne et par semaine pour les déplacements domicile-travail - Voiture	kg	dist_dt_co2		down	inferred			mobilite_et_transport
tc_station		Nombre de stations de transports en commun		Nombre de stations de transports en commun	nb		opt_val(tc_station.a)+opt_val(tc_station.b)+opt_val(tc_station.c)+opt_val(tc_station.d)+opt_val(tc_station.e)+opt_val(tc_station.f)					mobilite_et_transport
tc_station.a		Nombre de stations de transports en commun - Bus	Bus	Nombre de stations de transports en commun - Bus	nb	tc_station						mobilite_et_transport
tc_station.b		Nombre de stations de transports en commun - Train	Train	Nombre de stations de transports en commun - Train	nb	tc_station						mobilite_et_transport
tc_station.c		Nombre de stations de transports en commun - Métro	Métro	Nombre de stations de transports en commun - Métro	nb	tc_station						mobilite_et_transport
tc_station.d		Nombre de stations de transports en commun - Tramway	Tramway	Nombre de stations de transports en commun - Tramway	nb	tc_station						mobilite_et_transport
tc_station.e		Nombre de stations de transports en commun - Autres	Autres	Nombre de stations de transports en commun - Autres	nb	tc_station						mobilite_et_transport
tc_station.f		Nombre de stations de transports en commun - Non renseigné	Non renseigné	Nombre de stations de transports en commun - Non renseigné	nb	tc_station						mobilite_et_transport
chaleur		Volume de chaleur livrée par les réseaux de chaleur	Chaleur	Volume de chaleur livrée par les réseaux de chaleur	MWh							energie_et_climat
froid		Volume de froid livré par les réseaux de froid	Froid	Volume de froid livré par les réseaux de froid	MWh							energie_et_climat
cae_17.c		Taux de production d'électricité renouvelable du patrimoine de la collectivité			%			up	inferred
te_6	te	Part de l'éclairage public faisant l'objet d'une extinction nocturne			%			down	target
cae_24.c		Part de la production d’énergie renouvelable thermique sur la consommation totale de chaleur et de froid du territoire (%)			%			down	target
cae_42.b		Part des places de stationnement publiques payantes			%			down	target
te_15	te	Evaluation de la marchabilité du territoire			%			down	target
te_16	te	Evaluation de la cyclabilité du territoire			%			down	target
te_18	te	Part des agents de la collectivité bénéficiant du forfait mobilité durable			%			down	target
parc_vp_e		Part de voitures particulières électriques (Crit'Air E) dans le parc			%							mobilite_et_transport
immatriculations_veh_type		Part de véhicules neufs par type de véhicule			%		opt_val(immatriculations_veh_type.a)+opt_val(immatriculations_veh_type.b)+opt_val(immatriculations_veh_type.c)+opt_val(immatriculations_veh_type.d)+opt_val(immatriculations_veh_type.e)+opt_val(immatriculations_veh_type.f)+opt_val(immatriculations_veh_type.g)					mobilite_et_transport
immatriculations_veh_type.a		Part de véhicules neufs par type de véhicule - Véhicule privé	Véhicule privé		%	immatriculations_veh_type						mobilite_et_transport
immatriculations_veh_type.b		Part de véhicules neufs par type de véhicule - Véhicule utilitaire léger	Véhicule utilitaire léger		%	immatriculations_veh_type						mobilite_et_transport
immatriculations_veh_type.c		Part de véhicules neufs par type de véhicule - Bus	Bus		%	immatriculations_veh_type						mobilite_et_transport
immatriculations_veh_type.d		Part de véhicules neufs par type de véhicule - Car	Car		%	immatriculations_veh_type						mobilite_et_transport
immatriculations_veh_type.e		Part de véhicules neufs par type de véhicule - Poids lourd	Poids lourd		%	immatriculations_veh_type						mobilite_et_transport
immatriculations_veh_type.f		Part de véhicules neufs par type de véhicule - Deux roues motorisées	Deux roues motorisées		%	immatriculations_veh_type						mobilite_et_transport
immatriculations_veh_type.g		Part de véhicules neufs par type de véhicule - Autres	Autres		%	immatriculations_veh_type						mobilite_et_transport
immatriculations_veh_ener		Part de véhicules neufs par source d'énergie			%		opt_val(immatriculations_veh_ener.a)+opt_val(immatriculations_veh_ener.b)+opt_val(immatriculations_veh_ener.c)+opt_val(immatriculations_veh_ener.d)+opt_val(immatriculations_veh_ener.e)+opt_val(immatriculations_veh_ener.f)+opt_val(immatriculations_veh_ener.g)					mobilite_et_transport
immatriculations_veh_ener.a		Part de véhicules neufs par source d'énergie - Electrique et hydrogène	Electrique et hydrogène		%	immatriculations_veh_ener						mobilite_et_transport
immatriculations_veh_ener.b		Part de véhicules neufs par source d'énergie - Essence thermique	Essence thermique		%	immatriculations_veh_ener						mobilite_et_transport
immatriculations_veh_ener.c		Part de véhicules neufs par source d'énergie - Essence hybride non-rechargeable	Essence hybride non-rechargeable		%	immatriculations_veh_ener						mobilite_et_transport
immatriculations_veh_ener.d		Part de véhicules neufs par source d'énergie - Diesel thermique	Diesel thermique		%	immatriculations_veh_ener						mobilite_et_transport
immatriculations_veh_ener.e		Part de véhicules neufs par source d'énergie - Diesel hybride non-rechargeable	Diesel hybride non-rechargeable		%	immatriculations_veh_ener						mobilite_et_transport
immatriculations_veh_ener.f		Part de véhicules neufs par source d'énergie - Hydride rechargeable	Hydride rechargeable		%	immatriculations_veh_ener						mobilite_et_transport
immatriculations_veh_ener.g		Part de véhicules neufs par source d'énergie - Gaz et autre	Gaz et autre		%	immatriculations_veh_ener						mobilite_et_transport
covoit_lieu		Nombre de lieux de covoiturage selon la typologie			nb		opt_val(covoit_lieu.a)+opt_val(covoit_lieu.b)+opt_val(covoit_lieu.c)+opt_val(covoit_lieu.d)+opt_val(covoit_lieu.e)+opt_val(covoit_lieu.f)+opt_val(covoit_lieu.g)					mobilite_et_transport
covoit_lieu.a		Nombre de lieux de covoiturage selon la typologie - Aire de covoiturage	Aire de covoiturage		nb	covoit_lieu						mobilite_et_transport
covoit_lieu.b		Nombre de lieux de covoiturage selon la typologie - Auto-stop	Auto-stop		nb	covoit_lieu						mobilite_et_transport
covoit_lieu.c		Nombre de lieux de covoiturage selon la typologie - Délaissé routier	Délaissé routier		nb	covoit_lieu						mobilite_et_transport
covoit_lieu.d		Nombre de lieux de covoiturage selon la typologie - Parking	Parking		nb	covoit_lieu						mobilite_et_transport
covoit_lieu.e		Nombre de lieux de covoiturage selon la typologie - Parking relais	Parking relais		nb	covoit_lieu						mobilite_et_transport
covoit_lieu.f		Nombre de lieux de covoiturage selon la typologie - Sortie d'autoroute	Sortie d'autoroute		nb	covoit_lieu						mobilite_et_transport
covoit_lieu.g		Nombre de lieux de covoiturage selon la typologie - Supermarché	Supermarché		nb	covoit_lieu						mobilite_et_transport
critair		Part d'autocars par vignette crit'air			%		opt_val(critair.a)+opt_val(critair.b)+opt_val(critair.c)+opt_val(critair.d)+opt_val(critair.e)+opt_val(critair.f)+opt_val(critair.g)+opt_val(critair.h)					mobilite_et_transport
critair.a		Part d'autocars par vignette crit'air - Crit'Air 1	Crit'Air 1		%	critair						mobilite_et_transport
critair.b		Part d'autocars par vignette crit'air - Crit'Air 2	Crit'Air 2		%	critair						mobilite_et_transport
critair.c		Part d'autocars par vignette crit'air - Crit'Air 3	Crit'Air 3		%	critair						mobilite_et_transport
critair.d		Part d'autocars par vignette crit'air - Crit'Air 4	Crit'Air 4		%	critair						mobilite_et_transport
critair.e		Part d'autocars par vignette crit'air - Crit'Air 5	Crit'Air 5		%	critair						mobilite_et_transport
critair.f		Part d'autocars par vignette crit'air - Crit'Air E	Crit'Air E		%	critair						mobilite_et_transport
critair.g		Part d'autocars par vignette crit'air - Inconnu	Inconnu		%	critair						mobilite_et_transport
critair.h		Part d'autocars par vignette crit'air - Non classé	Non classé		%	critair						mobilite_et_transport
cae_20.b		Consommation annuelle d'électricité pour l’éclairage public			kWh/point lumineux			down	target			urbanisme_et_amenagement
te_7	te	Surface d’espaces verts publics rapportée au nombre d’habitants			%			up	target			nature_environnement_air
te_12	te	Quantité de biodéchets dans les ordures ménagères résiduelles (OMR)			kg/hab			down	target			eci_dechets
te_20	te	Nombre COPIL (ou équivalent bureau / commission) par an			COPIL/an
eci_19.b		Nombre de synergies d'EIT opérationnelles sur le territoire			Nombre de synergies
te_24	te	Nombre de propositions issues des concertations citoyennes mises en oeuvre par la collectivité			Nb			up	target
`;
