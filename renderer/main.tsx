// oxlint-disable-next-line import/no-unassigned-import -- it works by being first: a schema that was made keeps the way it was made
import '../shared/zonderJit.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './stijl/index.css';
import { App } from './app/App.tsx';
import { Foutgrens } from './app/Foutgrens.tsx';
import { Taal } from './ui/index.ts';

const plek = document.getElementById('app');
if (plek !== null) {
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
