import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Layout } from './Layout';
import { Workshop } from './views/Workshop';
// JSX knows the tags, their properties and their events from here on.
import type {} from '@smm/widgets/react';
import './index.css';

const router = createBrowserRouter([
  {
    Component: Layout,
    // What a view shows until its code is there.
    HydrateFallback: () => null,
    children: [
      { index: true, Component: Workshop },
      // The wall's code comes with the view that shows it.
      { path: 'reviews', lazy: async () => ({ Component: (await import('./views/Reviews')).Reviews }) },
    ],
  },
]);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
