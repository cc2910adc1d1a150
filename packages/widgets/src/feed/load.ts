// What the loader fetches when it meets the tag. It knows where the rest is, so that pages without the tag carry none of
// those addresses.
await import('./define.ts');
