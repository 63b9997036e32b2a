// oxlint-disable-next-line import/no-unassigned-import -- it works by being first: a schema that was made keeps the way it was made
import '../shared/zonderJit.ts';
import './stijl/index.css';

// Apart, because a bundler may put what both need before the line above.
const { start } = await import('./start.tsx');
start();
