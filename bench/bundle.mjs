import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const here = dirname(fileURLToPath(import.meta.url));
const context = resolve(here, '..');
const shared = {
  mode: 'production',
  context,
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  devtool: false,
};

/** Builds what is measured as the command line is built, and returns the bundle's path. */
export function bundle() {
  const path = join(tmpdir(), 'passerelle-bench');
  const settings = {
    ...shared,
    target: 'node20',
    entry: './bench/measured.ts',
    output: { path, filename: 'measured.cjs', library: { type: 'commonjs2' } },
    optimization: { minimize: false },
  };
  return built(settings, join(path, 'measured.cjs'));
}

/** Builds what writes, reads and compares packs. */
export function bundlePacks() {
  const path = join(tmpdir(), 'passerelle-bench-packs');
  const settings = {
    ...shared,
    target: 'node20',
    entry: './bench/packing.ts',
    output: { path, filename: 'packing.cjs', library: { type: 'commonjs2' } },
    optimization: { minimize: false },
  };
  return built(settings, join(path, 'packing.cjs'));
}

/** Builds the pane as it is delivered, and the page that holds Excel beside it; returns their folder. */
export async function bundlePane() {
  const path = join(tmpdir(), 'passerelle-bench-pane');
  const pane = require('../webpack.config.js')({}).find(({ name }) => name === 'taskpane');
  const HtmlPlugin = require('html-webpack-plugin');
  const excel = {
    ...shared,
    target: 'web',
    entry: { excelSide: './test/pages/excelSide.ts', officeHere: './test/pages/officeHere.ts' },
    output: { path: join(path, 'excel'), filename: '[name].js', clean: true },
    plugins: [
      new HtmlPlugin({ template: 'test/pages/excelSide.html', filename: 'excelSide.html', chunks: ['excelSide'] }),
    ],
  };
  await built({ ...pane, mode: 'production', context, output: { ...pane.output, path: join(path, 'taskpane') } });
  await built(excel);
  return path;
}

function built(settings, result) {
  return new Promise((done, fail) => {
    webpack(settings, (error, stats) => {
      if (error) fail(error);
      else if (stats.hasErrors()) fail(new Error(stats.toString('errors-only')));
      else done(result);
    });
  });
}
