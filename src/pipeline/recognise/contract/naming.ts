import type { TableDescription } from '../../../catalogue/tables/description';
import type { Bilingual } from '../../../domain/message';

/** `tableau du contrat, version V2, saisi à la main`. */
export function named({ number, edition, form }: TableDescription): Bilingual {
  const code = number === '' ? '' : ` ${number.replace(/^Table /, '')}`;
  const names = edition.versions.map((version) => (version === 'early' ? '11' : version === 'late' ? '15' : version));
  const [fr, en] =
    edition.part === 'investment-plan'
      ? [`plan à ${names.join(' ou ')} tableaux`, `plan of ${names.join(' or ')} tables`]
      : [`version ${names.join(' ou ')}`, `version ${names.join(' or ')}`];
  const of =
    form === undefined
      ? { fr: '', en: '' }
      : form === 'economic-model'
        ? { fr: ', modèle économique', en: ', economic model' }
        : { fr: `, forme ${form}`, en: `, form ${form}` };
  return {
    fr: `tableau${code} du contrat, ${fr}${of.fr}, saisi à la main`,
    en: `contract table${code}, ${en}${of.en}, typed by hand`,
  };
}
