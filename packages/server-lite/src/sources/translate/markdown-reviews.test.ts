import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';
import { at, day, PEOPLE, SAID } from '../testing/seven-rows.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-markdown-reviews-'));
after(() => rmSync(dir, { recursive: true }));

const rated = (i: number) => 5 - (i % 4);
const drawn = (i: number) => '⭐'.repeat(rated(i));
const marks = (i: number) => '★'.repeat(rated(i)) + '☆'.repeat(5 - rated(i));
const written = (i: number) =>
  new Date(day(i)).toLocaleDateString('en', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' });

/** Ways in which people write a review down in Markdown. */
const WAYS: Readonly<Record<string, (i: number) => string>> = {
  'stars behind the day': (i) => `> ${at(SAID, i)}\n>\n> — **${at(PEOPLE, i)}**, ${written(i)} ${drawn(i)}\n`,
  'stars in brackets': (i) => `> ${at(SAID, i)}\n>\n> — **${at(PEOPLE, i)}** (${marks(i)}), ${written(i)}\n`,
  'stars before the dash': (i) => `> ${at(SAID, i)}\n>\n> ${marks(i)} — ${at(PEOPLE, i)}, ${day(i)}\n`,
  'stars before the words': (i) => `> ${drawn(i)} ${at(SAID, i)}\n>\n> — ${at(PEOPLE, i)}, ${day(i)}\n`,
  'stars above the quote': (i) => `${drawn(i)}\n\n> ${at(SAID, i)}\n\n— ${at(PEOPLE, i)}, ${day(i)}\n`,
  'a rating in digits': (i) => `> ${at(SAID, i)}\n>\n> — ${at(PEOPLE, i)}, ${rated(i)}/5, ${written(i)}\n`,
  'a name in bold below': (i) => `> ${at(SAID, i)}\n\n**${at(PEOPLE, i)}** ${drawn(i)} (${written(i)})\n`,
  'a cited name': (i) => `> ${at(SAID, i)}\n> <cite>${at(PEOPLE, i)}, ${day(i)}, ${rated(i)} stars</cite>\n`,
  'a heading with stars': (i) => `### ${at(PEOPLE, i)} — ${marks(i)}\n*${written(i)}*\n\n${at(SAID, i)}\n`,
  'a rating and a day in a line': (i) => `### ${at(PEOPLE, i)}\n\n${rated(i)}/5 · ${written(i)}\n\n${at(SAID, i)}\n`,
  'a line in bold': (i) => `**${at(PEOPLE, i)}** — ${drawn(i)} — ${written(i)}\n\n${at(SAID, i)}\n\n---\n`,
  'lines with labels': (i) =>
    `## ${at(PEOPLE, i)}\n\n**Rating:** ${rated(i)}/5\n**Date:** ${written(i)}\n\n${at(SAID, i)}\n`,
};

for (const [way, review] of Object.entries(WAYS))
  test(`reviews in Markdown: ${way}`, async () => {
    const page = `# Voices\n\nThank you for all of your words!\n\n${SAID.map((_, i) => review(i)).join('\n')}\n[Book here](/book/)\n`;
    const { rows } = await takeSource(join(dir, 'voices.md'), page);
    assert.deepEqual(
      rows.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.body, item.datePublished]),
      SAID.map((said, i) => [at(PEOPLE, i), rated(i), said, day(i)]),
    );
  });

test('a heading of its own is the headline where who wrote stands elsewhere', async () => {
  const page = SAID.map(
    (said, i) => `### ${drawn(i)} Thought number ${i}\n\n${said}\n\n— ${at(PEOPLE, i)}, ${day(i)}\n`,
  ).join('\n');
  const { rows } = await takeSource(join(dir, 'headed.md'), page);
  assert.deepEqual(
    rows.map(({ item }) => [item.title, item.authorName, item.rating?.ratingValue, item.body]),
    SAID.map((said, i) => [`Thought number ${i}`, at(PEOPLE, i), rated(i), said]),
  );
});
