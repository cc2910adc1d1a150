const RUN = /\{\s*"text"\s*:\s*"(?:[^"\\]|\\.)*"[^{}]*\}/g;

/** `{"text":"Built it "},{"text":"in a day"}` as the text it stands for; any other text as it is. */
export function joinRuns(text: string): string {
  if (text.replace(RUN, '').replace(/[\s,[\]]+/g, '') !== '') return text;
  try {
    return (text.match(RUN) ?? []).map((run) => (JSON.parse(run) as { text: string }).text).join('') || text;
  } catch {
    // What only looks like runs is somebody's text.
    return text;
  }
}
