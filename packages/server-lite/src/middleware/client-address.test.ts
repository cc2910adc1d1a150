import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { test } from 'node:test';
import { clientAddress } from './client-address.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

test('X-Forwarded-For is ignored unless a proxy is trusted', () => {
  assert.equal(clientAddress(from('192.0.2.1', '198.51.100.7'), false), '192.0.2.1');
  assert.equal(clientAddress(from('192.0.2.1', '198.51.100.7'), true), '198.51.100.7');
});

test('of a chain only the last entry counts: the others are the client’s to invent', () => {
  assert.equal(clientAddress(from('192.0.2.1', '10.9.8.7, 198.51.100.7'), true), '198.51.100.7');
  assert.equal(clientAddress(from('192.0.2.1', ''), true), '192.0.2.1');
});

test('one IPv6 subscriber is one address; a mapped IPv4 is its IPv4', () => {
  assert.equal(clientAddress(from('2001:db8:1:2:3:4:5:6'), false), '2001:db8:1:2::/64');
  assert.equal(clientAddress(from('2001:db8::1'), false), '2001:db8:0:0::/64');
  assert.equal(clientAddress(from('::ffff:192.0.2.1'), false), '192.0.2.1');
});
