export interface FrameParts {
  /** Without a slash at its end. */
  endpoint: string;
  cdnPath: string;
  slug: string;
  layout?: string | undefined;
}

/** For editors that take a frame and nothing else. The script makes the frame as high as what is in it; without it, it scrolls. */
export function frameSnippet({ endpoint, cdnPath, slug, layout }: FrameParts): string {
  const [folder = ''] = cdnPath.split('/');
  const query = layout === undefined ? '' : `?layout=${layout}`;
  return `<iframe src="${endpoint}/c/${slug}/embed${query}" title="What customers say" loading="lazy" style="width: 100%; height: 640px; border: 0"></iframe>
<script async type="module" src="${endpoint}/${folder}/frame.js"></script>`;
}
