const CLOCK = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** Milliseconds until it is midnight on the Pacific coast, when Google counts anew. An hour off on the two days when clocks change. */
export function untilPacificMidnight(now: Date): number {
  const part = (type: string) => Number(CLOCK.formatToParts(now).find((each) => each.type === type)?.value);
  const gone = (part('hour') * 60 + part('minute')) * 60 + part('second');
  return (24 * 3600 - gone) * 1000 - now.getMilliseconds();
}
