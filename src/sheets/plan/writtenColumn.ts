import { TEXT } from "./looks/numberFormats";
import type { Column } from "./column";
import type { ValidationPlan } from "./plan";

/**
 * A column of texts that a person writes, wrapped; they stay as they are typed, also where one looks like a number or
 * a date.
 */
export function writtenColumn<Row>(
  header: string,
  characters: number,
  content: (row: Row) => string | null,
  validation: (address: string) => ValidationPlan,
): Column<Row> {
  return {
    header,
    characters,
    content,
    input: true,
    format: TEXT,
    // A text beside numbers keeps its distance from them.
    look: { horizontal: "Left", vertical: "Top", wrap: true, indent: 1 },
    validation,
  };
}
