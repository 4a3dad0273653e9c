/** The version that records and exports name as their generator; a test holds it to package.json's. */
export const version = '0.1.0'
