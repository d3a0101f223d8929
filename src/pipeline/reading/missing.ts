import { onOneLine, plain } from '../../domain/label';
import { remembered } from '../../domain/remember';
import type { Missing } from '../../domain/fact';

/** What stands for an absent figure, by its plain form without dots, spaces or dashes (traps 11, 17 to 23). */
const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const notReported = listed(`
  nr nc nd na n/a ni nsp ns nv ? ?? ??? / // xxx nonrenseigne noncommunique nonconnu inconnu nondisponible indisponible nonsuivi
  nonmesure nonevalue noncalcule noncalculable nonfourni nontransmis nonrecu nonsignificatif manquant donneeabsente donneemanquante
  donneeindisponible donneenondisponible donneesnondisponibles donneesindisponibles pasdedonnee pasdedonnees sansdonnee aucunedonnee
  notavailable nodata notreported unknown missing nan null vide pasdesuivi pasdevaleur`);
const notApplicable = listed('so sansobjet nonconcerne nonapplicable notapplicable neant');
const toCome = listed(`
  acompleter avenir encours adefinir apreciser adeterminer arenseigner aconfirmer acalculer averifier enattente encoursdecalcul
  encoursdedefinition tbd tbc todo prochainement`);
const secret = listed('s ss sec secret secretstat secretstatistique c confidentiel confidentielle confidential');
/** What templates print for the officer to replace (tete-plan-actions.md, section 2; trap 23). */
const placeholder =
  /^(?:champ(?:t)? (?:texte )?libre|ces informations devront|texte libre|liste deroulante|jj\/mm\/a{2,4}|dd\/mm\/yyyy|choisir (?:dans|un)|selectionn\w+ |saisir |a saisir|exemple ?:|ex ?: ?\d|indiquer |reseigne|renseigne[rz] |\[.*\]$|<.*>$|\((?:indicate|list|describe|insert|specify|fill in) .*\)$)/;
const errors =
  /^#(?:n\/a|n\/d|div\/0!|valeur!|value!|ref!|nom\??|name\?|nul!|null!|nombre!|num!|propagation!|spill!|calc!|calcul!|#+)$/;
const notFollowed =
  /^(?:indicateur |donnees? |valeur )?(?:non|pas|n'est pas|jamais) (?:encore )?(?:suivie?s?|mesuree?s?|renseignee?s?|disponibles?|calculee?s?|connue?s?)\b/;
const elsewhere =
  /^(?:(?:deja )?(?:inclus|incluse|compris|comprise|comptee?s?|comptabilisee?s?|integree?s?|agregee?s?)(?:es|s)? (?:dans|avec|a|au|en|sous)|included (?:in|with|under)) (.{1,120})$/;
const key = /^(NE|NO|IE|C)(?: ?[:;,(–—-] ?(.{0,120}?)\)?)?$/;

/** A longer text is prose: it is not read as a reason. */
const LONGEST_READ = 200;

/**
 * Why a text is no figure, or `null` when it is something else: `NR`, `-`, `secret statistique`, `inclus dans
 * industrie`.
 * A blank, a dash and a zero are three things; `0` is never missing. Keys `NE NO IE C` are read in capitals only.
 */
export const missingIn = remembered((text: string): Missing | null => {
  if (/^[+(−-]? ?\d/.test(text)) return null;
  const trimmed = onOneLine(text.includes('\u200b') ? text.replace(/\u200b/g, ' ') : text);
  if (trimmed === '') return { reason: 'blank' };
  if (trimmed.length > LONGEST_READ) return null;
  const said = plain(trimmed);
  if (errors.test(said)) return { reason: 'error', note: trimmed };
  const given = keyed(trimmed);
  if (given !== null) return given;
  const place = elsewhere.exec(said);
  if (place !== null)
    return { key: 'IE', reason: 'not-reported', place: trimmed.slice(trimmed.length - (place[1] ?? '').length) };
  if (/^(?:voir|cf\.?) \S/.test(said)) return { reason: 'not-reported', note: trimmed };
  if (placeholder.test(said)) return { reason: 'placeholder', note: trimmed };
  if (/^non[ -]estimee?s?$/.test(said)) return { key: 'NE', reason: 'not-reported', note: trimmed };
  const open = said.endsWith(')') ? said.replace(/(?<=\S) ?\([^)]*\)$/, '') : said;
  const bare = open.replace(/[\s.,;:_…'"-]|[–—−]/g, '');
  if (bare === '') return { reason: 'not-reported', note: trimmed };
  if (secret.has(bare)) return { key: 'C', reason: 'secret', note: trimmed };
  const forms = formsOf(bare);
  const isOne = (known: ReadonlySet<string>): boolean => forms.some((form) => known.has(form));
  if (isOne(notApplicable)) return { reason: 'not-applicable', note: trimmed };
  if (isOne(toCome)) return { reason: 'to-come', note: trimmed };
  return isOne(notReported) || notFollowed.test(said) ? { reason: 'not-reported', note: trimmed } : null;
});

/** Longer than any of the words above: prose, which is not looked up. */
const LONGEST_WORD = 40;

/** `non renseignée`, `non renseignés`: the agreement is not the meaning. */
const formsOf = (bare: string): readonly string[] =>
  bare.length > LONGEST_WORD ? [] : [bare, bare.replace(/(?<=.{4})e?s?$/, ''), bare.replace(/(?<=.{4})s$/, '')];

function keyed(text: string): Missing | null {
  const [, letters, rest = ''] = key.exec(text) ?? [];
  const said = rest.trim() === '' ? {} : { note: rest.trim() };
  if (letters === 'NE') return { key: 'NE', reason: 'not-reported', ...said };
  if (letters === 'NO') return { key: 'NO', reason: 'not-applicable', ...said };
  if (letters === 'C') return { key: 'C', reason: 'secret', ...said };
  if (letters !== 'IE') return null;
  return { key: 'IE', reason: 'not-reported', ...(rest.trim() !== '' && { place: rest.trim() }) };
}

/** Whether a text, in its plain form, is what a template prints for the officer to replace: never a figure, never a title. */
const isGuidance = (said: string): boolean => placeholder.test(said);

/** Whether a field holds a text of the officer's: neither a reason for its absence nor a template's own words. */
export const isWritten = (text: string): boolean =>
  missingIn(text) === null && (text.length <= LONGEST_READ || !isGuidance(plain(text)));
