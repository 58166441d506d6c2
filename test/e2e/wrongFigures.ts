/**
 * A block for the sheet Aktivitet as it comes from somebody's own list; what a leading apostrophe stands before
 * is a text.
 */
export const wrongRows: readonly (readonly string[])[] = [
  ["01-01-2026", "Århus", "'1.234", "3", "0", "0", "CRM"],
  ["01-01-2026", "Horsens", "12", "10", "40", "0", ""],
  ["01-02-2026", "Arhus", "5", "5", "0", "0", ""],
  ["01-01-2026", "Samsø", "-1", "3", "0", "'2", "SamsÃ¸"],
  ["01-01-2026", "Horsens", "4", "1", "0", "0", ""],
];

/** As it stands on the clipboard. */
export const wrongBlock = wrongRows.map((row) => row.join("\t")).join("\r\n");
