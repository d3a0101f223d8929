import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export type Line = Readonly<Record<string, unknown>>;

const query = (name: string): string => readFileSync(join(__dirname, '../../sql', `${name}.sql`), 'utf8');

/** The tables of a tree of facts, and the views that the queries read, as docs/scale.md says. */
export async function openTree(folder: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const table of ['cities', 'figures', 'operations', 'levels']) {
    const files = `${folder}/${table}/*/*/*.parquet`;
    await connection.run(
      `CREATE VIEW ${table} AS SELECT * FROM read_parquet('${files}', hive_partitioning = true, hive_types_autocast = false)`,
    );
  }
  for (const view of ['latest', 'chosen', 'bases']) await connection.run(`CREATE VIEW ${view} AS ${query(view)}`);
  return connection;
}

/** The lines that one of the queries gives. */
export async function linesOf(connection: DuckDBConnection, name: string): Promise<readonly Line[]> {
  const reader = await connection.runAndReadAll(query(name));
  return reader.getRowObjectsJson() as readonly Line[]; // each column a text, a number or null
}
