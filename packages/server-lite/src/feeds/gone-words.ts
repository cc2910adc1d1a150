/** What is said last of a place that answered that it is there no more. */
export const GONE = 'It is gone for good, and was paused: look for where it went, or remove it.';
