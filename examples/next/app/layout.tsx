import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Nav } from './nav';
// JSX knows the tags, their properties and their events from here on.
import type {} from '@smm/widgets/react';
import './globals.css';

export const metadata: Metadata = {
  title: 'Hollin Row Bindery: books mended and bound by hand (sample page)',
  robots: { index: false },
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <head>
        {/* Not in `metadata`, which Next draws anew with each view: without it for a moment, browsers ask for /favicon.ico. */}
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
      </head>
      <body>
        <aside className="sample" aria-label="About this page">
          <p className="in">Sample page. The business, the people and their words are invented.</p>
        </aside>
        <header className="top in">
          <Link className="name" href="/">
            Hollin Row Bindery
          </Link>
          <Nav />
        </header>
        <main>{children}</main>
        <footer className="foot">
          <p className="in">Hollin Row Bindery is a sample business that comes with smm. Nobody here exists.</p>
        </footer>
      </body>
    </html>
  );
}
