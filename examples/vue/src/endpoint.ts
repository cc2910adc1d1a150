/** The head page that every element of this site reads; one address, so one request for all of them. */
export const REVIEWS = `${import.meta.env.VITE_SMM_ENDPOINT}/v1/collections/home.json`;
