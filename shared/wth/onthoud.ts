/** More answers than this are not kept; then it starts anew, which costs one computation each. */
const MEESTE = 20_000;

/**
 * Keeps the answers of a pure function of one text: a case asks the same thing about the same moment many times, and the
 * calendar behind the answer costs far more than looking it up. Only for answers that nobody changes.
 */
export function onthoud<T>(bereken: (sleutel: string) => T): (sleutel: string) => T {
  const bekend = new Map<string, T>();
  return (sleutel) => {
    const eerder = bekend.get(sleutel);
    if (eerder !== undefined) return eerder;
    const antwoord = bereken(sleutel);
    if (bekend.size >= MEESTE) bekend.clear();
    bekend.set(sleutel, antwoord);
    return antwoord;
  };
}
