import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startEndpoint } from '../../test/endpoint.ts';
import { SmmFormatError, SmmHttpError } from '../errors/index.ts';
import { readPolicy } from './read-policy.ts';

const subject = {
  subject: { '@type': 'Product', identifier: 'bike', name: 'Sample Bike' },
  received: 3,
  imported: 0,
  published: 2,
  pending: 0,
  withdrawn: 0,
  erased: 0,
  hidden: [{ reason: 'spam', ratings: [{ ratingValue: null, count: 1 }] }],
  verification: [{ level: 'order', count: 2 }],
};

test('the figures lie beside the page of the policy', async (t) => {
  const { url } = await startEndpoint(t, { '/shop/policy.json': { subjects: [subject] } });
  assert.deepEqual(await readPolicy(`${url}/shop/policy`), { subjects: [subject] });
});

test('what is no policy is told, with its place', async (t) => {
  const { url } = await startEndpoint(t, {
    '/policy.json': { subjects: [{ ...subject, hidden: [{ reason: 'dull' }] }] },
  });
  await assert.rejects(readPolicy(`${url}/policy`), (error) => {
    assert.ok(error instanceof SmmFormatError);
    assert.match(error.message, /subjects\.0\.hidden\.0\.reason/);
    return true;
  });
  await assert.rejects(readPolicy(`${url}/elsewhere/policy`), SmmHttpError);
});
