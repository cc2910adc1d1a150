import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({ SMM_ENDPOINT: { public: true, static: true } });
