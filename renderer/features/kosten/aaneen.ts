/** A text of which no line ends between the sign of the euro and the amount. */
export const aaneen = (tekst: string): string => tekst.replaceAll('€ ', '€\u00A0');
