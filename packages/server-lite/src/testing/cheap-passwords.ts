/**
 * Imported by tests that sign many people in and ask nothing about the cost of it: a password then takes a thousandth of
 * the work, and still opens what it made. What it costs is asked in auth/password.test.ts.
 */
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const { scrypt } = crypto;

crypto.scrypt = ((password, salt, length, options, done) =>
  scrypt(password, salt, length, { ...options, N: 2 ** 6, p: 1 }, done)) as typeof scrypt;
syncBuiltinESMExports();
