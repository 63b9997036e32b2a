import type { Briefhoofd } from '../../../shared/documenten/blok.ts';

export type BriefkopProps = {
  briefhoofd: Briefhoofd;
  /** Where the picture of its logo comes from; `null` while it is not there. */
  logo: string | null;
};

/** The letterhead as it stands on the first page: logo or name on the left, where the municipality can be found on the right. */
export function Briefkop({ briefhoofd: { naam, regels, logo }, logo: bron }: BriefkopProps) {
  return (
    <div className="ui-briefkop">
      {logo === null ? (
        <strong className="ui-briefkop__naam">{naam}</strong>
      ) : (
        <div className="ui-briefkop__logo">{bron !== null && <img src={bron} alt={`Logo van ${naam}`} width={logo.breedte} height={logo.hoogte} />}</div>
      )}
      <address className="ui-briefkop__regels">
        {logo !== null && <strong>{naam}</strong>}
        {regels.map((regel) => <span key={regel}>{regel}</span>)}
      </address>
    </div>
  );
}
