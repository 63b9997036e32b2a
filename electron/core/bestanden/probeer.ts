/** Tidies up as far as that goes: when it fails, what went wrong before it is what the person must hear. */
export function probeer(ruimOp: () => void): void {
  try {
    ruimOp();
  } catch {
    // A courtesy: what is left over goes at the next opening.
  }
}
