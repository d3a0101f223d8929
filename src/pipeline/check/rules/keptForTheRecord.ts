import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { figuresLike } from '../alike';
import { isDoubted } from '../doubts';
import { defineRule, nothing } from '../rule';

/** Figures that are understood and that no table takes: of a sector and a carrier at once, or of a part that the core does not name. */
export const keptForTheRecord = defineRule({
  meta: {
    id: 'kept-for-the-record',
    over: 'source',
    severity: 'information',
    title: { fr: 'Des chiffres gardés pour mémoire', en: 'Figures kept for the record' },
    why: {
      fr: 'Le tronc commun compte par secteur ou par énergie, jamais les deux à la fois : un tableau qui n’a que leur croisement ne remplit rien.',
      en: 'The common core counts by sector or by carrier, never both at once: a table that only has their crossing fills nothing.',
    },
    message: message(
      'Chiffres compris mais repris dans aucun tableau : {count}, dont « {text} » ({cell}).',
      'Figures understood but taken into no table: {count}, among them "{text}" ({cell}).',
    ),
    next: message(
      'S’ils comptent : ajouter dans la source le total de chaque secteur, et pour l’énergie celui de chaque énergie.',
      'If they matter: add the total of each sector to the source, and for energy that of each carrier.',
    ),
    source: {
      fr: 'Socle commun, règle 5 ; Passerelle, promesse 4 : rien n’est écarté en silence',
      en: 'Common core, rule 5; Passerelle, promise 4: nothing is left out in silence',
    },
  },

  check: ({ observations }) => {
    const kept = figuresLike(
      observations,
      (one) => one.value !== undefined && (isDoubted(one, 'sector-and-carrier') || isDoubted(one, 'no-core-id')),
    );
    const [first] = kept;
    if (first === undefined) return nothing;
    const at = cellOf(first.source);
    return [{ at, data: { count: kept.length, text: first.source.text, cell: at.address } }];
  },
});
