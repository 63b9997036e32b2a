/**
 * Password of the demonstration archive. It protects nothing: the cases in it are fictional, and the unlock screen shows it.
 */
export const DEMONSTRATIE_WACHTWOORD = 'alleen verzonnen zaken';
