module.exports = { testMatch: ['<rootDir>/errors.test.cjs'], setupFilesAfterEnv: ['<rootDir>/set-up.cjs'] };
