import { SMM_ENDPOINT } from '$app/env/public';

/** The head page that every element of this site reads; one address, so one request for all of them. */
export const REVIEWS = `${SMM_ENDPOINT}/v1/collections/home.json`;
