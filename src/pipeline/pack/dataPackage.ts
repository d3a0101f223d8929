import type { PackRows } from '../../domain/packTable';

/** The Frictionless descriptor of the tables of facts: a tabular data package (specs.frictionlessdata.io, version 1). */
export const dataPackage = (tables: readonly PackRows[], title: string) => ({
  profile: 'tabular-data-package',
  name: 'passerelle-facts',
  title,
  resources: tables.map(({ name, fields }) => ({
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: fields.map(({ name: field, type }) => ({ name: field, type })), missingValues: [''] },
  })),
});
