import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { commandLine, type Said } from '../testing/command-line.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { stillRecipe } from './still-recipe.ts';

const parts = { endpoint: 'https://r.example', cdnPath: 'parts/site.js', slug: 'home' };
let fixture: Fixture;

before(async () => {
  fixture = await openFixture(1);
});
after(() => fixture.close());

const command = commandLine({ after });
const smm = (...words: string[]): Promise<Said> =>
  command('snippet', 'home', '--data', fixture.folder, '--endpoint', 'https://r.example/', '--for', 'still', ...words);

test('a page that a server writes: each way names the same fragment, and the script comes last', () => {
  const text = stillRecipe({ ...parts, layout: 'wall' });
  assert.equal(text.match(/https:\/\/r\.example\/v1\/collections\/home\.html'/g)?.length, 3);
  assert.match(text, /@smm\/widgets\/fragment/);
  assert.match(text, /<script async type="module" src="https:\/\/r\.example\/parts\/site\.js"><\/script>$/);
  assert.match(stillRecipe({ ...parts, layout: 'grid' }), /home\.html\?layout=grid'[\s\S]*\{ src, layout: 'grid' \}/);
});

test('the command prints it, and says what cannot be without a script', async () => {
  assert.equal(
    (await smm('--layout', 'list')).out.trim(),
    stillRecipe({ ...parts, cdnPath: 'cdn/smm.js', layout: 'list' }),
  );
  assert.match((await smm('--layout', 'carousel')).err, /Give one of: wall, grid, list/);
  assert.match((await smm('--element', 'form')).err, /one of wall, rating, ticker, feed\. Leave --element form out/);
});

test('the other elements that are whole without a script have addresses of their own', async () => {
  const rating = stillRecipe({ ...parts, element: 'rating' });
  assert.equal(rating.match(/https:\/\/r\.example\/v1\/collections\/home\/rating\.html'/g)?.length, 3);
  assert.match(rating, /\{ src, element: 'rating' \}/);
  assert.match(rating, /--output home-rating\.html[\s\S]*include file="home-rating\.html"/);
  assert.equal(
    (await smm('--element', 'rating')).out.trim(),
    stillRecipe({ ...parts, cdnPath: 'cdn/smm.js', element: 'rating' }),
  );
  const feed = (await smm('--element', 'feed', '--layout', 'grid')).out;
  assert.match(feed, /home\/feed\.html\?layout=grid'[\s\S]*\{ src, element: 'feed', layout: 'grid' \}/);
});
