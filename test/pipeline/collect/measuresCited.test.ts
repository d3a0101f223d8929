import { isAction } from '../../../src/domain/fact';
import { measuresCited } from '../../../src/pipeline/collect/measuresCited';
import { understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

test.each([
  ['cae_1.1.1', ['cae_1.1.1']],
  ['CAE 1.1.1 - Définir la vision ; ECi 2.1', ['cae_1.1.1', 'eci_2.1']],
  ['cae_1.1.1, cae_1.2.3', ['cae_1.1.1', 'cae_1.2.3']],
  ['CAE 1.1.1 CAE 1.2.3', ['cae_1.1.1', 'cae_1.2.3']],
  ['Définir la vision, les objectifs et la stratégie Climat-Air-Énergie', ['cae_1.1.1']],
  ['• 1.1.1 Réaliser le diagnostic Climat-Air-Énergie du territoire\n• Axe local', ['te_1.1.1', 'Axe local']],
  ['1.1.1', ['1.1.1']],
  ['mobilité, énergie', ['mobilité', 'énergie']],
  ['cae_99.1', ['cae_99.1']],
  ['', []],
])('“%s” cites %j', (text, cited) => {
  expect(measuresCited(text)).toEqual(cited);
});

test('the measures of an action plan are read by code and by label', () => {
  const { facts } = understood(
    grid(`
      Axe (x) | Titre de la fiche action | Descriptif | Structure pilote | Mesures liées | Statut | Date de début
      1. Mobilité | Doubler les pistes | ' | Rivemont | CAE 4.3.2 Développer le réseau cyclable | En cours | 2024-03-01
      1. Mobilité | Réduire les déchets | ' | Rivemont | Disposer d'un programme de prévention des déchets | En cours | 2024-03-01`),
  );
  expect(facts.filter(isAction).map(({ measures }) => measures)).toEqual([['cae_4.3.2'], ['eci_2.1']]);
});
