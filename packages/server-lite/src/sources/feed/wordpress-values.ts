/** What WordPress says of a comment or an entry, in the words that are known of any export. */
export function statusOf(approved: string | undefined): string | undefined {
  if (approved === '1' || approved === 'publish') return 'approved';
  return approved === '0' || approved === 'draft' || approved === 'private' || approved === 'future'
    ? 'pending'
    : approved;
}

/** WordPress writes the time of its server's zone and of none; this is the one of none. */
export function utc(date: string | undefined): string | undefined {
  if (date === undefined || date.startsWith('0000')) return undefined;
  return `${date.replace(' ', 'T')}Z`;
}
