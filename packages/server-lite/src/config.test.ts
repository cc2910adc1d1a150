import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig, SETTINGS } from './config.ts';
import { ConfigError } from './errors/config-error.ts';

test('safe defaults', () => {
  const config = readConfig();
  assert.equal(config.host, '127.0.0.1');
  assert.equal(config.port, 8787);
  assert.equal(config.trustProxy, false);
  assert.equal(config.accessLog, false);
  assert.equal(config.bodyBytes, 1024 * 1024);
  assert.equal(config.allowOrigin, undefined);
  assert.equal(config.site, undefined);
  assert.equal(config.cdnPath, 'cdn/smm.js');
});

test('a flag wins over its variable, a variable over the default', () => {
  assert.equal(readConfig({}, { PORT: '9000' }).port, 9000);
  assert.equal(readConfig({ port: '9001' }, { PORT: '9000' }).port, 9001);
  assert.equal(readConfig({}, { PORT: '' }).port, 8787);
  assert.equal(readConfig({ trustProxy: true }).trustProxy, true);
});

test('what does not fit is named, with what would', () => {
  const cases: [Record<string, unknown>, Record<string, string>, RegExp][] = [
    [{ port: 'high' }, {}, /--port: "high".*0 to 65535/],
    [{ port: '70000' }, {}, /--port/],
    [{}, { PORT: '1.5' }, /PORT: "1.5"/],
    [{ allowOrigin: 'example.com' }, {}, /--allow-origin.*https:\/\/www\.example\.com/],
    [{ allowOrigin: 'https://a.example/path' }, {}, /--allow-origin/],
    [{}, { SMM_TRUST_PROXY: 'maybe' }, /SMM_TRUST_PROXY.*true or false/],
    [{ logLevel: 'loud' }, {}, /--log-level/],
    [{ cdnPath: 'parts' }, {}, /--cdn-path: "parts".*parts\/site\.js/],
    [{ cdnPath: 'v1/site.js' }, {}, /--cdn-path/],
    [{ cdnPath: '../x/site.js' }, {}, /--cdn-path/],
    [{ cdnPath: 'a/b/site.js' }, {}, /--cdn-path/],
  ];
  for (const [flags, env, message] of cases) {
    assert.throws(
      () => readConfig(flags, env),
      (error) => error instanceof ConfigError && message.test(error.message),
      JSON.stringify(flags),
    );
  }
});

test('every setting has a flag, a variable of its own and a meaning that is a sentence', () => {
  const settings = Object.values(SETTINGS);
  assert.equal(new Set(settings.map(({ env }) => env)).size, settings.length);
  assert.equal(new Set(settings.map(({ flag }) => flag)).size, settings.length);
  for (const { meaning, flag } of settings) {
    assert.match(meaning, /^[A-Z].*\.$/);
    assert.match(flag, /^--[a-z-]+(?: <[a-z]+>)?$/);
  }
});
