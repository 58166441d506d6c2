export const HEADER = "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning";
export const ROW = "2026-01;Aarhus;1.234;7;;0;CRM;";

const lines = (...all: string[]) => all.join("\n");

/** Files of figures as programs and people write them. */
export const ACTIVITY_FILES = {
  totals: lines(HEADER, ROW, "I alt;;1;2;3;4;;", ";Total:;1;2;3;4;;", "2026-01;Hovedtotal;1"),
  movedTotals: lines("Kilde;Individuelle;Periode;Kommune", "Total;5;2026-01;Aarhus", "I alt;5;;"),
  titles: lines("Aktivitet 2026;;;;;;;", "", HEADER, "(måned);(navn);antal;antal;;;;", ROW, HEADER),
  unreadable: lines(HEADER, "snart;Århus;mange;;;;;"),
  quotes: lines(HEADER, '2026-01;Aarhus;1;2;3;4;"a; b";"to\r\nlinjer"', "", ROW),
  broken: lines(
    "Periode;Kommune;Individuelle;Kollektive;VÃ¦kstforlÃ¸b;Under 3 Ã¥r;Kilde;BemÃ¦rkning",
    "2026-01;Aarhus;5;6;3;4;;pÃ¥ vej",
  ),
  commas: lines("Periode,Kommune,Individuelle", "2026-01,Aarhus,1,234", "2026-02,Aarhus,5,"),
  openQuote: lines(HEADER, ROW, '2026-02;"Aarhus;1', ROW),
  foreign: lines("Md|x,Hvor,Stk", "2026-01,Aarhus,5"),
} as const;
