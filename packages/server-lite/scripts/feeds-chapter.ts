import type { FeedAdapter } from '../src/feeds/adapter.ts';

const HEAD = `
## Feeds by address

\`smm feed add\` takes an address, handle or hashtag, and tells by its shape what it is. Whatever is none of the particular kinds
is asked for a feed, or for a page that names one. How often each is asked at most, and how many requests a host gets in an hour,
follows the terms or manners of the place. A place that answers that it was asked too often is left alone for as long as it says.

Deletions: “by id” where the place is asked about single postings; “by its pages” where it lists all, or the newest without a hole.

| kind | takes | key | asked at most | requests an hour | deletions |
|---|---|---|---|---|---|
`;

/** What is known of every kind of place that can be subscribed to. */
export function feedsChapter(adapters: readonly FeedAdapter[]): string {
  return HEAD + adapters.map(row).join('') + adapters.map(section).join('');
}

function row({ name, takes, key, everyMinutes, perHour, gone }: FeedAdapter): string {
  const cells = [
    name,
    takes.join('; '),
    key ? `\`${key.variable}\`` : 'none',
    every(everyMinutes),
    perHour,
    gone ? 'by id' : 'by its pages',
  ];
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |\n`;
}

function every(minutes: number): string {
  if (minutes % 1440 === 0) return minutes === 1440 ? 'once a day' : `every ${minutes / 1440} days`;
  if (minutes % 60 === 0) return minutes === 60 ? 'once an hour' : `every ${minutes / 60} hours`;
  return `every ${minutes} minutes`;
}

function section({ name, examples, key, limits = [] }: FeedAdapter): string {
  const said = [...(key ? [`Key: ${key.how}`] : []), ...limits];
  return `
### Feed: ${name}

${examples.map((example) => `    ${example}\n`).join('')}${said.length > 0 ? `\n${said.map((sentence) => `- ${sentence}\n`).join('')}` : ''}`;
}
