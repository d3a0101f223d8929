import ExcelJS from 'exceljs';

/** A person nobody knows: neither name is in a list. */
export const PERSON = {
  given: 'Apolyne',
  surname: 'Vauquelin-Trestan',
  email: 'apolyne.vauquelin@rivemont.fr',
} as const;
export const FULL_NAME = `${PERSON.given} ${PERSON.surname}`;

/** The officer's workbook with a person named wherever a workbook names people. */
export async function namedWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never); // its own types ask for an older Buffer
  workbook.creator = FULL_NAME;
  workbook.lastModifiedBy = FULL_NAME;
  workbook.manager = FULL_NAME;
  const plan = workbook.getWorksheet('Plan d’actions');
  if (plan === undefined) throw new Error('the sample has no plan of actions');
  const headings = headingsOf(plan);
  const first = headings.row + 1;
  const put = (heading: RegExp, text: (before: string) => string) => {
    const found = [...headings.columns].find(([title]) => heading.test(title));
    if (found === undefined) throw new Error(`no column ${heading.source}`);
    const cell = plan.getCell(first, found[1]);
    cell.value = text(`${cell.text}`);
  };
  put(/pilote/i, (before) => `${before} – ${FULL_NAME}`); // a visible cell, in a column of pilots
  put(/^descri/i, (before) => `${before} Suivi par ${FULL_NAME} (${PERSON.email}, 06 12 34 56 78).`); // narrative
  plan.getCell(first, 1).note = { texts: [{ text: `${FULL_NAME} : à relire` }] };
  plan.headerFooter.oddHeader = `Préparé par ${FULL_NAME}`;
  plan.headerFooter.oddFooter = `${PERSON.given} ${PERSON.surname.toUpperCase()}`;
  const link = plan.getCell(first + 40, 60);
  link.value = { text: `Écrire à ${FULL_NAME}`, hyperlink: `mailto:${PERSON.email}` };
  const hidden = workbook.addWorksheet('Équipe', { state: 'hidden' });
  hidden.addRow(['Responsable', 'Téléphone']);
  hidden.addRow([FULL_NAME, '06 12 34 56 78']);
  const journal = workbook.addWorksheet('Journal', { state: 'veryHidden' });
  journal.addRow([`Corrigé par ${FULL_NAME}`]);
  workbook.addWorksheet(`Suivi ${FULL_NAME}`.slice(0, 31)).addRow(['rien']);
  workbook.definedNames.add("'Équipe'!$A$2", 'Vauquelin_Trestan');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function headingsOf(sheet: ExcelJS.Worksheet): { readonly row: number; readonly columns: ReadonlyMap<string, number> } {
  for (let row = 1; row < 12; row += 1) {
    const columns = new Map<string, number>();
    sheet.getRow(row).eachCell((cell, col) => columns.set(cell.text, col));
    if (columns.size > 8) return { row, columns };
  }
  throw new Error('no headings');
}
