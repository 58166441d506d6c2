/** What a fault's sentence is filled with; a number is written as its reader writes it. */
export type FaultWords = Readonly<Record<string, string>>;
