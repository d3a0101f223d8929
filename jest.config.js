module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '\\.[jt]sx?$': '@swc/jest' },
};
