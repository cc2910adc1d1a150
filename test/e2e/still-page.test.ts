import { CASES, stillChecks } from '../lib/still-check.ts';

// Every element and layout once; test/long has every width, answer and way.
stillChecks(CASES.map((one) => ({ one, answered: 'much', width: 360, way: 'room' })));
