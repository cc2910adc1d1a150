/** How many of something a test takes: few on every change, all in the longer tiers of .ci/run, which run the file again. */
export const many = (everyday: number, long: number): number => (process.env['SMM_LONG'] === '1' ? long : everyday);
