/** The file name of a config. */
export const CONFIG_FILE = 'error-contracts.config.json';
