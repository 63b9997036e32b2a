import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const LUISTERT = '0A';

/** TCP ports on which this process or a descendant listens, from /proc; Linux only, like the machine that runs every commit. */
export function luisterendePoorten(): number[] {
  const sockets = new Map([...leesTabel('/proc/net/tcp'), ...leesTabel('/proc/net/tcp6')]);
  return eigenProcessen()
    .flatMap((pid) => openSockets(pid))
    .flatMap((inode) => sockets.get(inode) ?? []);
}

function leesTabel(pad: string): [string, number][] {
  return readFileSync(pad, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((regel) => regel.trim().split(/\s+/))
    .filter((velden) => velden[3] === LUISTERT)
    .map((velden) => [velden[9] ?? '', Number.parseInt(velden[1]?.split(':')[1] ?? '', 16)]);
}

function eigenProcessen(): number[] {
  const ouders = new Map<number, number>();
  for (const naam of readdirSync('/proc')) {
    if (!/^\d+$/.test(naam)) continue;
    const ouder = probeer(() => /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${naam}/status`, 'utf8'))?.[1]);
    if (ouder !== undefined) ouders.set(Number(naam), Number(ouder));
  }
  const eigen = (pid: number | undefined): boolean => pid === process.pid || (pid !== undefined && pid > 1 && eigen(ouders.get(pid)));
  return [...ouders.keys()].filter((pid) => eigen(pid));
}

function openSockets(pid: number): string[] {
  return (probeer(() => readdirSync(`/proc/${pid}/fd`)) ?? []).flatMap((fd) => {
    const inode = /^socket:\[(\d+)\]$/.exec(probeer(() => readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? '')?.[1];
    return inode === undefined ? [] : [inode];
  });
}

/** A process that ends while we look has nothing open any more. */
function probeer<T>(fn: () => T): T | undefined {
  try {
    return fn();
  } catch {
    return undefined;
  }
}
