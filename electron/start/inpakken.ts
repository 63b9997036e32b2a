/** `npm run dist`: makes the installers for this platform in out/dist. Electron and the installers' tools come from the network. */
import { pakIn } from './pakken.ts';

const GEEN_NETWERK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|getaddrinfo/;

try {
  const map = await pakIn();
  process.stdout.write(`Klaar. De installatiebestanden staan naast ${map}\n`);
} catch (fout) {
  const tekst = fout instanceof Error ? fout.message : String(fout);
  process.stderr.write(
    GEEN_NETWERK.test(tekst)
      ? '\nInpakken heeft netwerk nodig: Electron en de gereedschappen voor de installatie komen van github.com, en dat is niet bereikbaar.\n'
      : `\nInpakken is mislukt: ${tekst}\n`,
  );
  process.exitCode = 1;
}
