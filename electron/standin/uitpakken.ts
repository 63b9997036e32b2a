/** Reads in the page what `inpakken.ts` packed. */
export async function pakUit(tekst: string): Promise<string> {
  // An answer is an object of JSON; base64 has no braces.
  if (tekst.startsWith('{')) return tekst;
  const ruw = atob(tekst);
  const bytes = new Uint8Array(ruw.length);
  for (let i = 0; i < ruw.length; i += 1) bytes[i] = ruw.charCodeAt(i);
  const stroom = new DecompressionStream('deflate-raw');
  const schrijver = stroom.writable.getWriter();
  const [uit] = await Promise.all([new Response(stroom.readable).text(), schrijver.write(bytes), schrijver.close()]);
  return uit;
}
