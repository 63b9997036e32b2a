/** Origin of the stand-in window's page. `.invalid` never resolves, so that a request that escapes the handler goes nowhere. */
export const OORSPRONG = 'https://huisverbod.invalid';

/** The raw binding that carries questions to the core; the page's first script takes it away. */
export const BINDING = '__huisverbodStuur';

/** Where messages from the core come in. */
export const ONTVANGER = '__huisverbodOntvang';
