import { contractInUse } from "../../src/contract/contractInUse";
import { words } from "../words";

const { activity } = words;

/** The contract's municipalities, in its order. */
export const municipalities: readonly string[] = contractInUse().municipalities.map(({ name }) => name);

/** Rows that have a guidance, and a growth course, more than the others: so many of six months' 114. */
const GUIDED_MORE = 48;
const GROWN_MORE = 65;

/**
 * A file of the year's first months: 21 guidances a row, of which 10 are collective, and 48 more; 2 growth courses, and
 * 65 more. To the end of June that is 114 x 21 + 48 = 2,442 and 114 x 2 + 65 = 293: 98.5 % of 181/365 of 5,000 and 600.
 * @param withoutJanuary municipalities that have no row of January
 */
export function firstMonths(count: number, withoutJanuary: readonly string[] = []): string {
  const header = [
    activity.period,
    activity.municipality,
    activity.individual,
    activity.collective,
    activity.growth,
    activity.young,
    activity.source,
  ];
  const rows = Array.from({ length: count }, (_, month) =>
    municipalities.map((name, index) => {
      const place = month * municipalities.length + index;
      const individual = place < GUIDED_MORE ? 12 : 11;
      const growth = place < GROWN_MORE ? 3 : 2;
      return [`2026-0${month + 1}`, name, individual, 10, growth, 1, "CRM"];
    }),
  ).flat();
  const kept = rows.filter(([month, name]) => month !== "2026-01" || !withoutJanuary.includes(String(name)));
  return [header, ...kept].map((cells) => cells.join(";")).join("\r\n");
}

const FIRMS = 111;

/** 300 meetings of January to March with 111 firms, in every month of every municipality: half of each kind. */
export function firstMeetings(): string {
  const rows = Array.from({ length: 300 }, (_, index) => {
    const date = `${13 + (index % 9)}-0${1 + (index % 3)}-2026`;
    const municipality = municipalities[index % municipalities.length];
    const kind = index % 2 === 0 ? "kollektiv" : "individuel";
    // Firms are told apart by their reference, as founders have no number.
    return [date, "", `Firma ${index % FIRMS}`, municipality, kind, "nej", "", `F${index % FIRMS}`].join(";");
  });
  return ["Dato;CVR;Virksomhed;Kommune;Type;Vækstforløb;Stiftet;Reference", ...rows].join("\r\n");
}
