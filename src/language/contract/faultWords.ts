/** The values of a fault, before they are written. */
export type UnwrittenValues = Readonly<Record<string, string | number | boolean>>;

/** The words that fill a fault's sentence; a number is written as its reader writes it. */
export type FaultWords = Readonly<Record<string, string>>;
