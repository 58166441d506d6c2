import { ANY_MUNICIPALITY, UNREAD_DIGITS } from "../../calc/unreadPlaces";
import { textLiteral, thisRow } from "../plan/formulas";
import type { PlanInput } from "../plan/planInput";

/**
 * How many of the chosen year's meetings that no count can take in may be the row's own, a formula's text: those of its
 * municipality, and those that name none; all of them where it is not known of which they are.
 */
export function ownUnreadMeetings({ naming, texts }: PlanInput): string {
  const { year, unreadMeetings: unread, unreadPlaces } = texts.assumptions.yearColumns;
  const { years } = naming.tables;
  const { chosenYear } = naming.names;
  const all = `SUMIFS(${years}[${unread}],${years}[${year}],${chosenYear})`;
  const places = `INDEX(${years}[${unreadPlaces}],MATCH(${chosenYear},${years}[${year}],0))`;
  const countOf = (key: string) =>
    `IFERROR(1*MID(${places},FIND(${key}&"=",${places})+LEN(${key})+1,${UNREAD_DIGITS}),0)`;
  const own = `${countOf(thisRow(texts.municipalities.columns.code))}+${countOf(textLiteral(ANY_MUNICIPALITY))}`;
  return `IFERROR(IF(${places}="",${all},${own}),${all})`;
}
