/** A text as it begins a sentence or a line: with a capital. */
export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
