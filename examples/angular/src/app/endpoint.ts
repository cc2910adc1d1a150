/** Where smm answers: `define` in angular.json, or `ng build --define SMM_ENDPOINT="'https://…'"`. */
declare const SMM_ENDPOINT: string;

/** The head page that every element of this site reads; one address, so one request for all of them. */
export const REVIEWS = `${SMM_ENDPOINT}/v1/collections/home.json`;
