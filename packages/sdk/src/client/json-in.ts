/** What a text says as JSON; undefined where it says nothing: a proxy refuses in HTML. */
export const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Whoever asks looks at what came instead.
  }
};
