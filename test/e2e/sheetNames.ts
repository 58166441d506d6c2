/** The sheets that the add-in inserts, in their order. */
export const SHEETS = [
  "Målark",
  "Kommuner",
  "Aktivitet",
  "Finansiering",
  "Indsatsområder",
  "Forudsætninger",
] as const;
