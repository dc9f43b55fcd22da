export default { test: { include: ['errors.test.ts'], setupFiles: ['set-up.ts'] } };
