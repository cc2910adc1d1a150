import { scrub } from './scrub.ts';

scrub(process.argv[2] as string);
