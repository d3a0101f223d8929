/** A workbook of ours opened as a new one, beside the officer's: hers is not touched (ExcelApi 1.8). */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  await Excel.createWorkbook(btoa(text));
}
