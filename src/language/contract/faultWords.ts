/** The words that fill a fault's sentence; a number is written as its reader writes it. */
export type FaultWords = Readonly<Record<string, string>>;
