/** Joins class names; what is false, null or empty is left out. */
export function klas(...namen: (string | false | null | undefined)[]): string {
  return namen.filter(Boolean).join(' ');
}
