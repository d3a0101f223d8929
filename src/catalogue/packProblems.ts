import { type Bilingual, message, type Message } from '../domain/message';
import type { PackKind, PackProblem } from '../domain/pack';

/** Why a pack is refused on arrival, and the next step: one sentence each. */
export const packProblems = {
  'not-a-zip': message(
    '{file} : ce n’est pas une archive ZIP, donc pas un dossier fait par Passerelle. Redemandez le dossier à la ville.',
    '{file}: this is not a ZIP archive, so no pack made by Passerelle. Ask the city for the pack again.',
  ),
  'not-a-pack': message(
    '{file} : ce n’est pas un dossier fait par Passerelle (le bordereau manifest.json manque ou n’en est pas un). Prenez le fichier .zip tel qu’il est arrivé, sans le décompresser.',
    '{file}: this is not a pack made by Passerelle (manifest.json is missing, or is none). Take the .zip file as it arrived, without unpacking it.',
  ),
  'newer-pack': message(
    '{file} : ce dossier suit une version plus récente ({version}) que celle que nous lisons. Mettez Passerelle à jour, puis recommencez.',
    '{file}: this pack follows a newer version ({version}) than we read. Update Passerelle, then try again.',
  ),
  'truncated-pack': message(
    '{file} : l’archive est coupée ou abîmée. Recopiez le fichier, ou redemandez-le à la ville.',
    '{file}: the archive is cut short or damaged. Copy the file again, or ask the city for it again.',
  ),
  'pack-password': message(
    '{file} : cette archive est chiffrée. Demandez à la ville le dossier sans mot de passe.',
    '{file}: this archive is encrypted. Ask the city for the pack without a password.',
  ),
  'unsafe-names': message(
    '{file} : une partie porte un nom qui sort du dossier, ou deux parties le même nom. N’ouvrez pas cette archive ; redemandez-la à la ville.',
    '{file}: a part has a name that leads out of the folder, or two parts the same name. Do not open this archive; ask the city for it again.',
  ),
  'link-part': message(
    '{file} : {part} est un lien, et non un fichier. N’ouvrez pas cette archive ; redemandez-la à la ville.',
    '{file}: {part} is a link, not a file. Do not open this archive; ask the city for it again.',
  ),
  'pack-too-large': message(
    '{file} : ce dossier dépasse nos limites ({measure} : {value}, limite {limit}). N’ouvrez pas cette archive ; redemandez-la à la ville.',
    '{file}: this pack is over our limits ({measure}: {value}, limit {limit}). Do not open this archive; ask the city for it again.',
  ),
  'bad-manifest': message(
    '{file} : le bordereau manifest.json n’a pas la forme attendue ({field}). Redemandez le dossier à la ville.',
    '{file}: manifest.json does not have the expected shape ({field}). Ask the city for the pack again.',
  ),
  'damaged-part': message(
    '{file} : {part} n’est plus ce que la ville a mis dans le dossier. Recopiez le fichier, ou redemandez-le à la ville.',
    '{file}: {part} is no longer what the city put in the pack. Copy the file again, or ask the city for it again.',
  ),
  'missing-part': message(
    '{file} : le bordereau annonce {part}, qui manque. Redemandez le dossier entier à la ville.',
    '{file}: the manifest lists {part}, which is missing. Ask the city for the whole pack again.',
  ),
  'unlisted-part': message(
    '{file} : {part} n’est pas au bordereau : quelqu’un l’a ajouté. Prenez le fichier tel qu’il est arrivé, ou redemandez-le à la ville.',
    '{file}: {part} is not in the manifest: somebody added it. Take the file as it arrived, or ask the city for it again.',
  ),
  'wrong-kind': message(
    '{file} : c’est un {found}, alors qu’il faut un {wanted}. Demandez-le à la ville.',
    '{file}: this is a {found}, where a {wanted} is needed. Ask the city for it.',
  ),
} as const satisfies Record<PackProblem['kind'], Message>;

/** What a pack is, in a sentence. */
export const packKindWords = {
  final: { fr: 'dossier définitif', en: 'final pack' },
  draft: { fr: 'dossier de travail', en: 'draft pack' },
} as const satisfies Record<PackKind, Bilingual>;
