const path = require('node:path');

const shared = {
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  devtool: false,
  stats: 'errors-warnings',
};

/** The command line, one file that runs from a bare clone: `npm ci` leaves it ready. */
const cli = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: './src/cli.ts',
  output: { path: path.resolve(__dirname, 'dist'), filename: 'cli.js' },
  optimization: { minimize: false },
};

module.exports = [cli];
