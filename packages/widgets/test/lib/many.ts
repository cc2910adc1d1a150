/** What the runner of browser tests writes in its place. */
declare const process: { readonly env: { readonly SMM_LONG: string } };

/** Whether this run belongs to the longer tiers of .ci/run, which take all of what is taken in part on every change. */
const isLong = process.env.SMM_LONG === '1';

/** How many of something a test takes: few on every change, all in the longer tiers, which run the file again. */
export const many = (everyday: number, long: number): number => (isLong ? long : everyday);
