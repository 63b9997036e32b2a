// Holds the lock of the folder in its first argument until it is killed.
import { vergrendel } from '../../../electron/core/bestanden/vergrendeling.ts';

const slot = vergrendel(process.argv[2] ?? '');
process.stdout.write('vast\n');
setInterval(() => slot, 1000);
