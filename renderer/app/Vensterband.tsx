const VERZONNEN = ' – verzonnen gegevens';

/** Always in view above everything else: that this is not the usual window, or that nothing in it is real. */
export function Vensterband({ standin, demonstratie, meekijken }: { standin: boolean; demonstratie: boolean; meekijken: boolean }) {
  if (!standin && !demonstratie && !meekijken) return null;
  return (
    <aside className="app-band" aria-label="Over dit venster">
      {meekijken && <strong className="app-band__deel">Er kijkt iemand mee</strong>}
      {demonstratie && <span className="app-band__deel">Demonstratie{meekijken ? <span className="app-band__uitleg">{VERZONNEN}</span> : VERZONNEN}</span>}
      {standin && <span className="app-band__deel">Vervangend venster<span className="app-band__uitleg"> – voor demonstratie en ontwikkeling</span></span>}
    </aside>
  );
}
