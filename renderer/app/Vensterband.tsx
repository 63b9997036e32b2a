/** Always in view above everything else: that this is not the usual window, or that nothing in it is real. */
export function Vensterband({ standin, demonstratie }: { standin: boolean; demonstratie: boolean }) {
  if (!standin && !demonstratie) return null;
  return (
    <aside className="app-band" aria-label="Over dit venster">
      {demonstratie && <span className="app-band__deel">Demonstratie – verzonnen gegevens</span>}
      {standin && <span className="app-band__deel">Vervangend venster<span className="app-band__uitleg"> – voor demonstratie en ontwikkeling</span></span>}
    </aside>
  );
}
