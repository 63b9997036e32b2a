/** The article of the law beside a fact or a term, for instance `art. 2 lid 4 Wth`. Never broken over two lines. */
export function Artikel({ children }: { children: string }) {
  return <span className="ui-artikel">{children}</span>;
}
