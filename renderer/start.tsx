import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { Foutgrens } from './app/Foutgrens.tsx';
import { Taal } from './ui/index.ts';

/** Draws the application in its place on the page. */
export function start(): void {
  const plek = document.getElementById('app');
  if (plek === null) return;
  createRoot(plek).render(
    <StrictMode>
      <Taal>
        <Foutgrens>
          <App />
        </Foutgrens>
      </Taal>
    </StrictMode>,
  );
}
