const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const shared = {
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  devtool: false,
  stats: 'errors-warnings',
};
const to = (folder) => ({
  path: path.resolve(__dirname, 'dist', folder),
  filename: '[name].[contenthash:8].js',
  clean: true,
});

/** The command line, one file that runs from a bare clone: `npm ci` leaves it ready. */
const cli = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: './src/cli.ts',
  output: { path: path.resolve(__dirname, 'dist'), filename: 'cli.js' },
  optimization: { minimize: false },
};

/** The address that stands in the manifest until the city's own is given: `npm run build -- --env address=https://…/`. */
const STANDING = 'https://passerelle.example';
const addressed = (address) => (text) =>
  address === undefined ? text : text.toString().replaceAll(STANDING, new URL(address).href.replace(/\/$/, ''));

/** Fails the build where the first screen of the pane is too heavy, or holds what only the worker needs. */
const firstScreen = {
  apply: ({ hooks, options }) =>
    hooks.afterEmit.tapPromise('first screen', async ({ errors }) => {
      const { firstScreenFaults } = await import('./scripts/firstScreen.mjs');
      errors.push(...firstScreenFaults(options.output.path).map((fault) => new Error(fault)));
    }),
};

/** The help page of each rule, which the pane opens from a finding. */
const HELP = { from: 'assets/help/rules', to: 'help' };

/** The pane, for any static host, and all that is delivered with it. */
const taskpane = ({ address } = {}) => ({
  ...shared,
  name: 'taskpane',
  target: 'web',
  entry: './src/taskpane.tsx',
  output: to('taskpane'),
  plugins: [
    new HtmlPlugin({ template: 'assets/pane/taskpane.html', filename: 'taskpane.html', inject: false }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons', to: 'icons' },
        { from: 'assets/pane/pane.css' },
        { from: 'assets/pages' },
        HELP,
        { from: 'assets/guide/headers.txt' },
        { from: 'manifest.xml', transform: addressed(address) },
        { from: 'assets/samples/01-rivemont-climat.xlsx', to: 'example.xlsx' },
      ],
    }),
    firstScreen,
  ],
  performance: { hints: false }, // what counts is the gzipped first screen, above
});

/** Pages with a living spreadsheet. It comes minified, and is served from this machine: nothing is minified again. */
const withSpreadsheet = {
  ...shared,
  target: 'web',
  experiments: { css: true },
  optimization: { minimize: false },
  performance: { hints: false },
};

/** What stands beside the scripts of such a page. */
const besideScripts = [
  { from: 'assets/icons', to: 'icons' },
  { from: 'assets/pane/pane.css' },
  { from: 'assets/workbench/workbench.css' },
  { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
  { from: 'assets/samples/01-rivemont-climat.xlsx', to: 'first.xlsx' },
  HELP,
];

/** The workbench: the pane beside a living spreadsheet, served on this machine. None of Microsoft's code is in it. */
const workbench = {
  ...withSpreadsheet,
  name: 'workbench',
  entry: { workbench: './src/workbench.tsx', cities: './src/cities.tsx' },
  output: to('workbench'),
  plugins: [
    new HtmlPlugin({
      template: 'assets/workbench/workbench.html',
      filename: 'index.html',
      chunks: ['workbench'],
      scriptLoading: 'defer',
    }),
    new HtmlPlugin({
      template: 'assets/workbench/cities.html',
      filename: 'cities.html',
      chunks: ['cities'],
      scriptLoading: 'defer',
    }),
    new CopyPlugin({ patterns: besideScripts }),
  ],
};

/** Microsoft's own client, as its package has it: for tests and the Excel mode, never in what is delivered. */
const CLIENT = { from: require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), info: { minimized: true } };

/** The Excel mode: the workbench's page with the pane as in Excel. For tests and for developing, on this machine alone. */
const excelMode = {
  ...withSpreadsheet,
  name: 'excel-mode',
  entry: { 'excel-mode': './src/excelMode.tsx' },
  output: to('excel-mode'),
  plugins: [
    new HtmlPlugin({ template: 'assets/excelMode/excelMode.html', filename: 'index.html', scriptLoading: 'defer' }),
    new CopyPlugin({ patterns: [CLIENT, ...besideScripts] }),
  ],
};

/** What only tests open. */
const testPages = {
  ...withSpreadsheet,
  name: 'test-pages',
  entry: {
    hosts: './test/pages/hosts.ts',
    pane: './test/pages/pane.tsx',
    excelSide: './test/pages/excelSide.ts',
    officeHere: './test/pages/officeHere.ts',
    excelPane: './test/pages/excelPane.ts',
  },
  output: to('test-pages'),
  plugins: [
    new HtmlPlugin({ template: 'test/pages/hosts.html', filename: 'hosts.html', chunks: ['hosts'] }),
    new HtmlPlugin({ template: 'test/pages/excelHosts.html', filename: 'excelHosts.html', chunks: ['hosts'] }),
    new CopyPlugin({
      patterns: [
        CLIENT,
        HELP,
        { from: 'assets/pane/pane.css' },
        { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
      ],
    }),
    new HtmlPlugin({
      template: 'test/pages/pane.html',
      filename: 'pane.html',
      chunks: ['pane'],
      scriptLoading: 'defer',
    }),
    new HtmlPlugin({ template: 'test/pages/excelSide.html', filename: 'excelSide.html', chunks: ['excelSide'] }),
    new HtmlPlugin({
      template: 'test/pages/excelPane.html',
      filename: 'excelPane.html',
      chunks: ['officeHere', 'excelPane'],
      chunksSortMode: 'manual',
    }),
  ],
};

module.exports = (env) => [cli, taskpane(env), workbench, excelMode, testPages];
