import { parquetWriteBuffer } from 'hyparquet-writer';
import type { FieldType, PackRows } from '../../domain/packTable';

type Value = string | number | null;
interface ParquetColumn {
  readonly name: string;
  readonly type: 'STRING' | 'DOUBLE' | 'INT32';
  readonly data: Value[];
}

/**
 * A table as Parquet: texts and lists as strings, integers, and each decimal twice, a double for whoever computes and the exact text
 * beside it. No clock, and always the same writer's name: the same rows give the same bytes.
 */
export function parquetOf({ fields, rows }: PackRows): Uint8Array {
  const columnData = fields.flatMap(({ name, type }, i) => columnsOf(name, type, rows, i));
  return new Uint8Array(parquetWriteBuffer({ columnData, codec: 'SNAPPY' }));
}

function columnsOf(name: string, type: FieldType, rows: PackRows['rows'], i: number): readonly ParquetColumn[] {
  const texts = rows.map((row): Value => row[i] ?? null);
  const numbers = () => texts.map((value) => (value === null ? null : Number(value)));
  if (type === 'integer') return [{ name, type: 'INT32', data: numbers() }];
  if (type !== 'number') return [{ name, type: 'STRING', data: texts }];
  return [
    { name, type: 'DOUBLE', data: numbers() },
    { name: `${name}_exact`, type: 'STRING', data: texts },
  ];
}
