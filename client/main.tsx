/** Where the client starts. Nothing about a child is kept in the browser beyond the page that shows it. */
import './styles/main.scss';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { questions } from './asking/questions.ts';
import { router } from './app.tsx';

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={questions}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
