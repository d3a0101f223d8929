import { closeSync, existsSync, openSync, renameSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, Zip, ZipDeflate } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const VERSION = 4; // of what is made: a new one is made when it changes
const CHUNK = 2_000; // rows of XML held at a time

const sectors = [
  'Résidentiel',
  'Tertiaire',
  'Transport routier',
  'Autres transports',
  'Agriculture',
  'Déchets',
  'Industrie hors énergie',
  'Industrie de l’énergie',
];
const works = [
  'Rénovation énergétique',
  'Réseau de chaleur',
  'Piste cyclable',
  'Ombrière photovoltaïque',
  'Plantation d’arbres',
];

/**
 * The texts of row `r`: a number of its own, a sector, a title met ten times, one of 900 places, a remark met twice.
 * Twelve columns: five texts, five numbers, one date, one formula.
 */
const textsOf = (r) => [
  `OP-${String(r).padStart(7, '0')}`,
  sectors[r % 8],
  `${works[r % 5]} n° ${Math.floor(r / 10)}`,
  `Commune de Rivemont ${r % 900}`,
  `Délibération ${Math.floor(r / 2)}${r % 10 === 0 ? ' & annexe' : ''}, tranche ${r % 7}`,
];

const numbersOf = (r) => [r * 3 + 0.25, ((r * 7919) % 100_000) / 8, (r % 97) / 100, 2015 + (r % 16), -(r % 1_000)];

/** The same rows under two headings: a list that is not understood, and a plan of which each row is an action. */
const headingsOf = {
  works: 'Numéro|Secteur|Opération|Commune|Remarque|Montant|Puissance|Part|Année|Solde|Date|Total'.split('|'),
  plan: "N° action|Axe (x)|Titre de l'action|Direction ou service pilote|Descriptif|Budget prévisionnel total € HT|Réduction attendue (tCO2e/an)|Part|Année de début|Solde|Date de fin|Total".split(
    '|',
  ),
};

/** Makes the workbook once, in the system's temporary folder, the same bytes each time, and returns its path. */
export function makeWorkbook(rows, kind = 'works') {
  const headings = headingsOf[kind];
  const path = join(tmpdir(), `passerelle-bench-${VERSION}-${kind}-${rows}.xlsx`);
  if (existsSync(path)) return path;
  const aside = `${path}.${process.pid}`;
  const file = openSync(aside, 'w');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(file, chunk);
  });
  for (const [name, pieces] of partsOf(rows, headings)) {
    const part = new ZipDeflate(name, { level: 6, mtime: new Date('1980-01-01T00:00:00') });
    zip.add(part);
    for (const piece of pieces) part.push(strToU8(piece));
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  closeSync(file);
  renameSync(aside, path);
  return path;
}

const types = (part, type) =>
  `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

function partsOf(rows, headings) {
  const shared = new Map();
  const indexOf = (text) => {
    const index = shared.get(text) ?? shared.size;
    shared.set(text, index);
    return index;
  };
  return [
    [
      '[Content_Types].xml',
      [
        `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types('/xl/workbook.xml', 'sheet.main')}${types('/xl/worksheets/sheet1.xml', 'worksheet')}${types('/xl/styles.xml', 'styles')}${types('/xl/sharedStrings.xml', 'sharedStrings')}</Types>`,
      ],
    ],
    ['_rels/.rels', [relsOf([['officeDocument', 'xl/workbook.xml']])]],
    [
      'xl/workbook.xml',
      [
        `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="PPI" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    ],
    [
      'xl/_rels/workbook.xml.rels',
      [
        relsOf([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'styles.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
        ]),
      ],
    ],
    [
      'xl/styles.xml',
      [
        `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="14" applyNumberFormat="1" xfId="0"/><xf numFmtId="10" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>`,
      ],
    ],
    ['xl/worksheets/sheet1.xml', sheetOf(rows, headings, indexOf)],
    ['xl/sharedStrings.xml', stringsOf(shared)],
  ];
}

const relsOf = (all) =>
  `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${all.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELS}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

function* sheetOf(rows, headings, indexOf) {
  yield `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>`;
  yield `<row r="1">${headings.map((text, c) => `<c r="${'ABCDEFGHIJKL'[c]}1" t="s"><v>${indexOf(text)}</v></c>`).join('')}</row>`;
  for (let from = 1; from <= rows; from += CHUNK) {
    let xml = '';
    for (let r = from; r < Math.min(from + CHUNK, rows + 1); r += 1) xml += rowOf(r, indexOf);
    yield xml;
  }
  yield '</sheetData></worksheet>';
}

function rowOf(r, indexOf) {
  const row = r + 1;
  const numbers = numbersOf(r);
  const texts = textsOf(r).map((text, c) => `<c r="${'ABCDE'[c]}${row}" t="s"><v>${indexOf(text)}</v></c>`);
  const values = numbers.map((value, c) => `<c r="${'FGHIJ'[c]}${row}"${c === 2 ? ' s="2"' : ''}><v>${value}</v></c>`);
  const total = numbers[0] + numbers[1];
  return `<row r="${row}">${texts.join('')}${values.join('')}<c r="K${row}" s="1"><v>${43_000 + (r % 3_000)}</v></c><c r="L${row}"><f>F${row}+G${row}</f><v>${total}</v></c></row>`;
}

function* stringsOf(shared) {
  yield `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${MAIN}">`;
  let xml = '';
  for (const text of shared.keys()) {
    xml += `<si><t>${text.replace(/&/g, '&amp;')}</t></si>`;
    if (xml.length < 1_000_000) continue;
    yield xml;
    xml = '';
  }
  yield `${xml}</sst>`;
}
