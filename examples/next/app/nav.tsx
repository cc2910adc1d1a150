'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

export function Nav() {
  const path = usePathname();
  return (
    <nav aria-label="Main">
      <Link href="/" aria-current={path === '/' ? 'page' : undefined}>
        Workshop
      </Link>
      <Link href="/reviews" aria-current={path === '/reviews' ? 'page' : undefined}>
        Reviews
      </Link>
    </nav>
  );
}
