import type { Bilingual } from '../domain/message';
import type { Family } from './indicator';

const AIR: Bilingual = {
  fr: 'Tonnes émises sur le territoire dans l’année, par secteur d’un PCAET.',
  en: 'Tonnes emitted on the territory in the year, by PCAET sector.',
};

/** What the figures of a family count, and what must stand beside them. Source: pcaet.md, sections 2 and 5; common-core.md. */
export const bases: Readonly<Record<Family, Bilingual>> = {
  ghg: {
    fr: 'Émissions directes du territoire, avec celles de l’électricité, de la chaleur et du froid comptées là où ils sont consommés ; par an. Ce n’est pas le bilan « Patrimoine et compétences ». Dire la version de l’inventaire et les pouvoirs de réchauffement.',
    en: 'Direct emissions of the territory, with those of electricity, heat and cold counted where they are used; per year. Not the balance of the authority’s own assets. Say the version of the inventory and the warming potentials.',
  },
  energy: {
    fr: 'Énergie finale, pouvoir calorifique inférieur (PCI) ; par an. Dire si le climat est corrigé.',
    en: 'Final energy, lower heating value; per year. Say whether the climate is corrected.',
  },
  renewable: {
    fr: 'Production sur le territoire, énergie livrée, PCI pour les combustibles ; par an.',
    en: 'Production on the territory, energy delivered, lower heating value for fuels; per year.',
  },
  'air-nox': AIR,
  'air-pm10': AIR,
  'air-pm25': AIR,
  'air-covnm': AIR,
  'air-so2': AIR,
  'air-nh3': AIR,
  sequestration: {
    fr: 'Flux net de CO2 des sols et de la forêt dans l’année, positif quand le carbone est absorbé. Un stock de carbone (tC) n’est pas un flux.',
    en: 'Net CO2 flow of soils and forest in the year, positive when carbon is taken up. A carbon stock (tC) is not a flow.',
  },
  mobility: {
    fr: 'Enquête ou recensement à citer : tous les déplacements ou domicile-travail, résidents ou territoire.',
    en: 'Cite the survey or census: all trips or home-to-work, residents or territory.',
  },
  buildings: {
    fr: 'Énergie finale ; dire le patrimoine ou le programme compté.',
    en: 'Final energy; say which assets or programme are counted.',
  },
  capacity: { fr: 'Puissance installée en fin d’année.', en: 'Capacity installed at the end of the year.' },
  waste: {
    fr: 'Déchets ménagers et assimilés, par habitant desservi ; dire si gravats et déchèteries sont compris.',
    en: 'Household and similar waste, per inhabitant served; say whether rubble and waste centres are inside.',
  },
  'land-and-water': {
    fr: 'Source et année à citer ; un stock et un flux ne se comparent pas.',
    en: 'Cite source and year; a stock and a flow do not compare.',
  },
  territory: {
    fr: 'Périmètre et année à dire ; population municipale, totale ou comptée à part.',
    en: 'Say perimeter and year; population municipal, total or counted apart.',
  },
};
