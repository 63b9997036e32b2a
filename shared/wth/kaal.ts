/** Lower case and without accents, so that 'cocaine' finds 'cocaïne' and 'geeindigd' finds 'geëindigd'. */
export const kaal = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
