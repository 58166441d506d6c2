/** A place in a workbook, its sheet's name without quotes. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Takes `'Målark'!H8` apart. */
export function splitPlace(place: string): Place {
  const mark = place.lastIndexOf("!");
  return {
    sheet: place.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'"),
    address: place.slice(mark + 1),
  };
}

/** A place in a form that distinguishes it, however the sheet's name is quoted. */
export function plainPlace(place: string): string {
  const { sheet, address } = splitPlace(place);
  return `${sheet}!${address.replaceAll("$", "")}`;
}
