// Every page is written at build time; elements ask the endpoint in the browser.
export const prerender = true;
