'use client';

// Server components may hold the tags; what makes elements of them runs in the browser.
import '@smm/widgets/rating/define';
import '@smm/widgets/share-buttons/define';
import '@smm/widgets/ticker/define';

export function Elements() {
  return null;
}
