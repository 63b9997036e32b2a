/** `A`, `A en B`, `A, B en C`. */
export function opsomming(namen: readonly string[]): string {
  const laatste = namen.at(-1) ?? '';
  return namen.length < 2 ? laatste : `${namen.slice(0, -1).join(', ')} en ${laatste}`;
}
