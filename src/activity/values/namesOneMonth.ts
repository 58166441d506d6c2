import { instantOf } from "../../calc/serialDate";
import { plainSigns } from "../../contract/file/plainSigns";
import { parseMonthName } from "./monthNames";
import { readWrittenDate } from "./writtenDate";

/** Whether the words of a text name one month, with its year or without: `Hele januar 2026`, `Februar`. */
export function namesOneMonth(text: string): boolean {
  const words = plainSigns(text)
    .toLowerCase()
    .split(/[\s:,;()]+/u)
    .filter(Boolean);
  const months = words.flatMap((word, index) => {
    const name = parseMonthName(word.replace(/\.$/, ""));
    if (name !== "") return name;
    return monthWritten(word) ?? monthWritten(`${word} ${words[index + 1] ?? ""}`) ?? [];
  });
  return new Set(months).size === 1;
}

function monthWritten(text: string): string | undefined {
  const date = readWrittenDate(text);
  if (date?.kind === "month") return monthNumber(date.month);
  if (date?.kind === "day") return monthNumber(date.day);
  return date?.kind === "ordered" && date.dmy !== undefined ? monthNumber(date.dmy) : undefined;
}

function monthNumber(day: number): string {
  return String(instantOf(day).getUTCMonth() + 1);
}
