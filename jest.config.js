module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testTimeout: 60_000, // a busy machine is no failing test
  transform: { '\\.[jt]sx?$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!hyparquet(?:-writer)?/)'], // written as modules, which jest does not load as they are
};
